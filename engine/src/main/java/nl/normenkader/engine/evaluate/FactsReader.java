package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a casus into numbers and tells everything that is wrong with them. */
final class FactsReader {

  private final CompiledNormenkader kader;
  private final Normenkader source;
  private final Facts facts;
  private final List<Issue> issues = new ArrayList<>();

  FactsReader(CompiledNormenkader kader, Casus casus) {
    this.kader = kader;
    this.source = kader.source();
    this.facts = new Facts(kader, casus.keuzes());
    read(casus);
  }

  Facts facts() {
    return facts;
  }

  List<Issue> issues() {
    return issues;
  }

  private void read(Casus casus) {
    casus.niveaus().forEach(this::niveau);
    casus.factoren().forEach(this::factor);
    casus.kenmerken().forEach(this::kenmerk);
    casus.aantallen().forEach(this::aantal);
    casus.opgaven().forEach(this::opgave);
    casus.bijdragen().forEach(this::bijdragen);
    casus.gekozenProfielen().forEach(this::chosen);
    issues.addAll(new KeuzeCheck(kader).check(casus.keuzes()));
  }

  private void niveau(String id, String niveau) {
    String place = pointer("niveaus", id);
    int leefgebied = find(Names.Kind.LEEFGEBIED, id, place);
    if (leefgebied >= 0) {
      int zwaarte = choose(kader.niveaus().get(leefgebied), niveau, place);
      if (zwaarte >= 0) {
        facts.niveau(leefgebied, zwaarte, niveau);
      }
    }
  }

  private void factor(String id, String niveau) {
    String place = pointer("factoren", id);
    int factor = find(Names.Kind.FACTOR, id, place);
    if (factor >= 0) {
      List<String> known =
          source.factoren().get(factor).niveaus().stream().map(Niveau::id).toList();
      int number = choose(known, niveau, place);
      if (number >= 0) {
        facts.factor(factor, number, niveau);
      }
    }
  }

  private void kenmerk(String id, String optie) {
    String place = pointer("kenmerken", id);
    int kenmerk = find(Names.Kind.KENMERK, id, place);
    if (kenmerk >= 0) {
      List<String> known =
          source.kenmerken().get(kenmerk).opties().stream().map(Kenmerk.Optie::id).toList();
      int number = choose(known, optie, place);
      if (number >= 0) {
        facts.kenmerk(kenmerk, number, optie);
      }
    }
  }

  private void aantal(String id, Long value) {
    String place = pointer("aantallen", id);
    int number = find(Names.Kind.AANTAL, id, place);
    if (number >= 0) {
      Aantal aantal = source.aantallen().get(number);
      if (within(value, aantal.min(), aantal.max(), place)) {
        facts.aantal(number, value);
      }
    }
  }

  private void opgave(String id, Vastgesteld vastgesteld) {
    String place = pointer("opgaven", id);
    int number = find(Names.Kind.OPGAVE, id, place);
    if (number < 0) {
      return;
    }
    Opgave opgave = source.opgaven().get(number);
    if (opgave.reasonRequired() && isBlank(vastgesteld.reason())) {
      issues.add(Issue.of(EvaluateIssue.REDEN_VERPLICHT, place, opgave.name()));
    }
    @Nullable Long times = vastgesteld.times();
    if (opgave.form() == Opgave.Form.KEER_MAAL && times == null) {
      issues.add(Issue.of(EvaluateIssue.OPGAVE_KEER_ONTBREEKT, place, opgave.name()));
      return;
    }
    if (opgave.form() == Opgave.Form.TOTAAL && times != null) {
      issues.add(Issue.of(EvaluateIssue.OPGAVE_KEER_TE_VEEL, place, opgave.name()));
      return;
    }
    // Both are at most 2⁵³, so the product is judged before it can overflow.
    boolean sane =
        within(vastgesteld.amount(), 0, opgave.max(), place)
            && (times == null || within(times, 0, 1_000_000, place));
    if (sane) {
      long total = vastgesteld.amount() * (times == null ? 1 : times);
      if (within(total, opgave.min(), opgave.max(), place)) {
        GridCheck.opgave(kader, number, total, place, issues);
        String answer = times == null ? Long.toString(total) : times + " × " + vastgesteld.amount();
        facts.opgave(number, total, answer);
      }
    }
  }

