package nl.normenkader.engine.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.batch.Impact;
import nl.normenkader.engine.batch.Impact.Difference;
import nl.normenkader.engine.batch.Impact.ProfielFlow;
import nl.normenkader.engine.batch.Impact.VoorzieningDifference;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.outcome.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/** An impact as JSON, with Dutch keys. */
final class ImpactJson {

  private ImpactJson() {}

  static Json.Obj of(Impact impact) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("casussen", new Json.Whole(impact.cases()));
    members.put("vergeleken", new Json.Whole(impact.compared()));
    members.put("onvolledig", new Json.Whole(impact.incomplete()));
    members.put("geweigerd", new Json.Whole(impact.refused()));
    members.putAll(difference(impact.total()));
    return new Json.Obj(members);
  }

  private static Map<String, Json> difference(Difference difference) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("anders", new Json.Whole(difference.changed()));
    members.put("voorzieningen", list(difference.voorzieningen(), ImpactJson::voorziening));
    members.put("profielen", list(difference.profielen(), ImpactJson::flow));
    members.put(
        "soorten",
        list(
            difference.kinds(),
            flow -> flow(word(flow.from()), word(flow.to()), flow.cases(), null)));
    return members;
  }

  private static Json voorziening(VoorzieningDifference one) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("voorziening", new Json.Text(one.voorziening()));
    members.put("maat", new Json.Text(word(one.measure())));
    members.put("periode", new Json.Text(word(one.period())));
    members.put("oud", new Json.Whole(one.before()));
    members.put("nieuw", new Json.Whole(one.after()));
    members.put("meer", new Json.Whole(one.more()));
    members.put("minder", new Json.Whole(one.less()));
    members.put("gelijk", new Json.Whole(one.equal()));
    return new Json.Obj(members);
  }

  private static Json flow(ProfielFlow flow) {
    return flow(flow.from(), flow.to(), flow.cases(), flow.profielreeks());
  }

  private static Json flow(
      @Nullable String from, @Nullable String to, long cases, @Nullable String reeks) {
    Map<String, Json> members = new LinkedHashMap<>();
    if (reeks != null) {
      members.put("profielreeks", new Json.Text(reeks));
    }
    if (from != null) {
      members.put("van", new Json.Text(from));
    }
    if (to != null) {
      members.put("naar", new Json.Text(to));
    }
    members.put("casussen", new Json.Whole(cases));
    return new Json.Obj(members);
  }

  private interface Writer<T> {
    Json write(T one);
  }

  private static <T> Json list(List<T> all, Writer<T> writer) {
    return new Json.Arr(all.stream().map(writer::write).toList());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The word of a kind of outcome for people. */
  static String words(Kind kind) {
    return word(kind).replace('-', ' ');
  }
}
