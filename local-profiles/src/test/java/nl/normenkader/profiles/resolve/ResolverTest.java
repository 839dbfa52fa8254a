package nl.normenkader.profiles.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.LiveLog;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.SmallKader;
import nl.normenkader.profiles.tailoring.ValueHash;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private static final Place NORM =
      Place.of("profielreeksen/individueel/profielen/p1/bandbreedtes/begeleiding#norm");
  private static final ElementAddress WONEN = ElementAddress.of("leefgebieden/wonen");

  private final ElementTree base = SmallKader.tree();

  private static Operation.Set norm(long was, long wordt) {
    return new Operation.Set(NORM, new Json.Whole(wordt), ValueHash.of(new Json.Whole(was)));
  }

  private static Operation rename() {
    return new Operation.ReplaceText(
        Place.of("leefgebieden/wonen#naam"), "Huishouden", ValueHash.of(new Json.Text("Wonen")));
  }

  private Resolution resolve(Operation... operations) {
    return Resolver.resolve(base, List.of(Logs.layer(List.of(operations))));
  }

  @Test
  void withoutLayersTheResultIsTheBase() {
    Resolution resolution = Resolver.resolve(base, List.of());
    assertThat(resolution.effective()).isEqualTo(base);
    assertThat(resolution.isSound()).isTrue();
    assertThat(resolution.normenkader()).contains(SmallKader.base().kader());
  }

  @Test
  void aValueKnowsWhoMadeIt() {
    Resolution resolution = resolve(norm(90, 105), norm(105, 110));
    assertThat(resolution.effective().find(NORM)).contains(new Json.Whole(110));
    Origin origin = resolution.provenance().of(NORM).orElseThrow();
    assertThat(origin.logged().revision()).isEqualTo(2);
    assertThat(origin.layerName()).isEqualTo("gemeente Voorbeeldstad");
    assertThat(resolution.provenance().history(NORM)).hasSize(2);
    assertThat(resolution.provenance().of(Place.of("leefgebieden/geld#naam"))).isEmpty();
  }

  @Test
  void anOperationOnAnotherValueIsToldAndChangesNothing() {
    Resolution resolution = resolve(norm(80, 105));
    assertThat(resolution.effective()).isEqualTo(base);
    assertThat(resolution.misfits()).hasSize(1);
    assertThat(resolution.misfits().getFirst().issue().code())
        .isEqualTo(ResolveIssue.BEWERKING_WAARDE_VERANDERD);
    assertThat(resolution.misfits().getFirst().issue().location()).isEqualTo(NORM.toString());
  }

  @Test
  void theSameValueOnBothSidesIsNoConflict() {
    assertThat(resolve(norm(80, 90)).misfits()).isEmpty();
  }

  @Test
  void aVanishedTargetIsNeverDropped() {
    Operation retired = new Operation.Retire(WONEN, ValueHash.of(base.find(WONEN)));
    assertThat(resolve(retired, rename()).misfits())
        .extracting(misfit -> misfit.issue().code())
        .containsExactly(ResolveIssue.BEWERKING_DOEL_VERDWENEN);
  }

  @Test
  void aNewElementCarriesTheNamespaceOfItsLayer() {
    Json.Obj wonen = base.element(WONEN).orElseThrow();
    ElementAddress list = ElementAddress.of("leefgebieden");
    Operation foreign = new Operation.Add(list, wonen.with("id", new Json.Text("vervoer")), "geld");
    Operation local =
        new Operation.Add(list, wonen.with("id", new Json.Text("gm9901:vervoer")), "geld");
    Resolution resolution = resolve(foreign, local);
    assertThat(resolution.misfits())
        .extracting(misfit -> misfit.issue().code())
        .containsExactly(ResolveIssue.BEWERKING_ID_ZONDER_NAAMRUIMTE);
    assertThat(resolution.effective().ids(list)).containsExactly("geld", "gm9901:vervoer", "wonen");
  }

  @Test
  void anUnsoundResultIsToldAtItsElement() {
    Place text = Place.of("leefgebieden/geld/niveaus/licht#definitie");
    Operation emptied = new Operation.Set(text, new Json.Null(), ValueHash.of(base.find(text)));
    Resolution resolution = resolve(emptied);
    assertThat(resolution.normenkader()).isEmpty();
    assertThat(resolution.issuesWithin(Place.of("leefgebieden/geld/niveaus/licht"))).isNotEmpty();
    assertThat(resolution.issuesWithin(Place.of("leefgebieden/wonen"))).isEmpty();
  }

  @Test
  void takingBackAndDoingAgain() {
    Logs logs = new Logs().add(Logs.ANNA, null, norm(90, 105)).add(Logs.BRAM, null, rename());
    assertThat(LiveLog.of(logs.log()).lastOf(Logs.ANNA).orElseThrow().revision()).isEqualTo(1);

    logs.add(Logs.ANNA, 1L, Inverse.of(norm(90, 105), base));
    assertThat(Resolver.resolve(base, List.of(logs.layer())).effective().find(NORM))
        .contains(new Json.Whole(90));
    assertThat(LiveLog.of(logs.log()).lastOf(Logs.ANNA)).isEmpty();
    assertThat(LiveLog.of(logs.log()).lastTakenBackBy(Logs.ANNA).orElseThrow().revision())
        .isEqualTo(3);

    logs.add(Logs.ANNA, 3L, norm(90, 105));
    Resolution again = Resolver.resolve(base, List.of(logs.layer()));
    assertThat(again.effective().find(NORM)).contains(new Json.Whole(105));
    assertThat(again.misfits()).isEmpty();
    assertThat(again.provenance().of(NORM).orElseThrow().logged().revision()).isEqualTo(1);
    assertThat(LiveLog.of(logs.log()).lastTakenBackBy(Logs.ANNA)).isEmpty();
  }
}
