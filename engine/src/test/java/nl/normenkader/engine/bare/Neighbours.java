package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Bijdrage;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Extent;
import org.jspecify.annotations.Nullable;

/** Every case that differs from one case in a single answer; numbers only near their bounds. */
public record Neighbours(CompiledNormenkader kader, Casus casus) {

  /** All of them. */
  public List<Casus> all() {
    List<Casus> all = new ArrayList<>();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      String id = kader.source().leefgebieden().get(l).id();
      kader.niveaus().get(l).forEach(niveau -> all.add(niveaus(with(casus.niveaus(), id, niveau))));
      for (var stadium : kader.source().stadia()) {
        for (Extent extent : Extent.values()) {
          all.add(bijdrage(stadium.id(), id, extent));
        }
      }
    }
    kader
        .source()
        .factoren()
        .forEach(
            f ->
                f.niveaus()
                    .forEach(n -> all.add(factoren(with(casus.factoren(), f.id(), n.id())))));
    kader
        .source()
        .kenmerken()
        .forEach(
            k ->
                k.opties()
                    .forEach(o -> all.add(kenmerken(with(casus.kenmerken(), k.id(), o.id())))));
    kader
        .source()
        .aantallen()
        .forEach(
            a ->
                near(a.min(), a.max())
                    .forEach(n -> all.add(aantallen(with(casus.aantallen(), a.id(), n)))));
    kader
        .source()
        .opgaven()
        .forEach(
            o ->
                near(o.min(), o.max())
                    .forEach(
                        n ->
                            all.add(
                                opgaven(
                                    with(
                                        casus.opgaven(),
                                        o.id(),
                                        new Vastgesteld(n, times(o.id()), "grens"))))));
    return all;
  }

  private @Nullable Long times(String opgave) {
    return there(casus.opgaven(), opgave).times();
  }

  private static <T> T there(Map<String, T> answers, String id) {
    T answer = answers.get(id);
    if (answer == null) {
      throw new IllegalStateException("a complete case answers " + id);
    }
    return answer;
  }

  private static List<Long> near(long min, long max) {
    return List.of(min, Math.min(max, min + 1), Math.max(min, max - 1), max);
  }

  private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
    Map<String, T> copy = new TreeMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private Casus niveaus(Map<String, String> niveaus) {
    return make(niveaus, casus.factoren(), casus.kenmerken(), casus.aantallen(), casus.opgaven());
  }

  private Casus factoren(Map<String, String> factoren) {
    return make(casus.niveaus(), factoren, casus.kenmerken(), casus.aantallen(), casus.opgaven());
  }

  private Casus kenmerken(Map<String, String> kenmerken) {
    return make(casus.niveaus(), casus.factoren(), kenmerken, casus.aantallen(), casus.opgaven());
  }

  private Casus aantallen(Map<String, Long> aantallen) {
    return make(casus.niveaus(), casus.factoren(), casus.kenmerken(), aantallen, casus.opgaven());
  }

  private Casus opgaven(Map<String, Vastgesteld> opgaven) {
    return make(casus.niveaus(), casus.factoren(), casus.kenmerken(), casus.aantallen(), opgaven);
  }

  private Casus make(
      Map<String, String> niveaus,
      Map<String, String> factoren,
      Map<String, String> kenmerken,
      Map<String, Long> aantallen,
      Map<String, Vastgesteld> opgaven) {
    return new Casus(
        casus.id(),
        casus.peildatum(),
        niveaus,
        factoren,
        kenmerken,
        aantallen,
        opgaven,
        casus.bijdragen(),
        casus.keuzes(),
        casus.gekozenProfielen());
  }

  private Casus bijdrage(String stadium, String leefgebied, Extent extent) {
    Bijdragen before = there(casus.bijdragen(), stadium);
    Map<String, Bijdrage> leefgebieden = new TreeMap<>(before.leefgebieden());
    kader
        .source()
        .leefgebieden()
        .forEach(l -> leefgebieden.putIfAbsent(l.id(), new Bijdrage(Extent.GEEN, false)));
    leefgebieden.put(leefgebied, new Bijdrage(extent, true));
    Bijdragen after = new Bijdragen(false, leefgebieden, before.normonderdelen());
    return casus.withBijdragen(with(casus.bijdragen(), stadium, after));
  }
}
