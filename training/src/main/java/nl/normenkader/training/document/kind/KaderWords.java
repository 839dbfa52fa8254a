package nl.normenkader.training.document.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Grond;
import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Stap.CrvbStap;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.Labels;
import nl.normenkader.engine.outcome.Wording;
import nl.normenkader.profiles.diff.ConditionWords;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.tailoring.ElementTree;
import org.jspecify.annotations.Nullable;

/** The words of one kader for what it holds: names, amounts, conditions and grounds. */
final class KaderWords {
  private final Normenkader kader;
  private final Labels labels;
  private final ConditionWords conditions;

  KaderWords(Normenkader kader) {
    this.kader = kader;
    this.labels = new Labels(kader);
    this.conditions = new ConditionWords(new Words(new ElementTree(RecordBinding.write(kader))));
  }

  /** The name of the element at this address. */
  String name(String address) {
    return labels.of(address);
  }

  String voorziening(String id) {
    return name("voorzieningen/" + id);
  }

  /** In what the omvang of a voorziening is told: {@code minuten per week}. */
  String unit(String voorziening) {
    return Wording.unit(kader, voorziening);
  }

  /** An amount of a voorziening with its unit, and minutes from an hour on in hours as well. */
  String amount(Bedrag amount, String voorziening) {
    return number(amount, measure(voorziening)) + " " + unit(voorziening);
  }

  /**
   * {@code 90 (1 uur en 30 minuten)}: the number the engine computes with, and how people say it.
   */
  static String number(Bedrag amount, @Nullable Measure measure) {
    String hours =
        measure == Measure.MINUTEN && amount.noemer() == 1 ? Wording.hours(amount.teller()) : "";
    return Wording.amount(amount) + (hours.isEmpty() ? "" : " (" + hours + ")");
  }

  @Nullable Measure measure(String voorziening) {
    return kader.voorzieningen().stream()
        .filter(one -> one.id().equals(voorziening))
        .map(Voorziening::measure)
        .findFirst()
        .orElse(null);
  }

  /** In what an onderdeel is told: per its own period when it has one. */
  String unitOfOnderdeel(String id) {
    return kader.normonderdelen().stream()
        .filter(one -> one.id().equals(id))
        .map(
            one -> {
              Measure measure = measure(one.voorziening());
              return one.period() == null || measure == null
                  ? unit(one.voorziening())
                  : Wording.measure(measure) + " " + Wording.period(one.period());
            })
        .findFirst()
        .orElse("");
  }

  /** The most a row or rule allows, with its unit; what is not regulated says so. */
  String maximum(Maximum maximum, String voorziening) {
    return switch (maximum) {
      case Maximum.UpTo most -> amount(most.amount(), voorziening);
      case Maximum.InKlasse klasse -> klasse(voorziening, klasse.klasse());
      case Maximum.Silent silent -> "Niet geregeld. " + silent.text();
    };
  }

  private String klasse(String voorziening, String klasse) {
    return kader.voorzieningen().stream()
        .filter(one -> one.id().equals(voorziening))
        .map(one -> name("klassentabellen/" + one.klassentabel() + "/klassen/" + klasse))
        .findFirst()
        .orElse(klasse);
  }

  String unitOfGroep(String id) {
    return kader.onderdeelgroepen().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> unit(one.voorziening()))
        .findFirst()
        .orElse("");
  }

  /** A condition as a sentence part; absent: always. */
  String condition(@Nullable Condition condition) {
    return condition == null ? "altijd" : conditions.text(condition);
  }

  /** Where it rests on; empty when the kader names nothing. */
  static String ground(@Nullable Grond grond) {
    if (grond == null) {
      return "";
    }
    return grond.explanation() == null ? grond.place() : grond.place() + ". " + grond.explanation();
  }

  static String months(@Nullable Integer months) {
    return months == null ? "" : months + (months == 1 ? " maand" : " maanden");
  }

  /** The pattern of niveaus of a profile, one leefgebied a line. */
  List<String> pattern(Map<String, String> pattern) {
    List<String> lines = new ArrayList<>();
    kader
        .leefgebieden()
        .forEach(
            leefgebied -> {
              String niveau = pattern.get(leefgebied.id());
              if (niveau != null) {
                lines.add(
                    leefgebied.name()
                        + ": "
                        + name("leefgebieden/" + leefgebied.id() + "/niveaus/" + niveau));
              }
            });
    return lines;
  }

  /** A step of the Centrale Raad van Beroep, with its number. */
  static String crvb(CrvbStap stap) {
    return (stap.ordinal() + 1) + ". " + words(stap);
  }

  private static String words(CrvbStap stap) {
    return switch (stap) {
      case HULPVRAAG -> "Wat is de hulpvraag?";
      case PROBLEMEN -> "Welke problemen zijn er?";
      case NODIGE_ONDERSTEUNING -> "Welke ondersteuning is nodig?";
      case EIGEN_MOGELIJKHEDEN -> "Wat kan zonder maatwerk?";
      case MAATWERK -> "Welk maatwerk is nog nodig?";
    };
  }

  /** A sentence starts with a capital and ends with a stop. */
  static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String whole = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return ".?!".indexOf(whole.charAt(whole.length() - 1)) < 0 ? whole + "." : whole;
  }

  /** Several things in one sentence part. */
  static String and(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " en " + parts.getLast();
  }
}
