package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.List;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.General.Afwijkingsgrond;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Teksten;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.engine.outcome.Wording;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Inline;

/** The final weighing: weegfactoren, beleidsregels, deviation and how to motivate it. */
final class WegingChapters {
  private final Normenkader kader;
  private final KaderWords words;
  private final EffectWords effects;
  private final Outline out;

  WegingChapters(Normenkader kader, Outline out) {
    this.kader = kader;
    this.words = new KaderWords(kader);
    this.effects = new EffectWords(words);
    this.out = out;
  }

  void write() {
    weegfactoren();
    beleidsregels();
    deviation();
  }

  private void weegfactoren() {
    if (kader.weegfactoren().isEmpty()) {
      return;
    }
    out.chapter("Weegfactoren")
        .text("Een weegfactor zegt wat een antwoord op een factor met de omvang doet.")
        .table(
            "Weegfactoren en hun werking",
            List.of(column("Weegfactor", 28), column("Geldt bij", 32), column("Wat het doet", 40)),
            kader.weegfactoren().stream().map(this::weegfactor).toList());
  }

  private List<Cell> weegfactor(Weegfactor one) {
    String factor = words.name("factoren/" + one.factor());
    String niveaus =
        String.join(
            " of ",
            one.niveaus().stream()
                .map(id -> "‘" + words.name("factoren/" + one.factor() + "/niveaus/" + id) + "’")
                .toList());
    return row(one.name(), factor + ": " + niveaus, werking(one.werking()));
  }

  private String werking(Weegfactor.Werking werking) {
    return switch (werking) {
      case Weegfactor.Werking.ShiftProfile shift ->
          Math.abs(shift.steps())
              + (Math.abs(shift.steps()) == 1 ? " profiel " : " profielen ")
              + (shift.steps() > 0 ? "zwaarder" : "lichter")
              + " in "
              + words.name("profielreeksen/" + shift.profielreeks());
      case Weegfactor.Werking.Precondition gate ->
          switch (gate.gate()) {
            case TOELATEN -> "Alleen dan is er " + words.voorziening(gate.voorziening());
            case UITSLUITEN -> "Dan is er geen " + words.voorziening(gate.voorziening());
          };
      case Weegfactor.Werking.PlaceInBand place ->
          Math.abs(place.percentage())
              + "% van de norm naar het "
              + (place.percentage() > 0 ? "maximum" : "minimum")
              + " van de bandbreedte van "
              + words.voorziening(place.voorziening());
      case Weegfactor.Werking.Share share ->
          signed(share.percentage())
              + "% van de norm van "
              + words.voorziening(share.voorziening());
      case Weegfactor.Werking.Extra extra ->
          (extra.amount().teller() > 0 ? "+" : "")
              + Wording.amount(extra.amount())
              + " "
              + words.unit(extra.voorziening())
              + " "
              + words.voorziening(extra.voorziening());
      case Weegfactor.Werking.Months months ->
          signed(months.months())
              + (Math.abs(months.months()) == 1 ? " maand " : " maanden ")
              + words.voorziening(months.voorziening());
    };
  }

  private static String signed(int number) {
    return number > 0 ? "+" + number : Integer.toString(number);
  }

  private void beleidsregels() {
    if (kader.beleidsregels().isEmpty()) {
      return;
    }
    out.chapter("Beleidsregels in het kort")
        .text(
            "De volledige tekst staat in de beleidsregels. Hier staat wanneer een regel werkt en"
                + " wat hij doet.")
        .table(
            "Beleidsregels en hun werking",
            List.of(
                column("Artikel", 27), column("Geldt als", 33), column("Wat de regel doet", 40)),
            kader.beleidsregels().stream().map(this::regel).toList());
  }

  private List<Cell> regel(Beleidsregel regel) {
    return List.of(
        Cell.of(regel.article() + " " + regel.title()),
        Cell.of(
            regel.effects().isEmpty()
                ? "–"
                : KaderWords.sentence(words.condition(regel.condition()))),
        regel.effects().isEmpty()
            ? Cell.of(regel.text())
            : ProcesChapters.lines(regel.effects().stream().map(effects::of).toList()));
  }

  private void deviation() {
    boolean awb = kader.general().afwijkingsgrond() == Afwijkingsgrond.AWB_4_84;
    out.chapter("Afwijken en motiveren")
        .text(
            "Afwijken kan altijd: naar boven en naar beneden. Het moet zelfs, als de uitkomst voor"
                + " deze inwoner niet goed uitpakt. De grond is "
                + (awb
                    ? "artikel 4:84 van de Algemene wet bestuursrecht."
                    : "de hardheidsclausule."))
        .table(
            "Soorten afwijking en wat u opschrijft",
            List.of(column("Wat u doet", 34), column("Wat u opschrijft", 66)),
            List.of(
                row(
                    "U kiest binnen de bandbreedte",
                    "Waarom deze plaats in de bandbreedte past bij deze inwoner."),
                row(
                    "U gebruikt ruimte die een regel zelf geeft",
                    "Welke regel dat is, en waarom die hier van toepassing is."),
                row(
                    awb ? "U wijkt af met artikel 4:84 Awb" : "U wijkt af met de hardheidsclausule",
                    "Wat er bijzonder is, en waarom de gewone uitkomst daarom niet goed is."),
                row(
                    "De inwoner krijgt minder dan eerst",
                    "Wat er veranderd is, bij de inwoner of in de regels, en hoeveel tijd hij"
                        + " krijgt om te wennen.")));
    List<Teksten.Bouwsteen> blocks = kader.teksten().bouwstenen();
    if (!blocks.isEmpty()) {
      out.section("Bouwstenen voor uw motivering")
          .text("Gebruik deze teksten als begin. Maak ze af met wat u over de inwoner weet.");
      for (Teksten.Bouwsteen block : blocks) {
        out.subsection(block.title());
        out.text(
            Inline.bold("Voor: "),
            Inline.text(
                block.use()
                    + (block.condition() == null
                        ? "."
                        : ", als " + words.condition(block.condition()) + ".")));
        out.text(block.text());
      }
    }
  }
}
