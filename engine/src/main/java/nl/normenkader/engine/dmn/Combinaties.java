package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledMaximum;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledTabel.Rij;
import nl.normenkader.engine.dmn.Decision.Hit;

/** What the combination tables of a voorziening say at one point. */
final class Combinaties {

  /** No maximum: larger than every amount. */
  static final long UNLIMITED = 1L << 53;

  private final Drg drg;
  private final Point point;
  private final ConditionFormulas conditions;
  private final Regels regels;
  private final Onderdelen onderdelen;
  private final List<Expr> maxima = new ArrayList<>();
  private final List<Formula> silences = new ArrayList<>();
  private final List<Formula> nothing = new ArrayList<>();

  Combinaties(
      Drg drg,
      Point point,
      ConditionFormulas conditions,
      Regels regels,
      Onderdelen onderdelen,
      List<CompiledTabel> tabellen) {
    this.drg = drg;
    this.point = point;
    this.conditions = conditions;
    this.regels = regels;
    this.onderdelen = onderdelen;
    tabellen.forEach(this::read);
  }

  private void read(CompiledTabel tabel) {
    String name = "combinatie_" + tabel.source().id();
    Formula read =
        drg.decide(
            point,
            "leest_" + name,
            "Of de tabel gelezen wordt: " + tabel.source().name(),
            conditions.of(tabel.condition(), name));
    List<Formula> counts = new ArrayList<>();
    for (int i = 0; i < tabel.onderdelen().size(); i++) {
      counts.add(
          drg.decide(
              point,
              "telt_" + tabel.source().normonderdelen().get(i),
              "Of dit onderdeel telt: " + tabel.source().normonderdelen().get(i),
              onderdelen.counts(tabel.onderdelen().get(i))));
    }
    Expr row = row(tabel, name, read, counts);
    List<Drg.Choice> choices = new ArrayList<>();
    for (int r = 0; r < tabel.rijen().size(); r++) {
      rij(tabel, r, is(row, tabel, r), choices);
    }
    maxima.add(
        drg.choose(
            point,
            "maximum_" + name,
            Item.NUMBER,
            "Het maximum van de rij; " + UNLIMITED + " is: geen maximum",
            choices,
            Expr.of(UNLIMITED)));
  }

  /** The table as the source tells it: a row for every combination; 0 when it says nothing. */
  private Expr row(CompiledTabel tabel, String name, Formula read, List<Formula> counts) {
    List<Drg.Case> cases = new ArrayList<>();
    for (int mask = 1; mask < 1 << counts.size(); mask++) {
      List<Formula> tests = new ArrayList<>(List.of(read));
      for (int i = 0; i < counts.size(); i++) {
        tests.add((mask >> i & 1) != 0 ? counts.get(i) : counts.get(i).not());
      }
      int number = tabel.rowOfMask().get(mask);
      if (!tests.contains(Formula.FALSE)) {
        cases.add(Drg.Case.of(tests, Expr.of(number + 1L), tabel.rijen().get(number).address()));
      }
    }
    Formula none = Formula.any(counts).not();
    for (Paths.Path path : paths(read, none)) {
      cases.add(new Drg.Case(path.tests(), Expr.ZERO, ""));
    }
    if (cases.stream().allMatch(one -> one.tests().isEmpty())) {
      return cases.getFirst().output();
    }
    return drg.collect(
        point,
        name,
        Item.NUMBER,
        "De rij van de tabel: " + tabel.source().name(),
        Hit.UNIQUE,
        cases);
  }

  /** Where the table is not read, and where none of its onderdelen counts. */
  private static List<Paths.Path> paths(Formula read, Formula none) {
    List<Paths.Path> all = Paths.of(List.of(read.not(), none));
    return all == null ? List.of() : all.stream().filter(path -> path.choice() < 2).toList();
  }

  private static Formula is(Expr row, CompiledTabel tabel, int number) {
    return Drg.test(row, new Domain.Numbers(0, tabel.rijen().size()), ValueSet.of(number + 1L));
  }

  private void rij(CompiledTabel tabel, int number, Formula is, List<Drg.Choice> choices) {
    Rij rij = tabel.rijen().get(number);
    Formula raised = regels.raised(tabel, rij);
    CompiledTabel.Raise raise = rij.raise();
    if (isNothing(rij.maximum()) || raise != null && isNothing(raise.maximum())) {
      nothing.add(is);
    }
    if (raise != null && !raised.equals(Formula.FALSE)) {
      maximum(is.and(raised), raise.maximum(), choices);
      maximum(is.and(raised.not()), rij.maximum(), choices);
    } else {
      maximum(is, rij.maximum(), choices);
    }
  }

  private void maximum(Formula when, CompiledMaximum maximum, List<Drg.Choice> choices) {
    if (maximum.silent()) {
      silences.add(when);
    } else {
      choices.add(new Drg.Choice(when, Expr.of(maximum.amount())));
    }
  }

  private static boolean isNothing(CompiledMaximum maximum) {
    return !maximum.silent() && maximum.amount() == 0;
  }

  /** When a row is read that leaves nothing, or can. */
  List<Formula> nothing() {
    return nothing;
  }

  /** The maxima of the rows that are read. */
  List<Expr> maxima() {
    return maxima;
  }

  /** When a row says that the source does not regulate it. */
  List<Formula> silences() {
    return silences;
  }
}
