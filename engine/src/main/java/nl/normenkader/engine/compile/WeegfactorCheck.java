package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Voorziening.Rounding;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.engine.model.Weegfactor.Werking;
import org.jspecify.annotations.Nullable;

/** What niveaus of factoren do. */
record WeegfactorCheck(Draft draft) {

  void check() {
    for (Weegfactor weegfactor : draft.kader().weegfactoren()) {
      String place = "weegfactoren/" + weegfactor.id();
      int factor = draft.find(Names.Kind.FACTOR, weegfactor.factor(), place);
      if (factor >= 0) {
        var known =
            draft.kader().factoren().get(factor).niveaus().stream().map(Niveau::id).toList();
        for (String niveau : weegfactor.niveaus()) {
          if (!known.contains(niveau)) {
            draft
                .findings()
                .add(
                    CompileIssue.VERWIJZING_ONBEKEND,
                    place,
                    "niveau",
                    niveau,
                    String.join(", ", known));
          }
        }
      }
      werking(weegfactor.werking(), place);
    }
  }

  private void werking(Werking werking, String place) {
    switch (werking) {
      case Werking.ShiftProfile shift ->
          draft.find(Names.Kind.PROFIELREEKS, shift.profielreeks(), place);
      case Werking.Precondition precondition ->
          draft.find(Names.Kind.VOORZIENING, precondition.voorziening(), place);
      case Werking.PlaceInBand inBand -> banded(inBand.voorziening(), place);
      case Werking.Share share -> banded(share.voorziening(), place);
      case Werking.Extra extra -> {
        @Nullable Voorziening voorziening = draft.voorziening(extra.voorziening(), place);
        if (voorziening != null
            && voorziening.rounding() == Rounding.GEEN
            && !Draft.liesOnGrid(extra.amount(), voorziening)) {
          draft
              .findings()
              .add(
                  CompileIssue.BEDRAG_NIET_OP_STAP,
                  place,
                  extra.amount(),
                  voorziening.step(),
                  voorziening.id());
        }
      }
      case Werking.Months months -> {
        @Nullable Voorziening voorziening = draft.voorziening(months.voorziening(), place);
        if (voorziening != null && !draft.alwaysHasMonths(voorziening)) {
          draft.findings().add(CompileIssue.DUUR_ONTBREEKT, place, voorziening.id());
        }
      }
    }
  }

  /** A place in the band and a share of the norm mean nothing without a band. */
  private void banded(String id, String place) {
    @Nullable Voorziening voorziening = draft.voorziening(id, place);
    if (voorziening == null) {
      return;
    }
    if (draft.reeksOf(id) < 0) {
      draft.findings().add(CompileIssue.WEEGFACTOR_ZONDER_BAND, place, id);
    }
    if (voorziening.rounding() == Rounding.GEEN) {
      draft.findings().add(CompileIssue.AFRONDING_GEEN_KAN_NIET, place, id);
    }
  }
}
