package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledGroep;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Onderdeelgroep.Combine;

/** The profile part and the onderdelen of one voorziening, added along one line at one point. */
final class Som {

  private final CompiledNormenkader kader;
  private final Drg drg;
  private final Point point;
  private final Onderdelen onderdelen;
  private final Grenzen grenzen;
  private final Line line;
  private final boolean capped;
  private final String suffix;
  private final List<Formula> silences = new ArrayList<>();

  /**
   * @param capped false: as if the beleidsregels had no maxima
   */
  Som(
      CompiledNormenkader kader,
      Drg drg,
      Point point,
      Onderdelen onderdelen,
      Grenzen grenzen,
      Line line,
      boolean capped) {
    this.kader = kader;
    this.drg = drg;
    this.point = point;
    this.onderdelen = onderdelen;
    this.grenzen = grenzen;
    this.line = line;
    this.capped = capped;
    this.suffix = line.suffix + (capped ? "" : "_zonder_maximum");
  }

  /** Never below nothing. */
  Expr total(CompiledVoorziening voorziening, Expr profilePart) {
    List<Expr> parts = new ArrayList<>();
    parts.add(profilePart);
    for (int i = 0; i < voorziening.loose().size(); i++) {
      parts.add(onderdeel(voorziening.loose().get(i)));
    }
    for (int i = 0; i < voorziening.groepen().size(); i++) {
      parts.add(groep(kader.groepen().get(voorziening.groepen().get(i))));
    }
    return Expr.ZERO.max(Expr.sum(parts));
  }

  private Expr onderdeel(int number) {
    CompiledOnderdeel onderdeel = kader.onderdelen().get(number);
    return bounded(
        onderdelen.amount(number, line), Level.ONDERDEEL, number, onderdeel.source().id());
  }

  private Expr groep(CompiledGroep groep) {
    List<Expr> parts = new ArrayList<>();
    List<Formula> counting = new ArrayList<>();
    for (int i = 0; i < groep.onderdelen().size(); i++) {
      parts.add(onderdeel(groep.onderdelen().get(i)));
      counting.add(onderdelen.counts(groep.onderdelen().get(i)));
    }
    String id = "groep_" + groep.source().id() + suffix;
    Expr own =
        drg.number(
            point, id, "Samen: " + groep.source().name() + line.words, combined(groep, parts));
    Long floor = groep.floor();
    if (floor != null) {
      own =
          drg.choose(
              point,
              id + "_ondergrens",
              Item.NUMBER,
              "Met de ondergrens van de groep: " + groep.source().name(),
              List.of(new Drg.Choice(Formula.any(counting), own.max(Expr.of(floor)))),
              own);
    }
    Long cap = groep.cap();
    if (cap != null) {
      own =
          drg.number(
              point,
              id + "_bovengrens",
              "Met de bovengrens van de groep: " + groep.source().name(),
              own.min(Expr.of(cap)));
    }
    return bounded(own, Level.GROEP, groep.number(), "groep_" + groep.source().id());
  }

  private static Expr combined(CompiledGroep groep, List<Expr> parts) {
    Expr sum = Expr.sum(parts);
    List<Expr> candidates = new ArrayList<>(List.of(Expr.ZERO));
    candidates.addAll(parts);
    Expr highest = Expr.call("max", candidates);
    return switch (groep.source().combine()) {
      case Combine.Sum all -> sum;
      case Combine.Highest one -> highest;
      case Combine.HighestPlusShare share ->
          sum.times(share.percentage())
              .plus(highest.times(100L - share.percentage()))
              .dividedBy(100);
    };
  }

  Expr bounded(Expr start, Level level, int number, String id) {
    return bounded(start, level, number, id, List.of());
  }

  /** All floors, then all caps. */
  Expr bounded(Expr start, Level level, int number, String id, List<Expr> further) {
    Expr floored = grenzen.floored(start, level, number, id + suffix);
    if (!capped) {
      return floored;
    }
    if (line == Line.NORM) {
      silences.addAll(grenzen.silences(floored, level, number));
    }
    return grenzen.capped(floored, level, number, id + suffix, further);
  }

  /** When a bound says that the source does not regulate it. */
  List<Formula> silences() {
    return silences;
  }
}
