package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.compile.CompiledGroep;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;

/**
 * More than any case can get of a voorziening at any point: everything that adds, added; nothing
 * that takes, taken. In parts of 1/D.
 */
record Most(CompiledNormenkader kader) {

  long of(CompiledVoorziening voorziening) {
    long most = part(voorziening);
    for (int i = 0; i < voorziening.onderdelen().size(); i++) {
      most += onderdeel(kader.onderdelen().get(voorziening.onderdelen().get(i)));
    }
    for (int i = 0; i < voorziening.groepen().size(); i++) {
      CompiledGroep groep = kader.groepen().get(voorziening.groepen().get(i));
      Long floor = groep.floor();
      most += floor == null ? 0 : Math.max(0, floor);
    }
    for (CompiledEffect effect : kader.effecten()) {
      most += raised(effect, voorziening);
    }
    return most + voorziening.step();
  }

  private long part(CompiledVoorziening voorziening) {
    long most = 0;
    for (var part : voorziening.parts()) {
      CompiledBand band = part.band();
      most = Math.max(most, band == null ? 0 : band.max());
    }
    for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
      if (weegfactor.kind() == Kind.EXTRA && weegfactor.target() == voorziening.number()) {
        most += Math.max(0, weegfactor.value());
      }
    }
    return most;
  }

  private long onderdeel(CompiledOnderdeel onderdeel) {
    long unit = Math.max(0, onderdeel.amount().norm());
    return switch (onderdeel.reads()) {
      case NOTHING -> unit;
      case AANTAL -> unit * kader.source().aantallen().get(onderdeel.input()).max();
      case OPGAVE -> unit * kader.source().opgaven().get(onderdeel.input()).max();
    };
  }

  /** By a floor on any part of it, or by being required. */
  private long raised(CompiledEffect effect, CompiledVoorziening voorziening) {
    return switch (effect.action()) {
      case Action.Require require ->
          require.voorziening() == voorziening.number() ? require.amount() : 0;
      case Action.Floor floor -> isOf(floor.spot(), voorziening) ? floor.amount() : 0;
      default -> 0;
    };
  }

  private static boolean isOf(Spot spot, CompiledVoorziening voorziening) {
    for (int i = 0; i < spot.numbers().size(); i++) {
      int number = spot.numbers().get(i);
      boolean of =
          switch (spot.level()) {
            case ONDERDEEL -> voorziening.onderdelen().contains(number);
            case GROEP -> voorziening.groepen().contains(number);
            case VOORZIENING, SAMEN -> number == voorziening.number();
          };
      if (of) {
        return true;
      }
    }
    return false;
  }
}
