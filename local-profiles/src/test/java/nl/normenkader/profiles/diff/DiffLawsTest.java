package nl.normenkader.profiles.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.resolve.Application;
import nl.normenkader.profiles.resolve.Inverse;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.OperationPayload;
import nl.normenkader.profiles.tailoring.SmallKader;
import nl.normenkader.profiles.tailoring.ValueHash;
import org.junit.jupiter.api.Test;

/** The laws of diff and resolve, on seeded random configurations. */
class DiffLawsTest {

  private static final int RUNS = 1_000;

  private final ElementTree base = SmallKader.tree();

  @Test
  void resolvingTheDiffGivesTheOther() {
    for (int seed = 0; seed < RUNS; seed++) {
      ElementTree other = new RandomEdits(seed).change(base, 1 + seed % 9);
      List<Operation> operations = Diff.operations(Diff.between(base, other));
      Resolution resolved = Resolver.resolve(base, List.of(Logs.layer(operations)));
      assertThat(resolved.misfits()).as("seed %d", seed).isEmpty();
      assertThat(ValueHash.of(resolved.effective().root()))
          .as("seed %d: %s", seed, operations)
          .isEqualTo(ValueHash.of(other.root()));
    }
  }

  @Test
  void whatIsTheSameShowsNothing() {
    for (int seed = 0; seed < 100; seed++) {
      ElementTree other = new RandomEdits(seed).change(base, 5);
      assertThat(Diff.between(other, other)).isEmpty();
    }
  }

  @Test
  void takingBackEveryOperationGivesTheBase() {
    for (int seed = 0; seed < RUNS; seed++) {
      ElementTree other = new RandomEdits(seed).change(base, 1 + seed % 9);
      ElementTree at = base;
      List<Operation> inverses = new ArrayList<>();
      for (Operation operation : Diff.operations(Diff.between(base, other))) {
        inverses.add(Inverse.of(operation, at));
        at = applied(at, operation);
      }
      for (Operation inverse : inverses.reversed()) {
        at = applied(at, inverse);
      }
      assertThat(ValueHash.of(at.root())).as("seed %d", seed).isEqualTo(ValueHash.of(base.root()));
    }
  }

  @Test
  void everyPayloadReadsBackAsItWasWritten() {
    for (int seed = 0; seed < 100; seed++) {
      ElementTree other = new RandomEdits(seed).change(base, 5);
      for (Operation operation : Diff.operations(Diff.between(base, other))) {
        byte[] bytes = OperationPayload.bytes(operation);
        assertThat(OperationPayload.bytes(OperationPayload.read(bytes))).isEqualTo(bytes);
      }
    }
  }

  @Test
  void everyChangeHasASentenceThatEndsAndSaysNoKeys() {
    for (int seed = 0; seed < 100; seed++) {
      ElementTree other = new RandomEdits(seed).change(base, 5);
      ChangeSentence sentence = new ChangeSentence(base, other);
      for (Change change : Diff.between(base, other)) {
        assertThat(sentence.of(change)).endsWith(".").doesNotContain("{", "\"");
      }
    }
  }

  private static ElementTree applied(ElementTree tree, Operation operation) {
    return switch (Application.of(tree, operation)) {
      case Application.Applied applied -> applied.tree();
      case Application.Misfit misfit -> throw new AssertionError(misfit.issue().toString());
    };
  }
}
