package nl.normenkader.engine.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import nl.normenkader.engine.batch.Impact;
import nl.normenkader.engine.batch.Impact.Difference;
import nl.normenkader.engine.batch.Impact.KindFlow;
import nl.normenkader.engine.batch.Impact.ProfielFlow;
import nl.normenkader.engine.batch.Impact.VoorzieningDifference;
import nl.normenkader.engine.batch.ImpactPlan;
import nl.normenkader.engine.outcome.Labels;
import org.jspecify.annotations.Nullable;

/** An impact to read: totals, and what moved; what stayed the same is in the JSON. */
final class ImpactOverview {

  private final Labels before;
  private final Labels after;
  private final StringBuilder text = new StringBuilder();

  private ImpactOverview(ImpactPlan plan) {
    this.before = new Labels(plan.before().kader().source());
    this.after = new Labels(plan.after().kader().source());
  }

  static byte[] bytes(ImpactPlan plan, Impact impact) {
    ImpactOverview overview = new ImpactOverview(plan);
    overview.line("Oud:   " + plan.before().name() + " " + plan.before().kader().hash());
    overview.line("Nieuw: " + plan.after().name() + " " + plan.after().kader().hash());
    overview.line(
        impact.cases()
            + (impact.cases() == 1 ? " casus: " : " casussen: ")
            + impact.compared()
            + " vergeleken, "
            + impact.incomplete()
            + " onvolledig, "
            + impact.refused()
            + " geweigerd.");
    overview.difference(impact.total());
    overview.line("Dit is rekenen vooraf; een mens beslist.");
    return overview.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void difference(Difference difference) {
    line("Anders voor " + difference.changed() + " van de vergeleken casussen.");
    difference.voorzieningen().forEach(this::voorziening);
    difference.kinds().stream().filter(flow -> flow.from() != flow.to()).forEach(this::kind);
    difference.profielen().stream()
        .filter(flow -> !Objects.equals(flow.from(), flow.to()))
        .forEach(this::profiel);
  }

  private void voorziening(VoorzieningDifference one) {
    long delta = one.after() - one.before();
    line(
        "  "
            + label("voorzieningen/" + one.voorziening())
            + ": "
            + one.before()
            + " wordt "
            + one.after()
            + " "
            + word(one.measure())
            + " per "
            + word(one.period())
            + (delta == 0 ? "" : " (" + (delta > 0 ? "+" : "") + delta + ")")
            + "; meer "
            + one.more()
            + ", minder "
            + one.less()
            + ", gelijk "
            + one.equal());
  }

  private void kind(KindFlow flow) {
    line(
        "  Van "
            + ImpactJson.words(flow.from())
            + " naar "
            + ImpactJson.words(flow.to())
            + ": "
            + flow.cases());
  }

  private void profiel(ProfielFlow flow) {
    String reeks = "profielreeksen/" + flow.profielreeks();
    line(
        "  "
            + label(reeks)
            + ", van "
            + profiel(reeks, flow.from())
            + " naar "
            + profiel(reeks, flow.to())
            + ": "
            + flow.cases());
  }

  private String profiel(String reeks, @Nullable String profiel) {
    return profiel == null ? "geen" : label(reeks + "/profielen/" + profiel);
  }

  /** What the new configuration calls it, or else the old one. */
  private String label(String address) {
    String name = after.of(address);
    return name.equals(address) ? before.of(address) : name;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
