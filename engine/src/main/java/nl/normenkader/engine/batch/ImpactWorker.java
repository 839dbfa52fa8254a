package nl.normenkader.engine.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.normenkader.engine.bare.CaseReader;
import nl.normenkader.engine.bare.Wide;
import nl.normenkader.engine.batch.CaseComputer.Result;
import nl.normenkader.engine.batch.Impact.StepImpact;
import nl.normenkader.engine.batch.ImpactSink.Change;
import nl.normenkader.engine.issue.Issue;

/** One thread's share of a comparison. */
final class ImpactWorker {

  private record Pair(int before, int after, Tally tally) {}

  /** A case that could not be computed. */
  record Refusal(long row, List<Issue> issues) {}

  private final ImpactPlan plan;
  private final CaseComputer[] computers;
  private final boolean[] sameLayout;
  private final CaseReader reader;
  private final int[] answers;
  private final boolean sideBySide;
  private final List<Pair> pairs = new ArrayList<>();
  private final boolean wantsChanges;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /** Per case side by side its row, and its text while it waits for others. */
  private final long[] rows = new long[Wide.CASES];

  private final CaseText[] texts = new CaseText[Wide.CASES];
  private int waiting;
  private long cases;
  private long compared;
  private long incomplete;
  private long refused;

  ImpactWorker(ImpactPlan plan, boolean wantsChanges) {
    this.plan = plan;
    this.wantsChanges = wantsChanges;
    List<Configuration> all = plan.configurations();
    computers = all.stream().map(CaseComputer::new).toArray(CaseComputer[]::new);
    sameLayout = new boolean[all.size()];
    for (int c = 0; c < sameLayout.length; c++) {
      sameLayout[c] = all.get(c).path().layout().isSame(plan.before().path().layout());
    }
    reader = new CaseReader(plan.before().path());
    answers = new int[plan.before().path().layout().size()];
    sideBySide = IntStream.range(0, sameLayout.length).allMatch(c -> sameLayout[c]);
    for (List<Configuration> pair : plan.pairs()) {
      pairs.add(
          new Pair(
              number(pair.getFirst(), all),
              number(pair.getLast(), all),
              new Tally(pair.getFirst().kader(), pair.getLast().kader())));
    }
  }

  private static int number(Configuration one, List<Configuration> all) {
    int number = 0;
    while (all.get(number).path() != one.path()) {
      number++;
    }
    return number;
  }

  /** A case as it stands in a file; what can be read as numbers waits for others like it. */
  void add(long row, CaseText text) {
    int[] numbers = sideBySide ? computers[0].read(text) : null;
    if (numbers == null) {
      alone(row, text);
      return;
    }
    computers[0].wide().put(waiting, numbers);
    rows[waiting] = row;
    texts[waiting] = text;
    waiting++;
    if (waiting == Wide.CASES) {
      computeWaiting();
    }
  }

  private void computeWaiting() {
    long all = Wide.first(waiting);
    waiting = 0;
    long computed = all == 0 ? 0 : compute(all);
    count(computed);
    for (long left = all & ~computed; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      alone(rows[i], texts[i]);
    }
  }

  /** Computes by every configuration what stands in the columns of the first. */
  private long compute(long all) {
    long computed = all;
    for (CaseComputer computer : computers) {
      if (computed != 0) {
        computer.wide().answer(computers[0].wide(), answers.length);
        computed &= computer.computeWide(all);
      }
    }
    return computed;
  }

  private void alone(long row, CaseText text) {
    cases++;
    int[] numbers = computers[0].read(text);
    Result worst = Result.COMPUTED;
    for (int c = 0; c < computers.length; c++) {
      Result result =
          numbers != null && sameLayout[c]
              ? computers[c].compute(numbers)
              : computers[c].compute(text);
      if (result == Result.REFUSED) {
        List<Issue> issues = computers[c].issues();
        refusals.add(new Refusal(row, issues.stream().map(i -> placed(i, text)).toList()));
        refused++;
        return;
      }
      worst = result == Result.INCOMPLETE ? result : worst;
    }
    count(row, worst);
  }

  private static Issue placed(Issue issue, CaseText text) {
    return new Issue(issue.code(), text.at(issue.location()), issue.arguments());
  }

