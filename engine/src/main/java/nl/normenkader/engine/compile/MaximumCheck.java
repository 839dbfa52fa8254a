package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/** A maximum that stands for a voorziening. */
record MaximumCheck(Draft draft) {

  void check(Maximum maximum, @Nullable Voorziening voorziening, String place) {
    switch (maximum) {
      case Maximum.UpTo upTo -> draft.onGrid(upTo.amount(), voorziening, place);
      case Maximum.InKlasse in -> inKlasse(in.klasse(), voorziening, place);
      case Maximum.Silent silent -> {
        // That the source says nothing needs no further check.
      }
    }
  }

  private void inKlasse(String klasse, @Nullable Voorziening voorziening, String place) {
    if (voorziening == null) {
      return;
    }
    int tabel =
        voorziening.klassentabel() == null
            ? -1
            : draft.names().find(Names.Kind.KLASSENTABEL, voorziening.klassentabel());
    if (tabel < 0) {
      draft.findings().add(CompileIssue.KLASSENTABEL_NODIG, place, voorziening.id());
      return;
    }
    var known =
        draft.kader().klassentabellen().get(tabel).klassen().stream().map(k -> k.id()).toList();
    if (!known.contains(klasse)) {
      draft
          .findings()
          .add(CompileIssue.VERWIJZING_ONBEKEND, place, "klasse", klasse, String.join(", ", known));
    }
  }
}
