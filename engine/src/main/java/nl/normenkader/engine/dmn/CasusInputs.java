package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Stadium;
import org.jspecify.annotations.Nullable;

/** The answers of one case as the inputs of the model. */
final class CasusInputs {

  private final Normenkader source;
  private final KaderInputs inputs;
  private final Casus casus;
  private final Map<String, Map<String, Object>> values = new LinkedHashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  CasusInputs(CompiledNormenkader kader, KaderInputs inputs, Casus casus) {
    this.source = kader.source();
    this.inputs = inputs;
    this.casus = casus;
  }

  /** Every input with all its members. */
  Checked<Map<String, Map<String, Object>>> read() {
    source.leefgebieden().forEach(l -> answer("niveaus", l.id(), casus.niveaus().get(l.id())));
    source.factoren().forEach(f -> answer("factoren", f.id(), casus.factoren().get(f.id())));
    source.kenmerken().forEach(k -> answer("kenmerken", k.id(), casus.kenmerken().get(k.id())));
    source.aantallen().forEach(a -> answer("aantallen", a.id(), casus.aantallen().get(a.id())));
    source.opgaven().forEach(this::opgave);
    source.stadia().forEach(this::stadium);
    source.profielreeksen().forEach(r -> gekozen(r.id()));
    inputs.keuzes().keySet().forEach(this::keuze);
    return issues.isEmpty() ? Checked.of(values, issues) : Checked.failed(issues);
  }

  private void put(String section, String id, Object value) {
    values
        .computeIfAbsent(section, key -> new LinkedHashMap<>())
        .put(inputs.member(section, id), value);
  }

  private void answer(String section, String id, @Nullable Object value) {
    if (value == null) {
      open(section + "/" + id);
    } else {
      put(section, id, value);
    }
  }

  private void open(String question) {
    issues.add(Issue.of(DmnIssue.DMN_CASUS_ONVOLLEDIG, question, question, casus.id()));
  }

  private void opgave(Opgave opgave) {
    Casus.@Nullable Vastgesteld told = casus.opgaven().get(opgave.id());
    if (told == null) {
      open("opgaven/" + opgave.id());
    } else if (opgave.form() == Opgave.Form.TOTAAL) {
      put("opgaven", opgave.id(), told.amount());
    } else {
      put("opgaven", KaderInputs.bedrag(opgave.id()), told.amount());
      answer("opgaven", KaderInputs.keer(opgave.id()), told.times());
    }
  }

  private void stadium(Stadium stadium) {
    @Nullable Bijdragen told = casus.bijdragen().get(stadium.id());
    if (told == null) {
      open("bijdragen/" + stadium.id());
      return;
    }
    for (var leefgebied : source.leefgebieden()) {
      Bijdragen.@Nullable Bijdrage one = told.leefgebieden().get(leefgebied.id());
      if (one == null && !told.none()) {
        open("bijdragen/" + stadium.id() + "/leefgebieden/" + leefgebied.id());
      } else {
        put(KaderInputs.bijdragen(stadium), leefgebied.id(), extent(stadium, one));
      }
    }
    for (var onderdeel : source.normonderdelen()) {
      Bijdragen.@Nullable Overgenomen one = told.normonderdelen().get(onderdeel.id());
      put(KaderInputs.overgenomen(stadium), onderdeel.id(), one == null ? 0L : one.amount());
      if (stadium.voluntary()) {
        put(KaderInputs.bevestigd(stadium), onderdeel.id(), one != null && one.confirmed());
      }
    }
  }

  private static String extent(Stadium stadium, Bijdragen.@Nullable Bijdrage told) {
    if (told == null) {
      return KaderInputs.word(Extent.GEEN);
    }
    String word = KaderInputs.word(told.extent());
    boolean counts = !stadium.voluntary() || told.confirmed() || told.extent() == Extent.GEEN;
    return counts ? word : word + KaderInputs.NIET_BEVESTIGD;
  }

  private void gekozen(String reeks) {
    Casus.@Nullable GekozenProfiel chosen = casus.gekozenProfielen().get(reeks);
    put("gekozenProfielen", reeks, chosen == null ? KaderInputs.VOLGENS_KADER : chosen.profiel());
  }

  private void keuze(String address) {
    Casus.@Nullable Keuze keuze = casus.keuzes().get(address);
    put(
        "keuzes",
        address,
        keuze == null
            ? KaderInputs.GEEN_KEUZE
            : keuze.apply() ? KaderInputs.TOEPASSEN : KaderInputs.NIET_TOEPASSEN);
  }
}
