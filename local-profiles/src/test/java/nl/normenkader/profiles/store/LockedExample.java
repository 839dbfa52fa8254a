package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.TestDatabase;

/** A database with something in every table, for tests in other packages. */
public final class LockedExample {
  private LockedExample() {}

  public static void fill(TestDatabase test) {
    Example example = new Example(test.database());
    TailoringId tailoring = example.tailoring();
    SlotId slot = example.locked(tailoring);
    example.announced(slot);
    example.record(slot, GebeurtenisSoort.GELDIGHEID, LocalDate.of(2026, 1, 1), null).orElseThrow();
    example.change(example.consulent, tailoring);
    example.journal(tailoring);
  }

  public static void verifyChain(TestDatabase test) {
    ChainReport report =
        test.context()
            .call(Principal.system(Principal.Job.KETENCONTROLE), ChainVerification::verify);
    assertThat(report).isInstanceOf(ChainReport.Intact.class);
  }

  /** Writes on top of what is there: numbering and chain continue. */
  public static void goOnWorking(TestDatabase test) {
    fill(test);
    verifyChain(test);
  }
}
