package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.normenkader.engine.bare.Agreement;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Klassentabel.Above;
import nl.normenkader.engine.model.Profielreeks.Tie;
import nl.normenkader.engine.outcome.Outcome.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bare path agrees on every construct there is, not only on those of the shipped kaders. */
class BarePathOnDrawnKadersTest {

  @Test
  void itAgreesOnEveryHandComputedCase() {
    int carried = 0;
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Set<String> constructs = new TreeSet<>();
    for (Behaviour behaviour : Behaviour.all()) {
      CompiledNormenkader kader = behaviour.compiled();
      Agreement agreement = new Agreement(kader);
      behaviour.cases().forEach(one -> agreement.check(one.casus()));
      drawn(kader, 31, 20).forEach(agreement::check);
      carried += agreement.carried();
      kinds.addAll(agreement.kinds().keySet());
      constructs.addAll(agreement.carried() == 0 ? Set.of() : constructs(kader));
    }
    assertThat(carried).isGreaterThan(200);
    assertThat(kinds).containsAll(EnumSet.complementOf(EnumSet.of(Kind.ONVOLLEDIG)));
    assertThat(constructs)
        .containsExactly(
            "consulent kiest",
            "gate",
            "not regulated above",
            "precedence at a rate",
            "precedence of the whole",
            "raised row",
            "require",
            "shared maximum");
  }

  /** What the way side by side has a branch of its own for. */
  private static Set<String> constructs(CompiledNormenkader kader) {
    Set<String> found = new TreeSet<>();
    for (CompiledEffect effect : kader.effecten()) {
      switch (effect.action()) {
        case Action.Precede precede ->
            found.add(precede.rate() == null ? "precedence of the whole" : "precedence at a rate");
        case Action.Require require -> found.add("require");
        case Action.Cap cap -> {
          found.addAll(cap.maximum().silent() ? Set.of("silent maximum") : Set.of());
          found.addAll(cap.spot().level() == Level.SAMEN ? Set.of("shared maximum") : Set.of());
        }
        default -> {
          // Nothing that goes another way side by side.
        }
      }
    }
    kader.tabellen().stream()
        .flatMap(tabel -> tabel.rijen().stream())
        .filter(rij -> rij.raise() != null)
        .forEach(rij -> found.add("raised row"));
    kader.reeksen().stream()
        .filter(reeks -> reeks.byFit() && reeks.tie() == Tie.CONSULENT_KIEST)
        .forEach(reeks -> found.add("consulent kiest"));
    kader.weegfactoren().stream()
        .filter(weegfactor -> weegfactor.kind() == CompiledWeegfactor.Kind.BEFOREHAND)
        .forEach(weegfactor -> found.add("gate"));
    kader.voorzieningen().stream()
        .map(CompiledVoorziening::klassen)
        .filter(klassen -> klassen != null)
        .filter(klassen -> !(klassen.source().above() instanceof Above.LastPlusExtra))
        .forEach(klassen -> found.add("not regulated above"));
    return found;
  }

  @Test
  void itAgreesOnDrawnKaders() {
    assertThat(drawnKaders(120, 8)).isGreaterThan(500);
  }

  @Tag("lang")
  @Test
  void itAgreesOnThousandsOfDrawnKaders() {
    assertThat(drawnKaders(3_000, 20)).isGreaterThan(30_000);
  }

  private static int drawnKaders(int kaders, int cases) {
    Json.Obj basis = Behaviour.named("onderdelen").kader();
    int sound = 0;
    int carried = 0;
    Set<String> constructs = new TreeSet<>();
    for (long seed = 0; sound < kaders; seed++) {
      Json.Obj drawn = new RandomKader(seed).draw(basis);
      @Nullable CompiledNormenkader kader = Behaviour.compile(drawn).value().orElse(null);
      if (kader != null) {
        sound++;
        Agreement agreement = new Agreement(kader);
        drawn(kader, seed, cases).forEach(agreement::check);
        carried += agreement.carried();
        constructs.addAll(agreement.carried() == 0 ? Set.of() : constructs(kader));
      }
    }
    assertThat(constructs).contains("silent maximum");
    return carried;
  }

  private static List<Casus> drawn(CompiledNormenkader kader, long seed, int number) {
    CompleteCases cases = new CompleteCases(kader, seed);
    List<Casus> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(cases.next());
    }
    return all;
  }
}
