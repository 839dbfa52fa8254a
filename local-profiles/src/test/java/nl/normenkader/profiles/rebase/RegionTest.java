package nl.normenkader.profiles.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.diff.OriginSentence;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.SmallKader;
import nl.normenkader.profiles.tailoring.WrittenLayer;
import org.junit.jupiter.api.Test;

/**
 * Base, regio, gemeente: what the regio changes flows down, unless the gemeente chose otherwise.
 */
class RegionTest {

  private static final String P1 =
      "profielreeksen/individueel/profielen/p1/bandbreedtes/begeleiding";
  private static final String P2 =
      "profielreeksen/individueel/profielen/p2/bandbreedtes/begeleiding";

  private final ElementTree base = SmallKader.tree();
  private final Layer regio = layer("Regio X", base, P1 + "#norm = 105");
  private final ElementTree withRegio = effective(regio);
  private final Layer gemeente =
      layer(
          "gemeente Voorbeeldstad",
          withRegio,
          P2 + "#norm = 270",
          "leefgebieden/geld#naam = \"Geld en post\"");

  @Test
  void aValueTellsWhichLayerChoseIt() {
    Resolution resolution = Resolver.resolve(base, List.of(regio, gemeente));
    UUID choice = regio.log().getFirst().choice();
    OriginSentence sentences =
        new OriginSentence(
            resolution,
            Map.of(
                choice, new Choice(choice, "", new Motivering("De reistijd is lang.", "", null))),
            Map.of());
    assertThat(sentences.of(Place.of(P1 + "#norm")))
        .isEqualTo("105 minuten per week, door Regio X. Reden: De reistijd is lang.");
    assertThat(sentences.of(Place.of(P1 + "#max")))
        .isEqualTo("120 minuten per week, zoals het basiskader.");
  }

  @Test
  void whatOnlyTheRegioChangesFlowsDown() {
    RebaseResult result = moved(layer("Regio X", base, P1 + "#norm = 75")).decide(List.of());
    assertThat(result.isComplete()).isTrue();
    assertThat(result.effective().find(Place.of(P1 + "#norm"))).contains(new Json.Whole(75));
    assertThat(result.effective().find(Place.of(P2 + "#norm"))).contains(new Json.Whole(270));
  }

  @Test
  void whereTheGemeenteChoseOtherwiseItIsAsked() {
    RebasePlan plan = moved(layer("Regio X", base, P1 + "#norm = 105", P2 + "#norm = 210"));
    assertThat(plan.conflicts()).hasSize(1);
    assertThat(plan.conflicts().getFirst().kind()).isEqualTo(ConflictKind.BEIDE_GEWIJZIGD);
    assertThat(plan.conflicts().getFirst().place()).isEqualTo(Place.of(P2 + "#norm"));
  }

  @Test
  void whatTheRegioClosesIsAsked() {
    RebasePlan plan =
        moved(
            layer(
                "Regio X",
                base,
                P1 + "#norm = 105",
                "wijzigingsruimte + {\"id\": \"gm9901:dicht\", \"elementen\": \"leefgebieden/geld\","
                    + " \"veld\": \"naam\", \"ruimte\": \"gesloten\"}"));
    assertThat(plan.conflicts())
        .extracting(Conflict::kind)
        .containsExactly(ConflictKind.NIET_MEER_TOEGESTAAN);
  }

  private RebasePlan moved(Layer newRegio) {
    return RebaseStep.of(withRegio, effective(newRegio), Transposition.NONE)
        .plan(new LocalLayer(gemeente, Resolver.resolve(base, List.of(regio, gemeente))));
  }

  private ElementTree effective(Layer layer) {
    return Resolver.resolve(base, List.of(layer)).effective();
  }

  private static Layer layer(String name, ElementTree below, String... lines) {
    return Logs.layer(name, WrittenLayer.operations(below, List.of(lines)));
  }
}
