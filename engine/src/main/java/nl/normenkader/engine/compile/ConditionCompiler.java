package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/** Checks conditions and turns their names into numbers. */
final class ConditionCompiler {

  /** When a condition is read. */
  enum Moment {
    /** Before a profile is chosen: access, choice of profile, combinations that cannot be. */
    BEFORE_PROFILES,
    /** In a round, with the profiles of that round. */
    IN_ROUND
  }

  private final Normenkader kader;
  private final Names names;
  private final Findings findings;
  private final Set<Map<String, Long>> vectors = new LinkedHashSet<>();

  ConditionCompiler(Normenkader kader, Names names, Findings findings) {
    this.kader = kader;
    this.names = names;
    this.findings = findings;
  }

  /** The condition with numbers; an absent one always holds. */
  CompiledCondition compile(@Nullable Condition condition, String place, Moment moment) {
    return condition == null ? CompiledCondition.ALWAYS : one(condition, place, moment);
  }

  /** Counts a distinct vector of weights, of which there may be few. */
  void vector(Map<String, Long> weights) {
    vectors.add(weights);
  }

  /** Tells when there are more vectors of weights than proof can bear. */
  void checkVectors() {
    Limits.atMost(vectors.size(), Limits.WEIGHT_VECTORS, "verschillende gewichten", "", findings);
  }

  private CompiledCondition one(Condition condition, String place, Moment moment) {
    return switch (condition) {
      case Condition.AllOf all ->
          new CompiledCondition.All(
              all.conditions().stream().map(c -> one(c, place, moment)).toList());
      case Condition.AnyOf any ->
          new CompiledCondition.Any(
              any.conditions().stream().map(c -> one(c, place, moment)).toList());
      case Condition.Not not -> new CompiledCondition.Not(one(not.condition(), place, moment));
      case Condition.NiveauIs is -> niveau(is, place);
      case Condition.NiveauCount count -> count(count, place);
      case Condition.WeightedSum sum -> sum(sum, place);
      case Condition.FactorIs is -> factor(is, place);
      case Condition.KenmerkIs is -> kenmerk(is, place);
      case Condition.Derived derived -> derived(derived, place, moment);
      case Condition.AantalIs is -> {
        bounds(is.atLeast(), is.atMost(), place);
        yield new CompiledCondition.Aantal(
            find(Names.Kind.AANTAL, is.aantal(), place), low(is.atLeast()), high(is.atMost()));
      }
      case Condition.OpgaveIs is -> {
        bounds(is.atLeast(), is.atMost(), place);
        yield new CompiledCondition.Opgave(
            find(Names.Kind.OPGAVE, is.opgave(), place), low(is.atLeast()), high(is.atMost()));
      }
      case Condition.BijdrageIs is -> bijdrage(is, place);
      case Condition.ProfielIs is -> profiel(is, place, moment);
    };
  }

  private CompiledCondition niveau(Condition.NiveauIs is, String place) {
    int leefgebied = find(Names.Kind.LEEFGEBIED, is.leefgebied(), place);
    List<String> ids = leefgebied < 0 ? List.of() : niveaus(leefgebied);
    long mask = mask("niveau", ids, is.in(), is.atLeast(), is.atMost(), place);
    return new CompiledCondition.Niveau(leefgebied, is.stand(), (int) mask);
  }

  private CompiledCondition factor(Condition.FactorIs is, String place) {
    int factor = find(Names.Kind.FACTOR, is.factor(), place);
    List<String> ids =
        factor < 0
            ? List.of()
            : kader.factoren().get(factor).niveaus().stream().map(Niveau::id).toList();
    return new CompiledCondition.Factor(
        factor, mask("niveau", ids, is.in(), is.atLeast(), is.atMost(), place));
  }

  private long mask(
      String word,
      List<String> ids,
      List<String> in,
      @Nullable String atLeast,
      @Nullable String atMost,
      String place) {
    boolean between = atLeast != null || atMost != null;
    if (between == !in.isEmpty()) {
      findings.add(CompileIssue.VOORWAARDE_NIET_EENDUIDIG, place);
    }
    long mask = 0;
    for (String id : in) {
      mask |= bit(word, ids, id, place);
    }
    if (between) {
      int from = atLeast == null ? 0 : place(word, ids, atLeast, place);
      int to = atMost == null ? ids.size() - 1 : place(word, ids, atMost, place);
      if (from > to && from >= 0 && to >= 0) {
        findings.add(
            CompileIssue.GRENZEN_OMGEKEERD, place, String.valueOf(atLeast), String.valueOf(atMost));
      }
      for (int i = Math.max(0, from); i <= to; i++) {
        mask |= 1L << i;
      }
    }
    return mask;
  }

  private CompiledCondition count(Condition.NiveauCount count, String place) {
    List<Integer> leefgebieden = new ArrayList<>();
    List<Integer> masks = new ArrayList<>();
    for (String id : count.leefgebieden()) {
      int leefgebied = find(Names.Kind.LEEFGEBIED, id, place);
      if (leefgebied >= 0) {
        List<String> ids = niveaus(leefgebied);
        int from = place("niveau van " + id, ids, count.from(), place);
        leefgebieden.add(leefgebied);
        masks.add(((1 << ids.size()) - 1) & -(1 << Math.max(0, from)));
      }
    }
    if (count.leefgebieden().stream().distinct().count() < count.leefgebieden().size()) {
      findings.add(
          CompileIssue.ID_DUBBEL, place, String.join(", ", count.leefgebieden()), "leefgebieden");
    }
    return new CompiledCondition.Count(
        Ints.of(leefgebieden), Ints.of(masks), count.stand(), count.atLeast());
  }

