package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Kracht;
import org.jspecify.annotations.Nullable;

/** Whether a person's choices are about rules that leave a choice, each with a reason. */
record KeuzeCheck(CompiledNormenkader kader) {

  List<Issue> check(Map<String, Keuze> keuzes) {
    List<Issue> issues = new ArrayList<>();
    if (keuzes.isEmpty()) {
      return issues;
    }
    Map<String, Kracht> krachten = krachten();
    keuzes.forEach(
        (address, keuze) -> {
          String place = FactsReader.pointer("keuzes", address);
          @Nullable Kracht kracht = krachten.get(address);
          if (kracht == null) {
            issues.add(Issue.of(EvaluateIssue.KEUZE_ONBEKEND, place, address));
          } else if (kracht == Kracht.MOET) {
            issues.add(Issue.of(EvaluateIssue.KEUZE_NIET_MOGELIJK, place, address));
          }
          if (keuze.reason().isBlank()) {
            issues.add(Issue.of(EvaluateIssue.REDEN_VERPLICHT, place, address));
          }
        });
    return issues;
  }

  private Map<String, Kracht> krachten() {
    Map<String, Kracht> krachten = new LinkedHashMap<>();
    for (CompiledEffect effect : kader.effecten()) {
      krachten.put(effect.address(), effect.source().kracht());
    }
    for (CompiledTabel tabel : kader.tabellen()) {
      for (CompiledTabel.Rij rij : tabel.rijen()) {
        if (rij.raise() != null) {
          krachten.put(rij.address(), rij.raise().kracht());
        }
      }
    }
    return krachten;
  }
}
