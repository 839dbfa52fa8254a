package nl.normenkader.engine.analyse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.outcome.Outcome;

/** Whether cases that differ in the answer to one question only are told something else. */
record OtherAnswers(Tried tried) {

  boolean matter(String question) {
    String[] parts = question.split("/", -1);
    Map<Casus, List<Object>> first = new LinkedHashMap<>();
    for (Map.Entry<Casus, Outcome> entry : tried.outcomes().entrySet()) {
      List<Object> told = Tried.everything(entry.getValue());
      List<Object> other = first.putIfAbsent(without(entry.getKey(), parts[0], parts[1]), told);
      if (other != null && !other.equals(told)) {
        return true;
      }
    }
    return false;
  }

  private static Casus without(Casus casus, String section, String id) {
    return new Casus(
        casus.id(),
        casus.peildatum(),
        section.equals("niveaus") ? less(casus.niveaus(), id) : casus.niveaus(),
        section.equals("factoren") ? less(casus.factoren(), id) : casus.factoren(),
        section.equals("kenmerken") ? less(casus.kenmerken(), id) : casus.kenmerken(),
        section.equals("aantallen") ? less(casus.aantallen(), id) : casus.aantallen(),
        section.equals("opgaven") ? less(casus.opgaven(), id) : casus.opgaven(),
        section.equals("bijdragen") ? less(casus.bijdragen(), id) : casus.bijdragen(),
        casus.keuzes(),
        casus.gekozenProfielen());
  }

  private static <T> Map<String, T> less(Map<String, T> answers, String id) {
    Map<String, T> others = new LinkedHashMap<>(answers);
    others.remove(id);
    return others;
  }
}
