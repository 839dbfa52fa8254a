package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledKlassen;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Klassentabel.Above;
import nl.normenkader.engine.outcome.VoorzieningOutcome.Verdict;
import org.jspecify.annotations.Nullable;

/** What all rounds together say about one voorziening. */
final class VoorzieningResult {

  private final Bouw bouw;
  private final CompiledNormenkader kader;
  private final Drg drg;
  private final CompiledVoorziening voorziening;
  private final Ronde last;
  private final VoorzieningRonde netto;
  private final Expr amount;
  private final Formula some;
  private final Formula silent;
  private final Formula referred;
  private final Formula refused;

  VoorzieningResult(Bouw bouw, CompiledVoorziening voorziening) {
    this.bouw = bouw;
    this.kader = bouw.kader();
    this.drg = bouw.drg();
    this.voorziening = voorziening;
    this.last = bouw.rondes().getLast();
    this.netto = last.voorziening(voorziening.number());
    this.amount = netto.amount(Line.NORM);
    this.some = Drg.test(amount, Domain.AMOUNT, Grenzen.POSITIVE);
    this.silent = decide("zwijgt", Formula.any(List.of(netto.silent(), unregulated())));
    this.referred = decide("verwezen", referral());
    this.refused = decide("geweigerd", refusal());
  }

  private Formula decide(String what, Formula formula) {
    return drg.decide(
        last.point(), what + "_" + voorziening.id(), what + ": " + voorziening.id(), formula);
  }

  /** A binding rule points to another law for this voorziening. */
  private Formula referral() {
    List<Formula> reasons = new ArrayList<>();
    for (Regels.Acting<Action.Refer> rule : last.regels().of(Action.Refer.class)) {
      if (rule.action().voorzieningen().contains(voorziening.number())) {
        reasons.add(rule.acts().and(last.regels().binds(rule.effect())));
      }
    }
    return Formula.any(reasons);
  }

  /** Above a class table that says nothing there. */
  private Formula unregulated() {
    CompiledKlassen klassen = voorziening.klassen();
    return klassen != null && klassen.source().above() instanceof Above.Unregulated
        ? Drg.test(amount, Domain.AMOUNT, above(klassen))
        : Formula.FALSE;
  }

  private static ValueSet above(CompiledKlassen klassen) {
    return ValueSet.between(Math.max(1, klassen.end(klassen.size() - 1)), 1L << 60);
  }

  /** Something was needed that a rule, a condition beforehand or a maximum took away. */
  private Formula refusal() {
    List<Formula> reasons = new ArrayList<>();
    if (!netto.barred().equals(Formula.FALSE)) {
      reasons.add(netto.barred().and(Drg.test(netto.part(), Domain.AMOUNT, Grenzen.POSITIVE)));
    }
    reasons.add(
        Formula.all(
            List.of(
                Formula.any(capsToNothing()),
                Drg.test(netto.uncapped(), Domain.AMOUNT, Grenzen.POSITIVE),
                Drg.test(amount, Domain.AMOUNT, ValueSet.of(0)))));
    for (int i = 0; i < voorziening.onderdelen().size(); i++) {
      reasons.add(last.onderdelen().refused(voorziening.onderdelen().get(i)));
    }
    return Formula.any(reasons);
  }

  /** A maximum of nothing, or one shared with others. */
  private List<Formula> capsToNothing() {
    List<Formula> found = new ArrayList<>(netto.nothing());
    for (Regels.Acting<Action.Cap> rule : last.regels().of(Action.Cap.class)) {
      boolean shared =
          rule.action().spot().level() == Level.SAMEN
              && rule.action().spot().numbers().contains(voorziening.number());
      if (shared || !rule.action().maximum().silent() && rule.action().maximum().amount() == 0) {
        found.add(rule.acts());
      }
    }
    return found;
  }

  /** When the kader does not regulate the omvang. */
  Formula silent() {
    return silent;
  }

  /** When the kader does not regulate the omvang, and it is not referred elsewhere either. */
  Formula leavesToPerson() {
    return silent.and(referred.not());
  }

  /** When something is granted here to who has access. */
  Formula granted() {
    return some.and(referred.not());
  }

  Formula refused() {
    return refused;
  }

