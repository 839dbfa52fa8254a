package nl.normenkader.ui.normenkaders;

import java.util.List;
import java.util.function.Function;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Stand;
import org.jspecify.annotations.Nullable;

/** A condition as a Dutch clause, to be read after a colon. */
public final class ConditionProse {

  private final Names names;

  public ConditionProse(Names names) {
    this.names = names;
  }

  /** The clause, without a full stop. */
  public String of(Condition condition) {
    return switch (condition) {
      case Condition.AllOf all ->
          all.conditions().isEmpty() ? "geldt altijd" : Words.and(each(all.conditions()));
      case Condition.AnyOf any ->
          any.conditions().isEmpty() ? "geldt nooit" : Words.or(each(any.conditions()));
      case Condition.Not not -> "niet: " + nested(not.condition());
      case Condition.NiveauIs niveau ->
          range(
                  names.of("leefgebieden", niveau.leefgebied()),
                  niveau.in(),
                  niveau.atLeast(),
                  niveau.atMost(),
                  id -> names.niveau("leefgebieden", niveau.leefgebied(), id))
              + stand(niveau.stand());
      case Condition.NiveauCount count ->
          "minstens "
              + count.atLeast()
              + " van "
              + Words.and(leefgebieden(count.leefgebieden()))
              + " is "
              + names.niveau("leefgebieden", count.leefgebieden().getFirst(), count.from())
              + " of zwaarder"
              + stand(count.stand());
      case Condition.WeightedSum sum ->
          "de gewogen zwaarte van "
              + Words.and(leefgebieden(List.copyOf(sum.weights().keySet())))
              + " is minstens "
              + sum.atLeast()
              + stand(sum.stand());
      case Condition.FactorIs factor ->
          range(
              names.of("factoren", factor.factor()),
              factor.in(),
              factor.atLeast(),
              factor.atMost(),
              id -> names.niveau("factoren", factor.factor(), id));
      case Condition.KenmerkIs kenmerk ->
          names.of("kenmerken", kenmerk.kenmerk())
              + " is "
              + Words.or(
                  kenmerk.in().stream()
                      .map(id -> names.at("kenmerken/" + kenmerk.kenmerk() + "/opties/" + id))
                      .toList());
      case Condition.Derived derived ->
          "er is sprake van: " + names.of("afgeleideKenmerken", derived.afgeleidKenmerk());
      case Condition.AantalIs aantal ->
          bounds(names.of("aantallen", aantal.aantal()), aantal.atLeast(), aantal.atMost());
      case Condition.OpgaveIs opgave ->
          bounds(names.of("opgaven", opgave.opgave()), opgave.atLeast(), opgave.atMost());
      case Condition.BijdrageIs bijdrage ->
          "de hulp uit "
              + names.of("stadia", bijdrage.stadium())
              + " bij "
              + names.of("leefgebieden", bijdrage.leefgebied())
              + " is "
              + Words.or(bijdrage.in().stream().map(Words::extent).toList());
      case Condition.ProfielIs profiel ->
          "het profiel is "
              + Words.or(
                  profiel.in().stream()
                      .map(id -> profielName(profiel.profielreeks(), id))
                      .toList());
    };
  }

  private String profielName(String reeks, String id) {
    return names.at("profielreeksen/" + reeks + "/profielen/" + id);
  }

  private List<String> each(List<Condition> conditions) {
    return conditions.stream().map(this::nested).toList();
  }

  /** Brackets only where and-in-or would be read wrongly. */
  private String nested(Condition condition) {
    boolean compound =
        condition instanceof Condition.AllOf all && all.conditions().size() > 1
            || condition instanceof Condition.AnyOf any && any.conditions().size() > 1;
    return compound ? "(" + of(condition) + ")" : of(condition);
  }

  private List<String> leefgebieden(List<String> ids) {
    return ids.stream().map(id -> names.of("leefgebieden", id)).toList();
  }

  private static String stand(Stand stand) {
    return switch (stand) {
      case BRUTO -> "";
      case NETTO -> " (na hulp van anderen)";
      case RONDE -> "";
    };
  }

  private static String range(
      String subject,
      List<String> in,
      @Nullable String atLeast,
      @Nullable String atMost,
      Function<String, String> name) {
    if (!in.isEmpty()) {
      return subject + " is " + Words.or(in.stream().map(name).toList());
    }
    if (atLeast != null && atMost != null) {
      return subject + " is " + name.apply(atLeast) + " tot en met " + name.apply(atMost);
    }
    if (atLeast != null) {
      return subject + " is minstens " + name.apply(atLeast);
    }
    return subject + " is hoogstens " + (atMost == null ? "" : name.apply(atMost));
  }

  private static String bounds(String subject, @Nullable Long atLeast, @Nullable Long atMost) {
    if (atLeast != null && atMost != null) {
      return subject + " is " + atLeast + " tot en met " + atMost;
    }
    return subject + (atLeast != null ? " is minstens " + atLeast : " is hoogstens " + atMost);
  }
}
