package nl.normenkader.profiles.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.SmallKader;
import nl.normenkader.profiles.tailoring.WrittenLayer;
import org.junit.jupiter.api.Test;

class DirectionsTest {

  private static final String P1 =
      "profielreeksen/individueel/profielen/p1/bandbreedtes/begeleiding";

  /** The small kader leaves out steps of the Centrale Raad van Beroep, so it does not compile. */
  private final ElementTree base =
      WrittenLayer.applied(
          SmallKader.tree(),
          List.of(
              "fasen/f1/stappen/s1#crvb = [\"hulpvraag\", \"problemen\","
                  + " \"nodige-ondersteuning\", \"eigen-mogelijkheden\", \"maatwerk\"]"));

  private final Directions directions = new Directions(base);

  private ChangeDirection only(String line) {
    List<Change> changes = Diff.between(base, WrittenLayer.applied(base, List.of(line)));
    assertThat(changes).hasSize(1);
    return directions.of(changes.getFirst());
  }

  @Test
  void aHigherNormIsMoreSupportWithACase() {
    ChangeDirection direction = only(P1 + "#norm = 105");
    assertThat(direction.dutch()).isEqualTo("meer ondersteuning");
    assertThat(direction.more().orElseThrow().after())
        .isGreaterThan(direction.more().orElseThrow().before());
    assertThat(direction.less()).isEmpty();
  }

  @Test
  void aLowerNormIsLessSupportWithACase() {
    ChangeDirection direction = only(P1 + "#norm = 75");
    assertThat(direction.dutch()).isEqualTo("minder ondersteuning");
    assertThat(direction.less()).isPresent();
  }

  @Test
  void wordsAreNotComputed() {
    assertThat(only("leefgebieden/geld#naam = \"Geld en post\"").dutch()).isEqualTo("alleen tekst");
  }

  @Test
  void whatNeedsAnotherChangeSaysSo() {
    ChangeDirection direction = only(P1 + "#norm = 600");
    assertThat(direction).isInstanceOf(ChangeDirection.NotAlone.class);
    assertThat(((ChangeDirection.NotAlone) direction).issues()).isNotEmpty();
  }

  @Test
  void moreHereAndLessThereTogetherIsMixed() {
    ElementTree wordt =
        WrittenLayer.applied(
            base,
            List.of(
                P1 + "#norm = 105",
                "profielreeksen/individueel/profielen/p2/bandbreedtes/begeleiding#norm = 210"));
    ChangeDirection direction = directions.of(wordt);
    assertThat(direction.dutch()).isEqualTo("wisselend");
    assertThat(direction.more()).isPresent();
    assertThat(direction.less()).isPresent();
  }
}
