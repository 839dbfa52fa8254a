package nl.normenkader.ui.vergelijken;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.proefcasus.QuestionNames;
import org.jspecify.annotations.Nullable;

/** A case in a few words: what is the matter, and nothing of what is not. */
public final class CasusProse {

  private final Normenkader kader;
  private final QuestionNames names;

  public CasusProse(Normenkader kader) {
    this.kader = kader;
    this.names = new QuestionNames(kader);
  }

  /** {@code Wonen: zwaar, Geld: licht en Motivatie: wisselend}. */
  public String of(Casus casus) {
    List<String> told = new ArrayList<>();
    kader
        .leefgebieden()
        .forEach(
            one -> tell(told, "niveaus/" + one.id(), casus.niveaus().get(one.id()), lightest(one)));
    kader
        .factoren()
        .forEach(
            one ->
                tell(
                    told,
                    "factoren/" + one.id(),
                    casus.factoren().get(one.id()),
                    one.niveaus().getFirst().id()));
    kader
        .kenmerken()
        .forEach(
            one -> tell(told, "kenmerken/" + one.id(), casus.kenmerken().get(one.id()), "nee"));
    kader
        .aantallen()
        .forEach(
            one -> {
              Long number = casus.aantallen().get(one.id());
              tell(told, "aantallen/" + one.id(), number == null ? null : number.toString(), "0");
            });
    return told.isEmpty() ? "overal het lichtste antwoord" : Words.and(told);
  }

  private void tell(List<String> told, String address, @Nullable String answer, String usual) {
    if (answer != null && !answer.equals(usual)) {
      told.add(names.of(address) + ": " + names.answer(address, answer));
    }
  }

  private static String lightest(Leefgebied leefgebied) {
    return switch (leefgebied.heavyEnd()) {
      case EERSTE -> leefgebied.niveaus().getLast().id();
      case LAATSTE -> leefgebied.niveaus().getFirst().id();
    };
  }
}
