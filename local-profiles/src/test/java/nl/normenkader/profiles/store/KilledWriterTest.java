package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.DatabaseSettings;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of a writer at a hundred random moments: nothing acknowledged is lost. */
@Tag("lang")
class KilledWriterTest {
  private static final int TIMES = 100;

  /** Some kills come in an operation, some in a lock, some between. */
  private static final int LONGEST_MILLISECONDS = 400;

  @Test
  void noAcknowledgedOperationIsLostAndNothingIsLockedByHalf() throws Exception {
    Random random = new Random(20261122);
    try (TestDatabase test = TestDatabase.create()) {
      Example example = new Example(test.database());
      TailoringId tailoring = example.tailoring();
      long acknowledged = 0;
      List<SlotId> locked = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        Process writer = start(test.database().settings(), example, tailoring);
        try (BufferedReader lines = writer.inputReader()) {
          String line = lines.readLine();
          assertThat(line).as("the writer's first word").isNotNull();
          acknowledged = Math.max(acknowledged, note(line, locked));
          TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLISECONDS));
          writer.toHandle().destroyForcibly();
          for (line = lines.readLine(); line != null; line = lines.readLine()) {
            acknowledged = Math.max(acknowledged, note(line, locked));
          }
        }
        writer.waitFor(30, TimeUnit.SECONDS);
      }
      check(example, tailoring, acknowledged, locked);
    }
  }

  private static void check(
      Example example, TailoringId tailoring, long acknowledged, List<SlotId> locked) {
    List<StoredOperation> log =
        example.store.read(
            example.maker, transaction -> example.store.tailorings().log(transaction, tailoring));
    assertThat(log)
        .extracting(StoredOperation::revision)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
    assertThat((long) log.size()).isGreaterThanOrEqualTo(acknowledged);
    List<SlotId> slots =
        example.store.read(
            example.maker,
            transaction ->
                example.store.slots().ofTailoring(transaction, tailoring).stream()
                    .map(Slot::id)
                    .toList());
    assertThat(slots).containsAll(locked);
    ChainReport report =
        example.store.read(
            Principal.system(Principal.Job.KETENCONTROLE), ChainVerification::verify);
    assertThat(report)
        .isInstanceOfSatisfying(
            ChainReport.Intact.class,
            intact -> assertThat(intact.head().number()).isEqualTo(slots.size()));
  }

  /** Notes a lock and gives the revision of an operation; the last line may have been cut. */
  private static long note(String line, List<SlotId> locked) {
    if (line.matches("slot [0-9a-f-]{36}")) {
      locked.add(new SlotId(UUID.fromString(line.substring("slot ".length()))));
    }
    return line.matches("bewerking \\d+")
        ? Long.parseLong(line.substring("bewerking ".length()))
        : 0;
  }

  private static Process start(DatabaseSettings settings, Example example, TailoringId tailoring)
      throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StoreWriter.class.getName(),
            settings.url(),
            settings.application().user(),
            settings.application().password(),
            tailoring.toString(),
            example.account(example.maker).toString(),
            example.account(example.approver).toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
