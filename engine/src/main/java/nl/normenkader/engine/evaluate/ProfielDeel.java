package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledProfielDeel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/**
 * The part of a voorziening that comes from the profiel: the norm of its band, moved in the band,
 * with a share of the norm and an extra, clipped to the band. Without a reeks only the extra.
 */
final class ProfielDeel {

  private final Conditions conditions;
  private final CompiledVoorziening voorziening;
  private final Profielen profielen;
  private final Amount place;
  private final Amount share;
  private final Amount extra;

  ProfielDeel(Conditions conditions, CompiledVoorziening voorziening, List<Profielen> profielen) {
    this.conditions = conditions;
    this.voorziening = voorziening;
    this.profielen =
        voorziening.reeks() < 0
            ? new Profielen(1, QuestionSet.NONE)
            : profielen.get(voorziening.reeks());
    this.place = clamped(Weegsom.of(conditions, Kind.PLACE, voorziening.number()));
    this.share = Weegsom.of(conditions, Kind.SHARE, voorziening.number());
    this.extra = Weegsom.of(conditions, Kind.EXTRA, voorziening.number());
  }

  private static Amount clamped(Amount percent) {
    return percent.max(Amount.of(-100)).min(Amount.of(100));
  }

  Amount amount(Line line) {
    if (voorziening.reeks() < 0) {
      return extra;
    }
    return switch (line) {
      case MIN -> over(CompiledBand::min);
      case MAX -> over(CompiledBand::max);
      case NORM -> new Steps().clipped;
    };
  }

  private interface OfBand {
    long of(CompiledBand band);
  }

  private Amount over(OfBand value) {
    long lo = Long.MAX_VALUE;
    long hi = Long.MIN_VALUE;
    for (int p = 0; p < voorziening.parts().size(); p++) {
      if (profielen.has(p)) {
        CompiledProfielDeel part = voorziening.parts().get(p);
        long one = part.band() == null ? 0 : value.of(part.band());
        lo = Math.min(lo, one);
        hi = Math.max(hi, one);
      }
    }
    return new Amount(lo, hi, profielen.open());
  }

  /** Every step for every possible profiel; all of them rise with what they are given. */
  private final class Steps {
    private final Amount norm = over(CompiledBand::norm);
    private final Amount placed =
        both(place.open(), band -> placed(band, place.lo()), band -> placed(band, place.hi()));
    private final Amount shared =
        both(
            place.open().with(share.open()),
            band -> shared(band, place.lo(), share.lo()),
            band -> shared(band, place.hi(), share.hi()));
    private final Amount extended =
        both(
            all(),
            band -> shared(band, place.lo(), share.lo()) + extra.lo(),
            band -> shared(band, place.hi(), share.hi()) + extra.hi());
    private final Amount clipped =
        both(
            all(),
            band -> clip(band, shared(band, place.lo(), share.lo()) + extra.lo()),
            band -> clip(band, shared(band, place.hi(), share.hi()) + extra.hi()));

    private QuestionSet all() {
      return place.open().with(share.open()).with(extra.open());
    }

    private Amount both(QuestionSet open, OfBand low, OfBand high) {
      Amount least = over(low);
      Amount most = over(high);
      return new Amount(least.lo(), most.hi(), open.with(profielen.open()));
    }
  }

  private static long placed(CompiledBand band, long percent) {
    long span = percent < 0 ? band.norm() - band.min() : band.max() - band.norm();
    return band.norm() + part(span, percent);
  }

  private static long shared(CompiledBand band, long place, long share) {
    return placed(band, place) + part(band.norm(), share);
  }

  private static long part(long amount, long percent) {
    long product = Math.multiplyExact(amount, percent);
    if (product % 100 != 0) {
      throw new IllegalStateException("D leaves no room for percents");
    }
    return product / 100;
  }

  private static long clip(CompiledBand band, long amount) {
    return Math.clamp(amount, band.min(), band.max());
  }

  /** How the profile part came about. */
  List<ExplanationNode> nodes() {
    long denominator = conditions.facts().kader().denominator();
    List<ExplanationNode> nodes = new ArrayList<>();
    if (voorziening.reeks() < 0) {
      nodes.addAll(Weegsom.nodes(conditions, Kind.EXTRA, voorziening.number()));
      return nodes;
    }
    Steps steps = new Steps();
    if (steps.norm.isSomething().isFalse() && steps.clipped.isSomething().isFalse()) {
      return nodes;
    }
    var reeks = conditions.facts().kader().reeksen().get(voorziening.reeks());
    nodes.add(
        new Node(Step.NORM, denominator)
            .element("profielreeksen/" + reeks.source().id())
            .with("profiel", ProfielKeuze.names(reeks, profielen))
            .after(steps.norm)
            .done());
    kind(nodes, Kind.PLACE, place, steps.norm, steps.placed);
    kind(nodes, Kind.SHARE, share, steps.placed, steps.shared);
    kind(nodes, Kind.EXTRA, extra, steps.shared, steps.extended);
    if (!steps.clipped.equals(steps.extended)) {
      nodes.add(
          new Node(Step.BANDGRENS, denominator).before(steps.extended).after(steps.clipped).done());
    }
    return nodes;
  }

  private void kind(
      List<ExplanationNode> nodes, Kind kind, Amount sum, Amount before, Amount after) {
    List<ExplanationNode> parts = Weegsom.nodes(conditions, kind, voorziening.number());
    if (parts.isEmpty()) {
      return;
    }
    Node node =
        new Node(Step.WEEGFACTOR, conditions.facts().kader().denominator())
            .with("werking", Weegsom.word(kind))
            .before(before)
            .after(after)
            .addAll(parts);
    if (kind != Kind.EXTRA) {
      node.with("som", sum.isKnown() ? sum.lo() : sum.lo() + "–" + sum.hi());
    }
    nodes.add(node.done());
  }
}
