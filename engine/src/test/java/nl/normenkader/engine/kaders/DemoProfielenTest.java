package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import org.junit.jupiter.api.Test;

/**
 * Why heavier niveaus never lead to less support: when the patterns of a reeks rise, raising a
 * niveau brings a heavier pattern at least as much nearer as a lighter one; and the bands rise too.
 */
class DemoProfielenTest {

  private static final Normenkader KADER = DemoKader.read();

  @Test
  void thePatternsRiseFromProfileToProfile() {
    List<Indicatieprofiel> profielen = reeks("individueel").profielen();
    for (int i = 1; i < profielen.size(); i++) {
      Map<String, String> lighter = profielen.get(i - 1).pattern();
      Map<String, String> heavier = profielen.get(i).pattern();
      assertThat(heavier).isNotEqualTo(lighter);
      assertThat(heavier.keySet())
          .allSatisfy(
              l -> assertThat(zwaarte(heavier, l)).isGreaterThanOrEqualTo(zwaarte(lighter, l)));
    }
  }

  private static int zwaarte(Map<String, String> pattern, String leefgebied) {
    return KADER.leefgebieden().stream()
        .filter(l -> l.id().equals(leefgebied))
        .flatMap(l -> l.niveaus().stream().map(Niveau::id))
        .toList()
        .indexOf(pattern.get(leefgebied));
  }

  @Test
  void theBandsRiseFromProfileToProfile() {
    for (Profielreeks reeks : KADER.profielreeksen()) {
      assertThat(reeks.profielen().getFirst().bandbreedtes()).isEmpty();
      List<Bandbreedte> bands =
          reeks.profielen().stream().flatMap(p -> p.bandbreedtes().stream()).toList();
      assertThat(bands).hasSize(reeks.profielen().size() - 1);
      for (int i = 1; i < bands.size(); i++) {
        assertThat(bands.get(i).min()).isGreaterThan(bands.get(i - 1).min());
        assertThat(bands.get(i).norm()).isGreaterThan(bands.get(i - 1).norm());
        assertThat(bands.get(i).max()).isGreaterThan(bands.get(i - 1).max());
      }
    }
  }

  @Test
  void noLeefgebiedWeighsMoreThanASixthInTheChoice() {
    var fit = (Profielreeks.Method.BestFit) reeks("individueel").method();
    long all = fit.weights().values().stream().mapToLong(Long::longValue).sum();
    assertThat(fit.weights()).hasSize(11);
    assertThat(fit.weights().values()).allSatisfy(w -> assertThat(w * 6).isLessThanOrEqualTo(all));
  }

  private static Profielreeks reeks(String id) {
    return KADER.profielreeksen().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }
}
