package nl.normenkader.engine.compile;

import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.ConditionCompiler.Moment;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Profielreeks.Method;

/** The reeksen of profielen: how one is chosen and what each grants. */
record ProfielCheck(Draft draft) {

  void check() {
    List<Profielreeks> reeksen = draft.kader().profielreeksen();
    for (int i = 0; i < reeksen.size(); i++) {
      Profielreeks reeks = reeksen.get(i);
      String place = "profielreeksen/" + reeks.id();
      int size = reeks.profielen().size();
      Limits.atMost(size, Limits.PROFIELEN, "profielen", place, draft.findings());
      if (reeks.method() instanceof Method.BestFit fit) {
        weights(fit, place);
      }
      for (Indicatieprofiel profiel : reeks.profielen()) {
        String at = place + "/profielen/" + profiel.id();
        choice(reeks.method(), profiel, at);
        for (Bandbreedte band : profiel.bandbreedtes()) {
          band(band, i, at + "/bandbreedtes/" + band.id());
        }
      }
    }
  }

  private void weights(Method.BestFit fit, String place) {
    fit.weights()
        .forEach(
            (leefgebied, weight) -> {
              draft.find(Names.Kind.LEEFGEBIED, leefgebied, place + "/methode");
              Limits.weight(weight, place + "/methode", draft.findings());
            });
    draft.conditions().vector(fit.weights());
  }

  private void choice(Method method, Indicatieprofiel profiel, String place) {
    for (Map.Entry<String, String> entry : profiel.pattern().entrySet()) {
      int number = draft.find(Names.Kind.LEEFGEBIED, entry.getKey(), place + "/patroon");
      if (number >= 0) {
        List<String> niveaus = Niveaus.lightToHeavy(draft.kader().leefgebieden().get(number));
        if (!niveaus.contains(entry.getValue())) {
          draft
              .findings()
              .add(
                  CompileIssue.VERWIJZING_ONBEKEND,
                  place + "/patroon",
                  "niveau",
                  entry.getValue(),
                  String.join(", ", niveaus));
        }
      }
    }
    switch (method) {
      case Method.ByConditions conditions -> {
        if (profiel.condition() == null) {
          draft.findings().add(CompileIssue.PROFIEL_VOORWAARDE_ONTBREEKT, place, profiel.id());
        }
        draft.conditions().compile(profiel.condition(), place, Moment.BEFORE_PROFILES);
      }
      case Method.BestFit fit -> {
        if (profiel.condition() != null) {
          draft.findings().add(CompileIssue.PROFIEL_VOORWAARDE_TE_VEEL, place, profiel.id());
        }
        for (String leefgebied : fit.weights().keySet()) {
          if (!profiel.pattern().containsKey(leefgebied)) {
            draft.findings().add(CompileIssue.PATROON_ONVOLLEDIG, place, leefgebied);
          }
        }
      }
    }
  }

  private void band(Bandbreedte band, int reeks, String place) {
    var voorziening = draft.voorziening(band.id(), place);
    draft.onGrid(band.min(), voorziening, place);
    draft.onGrid(band.norm(), voorziening, place);
    draft.onGrid(band.max(), voorziening, place);
    if (band.min().compareTo(band.norm()) > 0 || band.norm().compareTo(band.max()) > 0) {
      draft.findings().add(CompileIssue.BAND_VOLGORDE, place, band.min(), band.norm(), band.max());
    }
    if (draft.reeksOf(band.id()) != reeks) {
      draft.findings().add(CompileIssue.VOORZIENING_IN_TWEE_REEKSEN, place, band.id());
    }
  }
}
