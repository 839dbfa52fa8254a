package nl.normenkader.profiles.diff;

import java.util.List;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Stand;
import nl.normenkader.profiles.tailoring.ElementAddress;
import org.jspecify.annotations.Nullable;

/** A condition in plain Dutch, with the names of one configuration. */
public final class ConditionWords {

  private final Words words;

  /** Names are looked up in the configuration of these words. */
  public ConditionWords(Words words) {
    this.words = words;
  }

  /** The condition as a clause, to be read after "als". */
  public String text(Condition condition) {
    return switch (condition) {
      case Condition.AllOf all when all.conditions().isEmpty() -> "altijd";
      case Condition.AllOf all -> joined(all.conditions(), " én ");
      case Condition.AnyOf any when any.conditions().isEmpty() -> "nooit";
      case Condition.AnyOf any -> joined(any.conditions(), " of ");
      case Condition.Not not -> "niet: " + nested(not.condition());
      case Condition.NiveauIs is ->
          name("leefgebieden", is.leefgebied())
              + stand(is.stand())
              + range("leefgebieden", is.leefgebied(), is.in(), is.atLeast(), is.atMost());
      case Condition.NiveauCount count ->
          "minstens %d van %s%s op %s of zwaarder"
              .formatted(
                  count.atLeast(),
                  names("leefgebieden", count.leefgebieden()),
                  stand(count.stand()),
                  niveau("leefgebieden", count.leefgebieden().getFirst(), count.from()));
      case Condition.WeightedSum sum ->
          "de gewogen som van "
              + names("leefgebieden", sum.weights().keySet().stream().sorted().toList())
              + stand(sum.stand())
              + " is minstens "
              + sum.atLeast();
      case Condition.FactorIs is ->
          name("factoren", is.factor())
              + range("factoren", is.factor(), is.in(), is.atLeast(), is.atMost());
      case Condition.KenmerkIs is ->
          name("kenmerken", is.kenmerk())
              + " is "
              + String.join(
                  " of ",
                  is.in().stream()
                      .map(optie -> words.name(address("kenmerken", is.kenmerk(), "opties", optie)))
                      .toList());
      case Condition.Derived derived ->
          "er is sprake van " + name("afgeleideKenmerken", derived.afgeleidKenmerk());
      case Condition.AantalIs is ->
          name("aantallen", is.aantal()) + bounds(is.atLeast(), is.atMost());
      case Condition.OpgaveIs is ->
          name("opgaven", is.opgave()) + bounds(is.atLeast(), is.atMost());
      case Condition.BijdrageIs is ->
          "%s dekt %s %s"
              .formatted(
                  name("stadia", is.stadium()),
                  name("leefgebieden", is.leefgebied()),
                  String.join(" of ", is.in().stream().map(ConditionWords::extent).toList()));
      case Condition.ProfielIs is ->
          "het profiel is "
              + String.join(
                  " of ",
                  is.in().stream()
                      .map(
                          id ->
                              "‘"
                                  + words.name(
                                      address("profielreeksen", is.profielreeks(), "profielen", id))
                                  + "’")
                      .toList());
    };
  }

  private String joined(List<Condition> conditions, String between) {
    return String.join(between, conditions.stream().map(this::nested).toList());
  }

  private String nested(Condition condition) {
    boolean compound = condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf;
    return compound ? "(" + text(condition) + ")" : text(condition);
  }

  private String range(
      String list, String id, List<String> in, @Nullable String atLeast, @Nullable String atMost) {
    if (!in.isEmpty()) {
      return " is " + String.join(" of ", in.stream().map(n -> niveau(list, id, n)).toList());
    }
    String from = atLeast == null ? "" : " is minstens " + niveau(list, id, atLeast);
    String to = atMost == null ? "" : " is hoogstens " + niveau(list, id, atMost);
    return from.isEmpty() || to.isEmpty() ? from + to : from + " en" + to.substring(" is".length());
  }

  private static String bounds(@Nullable Long atLeast, @Nullable Long atMost) {
    String from = atLeast == null ? "" : " is minstens " + atLeast;
    String to = atMost == null ? "" : " is hoogstens " + atMost;
    return from.isEmpty() || to.isEmpty() ? from + to : from + " en" + to.substring(" is".length());
  }

  private static String stand(Stand stand) {
    return switch (stand) {
      case BRUTO -> " (bruto)";
      case NETTO -> " (netto)";
      case RONDE -> "";
    };
  }

  private static String extent(Extent extent) {
    return switch (extent) {
      case GEEN -> "niet";
      case DEELS -> "deels";
      case VOLLEDIG -> "volledig";
    };
  }

  private String niveau(String list, String id, String niveau) {
    return words.name(address(list, id, "niveaus", niveau));
  }

  private String names(String list, List<String> ids) {
    return String.join(", ", ids.stream().map(id -> name(list, id)).toList());
  }

  private String name(String list, String id) {
    return "‘" + words.name(address(list, id)) + "’";
  }

  private static ElementAddress address(String list, String... more) {
    return ElementAddress.of(list).child(more);
  }
}
