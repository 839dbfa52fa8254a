package nl.normenkader.engine.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proved of a kader, and what is not, is what trying every case one by one says. */
class ProofsTest {

  private static final long MOST_CASES = 800;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  static LongStream manySeeds() {
    return LongStream.range(1_000, 1_600);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aProofSaysWhatAllCasesSay(long seed) {
    compare(seed);
  }

  @Tag("lang")
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("manySeeds")
  void aProofSaysWhatAllCasesOfManyKadersSay(long seed) {
    compare(seed);
  }

  private static void compare(long seed) {
    Json.Obj text = TinyKader.text(seed);
    Optional<CompiledNormenkader> drawn = TinyKader.compile(text);
    if (drawn.isPresent()) {
      AllCases cases = new AllCases(drawn.get());
      if (cases.size() <= MOST_CASES) {
        hold(text, drawn.get(), cases);
      }
    }
  }

  private static void hold(Json.Obj text, CompiledNormenkader kader, AllCases cases) {
    Analysis analysis = Analysis.of(kader);
    Tried tried = new Tried(kader, cases);
    Brute brute = new Brute(text, kader, cases, tried);
    for (Finding finding : analysis.findings()) {
      assertThat(finding.verdict()).as("%s", finding).isNotEqualTo(Verdict.ONBESLIST);
      Witness witness = finding.witness();
      if (witness != null) {
        assertThat(Reproduced.by(kader, finding, witness)).as("%s", finding).isTrue();
      }
      brute
          .refutes(finding)
          .ifPresent(
              refuted ->
                  assertThat(finding.verdict())
                      .as("%s", finding)
                      .isEqualTo(refuted ? Verdict.WEERLEGD : Verdict.BEWEZEN));
    }
    assertThat(analysis.findings()).hasSizeGreaterThan(3);
  }

  /** What trying every case says of one finding; empty where it cannot tell. */
  private record Brute(Json.Obj text, CompiledNormenkader kader, AllCases cases, Tried tried) {

    Optional<Boolean> refutes(Finding finding) {
      String place = finding.place();
      return switch (finding.code()) {
        case PROFIEL_GAT -> Optional.of(tried.anyIssue("geen-profiel-past"));
        case PROFIEL_OVERLAP -> Optional.of(tried.anyIssue("meer-profielen-passen"));
        case NETTO_KAN_BOVEN_BRUTO -> Optional.of(tried.anyIssue("netto-boven-bruto " + place));
        case REGELS_KUNNEN_BOTSEN -> Optional.of(clashes(place));
        case PROFIEL_DAALT, BAND_GAT, BEWIJS_ONBESLIST -> Optional.empty();
        default ->
            tried.contradicts() ? Optional.empty() : Optional.of(refutesSound(finding, place));
      };
    }

    private boolean clashes(String place) {
      CompiledEffect effect =
          kader.effecten().stream()
              .filter(e -> e.address().equals(place))
              .findFirst()
              .orElseThrow();
      return effect.action() instanceof Action.Duration
          ? tried.anyIssue("duur-strijdig")
          : tried.anyIssue("beleidsregels-strijdig " + place);
    }

    private boolean refutesSound(Finding finding, String place) {
      String last = place.substring(place.lastIndexOf('/') + 1);
      return switch (finding.code()) {
        case PROFIEL_ONBEREIKBAAR -> !tried.reaches(last);
        case KLASSE_ONBEREIKBAAR -> !tried.reachesKlasse("v", last);
        case RIJ_ONBEREIKBAAR -> !tried.tells(place);
        case REGEL_ONBEREIKBAAR, REGEL_ZONDER_GEVOLG, REGEL_ACHTER_ONMOGELIJK ->
            !tells(place) && computesWithout("beleidsregels", place.split("/", -1)[1]);
        case WEEGFACTOR_ZONDER_GEVOLG -> computesWithout("weegfactoren", last);
        case OMVANG_DAALT -> new HeavierCases(kader, tried).falls(last);
        case VRAAG_ZONDER_INVLOED -> !new OtherAnswers(tried).matter(place);
        default -> throw new IllegalStateException(finding.toString());
      };
    }

    /** A rule that only tells something changes no amount. */
    private boolean tells(String place) {
      return tried.outcomes().values().stream()
          .flatMap(outcome -> outcome.signals().stream())
          .anyMatch(signal -> signal.element().equals(place));
    }

    /** Whether every case gets the same without an element of a list. */
    private boolean computesWithout(String section, String id) {
      Json.Arr list = (Json.Arr) Objects.requireNonNull(text.members().get(section));
      Json.Arr others =
          new Json.Arr(
              list.items().stream()
                  .filter(one -> !one.equals(list.items().get(index(list, id))))
                  .toList());
      CompiledNormenkader without = TinyKader.compile(text.with(section, others)).orElseThrow();
      return tried.computesLike(new Tried(without, cases));
    }

    private static int index(Json.Arr list, String id) {
      for (int i = 0; i < list.items().size(); i++) {
        if (new Json.Text(id).equals(((Json.Obj) list.items().get(i)).members().get("id"))) {
          return i;
        }
      }
      throw new IllegalStateException("no " + id);
    }
  }
}
