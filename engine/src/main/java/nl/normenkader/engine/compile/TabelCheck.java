package nl.normenkader.engine.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.ConditionCompiler.Moment;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/** The combination tables: every combination that is not empty stands in exactly one row. */
record TabelCheck(Draft draft) {

  void check() {
    for (Combinatietabel tabel : draft.kader().combinatietabellen()) {
      String place = "combinatietabellen/" + tabel.id();
      draft.conditions().compile(tabel.condition(), place, Moment.IN_ROUND);
      @Nullable Voorziening voorziening = draft.voorziening(tabel.voorziening(), place);
      for (String id : tabel.normonderdelen()) {
        int number = draft.find(Names.Kind.NORMONDERDEEL, id, place);
        if (number >= 0
            && !draft
                .kader()
                .normonderdelen()
                .get(number)
                .voorziening()
                .equals(tabel.voorziening())) {
          draft
              .findings()
              .add(CompileIssue.ONDERDEEL_ANDERE_VOORZIENING, place, id, tabel.voorziening());
        }
      }
      MaximumCheck maximum = new MaximumCheck(draft);
      for (Combinatietabel.Rij rij : tabel.rijen()) {
        String at = place + "/rijen/" + rij.id();
        maximum.check(rij.maximum(), voorziening, at + "/maximum");
        if (rij.raise() != null) {
          draft.conditions().compile(rij.raise().condition(), at + "/verhoging", Moment.IN_ROUND);
          maximum.check(rij.raise().maximum(), voorziening, at + "/verhoging/maximum");
        }
      }
      combinations(tabel, place);
    }
  }

  private void combinations(Combinatietabel tabel, String place) {
    List<String> ids = tabel.normonderdelen();
    Limits.atMost(ids.size(), Limits.TABLE_ONDERDELEN, "onderdelen", place, draft.findings());
    if (ids.stream().distinct().count() < ids.size()) {
      draft.findings().add(CompileIssue.ID_DUBBEL, place, String.join(", ", ids), "normonderdelen");
      return;
    }
    Map<Integer, String> rowOf = new LinkedHashMap<>();
    for (Combinatietabel.Rij rij : tabel.rijen()) {
      String at = place + "/rijen/" + rij.id();
      for (Combinatietabel.Combinatie combinatie : rij.combinations()) {
        int mask = mask(ids, combinatie, at);
        @Nullable String other = rowOf.putIfAbsent(mask, rij.id());
        if (other != null) {
          draft
              .findings()
              .add(CompileIssue.COMBINATIE_DUBBEL, at, name(ids, mask), other, rij.id());
        }
      }
    }
    if (ids.size() <= Limits.TABLE_ONDERDELEN) {
      for (int mask = 1; mask < 1 << ids.size(); mask++) {
        if (!rowOf.containsKey(mask)) {
          draft.findings().add(CompileIssue.COMBINATIE_ONTBREEKT, place, name(ids, mask));
        }
      }
    }
  }

  private int mask(List<String> ids, Combinatietabel.Combinatie combinatie, String place) {
    int mask = 0;
    for (String id : combinatie.normonderdelen()) {
      int bit = ids.indexOf(id);
      if (bit < 0) {
        draft
            .findings()
            .add(
                CompileIssue.VERWIJZING_ONBEKEND,
                place,
                "onderdeel van deze tabel",
                id,
                String.join(", ", ids));
      } else {
        mask |= 1 << bit;
      }
    }
    return mask;
  }

  private static String name(List<String> ids, int mask) {
    return String.join(
        " + ", ids.stream().filter(id -> (mask & 1 << ids.indexOf(id)) != 0).toList());
  }
}
