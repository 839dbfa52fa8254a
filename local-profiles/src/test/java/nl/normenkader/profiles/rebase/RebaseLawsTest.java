package nl.normenkader.profiles.rebase;

import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.SmallKader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of tailoring on seeded random bases, tailorings and base changes. */
class RebaseLawsTest {

  private final ElementTree kader = SmallKader.tree();

  @Test
  void theLawsHold() {
    for (long seed = 0; seed < 300; seed++) {
      RebaseLaws.of(seed, kader).hold();
    }
  }

  /** Seed 3470: both sides leave nothing in a part of the kader that is no list. */
  @Test
  void aPartWithoutContentIsNotGone() {
    RebaseLaws.of(3470, kader).hold();
  }

  @Test
  @Tag("lang")
  void theLawsHoldOnTenThousandSeeds() {
    for (long seed = 300; seed < 10_300; seed++) {
      RebaseLaws.of(seed, kader).hold();
    }
  }
}
