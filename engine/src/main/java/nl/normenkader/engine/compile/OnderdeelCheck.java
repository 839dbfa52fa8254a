package nl.normenkader.engine.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.compile.ConditionCompiler.Moment;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Normonderdeel.Amount;
import nl.normenkader.engine.model.Onderdeelgroep;
import nl.normenkader.engine.model.Onderdeelgroep.Combine;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Voorziening.Rounding;
import org.jspecify.annotations.Nullable;

/** The normonderdelen and the groups in which they are combined. */
record OnderdeelCheck(Draft draft) {

  void check() {
    for (Normonderdeel onderdeel : draft.kader().normonderdelen()) {
      String place = "normonderdelen/" + onderdeel.id();
      draft.conditions().compile(onderdeel.condition(), place, Moment.IN_ROUND);
      @Nullable Voorziening voorziening = draft.voorziening(onderdeel.voorziening(), place);
      if (voorziening != null
          && voorziening.rounding() == Rounding.GEEN
          && new Conversion(draft.kader(), draft.names()).differs(onderdeel)) {
        draft.findings().add(CompileIssue.AFRONDING_GEEN_KAN_NIET, place, voorziening.id());
      }
      switch (onderdeel.amount()) {
        case Amount.Fixed fixed ->
            amounts(fixed.min(), fixed.norm(), fixed.max(), voorziening, place);
        case Amount.PerAantal per -> {
          draft.find(Names.Kind.AANTAL, per.aantal(), place);
          amounts(per.min(), per.norm(), per.max(), voorziening, place);
        }
        case Amount.Assessed assessed -> {
          int opgave = draft.find(Names.Kind.OPGAVE, assessed.opgave(), place);
          if (opgave >= 0
              && voorziening != null
              && draft.kader().opgaven().get(opgave).measure() != voorziening.measure()) {
            draft
                .findings()
                .add(CompileIssue.MAAT_VERSCHILT, place, assessed.opgave(), voorziening.id());
          }
        }
      }
    }
    groepen();
  }

  private void amounts(
      Bedrag min, Bedrag norm, Bedrag max, @Nullable Voorziening voorziening, String place) {
    if (min.compareTo(norm) > 0 || norm.compareTo(max) > 0) {
      draft.findings().add(CompileIssue.BAND_VOLGORDE, place, min, norm, max);
    }
    if (voorziening != null && voorziening.rounding() == Rounding.GEEN) {
      for (Bedrag amount : new Bedrag[] {min, norm, max}) {
        if (!Draft.liesOnGrid(amount, voorziening)) {
          draft
              .findings()
              .add(
                  CompileIssue.BEDRAG_NIET_OP_STAP,
                  place,
                  amount,
                  voorziening.step(),
                  voorziening.id());
        }
      }
    }
  }

  private void groepen() {
    Map<String, String> groupOf = new LinkedHashMap<>();
    for (Onderdeelgroep groep : draft.kader().onderdeelgroepen()) {
      String place = "onderdeelgroepen/" + groep.id();
      @Nullable Voorziening voorziening = draft.voorziening(groep.voorziening(), place);
      draft.onGrid(groep.floor(), voorziening, place + "/ondergrens");
      draft.onGrid(groep.cap(), voorziening, place + "/bovengrens");
      if (groep.floor() != null
          && groep.cap() != null
          && groep.floor().compareTo(groep.cap()) > 0) {
        draft.findings().add(CompileIssue.GRENZEN_OMGEKEERD, place, groep.floor(), groep.cap());
      }
      if (voorziening != null
          && voorziening.rounding() == Rounding.GEEN
          && groep.combine() instanceof Combine.HighestPlusShare) {
        draft.findings().add(CompileIssue.AFRONDING_GEEN_KAN_NIET, place, voorziening.id());
      }
      for (String id : groep.normonderdelen()) {
        member(groep, id, groupOf, place);
      }
    }
  }

  private void member(Onderdeelgroep groep, String id, Map<String, String> groupOf, String place) {
    int number = draft.find(Names.Kind.NORMONDERDEEL, id, place);
    if (number < 0) {
      return;
    }
    Normonderdeel onderdeel = draft.kader().normonderdelen().get(number);
    @Nullable String other = groupOf.putIfAbsent(id, groep.id());
    if (other != null) {
      draft.findings().add(CompileIssue.ONDERDEEL_IN_TWEE_GROEPEN, place, id, other, groep.id());
    }
    if (!onderdeel.voorziening().equals(groep.voorziening())) {
      draft
          .findings()
          .add(CompileIssue.ONDERDEEL_ANDERE_VOORZIENING, place, id, groep.voorziening());
    }
    if (!(groep.combine() instanceof Combine.Sum) && smallest(onderdeel).teller() < 0) {
      draft.findings().add(CompileIssue.GROEP_NEGATIEF, place, id);
    }
  }

  private static Bedrag smallest(Normonderdeel onderdeel) {
    return switch (onderdeel.amount()) {
      case Amount.Fixed fixed -> fixed.min();
      case Amount.PerAantal per -> per.min();
      case Amount.Assessed assessed -> Bedrag.NUL;
    };
  }
}
