package nl.normenkader.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Bijdrage;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import org.jspecify.annotations.Nullable;

/** Writes cases as rows of a CSV file; what onderdelen are taken over and choices are left out. */
public final class CaseCsv {

  private final Normenkader kader;
  private final boolean extents;

  /**
   * @param extents whether there are columns for what stadia contribute to each leefgebied
   */
  public CaseCsv(Normenkader kader, boolean extents) {
    this.kader = kader;
    this.extents = extents;
  }

  /** The names of the columns. */
  public List<String> header() {
    List<String> names = new ArrayList<>(List.of("id", "peildatum"));
    kader.leefgebieden().forEach(l -> names.add("niveaus." + l.id()));
    kader.factoren().forEach(f -> names.add("factoren." + f.id()));
    kader.kenmerken().forEach(k -> names.add("kenmerken." + k.id()));
    kader.aantallen().forEach(a -> names.add("aantallen." + a.id()));
    for (Opgave opgave : kader.opgaven()) {
      names.add("opgaven." + opgave.id() + ".bedrag");
      if (opgave.form() == Opgave.Form.KEER_MAAL) {
        names.add("opgaven." + opgave.id() + ".keer");
      }
      names.add("opgaven." + opgave.id() + ".reden");
    }
    kader
        .stadia()
        .forEach(
            s -> {
              names.add("bijdragen." + s.id() + ".geen");
              if (extents) {
                kader
                    .leefgebieden()
                    .forEach(
                        l -> {
                          String at = "bijdragen." + s.id() + ".leefgebieden." + l.id();
                          names.add(at + ".mate");
                          names.add(at + ".bevestigd");
                        });
              }
            });
    return names;
  }

  /** The cells of a case. */
  public List<String> row(Casus casus) {
    List<String> cells = new ArrayList<>(List.of(casus.id(), casus.peildatum().toString()));
    kader.leefgebieden().forEach(l -> cells.add(text(casus.niveaus(), l.id())));
    kader.factoren().forEach(f -> cells.add(text(casus.factoren(), f.id())));
    kader.kenmerken().forEach(k -> cells.add(text(casus.kenmerken(), k.id())));
    kader.aantallen().forEach(a -> cells.add(text(casus.aantallen(), a.id())));
    for (Opgave opgave : kader.opgaven()) {
      Vastgesteld found = casus.opgaven().get(opgave.id());
      cells.add(found == null ? "" : Long.toString(found.amount()));
      if (opgave.form() == Opgave.Form.KEER_MAAL) {
        Long times = found == null ? null : found.times();
        cells.add(times == null ? "" : times.toString());
      }
      String reason = found == null ? null : found.reason();
      cells.add(reason == null ? "" : reason);
    }
    kader.stadia().forEach(s -> bijdragen(casus.bijdragen().get(s.id()), cells));
    return cells;
  }

  private void bijdragen(@Nullable Bijdragen bijdragen, List<String> cells) {
    boolean nothing = bijdragen != null && (bijdragen.none() || !extents);
    cells.add(nothing ? "ja" : "");
    if (extents) {
      kader
          .leefgebieden()
          .forEach(
              l -> {
                Bijdrage one = bijdragen == null ? null : bijdragen.leefgebieden().get(l.id());
                cells.add(
                    one == null ? "" : one.extent().name().toLowerCase(java.util.Locale.ROOT));
                cells.add(one == null ? "" : one.confirmed() ? "ja" : "nee");
              });
    }
  }

  private static String text(Map<String, ?> answers, String id) {
    Object answer = answers.get(id);
    return answer == null ? "" : answer.toString();
  }
}