  private void bijdragen(String id, Bijdragen bijdragen) {
    String place = pointer("bijdragen", id);
    int stadium = find(Names.Kind.STADIUM, id, place);
    if (stadium < 0) {
      return;
    }
    if (bijdragen.none()
        && !(bijdragen.leefgebieden().isEmpty() && bijdragen.normonderdelen().isEmpty())) {
      issues.add(Issue.of(EvaluateIssue.BIJDRAGE_GEEN_EN_WEL, place, id));
    }
    facts.stadium(stadium, bijdragen.none() ? "geen" : "ingevuld");
    if (bijdragen.none()) {
      for (int l = 0; l < source.leefgebieden().size(); l++) {
        facts.bijdrage(stadium, l, Extents.of(Extent.GEEN), "geen");
      }
    }
    boolean voluntary = source.stadia().get(stadium).voluntary();
    bijdragen
        .leefgebieden()
        .forEach(
            (leefgebied, bijdrage) -> {
              String at = place + pointer("leefgebieden", leefgebied);
              int number = find(Names.Kind.LEEFGEBIED, leefgebied, at);
              if (number >= 0) {
                boolean counts = !voluntary || bijdrage.confirmed();
                String word = bijdrage.extent().name().toLowerCase(java.util.Locale.ROOT);
                facts.bijdrage(
                    stadium,
                    number,
                    Extents.of(counts ? bijdrage.extent() : Extent.GEEN),
                    counts || bijdrage.extent() == Extent.GEEN ? word : word + ", niet bevestigd");
              }
            });
    bijdragen
        .normonderdelen()
        .forEach(
            (onderdeel, taken) -> {
              String at = place + pointer("normonderdelen", onderdeel);
              int number = find(Names.Kind.NORMONDERDEEL, onderdeel, at);
              if (number >= 0 && within(taken.amount(), 0, 1_000_000, at)) {
                GridCheck.taken(kader, number, taken.amount(), at, issues);
                facts.taken(stadium, number, !voluntary || taken.confirmed() ? taken.amount() : 0);
              }
            });
  }

  private void chosen(String id, Casus.GekozenProfiel gekozen) {
    String place = pointer("gekozenProfielen", id);
    int reeks = find(Names.Kind.PROFIELREEKS, id, place);
    if (isBlank(gekozen.reason())) {
      issues.add(Issue.of(EvaluateIssue.REDEN_VERPLICHT, place, gekozen.profiel()));
    }
    if (reeks >= 0) {
      List<String> known =
          source.profielreeksen().get(reeks).profielen().stream()
              .map(Indicatieprofiel::id)
              .toList();
      int profiel = choose(known, gekozen.profiel(), place);
      if (profiel >= 0) {
        facts.chosen(reeks, profiel, gekozen.profiel());
      }
    }
  }

  private int find(Names.Kind kind, String id, String place) {
    int number = kader.names().find(kind, id);
    if (number < 0) {
      issues.add(
          Issue.of(
              EvaluateIssue.VRAAG_ONBEKEND, place, kind.word(), id, kader.names().known(kind)));
    }
    return number;
  }

  private int choose(List<String> known, String answer, String place) {
    int number = known.indexOf(answer);
    if (number < 0) {
      issues.add(
          Issue.of(EvaluateIssue.ANTWOORD_ONBEKEND, place, answer, String.join(", ", known)));
    }
    return number;
  }

  private boolean within(long value, long min, long max, String place) {
    if (value < min || value > max) {
      issues.add(Issue.of(EvaluateIssue.ANTWOORD_BUITEN_BEREIK, place, value, min, max));
      return false;
    }
    return true;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** A place as a JSON pointer (RFC 6901); a key can be anything a person typed. */
  static String pointer(String list, String key) {
    return "/" + list + "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
