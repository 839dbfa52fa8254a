package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Bedrag;

/**
 * The onderdelen at one point. Three numbers tell all there is to know of one: what is needed of it
 * (nothing when its condition does not hold or it is barred), what others leave of that, and what
 * precedence leaves. It counts when the last is not nothing.
 */
final class Onderdelen {

  /** Whatever is not nothing. */
  static final ValueSet SOMETHING = Domain.AMOUNT.all().without(ValueSet.of(0));

  private final CompiledNormenkader kader;
  private final Drg drg;
  private final KaderInputs inputs;
  private final Point point;
  private final ConditionFormulas conditions;
  private final Uitsluitingen uitsluitingen;
  private final List<Expr> taken;
  private final Set<Integer> preceding = new LinkedHashSet<>();
  private final List<Expr> needed = new ArrayList<>();
  private final Map<Line, List<Expr>> byLine = new EnumMap<>(Line.class);
  private final List<Line> lines;

  /**
   * @param taken per onderdeel what others take over so far, in parts of 1/D
   */
  Onderdelen(
      CompiledNormenkader kader,
      Drg drg,
      KaderInputs inputs,
      Point point,
      ConditionFormulas conditions,
      Uitsluitingen uitsluitingen,
      Regels regels,
      List<Expr> taken,
      List<Line> lines) {
    this.kader = kader;
    this.drg = drg;
    this.inputs = inputs;
    this.point = point;
    this.conditions = conditions;
    this.uitsluitingen = uitsluitingen;
    this.taken = taken;
    this.lines = lines;
    List<Regels.Acting<Action.Precede>> rules = regels.of(Action.Precede.class);
    for (Regels.Acting<Action.Precede> rule : rules) {
      for (int i = 0; i < rule.action().preceding().size(); i++) {
        preceding.add(rule.action().preceding().get(i));
      }
    }
    for (Line line : lines) {
      List<Expr> list = new ArrayList<>();
      byLine.put(line, list);
      kader.onderdelen().forEach(onderdeel -> list.add(start(onderdeel, line)));
    }
    whole(rules);
    rates(rules);
  }

  private Formula holds(CompiledOnderdeel onderdeel) {
    return conditions.of(onderdeel.condition(), "onderdeel_" + onderdeel.source().id());
  }

  private Expr start(CompiledOnderdeel onderdeel, Line line) {
    String id = onderdeel.source().id() + line.suffix;
    String name = onderdeel.source().name() + line.words;
    Formula wanted = holds(onderdeel).and(uitsluitingen.onderdeel(onderdeel.number()).not());
    Expr full = full(onderdeel, line);
    if (line == Line.NORM) {
      needed.add(
          preceding.contains(onderdeel.number())
              ? when(wanted, full, "nodig_" + id, "Wat nodig is aan: " + name)
              : Expr.ZERO);
    }
    Expr left = lessened(full, taken.get(onderdeel.number()));
    if (line != Line.NORM) {
      left = whileNormCounts(onderdeel.number(), left);
    }
    return when(wanted, left, "over_" + id, "Wat nodig is en anderen overlaten: " + name);
  }

  /** An amount under a condition, as a decision. */
  private Expr when(Formula condition, Expr amount, String id, String what) {
    Expr made =
        drg.choose(
            point, id, Item.NUMBER, what, List.of(new Drg.Choice(condition, amount)), Expr.ZERO);
    return drg.number(point, id, what, made);
  }

  /** The smallest and the largest amount count only while the norm does. */
  private Expr whileNormCounts(int onderdeel, Expr amount) {
    Expr norm = list(Line.NORM).get(onderdeel);
    Long known = norm.constant();
    if (known != null) {
      return known == 0 ? Expr.ZERO : amount;
    }
    return Expr.when(norm.text() + " = 0", List.of(norm), Expr.ZERO, amount);
  }

  private Expr full(CompiledOnderdeel onderdeel, Line line) {
    long one = line.of(onderdeel.amount());
    return switch (onderdeel.reads()) {
      case NOTHING -> Expr.of(one);
      case AANTAL -> inputs.aantalOf(onderdeel.input()).times(one);
      case OPGAVE -> inputs.opgaveOf(onderdeel.input()).times(one);
    };
  }

  /** What remains after so much is taken; of less than nothing nothing can be taken. */
  private static Expr lessened(Expr amount, Expr taken) {
    Long known = amount.constant();
    if (taken.isZero() || known != null && known <= 0) {
      return amount;
    }
    Expr less = Expr.call("max", Expr.ZERO, amount.minus(taken));
    return known != null ? less : Expr.when(amount.text() + " > 0", List.of(amount), less, amount);
  }

