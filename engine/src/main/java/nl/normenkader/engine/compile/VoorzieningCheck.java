package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.compile.ConditionCompiler.Moment;
import nl.normenkader.engine.model.Klassentabel;
import nl.normenkader.engine.model.Klassentabel.Klasse;
import nl.normenkader.engine.model.Voorziening;

/** The voorzieningen: their classes, stretches of time, variants and iWmo mapping. */
record VoorzieningCheck(Draft draft) {

  void check() {
    draft.kader().klassentabellen().forEach(this::contiguous);
    for (Voorziening voorziening : draft.kader().voorzieningen()) {
      String place = "voorzieningen/" + voorziening.id();
      klassen(voorziening, place);
      tijdvakken(voorziening, place);
      if (voorziening.withoutVolume()) {
        draft.findings().add(CompileIssue.ZONDER_OMVANG, place, voorziening.name());
      }
      if (voorziening.iwmo() != null) {
        new IwmoCheck(draft, voorziening).check(voorziening.iwmo(), place + "/iwmo");
      }
      for (Voorziening.Variant variant : voorziening.variants()) {
        String at = place + "/varianten/" + variant.id();
        draft.conditions().compile(variant.condition(), at, Moment.IN_ROUND);
        if (variant.iwmo() != null) {
          new IwmoCheck(draft, voorziening).check(variant.iwmo(), at + "/iwmo");
        }
      }
    }
  }

  private void contiguous(Klassentabel tabel) {
    List<Klasse> klassen = tabel.klassen();
    for (int i = 0; i < klassen.size(); i++) {
      Klasse klasse = klassen.get(i);
      String place = "klassentabellen/" + tabel.id() + "/klassen/" + klasse.id();
      if (klasse.from() >= klasse.below()) {
        draft.findings().add(CompileIssue.GRENZEN_OMGEKEERD, place, klasse.from(), klasse.below());
      }
      if (i > 0 && klassen.get(i - 1).below() != klasse.from()) {
        draft
            .findings()
            .add(
                CompileIssue.KLASSEN_SLUITEN_NIET_AAN,
                place,
                klassen.get(i - 1).below(),
                klasse.from());
      }
    }
  }

  private void klassen(Voorziening voorziening, String place) {
    if (voorziening.klassentabel() == null) {
      return;
    }
    int number =
        draft.find(Names.Kind.KLASSENTABEL, voorziening.klassentabel(), place + "/klassentabel");
    if (number < 0) {
      return;
    }
    Klassentabel tabel = draft.kader().klassentabellen().get(number);
    if (tabel.klassen().getFirst().from() > voorziening.step()) {
      draft
          .findings()
          .add(
              CompileIssue.KLASSEN_BEGINNEN_TE_HOOG,
              place + "/klassentabel",
              tabel.klassen().getFirst().from(),
              voorziening.step());
    }
    for (Klasse klasse : tabel.klassen()) {
      for (long edge : new long[] {klasse.from(), klasse.below()}) {
        if (edge % voorziening.step() != 0) {
          draft
              .findings()
              .add(
                  CompileIssue.BEDRAG_NIET_OP_STAP,
                  "klassentabellen/" + tabel.id() + "/klassen/" + klasse.id(),
                  edge,
                  voorziening.step(),
                  voorziening.id());
        }
      }
    }
  }

  private void tijdvakken(Voorziening voorziening, String place) {
    int last = voorziening.tijdvakken().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (voorziening.tijdvakken().get(i).months() == null && i < last) {
        draft.findings().add(CompileIssue.TIJDVAK_MAANDEN, place + "/tijdvakken", i + 1);
      }
    }
  }
}
