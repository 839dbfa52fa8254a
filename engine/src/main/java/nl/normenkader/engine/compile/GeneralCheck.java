package nl.normenkader.engine.compile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.General;
import nl.normenkader.engine.model.Lezing;
import nl.normenkader.engine.model.Meetpunt;
import nl.normenkader.engine.model.Stap;
import nl.normenkader.engine.model.Teksten;

/** What a kader says about itself, its steps, and every address that points into it. */
record GeneralCheck(Draft draft) {

  /** The numbers of the computing semantics that this engine knows. */
  static final Set<Integer> REKENREGELS = Set.of(1);

  void check() {
    General general = draft.kader().general();
    if (!REKENREGELS.contains(general.rekenregels())) {
      draft
          .findings()
          .add(
              CompileIssue.REKENREGELS_ONBEKEND,
              "algemeen/rekenregels",
              general.rekenregels(),
              "1");
    }
    if (general.kind() == General.Kind.FICTIEF && general.warning() == null) {
      draft.findings().add(CompileIssue.WAARSCHUWING_VERPLICHT, "algemeen");
    }
    crvb();
    addresses();
  }

  private void crvb() {
    EnumSet<Stap.CrvbStap> covered = EnumSet.noneOf(Stap.CrvbStap.class);
    draft.kader().fasen().stream()
        .flatMap(fase -> fase.stappen().stream())
        .forEach(stap -> covered.addAll(stap.crvb()));
    Arrays.stream(Stap.CrvbStap.values())
        .filter(stap -> !covered.contains(stap))
        .forEach(
            stap ->
                draft
                    .findings()
                    .add(
                        CompileIssue.CRVB_STAP_ONTBREEKT,
                        "fasen",
                        stap.ordinal() + 1,
                        stap.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
  }

  private void addresses() {
    for (General.Uitgangspunt point : draft.kader().general().uitgangspunten()) {
      String place = "algemeen/uitgangspunten/" + point.id();
      point.supports().forEach(address -> address(address, place));
    }
    for (Beleidsregel regel : draft.kader().beleidsregels()) {
      String place = "beleidsregels/" + regel.id() + "/rustOp";
      regel.restsOn().forEach(address -> address(address, place));
    }
    for (Lezing lezing : draft.kader().lezingen()) {
      String place = "lezingen/" + lezing.id() + "/elementen";
      lezing.elements().forEach(address -> address(address, place));
    }
    for (Teksten.Uitleg uitleg : draft.kader().teksten().uitleg()) {
      address(uitleg.element(), "teksten/uitleg/" + uitleg.id() + "/element");
    }
    new WijzigingsruimteCheck(draft).check();
    for (Meetpunt punt : draft.kader().meetpunten()) {
      if (punt.after() != null) {
        draft.find(Names.Kind.STADIUM, punt.after(), "meetpunten/" + punt.id() + "/na");
      }
    }
  }

  private void address(String address, String place) {
    if (!draft.index().has(address)) {
      unknown(address, place);
    }
  }

  private void unknown(String address, String place) {
    draft.findings().add(CompileIssue.ADRES_ONBEKEND, place, address);
  }
}
