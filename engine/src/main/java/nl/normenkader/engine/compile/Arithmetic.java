package nl.normenkader.engine.compile;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Normonderdeel.Amount;
import nl.normenkader.engine.model.Onderdeelgroep;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.engine.model.Weegfactor.Werking;

/**
 * The denominator D in whose parts everything is computed, and whether the largest amount that a
 * case can reach still fits.
 *
 * @see "Design decision: adr/0003-exact-amounts-in-parts-of-one-denominator.md"
 */
final class Arithmetic {

  /** D × the largest amount stays below this, which leaves room for one more factor of a share. */
  static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(53);

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final Normenkader kader;
  private final Names names;
  private final Conversion conversion;
  private BigInteger denominator = BigInteger.ONE;
  private BigInteger largest = BigInteger.ONE;

  /** A kader whose references are all sound. */
  Arithmetic(Normenkader kader, Names names) {
    this.kader = kader;
    this.names = names;
    this.conversion = new Conversion(kader, names);
    profielen();
    onderdelen();
    regels();
    kader
        .klassentabellen()
        .forEach(tabel -> tabel.klassen().forEach(klasse -> grow(Bedrag.of(klasse.below()), 1)));
  }

  /** Whether every amount fits. */
  boolean fits() {
    return denominator.multiply(largest).compareTo(LIMIT) <= 0;
  }

  /** D; only when it {@link #fits}. */
  long denominator() {
    return denominator.longValueExact();
  }

  /** D × the largest amount, for a person. */
  String reach() {
    return denominator.multiply(largest).toString();
  }

  private void profielen() {
    long shares = 0;
    boolean percent = false;
    for (Weegfactor weegfactor : kader.weegfactoren()) {
      switch (weegfactor.werking()) {
        case Werking.Share share -> {
          shares += Math.abs(share.percentage());
          percent = true;
        }
        case Werking.PlaceInBand place -> percent = true;
        case Werking.Extra extra -> {
          grow(extra.amount(), 1);
          denominator = lcm(denominator, BigInteger.valueOf(extra.amount().noemer()));
        }
        default -> {
          // Steps, gates and months are no amounts.
        }
      }
    }
    long factor = 3 + shares / 100;
    for (Profielreeks reeks : kader.profielreeksen()) {
      Map<String, Bandbreedte> largestBands = new LinkedHashMap<>();
      for (Indicatieprofiel profiel : reeks.profielen()) {
        for (Bandbreedte band : profiel.bandbreedtes()) {
          BigInteger one = lcm(lcm(noemer(band.min()), noemer(band.norm())), noemer(band.max()));
          denominator = lcm(denominator, percent ? one.multiply(HUNDRED) : one);
          largestBands.merge(band.id(), band, (a, b) -> a.max().compareTo(b.max()) >= 0 ? a : b);
        }
      }
      largestBands.values().forEach(band -> grow(band.max(), factor));
    }
  }

  private void onderdelen() {
    Map<String, BigInteger> noemers = new LinkedHashMap<>();
    for (Normonderdeel onderdeel : kader.normonderdelen()) {
      noemers.put(onderdeel.id(), noemer(onderdeel));
      grow(onderdeel);
    }
    for (Effect.Precedence precedence : precedences()) {
      Bedrag rate = precedence.rate();
      if (rate != null) {
        BigInteger product = BigInteger.ONE;
        for (String id : precedence.preceding()) {
          product = lcm(product, noemers.getOrDefault(id, BigInteger.ONE));
        }
        product = product.multiply(noemer(rate));
        for (String id : precedence.lapsing()) {
          noemers.merge(id, product, Arithmetic::lcm);
        }
        largest = largest.multiply(BigInteger.valueOf(1 + ceiling(rate)));
      }
    }
    for (Onderdeelgroep groep : kader.onderdeelgroepen()) {
      if (groep.combine() instanceof Onderdeelgroep.Combine.HighestPlusShare) {
        groep
            .normonderdelen()
            .forEach(id -> noemers.computeIfPresent(id, (key, n) -> n.multiply(HUNDRED)));
      }
    }
    noemers.values().forEach(n -> denominator = lcm(denominator, n));
  }

  private List<Effect.Precedence> precedences() {
    List<Effect.Precedence> found = new ArrayList<>();
    for (Beleidsregel regel : kader.beleidsregels()) {
      for (Effect effect : regel.effects()) {
        if (effect instanceof Effect.Precedence precedence) {
          found.add(precedence);
        }
      }
    }
    return found;
  }

  private void regels() {
    for (Beleidsregel regel : kader.beleidsregels()) {
      for (Effect effect : regel.effects()) {
        switch (effect) {
          case Effect.Require require -> grow(require.amount(), 1);
          case Effect.Floor floor -> grow(floor.amount(), 1);
          case Effect.Cap cap -> grow(cap.maximum());
          default -> {
            // The others hold no amount of their own.
          }
        }
      }
    }
    kader.combinatietabellen().stream()
        .flatMap(tabel -> tabel.rijen().stream())
        .forEach(
            rij -> {
              grow(rij.maximum());
              if (rij.raise() != null) {
                grow(rij.raise().maximum());
              }
            });
  }

  private void grow(Maximum maximum) {
    if (maximum instanceof Maximum.UpTo upTo) {
      grow(upTo.amount(), 1);
    }
  }

  private void grow(Normonderdeel onderdeel) {
    switch (onderdeel.amount()) {
      case Amount.Fixed fixed -> {
        grow(conversion.of(onderdeel, fixed.min()), 1);
        grow(conversion.of(onderdeel, fixed.max()), 1);
      }
      case Amount.PerAantal per -> {
        long most = kader.aantallen().get(names.find(Names.Kind.AANTAL, per.aantal())).max();
        grow(conversion.of(onderdeel, per.min()), most);
        grow(conversion.of(onderdeel, per.max()), most);
      }
      case Amount.Assessed assessed -> {
        long most = kader.opgaven().get(names.find(Names.Kind.OPGAVE, assessed.opgave())).max();
        grow(conversion.of(onderdeel, Bedrag.of(most)), 1);
      }
    }
  }

  private void grow(Bedrag amount, long times) {
    largest = largest.add(BigInteger.valueOf(ceiling(amount)).multiply(BigInteger.valueOf(times)));
  }

  private static long ceiling(Bedrag amount) {
    return Math.ceilDiv(Math.abs(amount.teller()), amount.noemer());
  }

  private BigInteger noemer(Normonderdeel onderdeel) {
    return switch (onderdeel.amount()) {
      case Amount.Fixed fixed -> noemer(onderdeel, fixed.min(), fixed.norm(), fixed.max());
      case Amount.PerAantal per -> noemer(onderdeel, per.min(), per.norm(), per.max());
      case Amount.Assessed assessed -> noemer(onderdeel, Bedrag.of(1));
    };
  }

  private BigInteger noemer(Normonderdeel onderdeel, Bedrag... amounts) {
    BigInteger noemer = BigInteger.ONE;
    for (Bedrag amount : amounts) {
      noemer = lcm(noemer, noemer(conversion.of(onderdeel, amount)));
    }
    return noemer;
  }

  private static BigInteger noemer(Bedrag amount) {
    return BigInteger.valueOf(amount.noemer());
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }
}