  /** First every precedence without a rate: its onderdelen lapse wholly. */
  private void whole(List<Regels.Acting<Action.Precede>> rules) {
    List<List<Formula>> reasons = new ArrayList<>();
    kader.onderdelen().forEach(onderdeel -> reasons.add(new ArrayList<>()));
    for (Regels.Acting<Action.Precede> rule : rules) {
      if (rule.action().rate() == null) {
        Ints lapsing = rule.action().lapsing();
        Formula lapses = lapses(rule);
        for (int i = 0; i < lapsing.size(); i++) {
          reasons.get(lapsing.get(i)).add(lapses);
        }
      }
    }
    for (CompiledOnderdeel onderdeel : kader.onderdelen()) {
      for (Line line : lines) {
        List<Expr> list = list(line);
        list.set(
            onderdeel.number(),
            drg.choose(
                point,
                "bedrag_" + onderdeel.source().id() + line.suffix,
                Item.NUMBER,
                "Wat telt van: " + onderdeel.source().name() + line.words,
                List.of(new Drg.Choice(Formula.any(reasons.get(onderdeel.number())), Expr.ZERO)),
                list.get(onderdeel.number())));
      }
    }
  }

  private Formula lapses(Regels.Acting<Action.Precede> rule) {
    String name = "vervalt_" + Regels.name(rule.effect().address());
    List<Formula> present = new ArrayList<>();
    Ints first = rule.action().preceding();
    for (int i = 0; i < first.size(); i++) {
      present.add(Drg.test(needed.get(first.get(i)), Domain.AMOUNT, SOMETHING));
    }
    return drg.decide(
        point,
        name,
        "Of hierdoor iets vervalt: " + rule.effect().address(),
        Formula.all(
            List.of(
                rule.acts(),
                conditions.of(rule.action().unless(), name).not(),
                Formula.any(present))));
  }

  /** Then every precedence with a rate, which takes in the order the rule names. */
  private void rates(List<Regels.Acting<Action.Precede>> rules) {
    for (Regels.Acting<Action.Precede> rule : rules) {
      Bedrag rate = rule.action().rate();
      if (rate != null) {
        lessen(rule, rate);
      }
    }
  }

  private void lessen(Regels.Acting<Action.Precede> rule, Bedrag rate) {
    String base = Regels.name(rule.effect().address());
    String what = "Wat nog vervalt door: " + rule.effect().address();
    List<Expr> amounts = new ArrayList<>();
    Ints first = rule.action().preceding();
    for (int i = 0; i < first.size(); i++) {
      amounts.add(needed.get(first.get(i)).max(Expr.ZERO));
    }
    Expr all = Expr.sum(amounts).times(rate.teller()).dividedBy(rate.noemer());
    Expr left =
        drg.choose(
            point,
            "te_vervallen_" + base,
            Item.NUMBER,
            what,
            List.of(new Drg.Choice(lapses(rule), all)),
            Expr.ZERO);
    Ints lapsing = rule.action().lapsing();
    for (int i = 0; i < lapsing.size(); i++) {
      int number = lapsing.get(i);
      Expr there = list(Line.NORM).get(number).max(Expr.ZERO);
      for (Line line : lines) {
        lessen(number, line, list(line).get(number), left);
      }
      left =
          drg.number(
              point,
              "te_vervallen_" + base + "_na_" + kader.onderdelen().get(number).source().id(),
              what,
              Expr.ZERO.max(left.minus(there)));
    }
  }

  private void lessen(int onderdeel, Line line, Expr before, Expr left) {
    String id = kader.onderdelen().get(onderdeel).source().id() + line.suffix;
    Expr less = lessened(before, left);
    list(line)
        .set(
            onderdeel,
            drg.number(
                point,
                "bedrag_na_tarief_" + id,
                "Wat telt na vervallen van: " + id,
                line == Line.NORM ? less : whileNormCounts(onderdeel, less)));
  }

  private List<Expr> list(Line line) {
    List<Expr> list = byLine.get(line);
    if (list == null) {
      throw new IllegalStateException("not computed along " + line);
    }
    return list;
  }

  /** What an onderdeel adds; nothing when it does not count. */
  Expr amount(int onderdeel, Line line) {
    return list(line).get(onderdeel);
  }

  Formula counts(int onderdeel) {
    return Drg.test(list(Line.NORM).get(onderdeel), Domain.AMOUNT, SOMETHING);
  }

  /** Whether an onderdeel was needed but is barred. */
  Formula refused(int onderdeel) {
    CompiledOnderdeel it = kader.onderdelen().get(onderdeel);
    Formula barred = uitsluitingen.onderdeel(onderdeel);
    if (barred.equals(Formula.FALSE)) {
      return Formula.FALSE;
    }
    Expr full =
        drg.number(
            point,
            "volledig_" + it.source().id(),
            "Hoe groot dit is als het nodig is: " + it.source().name(),
            full(it, Line.NORM));
    return Formula.all(List.of(holds(it), barred, Drg.test(full, Domain.AMOUNT, SOMETHING)));
  }
}