  /** All that is told of it, in one decision. */
  Expr publish(Formula access) {
    String name = voorziening.source().name();
    String type = "t_uitkomst_" + Identifiers.plain(voorziening.id());
    Structure told = new Structure(type);
    for (Ronde ronde : bouw.rondes()) {
      int point = ronde.point().number();
      told.with(
          point == 0 ? Results.BRUTO : Results.after(kader.source().stadia().get(point - 1)),
          Item.NUMBER,
          whole(ronde.voorziening(voorziening.number()).amount(Line.NORM)));
    }
    Expr granted =
        drg.choose(
            last.point(),
            "toegekend_" + voorziening.id(),
            Item.NUMBER,
            "De omvang als er toegang is: " + name,
            List.of(new Drg.Choice(access, amount)),
            Expr.ZERO);
    Expr bruto = bouw.rondes().getFirst().voorziening(voorziening.number()).amount(Line.NORM);
    told.with(Results.NETTO, Item.NUMBER, whole(granted))
        .with(Results.AFTREK, Item.NUMBER, whole(Expr.ZERO.max(bruto.minus(granted))))
        .with(Results.ZONDER_MAXIMUM, Item.NUMBER, whole(netto.uncapped()))
        .with(Results.MINSTENS, Item.NUMBER, whole(netto.amount(Line.MIN)))
        .with(Results.HOOGSTENS, Item.NUMBER, whole(netto.amount(Line.MAX)))
        .with(Results.OORDEEL, Item.TEXT, oordeel())
        .with(Results.KLASSE, Item.TEXT, klasse(name))
        .with(Results.BOVEN_LAATSTE, Item.NUMBER, aboveLast(name))
        .with(
            Results.MAANDEN,
            Item.NUMBER,
            whenSome(
                "maanden_toegekend", Item.NUMBER, new Looptijd(bouw, last, voorziening).months()))
        .with(Results.VORM, Item.TEXT, whenSome("vorm_toegekend", Item.TEXT, vorm()));
    return told.decide(
        drg,
        "uitkomst_" + Identifiers.plain(voorziening.id()),
        "Wat past, in hele " + Results.word(voorziening.source().measure()) + ": " + name);
  }

  /** From parts of 1/D to the measure; an omvang lies on the step grid, so nothing is left over. */
  private Expr whole(Expr parts) {
    return parts.dividedBy(kader.denominator());
  }

  private Expr oordeel() {
    return drg.choose(
        last.point(),
        "oordeel_" + voorziening.id(),
        Item.TEXT,
        "Oordeel: " + voorziening.source().name(),
        List.of(
            new Drg.Choice(
                referred.and(Formula.any(List.of(some, silent))), verdict(Verdict.ANDERE_WET)),
            new Drg.Choice(silent, verdict(Verdict.ZWIJGT)),
            new Drg.Choice(some, verdict(Verdict.PASSEND)),
            new Drg.Choice(netto.barred().and(refused), verdict(Verdict.UITGESLOTEN))),
        verdict(Verdict.GEEN));
  }

  private static Expr verdict(Verdict verdict) {
    return Expr.word(Results.word(verdict));
  }

  private Expr klasse(String name) {
    @Nullable CompiledKlassen klassen = voorziening.klassen();
    List<Drg.Choice> choices = new ArrayList<>();
    if (klassen != null) {
      long from = 1;
      for (int k = 0; k < klassen.size(); k++) {
        boolean open =
            k == klassen.size() - 1 && klassen.source().above() instanceof Above.LastPlusExtra;
        ValueSet range = ValueSet.between(from, open ? 1L << 60 : klassen.end(k) - 1);
        choices.add(
            new Drg.Choice(
                Drg.test(amount, Domain.AMOUNT, range).and(silent.not()),
                Expr.word(klassen.source().klassen().get(k).id())));
        from = Math.max(from, klassen.end(k));
      }
    }
    return drg.choose(
        last.point(),
        "klasse_" + voorziening.id(),
        Item.TEXT,
        "Klasse: " + name,
        choices,
        Expr.NULL);
  }

  private Expr aboveLast(String name) {
    @Nullable CompiledKlassen klassen = voorziening.klassen();
    if (klassen == null || !(klassen.source().above() instanceof Above.LastPlusExtra)) {
      return Expr.NULL;
    }
    Expr extra = whole(amount.minus(Expr.of(klassen.lastInside(klassen.size() - 1))));
    return drg.choose(
        last.point(),
        "boven_laatste_" + voorziening.id(),
        Item.NUMBER,
        "Wat er boven de laatste klasse bij komt: " + name,
        List.of(new Drg.Choice(Drg.test(amount, Domain.AMOUNT, above(klassen)), extra)),
        Expr.NULL);
  }

  private Expr vorm() {
    List<Drg.Choice> choices = new ArrayList<>();
    for (int i = 0; i < voorziening.variants().size(); i++) {
      String id = voorziening.source().variants().get(i).id();
      choices.add(
          new Drg.Choice(
              last.conditions().of(voorziening.variants().get(i), "vorm_" + id), Expr.word(id)));
    }
    return drg.choose(
        last.point(),
        "vorm_" + voorziening.id(),
        Item.TEXT,
        "De eerste vorm waarvan de voorwaarde geldt: " + voorziening.id(),
        choices,
        Expr.word(Results.GEWONE_VORM));
  }

  private Expr whenSome(String base, String type, Expr value) {
    return drg.choose(
        last.point(),
        base + "_" + voorziening.id(),
        type,
        "Alleen als er iets is toegekend: " + voorziening.id(),
        List.of(new Drg.Choice(some, value)),
        Expr.NULL);
  }
}