  private CompiledCondition sum(Condition.WeightedSum sum, String place) {
    List<Integer> leefgebieden = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    vector(sum.weights());
    for (Map.Entry<String, Long> weight : sum.weights().entrySet()) {
      leefgebieden.add(find(Names.Kind.LEEFGEBIED, weight.getKey(), place));
      weights.add(Limits.weight(weight.getValue(), place, findings));
    }
    return new CompiledCondition.Sum(
        Ints.of(leefgebieden), Ints.of(weights), sum.stand(), sum.atLeast());
  }

  private CompiledCondition kenmerk(Condition.KenmerkIs is, String place) {
    int kenmerk = find(Names.Kind.KENMERK, is.kenmerk(), place);
    List<String> ids =
        kenmerk < 0
            ? List.of()
            : kader.kenmerken().get(kenmerk).opties().stream().map(Kenmerk.Optie::id).toList();
    long mask = 0;
    for (String id : is.in()) {
      mask |= bit("optie", ids, id, place);
    }
    return new CompiledCondition.Kenmerk(kenmerk, mask);
  }

  private CompiledCondition derived(Condition.Derived derived, String place, Moment moment) {
    int number = find(Names.Kind.AFGELEID_KENMERK, derived.afgeleidKenmerk(), place);
    if (number >= 0
        && moment == Moment.BEFORE_PROFILES
        && readsProfile(
            kader.afgeleideKenmerken().get(number).condition(), new LinkedHashSet<>())) {
      findings.add(CompileIssue.PROFIEL_TE_VROEG, place, derived.afgeleidKenmerk());
    }
    return new CompiledCondition.Derived(number);
  }

  private CompiledCondition bijdrage(Condition.BijdrageIs is, String place) {
    int mask = 0;
    for (Extent extent : is.in()) {
      mask |= 1 << extent.ordinal();
    }
    return new CompiledCondition.Bijdrage(
        find(Names.Kind.STADIUM, is.stadium(), place),
        find(Names.Kind.LEEFGEBIED, is.leefgebied(), place),
        mask);
  }

  private CompiledCondition profiel(Condition.ProfielIs is, String place, Moment moment) {
    int reeks = find(Names.Kind.PROFIELREEKS, is.profielreeks(), place);
    if (moment == Moment.BEFORE_PROFILES) {
      findings.add(CompileIssue.PROFIEL_TE_VROEG, place, is.profielreeks());
    }
    List<String> ids =
        reeks < 0
            ? List.of()
            : kader.profielreeksen().get(reeks).profielen().stream()
                .map(Indicatieprofiel::id)
                .toList();
    long mask = 0;
    for (String id : is.in()) {
      mask |= bit("profiel", ids, id, place);
    }
    return new CompiledCondition.Profiel(reeks, (int) mask);
  }

  /** Whether the condition, or an afgeleid kenmerk in it, reads a chosen profile. */
  private boolean readsProfile(Condition condition, Set<String> seen) {
    return switch (condition) {
      case Condition.AllOf all -> all.conditions().stream().anyMatch(c -> readsProfile(c, seen));
      case Condition.AnyOf any -> any.conditions().stream().anyMatch(c -> readsProfile(c, seen));
      case Condition.Not not -> readsProfile(not.condition(), seen);
      case Condition.Derived derived -> {
        int number = names.find(Names.Kind.AFGELEID_KENMERK, derived.afgeleidKenmerk());
        yield number >= 0
            && seen.add(derived.afgeleidKenmerk())
            && readsProfile(kader.afgeleideKenmerken().get(number).condition(), seen);
      }
      case Condition.ProfielIs is -> true;
      default -> false;
    };
  }

  private List<String> niveaus(int leefgebied) {
    return Niveaus.lightToHeavy(kader.leefgebieden().get(leefgebied));
  }

  private int find(Names.Kind kind, String id, String place) {
    int number = names.find(kind, id);
    if (number < 0) {
      findings.add(CompileIssue.VERWIJZING_ONBEKEND, place, kind.word(), id, names.known(kind));
    }
    return number;
  }

  private int place(String word, List<String> ids, String id, String place) {
    int number = ids.indexOf(id);
    if (number < 0) {
      findings.add(CompileIssue.VERWIJZING_ONBEKEND, place, word, id, String.join(", ", ids));
    }
    return number;
  }

  private long bit(String word, List<String> ids, String id, String place) {
    int number = place(word, ids, id, place);
    return number < 0 ? 0 : 1L << number;
  }

  private void bounds(@Nullable Long atLeast, @Nullable Long atMost, String place) {
    if (atLeast == null && atMost == null) {
      findings.add(CompileIssue.VOORWAARDE_NIET_EENDUIDIG, place);
    } else if (atLeast != null && atMost != null && atLeast > atMost) {
      findings.add(CompileIssue.GRENZEN_OMGEKEERD, place, atLeast, atMost);
    }
  }

  private static long low(@Nullable Long bound) {
    return bound == null ? Long.MIN_VALUE : bound;
  }

  private static long high(@Nullable Long bound) {
    return bound == null ? Long.MAX_VALUE : bound;
  }
}
