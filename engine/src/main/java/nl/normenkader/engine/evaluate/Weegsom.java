package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/** The weegfactoren of one kind for one target, added. */
final class Weegsom {

  private Weegsom() {}

  /** What they come to; of one factor exactly one niveau acts, so its values never mix. */
  static Amount of(Conditions conditions, Kind kind, int target) {
    CompiledNormenkader kader = conditions.facts().kader();
    Amount sum = Amount.ZERO;
    if (kader.weegfactoren().stream().noneMatch(weegfactor -> is(weegfactor, kind, target))) {
      return sum;
    }
    for (int factor = 0; factor < kader.source().factoren().size(); factor++) {
      long possible = conditions.facts().factor(factor);
      long lo = Long.MAX_VALUE;
      long hi = Long.MIN_VALUE;
      for (int niveau = 0; possible >>> niveau != 0; niveau++) {
        if ((possible >>> niveau & 1) != 0) {
          long value = 0;
          for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
            if (is(weegfactor, kind, target)
                && weegfactor.factor() == factor
                && (weegfactor.mask() >>> niveau & 1) != 0) {
              value += weegfactor.value();
            }
          }
          lo = Math.min(lo, value);
          hi = Math.max(hi, value);
        }
      }
      sum = sum.plus(new Amount(lo, hi, QuestionSet.of(kader.questions().factor(factor))));
    }
    return sum;
  }

  /** A node for each that acts or may act. */
  static List<ExplanationNode> nodes(Conditions conditions, Kind kind, int target) {
    CompiledNormenkader kader = conditions.facts().kader();
    List<ExplanationNode> nodes = new ArrayList<>();
    for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
      if (!is(weegfactor, kind, target)) {
        continue;
      }
      Truth acts = conditions.factor(weegfactor.factor(), weegfactor.mask());
      if (!acts.isFalse()) {
        Node node =
            new Node(Step.WEEGFACTOR, kader.denominator())
                .element(weegfactor.address())
                .inputs(conditions.inputs(Set.of(kader.questions().factor(weegfactor.factor()))))
                .grond(weegfactor.source().grond())
                .with("werking", word(kind))
                .certain(acts);
        nodes.add(
            (kind == Kind.EXTRA
                    ? node.after(Amount.of(weegfactor.value()))
                    : node.with("waarde", weegfactor.value()))
                .done());
      }
    }
    return nodes;
  }

  static boolean is(CompiledWeegfactor weegfactor, Kind kind, int target) {
    return weegfactor.kind() == kind && weegfactor.target() == target;
  }

  static String word(Kind kind) {
    return switch (kind) {
      case PROFILE -> "verschuif-profiel";
      case BEFOREHAND -> "vooraf";
      case PLACE -> "plaats-in-band";
      case SHARE -> "procent-van-norm";
      case EXTRA -> "extra";
      case MONTHS -> "duur-maanden";
    };
  }
}
