package nl.normenkader.engine.batch;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.CaseReader;
import nl.normenkader.engine.bare.Scratch;
import nl.normenkader.engine.bare.Wide;
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
  private final Wide wide;
  private final BitSet forAccess = new BitSet();
  private final CaseReader reader;
  private final RowEncoder encoder;
  private final int[] row;
  private final CaseNumbers numbers;
  private List<Issue> issues = List.of();

  CaseComputer(Configuration configuration) {
    path = configuration.path();
    scratch = path.scratch();
    wide = path.wide();
    IntStream.range(0, path.layout().size()).filter(path::mattersForAccess).forEach(forAccess::set);
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

  /** The cases that were computed side by side last. */
  Wide wide() {
    return wide;
  }

  /** How many numbers a case has. */
  int width() {
    return row.length;
  }

  /** The columns that {@link #withoutAccess} reads. */
  BitSet forAccess() {
    return forAccess;
  }

  /** The cases side by side in {@link #wide()} of which all is told: they have no access. */
  long withoutAccess(long cases) {
    return path.supported() ? path.withoutAccess(wide, cases) : 0;
  }

  /** Computes the cases that stand side by side in {@link #wide()}; those that could be. */
  long computeWide(long cases) {
    return path.supported() ? path.evaluate(wide, cases) : 0;
  }

  /** Takes over the numbers of one of the cases side by side. */
  void takeWide(int number) {
    numbers.take(wide, number);
  }

  /** Computes the case that stands in a row. */
  Result compute(int[] answers) {
    System.arraycopy(answers, 0, scratch.answers(), 0, row.length);
    if (path.supported() && path.evaluate(scratch)) {
      numbers.take(scratch);
      return Result.COMPUTED;
    }
    return explain(reader.casus(answers));
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
