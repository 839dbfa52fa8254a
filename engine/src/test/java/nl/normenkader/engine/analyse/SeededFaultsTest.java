package nl.normenkader.engine.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Normenkader;
import org.junit.jupiter.api.Test;

/** One fault of each kind, put into a copy of a shipped kader, and every one of them is found. */
class SeededFaultsTest {

  @Test
  void everyFaultIsFoundWithACaseThatShowsIt() throws IOException {
    CompiledNormenkader faulty =
        Copy.compile(Copy.of("demo-huishouden/1.0", "/bewijzen/fouten.json"));
    Analysis analysis = Analysis.of(faulty);
    assertThat(analysis.open())
        .extracting(f -> f.code().id() + " " + f.place())
        .contains(
            "profiel-gat profielreeksen/bezoek",
            "profiel-overlap profielreeksen/bezoek",
            "profiel-onbereikbaar profielreeksen/bezoek/profielen/nooit",
            "profiel-daalt profielreeksen/omgekeerd",
            "omvang-daalt voorzieningen/schoonmaak",
            "klasse-onbereikbaar klassentabellen/bezoekklassen/klassen/hoog",
            "regel-onbereikbaar beleidsregels/nooit/effecten/nooit",
            "regel-zonder-gevolg beleidsregels/ruim-maximum/effecten/ruim",
            "rij-onbereikbaar combinatietabellen/boodschappen/rijen/beide",
            "weegfactor-zonder-gevolg weegfactoren/gewicht-nul",
            "netto-kan-boven-bruto voorzieningen/grote-schoonmaak",
            "regels-kunnen-botsen beleidsregels/wel/effecten/wel",
            "band-gat voorzieningen/bezoek",
            "vraag-zonder-invloed kenmerken/nutteloos",
            "vraag-zonder-invloed factoren/gewicht-nul");
    assertThat(analysis.open()).extracting(Finding::verdict).containsOnly(Verdict.WEERLEGD);
    List<String> shown = new ArrayList<>();
    for (Finding finding : analysis.open()) {
      Witness witness = finding.witness();
      if (witness != null) {
        assertThat(Reproduced.by(faulty, finding, witness)).as("%s", finding).isTrue();
        assertThat(witness.told()).as("%s", finding).isNotEmpty();
        shown.add(finding.code().id());
      }
    }
    assertThat(shown)
        .contains(
            "profiel-gat",
            "profiel-overlap",
            "profiel-daalt",
            "omvang-daalt",
            "netto-kan-boven-bruto",
            "regels-kunnen-botsen");
    assertThat(analysis.sound()).isFalse();
    assertThat(analysis.blockers())
        .extracting(f -> f.code().id())
        .contains("profiel-gat", "netto-kan-boven-bruto")
        .doesNotContain("omvang-daalt");
  }

  /** A copy of a shipped kader to which elements are added. */
  private static final class Copy {

    static Json.Obj of(String name, String additions) throws IOException {
      CompiledNormenkader sound =
          Compiler.open(ShippedKaders.get().find(name).orElseThrow().locked()).orElseThrow();
      Json.Obj kader = RecordBinding.write(sound.source());
      try (InputStream in = SeededFaultsTest.class.getResourceAsStream(additions)) {
        Json.Obj more =
            (Json.Obj) JsonReader.read(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
        for (Map.Entry<String, Json> section : more.members().entrySet()) {
          List<Json> all = new ArrayList<>();
          if (kader.members().get(section.getKey()) instanceof Json.Arr known) {
            all.addAll(known.items());
          }
          all.addAll(((Json.Arr) section.getValue()).items());
          kader = kader.with(section.getKey(), new Json.Arr(all));
        }
      }
      return kader;
    }

    static CompiledNormenkader compile(Json.Obj text) {
      Normenkader kader = RecordBinding.read(Normenkader.class, text).orElseThrow();
      return Compiler.compile(kader, Hash.of(text)).orElseThrow();
    }
  }
}
