package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/** What one stadium did to the niveaus. */
final class Verlichting {

  private Verlichting() {}

  /** A node for each leefgebied that became, or may have become, lighter. */
  static List<ExplanationNode> nodes(Conditions conditions, int stadium) {
    Facts facts = conditions.facts();
    CompiledNormenkader kader = facts.kader();
    List<ExplanationNode> nodes = new ArrayList<>();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      int before = facts.niveaus(stadium, l);
      int after = facts.niveaus(stadium + 1, l);
      if (before != after) {
        nodes.add(
            new Node(Step.BIJDRAGE, kader.denominator())
                .element("leefgebieden/" + kader.source().leefgebieden().get(l).id())
                .inputs(conditions.inputs(Set.of(kader.questions().bijdrage(stadium, l))))
                .with("van", names(kader, l, before))
                .with("naar", names(kader, l, after))
                .done());
      }
    }
    return nodes;
  }

  private static String names(CompiledNormenkader kader, int leefgebied, int mask) {
    List<String> names = new ArrayList<>();
    for (int z = 0; z < kader.niveaus().get(leefgebied).size(); z++) {
      if ((mask >> z & 1) != 0) {
        names.add(kader.niveaus().get(leefgebied).get(z));
      }
    }
    return String.join(", ", names);
  }
}
