package nl.normenkader.engine.batch;

import java.util.List;
import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.CaseReader;
import nl.normenkader.engine.bare.Scratch;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** One configuration at work in one thread: the bare path, and the engine where that is needed. */
final class CaseComputer {

  private final BarePath path;
  private final Scratch scratch;
  private final CaseReader reader;
  private final RowEncoder encoder;
  private final int[] row;
  private final CaseNumbers numbers;
  private List<Issue> issues = List.of();

  CaseComputer(Configuration configuration) {
    path = configuration.path();
    scratch = path.scratch();
    reader = new CaseReader(path);
    encoder = new RowEncoder(path);
    row = new int[path.layout().size()];
    numbers = new CaseNumbers(path.kader());
  }

  /** What became of a case. */
  enum Result {
    /** The numbers are there. */
    COMPUTED,
    /** Something that matters is not known. */
    INCOMPLETE,
    /** The case is not sound, or the kader contradicts itself for it; the issues tell. */
    REFUSED
  }

  CaseNumbers numbers() {
    return numbers;
  }

  /** What is wrong with the last case that was refused. */
  List<Issue> issues() {
    return issues;
  }

  /** Computes the case that stands in a block of rows. */
  Result compute(int[] block, int offset) {
    System.arraycopy(block, offset, scratch.answers(), 0, row.length);
    if (path.supported() && path.evaluate(scratch)) {
      numbers.take(scratch);
      return Result.COMPUTED;
    }
    System.arraycopy(block, offset, row, 0, row.length);
    return explain(reader.casus(row));
  }

  /** The numbers of a case, when it could be read straight into them; null otherwise. */
  int @Nullable [] read(CaseText text) {
    return text.fill(encoder, row) ? row : null;
  }

  /** Computes a case as it stands in a file. */
  Result compute(CaseText text) {
    Checked<Casus> casus = text.casus();
    @Nullable Casus sound = casus.value().orElse(null);
    return sound == null ? refused(casus.issues()) : compute(sound);
  }

  /** Computes a case. */
  Result compute(Casus casus) {
    Checked<Boolean> read = reader.read(casus, scratch.answers());
    if (read.value().isEmpty()) {
      return refused(read.issues());
    }
    if (path.supported() && read.orElseThrow() && path.evaluate(scratch)) {
      numbers.take(scratch);
      return Result.COMPUTED;
    }
    return explain(casus);
  }

  private Result explain(Casus casus) {
    Checked<Outcome> outcome = Engine.evaluate(path.kader(), casus);
    @Nullable Outcome sound = outcome.value().orElse(null);
    if (sound == null) {
      return refused(outcome.issues());
    }
    if (!sound.isComplete()) {
      return Result.INCOMPLETE;
    }
    numbers.take(path.kader(), sound);
    return Result.COMPUTED;
  }

  private Result refused(List<Issue> told) {
    issues = told;
    return Result.REFUSED;
  }
}
