package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import org.jspecify.annotations.Nullable;

/** One point of the computation: bruto, or after some stadia; the last one is netto. */
final class Ronde {

  private final CompiledNormenkader kader;
  private final Drg drg;
  private final Point point;
  private final List<Expr> profielen = new ArrayList<>();
  private final ConditionFormulas before;
  private final ConditionFormulas conditions;
  private final Regels regels;
  private final Uitsluitingen uitsluitingen;
  private final Onderdelen onderdelen;
  private final Grenzen grenzen;
  private final ProfielDeel profielDeel;
  private final List<VoorzieningRonde> voorzieningen = new ArrayList<>();

  Ronde(Bouw bouw, Point point, List<Expr> taken) {
    this.kader = bouw.kader();
    this.drg = bouw.drg();
    this.point = point;
    this.before =
        new ConditionFormulas(kader, drg, bouw.inputs(), bouw.zwaartes(), point, List.of());
    for (int r = 0; r < kader.reeksen().size(); r++) {
      profielen.add(bouw.profielen().at(point, r, before));
    }
    this.conditions = before.with(profielen);
    this.regels = new Regels(kader, bouw.inputs(), drg, point, conditions);
    this.uitsluitingen = new Uitsluitingen(kader, drg, point, conditions, regels);
    this.onderdelen =
        new Onderdelen(
            kader, drg, bouw.inputs(), point, conditions, uitsluitingen, regels, taken, lines());
    this.grenzen = new Grenzen(drg, point, regels);
    this.profielDeel = new ProfielDeel(drg, bouw.weegsommen(), kader.reeksen());
    for (CompiledVoorziening voorziening : kader.voorzieningen()) {
      voorzieningen.add(new VoorzieningRonde(this, voorziening));
    }
  }

  boolean isLast() {
    return point.number() == kader.rounds() - 1;
  }

  /**
   * Settles what hangs on the round after this one, so the last round comes first.
   *
   * @param later the round after this one, settled; null for the last
   */
  void settle(@Nullable Ronde later) {
    new Vereffening(this, later).settle();
  }

  /** The room a person has is told of the last point only. */
  List<Line> lines() {
    return isLast() ? List.of(Line.values()) : List.of(Line.NORM);
  }

  /** One of two amounts, in a table. */
  Expr choose(String name, String what, Formula when, Expr holds, Expr otherwise) {
    return number(
        name,
        what,
        drg.choose(
            point, name, Item.NUMBER, what, List.of(new Drg.Choice(when, holds)), otherwise));
  }

  Expr number(String name, String what, Expr logic) {
    return drg.number(point, name, what, logic);
  }

  Expr profielDeel(CompiledVoorziening voorziening, Line line) {
    return profielDeel.of(point, voorziening, profielen, line);
  }

  Som som(Line line, boolean capped) {
    return new Som(kader, drg, point, onderdelen, grenzen, line, capped);
  }

  Combinaties combinaties(int voorziening) {
    return new Combinaties(
        drg,
        point,
        conditions,
        regels,
        onderdelen,
        kader.tabellen().stream().filter(t -> t.voorziening() == voorziening).toList());
  }

  Point point() {
    return point;
  }

  Expr profiel(int reeks) {
    return profielen.get(reeks);
  }

  /** Conditions as they are read before profielen are chosen. */
  ConditionFormulas before() {
    return before;
  }

  ConditionFormulas conditions() {
    return conditions;
  }

  Regels regels() {
    return regels;
  }

  Uitsluitingen uitsluitingen() {
    return uitsluitingen;
  }

  Onderdelen onderdelen() {
    return onderdelen;
  }

  Grenzen grenzen() {
    return grenzen;
  }

  List<VoorzieningRonde> voorzieningen() {
    return voorzieningen;
  }

  VoorzieningRonde voorziening(int number) {
    return voorzieningen.get(number);
  }

  /** All voorzieningen together, only to see whether anything is left. */
  Expr sum() {
    List<Expr> parts = new ArrayList<>();
    voorzieningen.forEach(one -> parts.add(one.amount(Line.NORM)));
    return number(
        "som_van_alles", "Alles bij elkaar, om te zien of er iets over is", Expr.sum(parts));
  }
}