  /** Puts aside the cases in columns that have no access by any configuration. */
  long aside(CaseShare columns, int[] numbers, int many) {
    long without = sideBySide ? Wide.first(many) : 0;
    for (CaseComputer computer : computers) {
      if (without != 0) {
        columns.read(numbers[0], many, computer.forAccess(), computer.wide().answers());
        without &= computer.withoutAccess(Wide.first(many));
      }
    }
    number(numbers, many);
    count(without);
    return without;
  }

  /** Some cases that stand in columns, by their numbers, counted from 0. */
  void add(CaseShare columns, int[] numbers, int many) {
    long all = Wide.first(many);
    columns.read(numbers, many, computers[0].wide().answers());
    long computed = sideBySide ? compute(all) : 0;
    number(numbers, many);
    count(computed);
    for (long left = all & ~computed; left != 0; left &= left - 1) {
      int number = numbers[Long.numberOfTrailingZeros(left)];
      columns.read(number, answers);
      add(number + 1L, answers);
    }
  }

  private void number(int[] numbers, int many) {
    for (int i = 0; i < many; i++) {
      rows[i] = numbers[i] + 1L;
    }
  }

  private void count(long those) {
    if (those == 0) {
      return;
    }
    cases += Long.bitCount(those);
    compared += Long.bitCount(those);
    for (Pair pair : pairs) {
      pair.tally.add(computers[pair.before].wide(), computers[pair.after].wide(), those);
    }
    for (long left = wantsChanges ? those : 0; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      Pair whole = pairs.getFirst();
      computers[whole.before].takeWide(i);
      computers[whole.after].takeWide(i);
      note(rows[i], computers[whole.before].numbers(), computers[whole.after].numbers());
    }
  }

  /** A case in a row that is laid out as those of the old configuration. */
  private void add(long row, int[] numbers) {
    cases++;
    Result worst = Result.COMPUTED;
    for (int c = 0; c < computers.length; c++) {
      Result result =
          sameLayout[c]
              ? computers[c].compute(numbers)
              : computers[c].compute(reader.casus(numbers));
      if (result == Result.REFUSED) {
        refusals.add(new Refusal(row, computers[c].issues()));
        refused++;
        return;
      }
      worst = result == Result.INCOMPLETE ? result : worst;
    }
    count(row, worst);
  }

  private void count(long row, Result worst) {
    if (worst == Result.INCOMPLETE) {
      incomplete++;
      return;
    }
    compared++;
    for (Pair pair : pairs) {
      pair.tally.add(computers[pair.before].numbers(), computers[pair.after].numbers());
    }
    if (wantsChanges) {
      Pair whole = pairs.getFirst();
      note(row, computers[whole.before].numbers(), computers[whole.after].numbers());
    }
  }

  private void note(long row, CaseNumbers before, CaseNumbers after) {
    if (before.kind != after.kind || !Arrays.equals(before.omvang, after.omvang)) {
      changes.add(
          new Change(
              row,
              before.kind,
              after.kind,
              Arrays.stream(before.omvang).boxed().toList(),
              Arrays.stream(after.omvang).boxed().toList()));
    }
  }

  /** What there is to tell about single cases since the last time. */
  Report report() {
    computeWaiting();
    Report report =
        new Report(
            refusals.stream().sorted(Comparator.comparingLong(Refusal::row)).toList(),
            changes.stream().sorted(Comparator.comparingLong(Change::row)).toList());
    refusals.clear();
    changes.clear();
    return report;
  }

  /** What there is to tell about single cases. */
  record Report(List<Refusal> refusals, List<Change> changes) {

    void tell(ImpactSink sink) {
      refusals.forEach(refusal -> sink.refused(refusal.row(), refusal.issues()));
      changes.forEach(sink::changed);
    }
  }

  /** Adds what another thread counted. */
  void add(ImpactWorker other) {
    cases += other.cases;
    compared += other.compared;
    incomplete += other.incomplete;
    refused += other.refused;
    for (int p = 0; p < pairs.size(); p++) {
      pairs.get(p).tally.add(other.pairs.get(p).tally);
    }
  }

  /** What was counted. */
  Impact impact() {
    List<StepImpact> steps = new ArrayList<>();
    for (int s = 0; s < plan.steps().size(); s++) {
      steps.add(
          new StepImpact(
              plan.steps().get(s).name(),
              pairs.get(1 + 2 * s).tally.difference(),
              pairs.get(2 + 2 * s).tally.difference()));
    }
    return new Impact(
        cases, compared, incomplete, refused, pairs.getFirst().tally.difference(), steps);
  }
}
