package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/** A kader while it is being checked, with what every check needs. */
record Draft(
    Normenkader kader,
    Names names,
    ElementIndex index,
    ConditionCompiler conditions,
    Findings findings) {

  /** The number of an element others refer to; −1, and told, when there is none. */
  int find(Names.Kind kind, String id, String place) {
    int number = names.find(kind, id);
    if (number < 0) {
      findings.add(CompileIssue.VERWIJZING_ONBEKEND, place, kind.word(), id, names.known(kind));
    }
    return number;
  }

  /** The voorziening of this id; null, and told, when there is none. */
  @Nullable Voorziening voorziening(String id, String place) {
    int number = find(Names.Kind.VOORZIENING, id, place);
    return number < 0 ? null : kader.voorzieningen().get(number);
  }

  /** Tells an amount that is negative or does not lie on the step grid of its voorziening. */
  void onGrid(@Nullable Bedrag amount, @Nullable Voorziening voorziening, String place) {
    if (amount == null) {
      return;
    }
    if (amount.teller() < 0) {
      findings.add(CompileIssue.BEDRAG_NEGATIEF, place, amount);
    }
    if (voorziening != null && !liesOnGrid(amount, voorziening)) {
      findings.add(
          CompileIssue.BEDRAG_NIET_OP_STAP, place, amount, voorziening.step(), voorziening.id());
    }
  }

  static boolean liesOnGrid(Bedrag amount, Voorziening voorziening) {
    return amount.noemer() == 1 && amount.teller() % voorziening.step() == 0;
  }

  /** The number of the reeks whose profielen give this voorziening a band; −1 when none does. */
  int reeksOf(String voorziening) {
    for (int i = 0; i < kader.profielreeksen().size(); i++) {
      if (kader.profielreeksen().get(i).profielen().stream()
          .flatMap(p -> p.bandbreedtes().stream())
          .anyMatch(band -> band.id().equals(voorziening))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether every way in which this voorziening can be granted says for how many months. */
  boolean alwaysHasMonths(Voorziening voorziening) {
    int reeks = reeksOf(voorziening.id());
    return voorziening.months() != null
        || reeks >= 0
            && kader.profielreeksen().get(reeks).profielen().stream()
                .allMatch(profiel -> profiel.months() != null);
  }
}
