package nl.normenkader.profiles.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.AuditLine;
import nl.normenkader.profiles.store.AuditSubject;

/** A line of a log in plain Dutch, with the names of now. */
record AuditSentence(
    AuditNames names, AuditElements elements, AuditLine line, AuditSubject subject) {

  String text() {
    String who = names.who(line);
    String what = AuditAction.ofCode(line.action()).map(this::deed).orElseGet(this::noted);
    String text = who + " " + what;
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private String deed(AuditAction action) {
    return switch (action) {
      case BEGONNEN -> "begon " + tailoring() + " op versie " + word(0) + " van het basiskader";
      case BEWERKT -> change();
      case TERUGGENOMEN -> "nam in " + tailoring() + " een wijziging terug bij " + element();
      case OVERGESTAPT -> "stapte met " + tailoring() + " over op basisversie " + word(0);
      case GEDEELD ->
          word(0).equals("true")
              ? "stelde vergrendelde keuzes uit " + tailoring() + " open voor andere gemeenten"
              : "sloot " + tailoring() + " weer af voor andere gemeenten";
      case GEMOTIVEERD -> "schreef de motivering van " + choice() + " in " + tailoring();
      case AFTAKKING_AFGESLOTEN ->
          word(0).equals("samengevoegd")
              ? "voegde de variant " + named() + " samen met de hoofdlijn"
              : "gooide de variant " + named() + " weg";
      case BUNDEL_INGELEZEN -> "las " + tailoring() + " in uit een bestand";
      case BUNDEL_UITGEVOERD -> "bewaarde " + tailoring() + " als bestand";
      case BUNDEL_TERUGGEBRACHT -> "bracht wijzigingen uit een bestand terug in " + tailoring();
      case JOURNAAL_BEGONNEN -> "begon " + journal() + " over " + tailoring();
      case JOURNAAL_AFGESLOTEN ->
          "sloot een sessie, overstap of samenvoeging af bij " + tailoring();
      case CONFLICT_BESLIST -> decision();
      case VERSIE_GEMAAKT -> "maakte " + versie();
      case INGEDIEND -> "diende " + versie() + " in ter beoordeling";
      case BEOORDEELD -> verdict();
      case AANVAARD -> "aanvaardde bij " + versie() + " een bewijs dat niet te geven was";
      case SLOT_GELEGD -> "vergrendelde " + versie();
      case GEBEURTENIS -> "legde " + event() + " vast bij " + versie();
      case LID_GEWORDEN -> "gaf " + account() + " de rol " + role();
      case LID_GEWIJZIGD -> "beëindigde de rol " + role() + " van " + account();
      case GEWIST -> "wiste de naam van een account";
    };
  }

  private String decision() {
    List<String> told = payload().lines().toList();
    if (told.size() < 3) {
      return "besliste een vraag bij " + tailoring();
    }
    return "besliste over "
        + elements.of(subject.id(), told.getFirst())
        + " in "
        + tailoring()
        + ": "
        + quoted(told.get(1))
        + ", want: "
        + quoted(String.join(" ", told.subList(2, told.size())).replaceAll("[.]+$", ""));
  }

  private String change() {
    String deed =
        switch (word(0)) {
          case "toevoegen" -> "voegde iets toe bij ";
          case "vervallen" -> "liet iets vervallen: ";
          case "volgorde" -> "zette een andere volgorde bij ";
          default -> "wijzigde ";
        };
    return deed + element() + " in " + tailoring();
  }

  private String verdict() {
    String side = word(0).equals("juridisch") ? "juridisch" : "beleidsmatig";
    if (word(2).equals("overgenomen")) {
      return "diende in, en het eerdere akkoord (" + side + ") bleef staan voor " + versie();
    }
    return word(1).equals("terug")
        ? "stuurde " + versie() + " terug na een oordeel (" + side + ")"
        : "ging akkoord (" + side + ") met " + versie();
  }

  private String journal() {
    return switch (word(0)) {
      case "sessie" -> "een sessie";
      case "overstap" -> "een overstap";
      case "bespreking" -> "een bespreking";
      case "samenvoeging" -> "het samenvoegen van wijzigingen";
      default -> "overleg";
    };
  }

  private String event() {
    return switch (word(0)) {
      case "advies" -> "het advies van de adviesraad";
      case "advies-antwoord" -> "het antwoord op het advies";
      case "vaststelling" -> "de vaststelling";
      case "bekendmaking" -> "de bekendmaking";
      case "registratie" -> "de registratie in de CVDR";
      case "geldigheid" -> "de geldigheid";
      case "overgangsrecht" -> "het overgangsrecht";
      case "intrekking" -> "de intrekking";
      case "buiten-toepassing" -> "dat een onderdeel niet wordt toegepast";
      default -> "een gebeurtenis";
    };
  }

  private String tailoring() {
    return subject.tailoring() == null
        ? "een inrichting"
        : "de inrichting " + quoted(subject.tailoring());
  }

  private String named() {
    return subject.tailoring() == null ? "" : quoted(subject.tailoring());
  }

  private String choice() {
    String title = subject.name();
    return title == null || title.isBlank() ? "een keuze" : "de keuze " + quoted(title);
  }

  private String versie() {
    if (subject.versie() == null || subject.name() == null || subject.tailoring() == null) {
      return "een versie";
    }
    return "versie "
        + subject.versie()
        + " "
        + quoted(subject.name())
        + " van "
        + quoted(subject.tailoring());
  }

  private String element() {
    return elements.of(subject.id(), word(1));
  }

  private String account() {
    return subject.account() == null ? "iemand" : names.of(subject.account());
  }

  private String role() {
    return Role.ofCode(word(0)).map(Role::label).map(AuditSentence::quoted).orElse("onbekend");
  }

  /** Another part of the application noted it in words of its own. */
  private String noted() {
    return "deed " + quoted(line.action());
  }

  private static String quoted(String text) {
    return "‘" + text + "’";
  }

  private String word(int index) {
    List<String> words = List.of(payload().split(" ", -1));
    return Optional.of(index).filter(i -> i < words.size()).map(words::get).orElse("");
  }

  private String payload() {
    return new String(line.payload().bytes(), StandardCharsets.UTF_8);
  }
}
