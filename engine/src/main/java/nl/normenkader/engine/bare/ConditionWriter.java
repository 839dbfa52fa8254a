package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.bare.ConditionCode.Step;
import nl.normenkader.engine.bare.ConditionCode.What;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Stand;

/** Turns conditions into tests; equal conditions become one. */
final class ConditionWriter {

  private final CompiledNormenkader kader;
  private final Cells cells;
  private final List<List<Step>> programs = new ArrayList<>();
  private final List<Boolean> perRound = new ArrayList<>();
  private final List<Integer> entries = new ArrayList<>();
  private final Map<List<Step>, Integer> known = new LinkedHashMap<>();
  private final Map<Integer, Integer> derived = new LinkedHashMap<>();

  ConditionWriter(CompiledNormenkader kader, Cells cells) {
    this.kader = kader;
    this.cells = cells;
  }

  CaseLayout layout() {
    return cells.layout();
  }

  /** The number of this condition. */
  int number(CompiledCondition condition) {
    List<Step> steps = new ArrayList<>();
    int entry = write(condition, ConditionCode.HOLDS, ConditionCode.FAILS, steps);
    if (entry < 0) {
      // It is settled without any test; one that goes the same way both times stands for it.
      steps.clear();
      steps.add(new Step(What.NUMBER, 0, 0, Long.MIN_VALUE, Long.MAX_VALUE, entry, entry));
      entry = 0;
    }
    return number(steps, entry);
  }

  private int number(List<Step> steps, int entry) {
    Integer same = known.get(steps);
    if (same != null && entries.get(same) == entry) {
      return same;
    }
    known.put(List.copyOf(steps), programs.size());
    programs.add(List.copyOf(steps));
    entries.add(entry);
    perRound.add(steps.stream().anyMatch(this::differs));
    return programs.size() - 1;
  }

  /** The number of the condition that a cell holds one of these values; it does not read for it. */
  int among(int cell, long mask) {
    return number(
        List.of(new Step(What.VALUE, cell, mask, 0, 0, ConditionCode.HOLDS, ConditionCode.FAILS)),
        0);
  }

  private boolean differs(Step step) {
    return switch (step.what()) {
      case VALUE -> cells.isPerRound(step.cell());
      case NUMBER -> false;
      case SUM -> step.mask() == Stand.RONDE.ordinal();
      case CONDITION -> perRound.get(step.cell());
    };
  }

  private int write(CompiledCondition condition, int yes, int no, List<Step> steps) {
    return switch (condition) {
      case CompiledCondition.All all -> {
        int next = yes;
        for (CompiledCondition one : all.conditions().reversed()) {
          next = write(one, next, no, steps);
        }
        yield next;
      }
      case CompiledCondition.Any any -> {
        int next = no;
        for (CompiledCondition one : any.conditions().reversed()) {
          next = write(one, yes, next, steps);
        }
        yield next;
      }
      case CompiledCondition.Not not -> write(not.condition(), no, yes, steps);
      case CompiledCondition.Niveau niveau ->
          value(cells.niveau(niveau.stand(), niveau.leefgebied()), niveau.mask(), yes, no, steps);
      case CompiledCondition.Count count -> {
        read(count.stand(), count.leefgebieden());
        int lane = cells.sums(count.stand()).lane(count);
        yield sum(count.stand(), lane, count.atLeast(), yes, no, steps);
      }
      case CompiledCondition.Sum sum -> {
        read(sum.stand(), sum.leefgebieden());
        int lane = cells.sums(sum.stand()).lane(sum);
        yield sum(sum.stand(), lane, sum.atLeast(), yes, no, steps);
      }
      case CompiledCondition.Factor factor ->
          value(cells.layout().factor(factor.factor()), factor.mask(), yes, no, steps);
      case CompiledCondition.Kenmerk kenmerk ->
          value(cells.layout().kenmerk(kenmerk.kenmerk()), kenmerk.mask(), yes, no, steps);
      case CompiledCondition.Bijdrage bijdrage ->
          value(
              cells.layout().extent(bijdrage.stadium(), bijdrage.leefgebied()),
              bijdrage.mask(),
              yes,
              no,
              steps);
      case CompiledCondition.Profiel profiel ->
          value(cells.profiel(profiel.profielreeks()), profiel.mask(), yes, no, steps);
      case CompiledCondition.Aantal aantal ->
          number(
              cells.layout().aantal(aantal.aantal()),
              aantal.atLeast(),
              aantal.atMost(),
              yes,
              no,
              steps);
      case CompiledCondition.Opgave opgave ->
          number(
              cells.layout().opgave(opgave.opgave()),
              opgave.atLeast(),
              opgave.atMost(),
              yes,
              no,
              steps);
      case CompiledCondition.Derived of ->
          add(new Step(What.CONDITION, derived(of.afgeleid()), 0, 0, 0, yes, no), steps);
    };
  }

  /** An afgeleid kenmerk is a condition of its own, settled once for all that read it. */
  private int derived(int afgeleid) {
    Integer there = derived.get(afgeleid);
    if (there == null) {
      there = number(kader.derived().get(afgeleid));
      derived.put(afgeleid, there);
    }
    return there;
  }

  private void read(Stand stand, Ints leefgebieden) {
    for (int i = 0; i < leefgebieden.size(); i++) {
      cells.read(cells.niveau(stand, leefgebieden.get(i)));
    }
  }

  private int value(int cell, long mask, int yes, int no, List<Step> steps) {
    return add(new Step(What.VALUE, cells.read(cell), mask, 0, 0, yes, no), steps);
  }

  private int number(int cell, long atLeast, long atMost, int yes, int no, List<Step> steps) {
    return add(new Step(What.NUMBER, cells.read(cell), 0, atLeast, atMost, yes, no), steps);
  }

  private int sum(Stand stand, int lane, int atLeast, int yes, int no, List<Step> steps) {
    return add(new Step(What.SUM, lane, stand.ordinal(), atLeast, 0, yes, no), steps);
  }

  private static int add(Step step, List<Step> steps) {
    steps.add(step);
    return steps.size() - 1;
  }

  /** Everything written so far, in one row. */
  ConditionCode code() {
    List<Step> all = new ArrayList<>();
    int[] entry = new int[programs.size()];
    int[] begin = new int[programs.size()];
    boolean[] differs = new boolean[programs.size()];
    for (int p = 0; p < programs.size(); p++) {
      int base = all.size();
      entry[p] = base + entries.get(p);
      begin[p] = base;
      differs[p] = perRound.get(p);
      for (Step step : programs.get(p)) {
        all.add(
            new Step(
                step.what(),
                step.cell(),
                step.mask(),
                step.atLeast(),
                step.atMost(),
                step.yes() < 0 ? step.yes() : base + step.yes(),
                step.no() < 0 ? step.no() : base + step.no()));
      }
    }
    return new ConditionCode(all.toArray(new Step[0]), entry, begin, differs, cells);
  }
}
