package nl.normenkader.engine.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.model.Profielreeks.Tie;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Outcome.Kind;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;

/** Holds the bare path against the explaining engine, case by case. */
public final class Agreement {

  private final CompiledNormenkader kader;
  private final BarePath path;
  private final CaseReader reader;
  private final Scratch scratch;
  private final Wide wide;
  private long filled;
  private int place;
  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
  private int withoutAccess;
  private int carried;
  private int explained;

  /** For cases of this kader. */
  public Agreement(CompiledNormenkader kader) {
    this.kader = kader;
    this.path = BarePath.of(kader);
    this.reader = new CaseReader(path);
    this.scratch = path.scratch();
    this.wide = path.wide();
  }

  /** How many cases were carried. */
  public int carried() {
    return carried;
  }

  /** How many cases were left to the explaining engine. */
  public int explained() {
    return explained;
  }

  /** How many cases came to what when they were computed side by side with others. */
  public Map<Kind, Integer> kinds() {
    return kinds;
  }

  /** How many cases were put aside because they have no access. */
  public int withoutAccess() {
    return withoutAccess;
  }

  /** What is carried must be exactly what the engine says; what is not must have a reason. */
  public void check(Casus casus) {
    Checked<Outcome> engine = Engine.evaluate(kader, casus);
    Checked<Boolean> read = reader.read(casus, scratch.answers());
    boolean complete = read.value().orElse(false);
    if (complete) {
      put(scratch.answers());
    }
    boolean carries = complete && path.evaluate(scratch);
    if (complete) {
      sideBySide(carries, casus);
    }
    if (carries) {
      carried++;
      assertThat(engine.issues()).as("%s", casus).isEmpty();
      compare(engine.orElseThrow(), casus);
    } else {
      explained++;
      boolean settled = engine.value().map(Outcome::isComplete).orElse(false);
      assertThat(settled && complete && !canTie())
          .as("left without reason: %s %s", casus, engine.value())
          .isFalse();
    }
  }

  private void put(int[] row) {
    place = (place + 1) % Wide.CASES;
    filled |= 1L << place;
    for (int c = 0; c < path.layout().size(); c++) {
      wide.answers()[c][place] = row[c];
    }
  }

  /** Among the cases before it, a case comes to what it comes to by itself. */
  private void sideBySide(boolean carries, Casus casus) {
    boolean aside = (path.withoutAccess(wide, filled) >>> place & 1) != 0;
    if (aside) {
      withoutAccess++;
      assertThat(carries).as("%s", casus).isTrue();
      compareWide(casus);
    }
    boolean computed = (path.evaluate(wide, filled) >>> place & 1) != 0;
    if (computed != carries) {
      assertThat(carries && canTie()).as("side by side %s: %s", computed, casus).isTrue();
    } else if (computed) {
      kinds.merge(wide.kind(place), 1, Integer::sum);
      compareWide(casus);
    }
  }

  private void compareWide(Casus casus) {
    assertThat(wide.kind(place)).as("kind of %s", casus).isEqualTo(scratch.kind());
    for (int v = 0; v < kader.voorzieningen().size(); v++) {
      assertThat(wide.omvang(v, place))
          .as("omvang of %s of %s", v, casus)
          .isEqualTo(Math.max(0, scratch.omvang(v)));
    }
    for (int r = 0; r < kader.reeksen().size(); r++) {
      assertThat(wide.nettoProfiel(r, place)).isEqualTo(scratch.nettoProfiel(r));
    }
  }

  /** Between bruto and netto a tie need not matter, and is not looked into. */
  private boolean canTie() {
    return kader.reeksen().stream()
        .anyMatch(reeks -> reeks.byFit() && reeks.tie() == Tie.CONSULENT_KIEST);
  }

  private void compare(Outcome outcome, Casus casus) {
    assertThat(scratch.kind()).as("kind of %s", casus).isEqualTo(outcome.kind());
    for (int r = 0; r < outcome.profielreeksen().size(); r++) {
      ReeksOutcome reeks = outcome.profielreeksen().get(r);
      assertThat(List.of(kader.reeksen().get(r).profiel(scratch.brutoProfiel(r))))
          .as("bruto %s of %s", reeks.profielreeks(), casus)
          .isEqualTo(reeks.brutoProfielen());
      assertThat(List.of(kader.reeksen().get(r).profiel(scratch.nettoProfiel(r))))
          .as("netto %s of %s", reeks.profielreeks(), casus)
          .isEqualTo(reeks.nettoProfielen());
    }
    for (int v = 0; v < outcome.voorzieningen().size(); v++) {
      VoorzieningOutcome one = outcome.voorzieningen().get(v);
      String name = one.voorziening() + " of " + casus;
      assertThat(WholeRange.of(scratch.bruto(v))).as("bruto %s", name).isEqualTo(one.bruto());
      assertThat(WholeRange.of(scratch.netto(v))).as("netto %s", name).isEqualTo(one.netto());
      assertThat(optional(scratch.omvang(v)))
          .as("omvang %s", name)
          .isEqualTo(Optional.ofNullable(one.omvang()));
      assertThat(optional(scratch.months(v)))
          .as("months %s", name)
          .isEqualTo(Optional.ofNullable(one.months()));
      assertThat(variant(v)).as("variant %s", name).isEqualTo(one.variants());
      assertThat(klasse(v)).as("class %s", name).isEqualTo(one.klassen());
    }
    if (outcome.voorzieningen().isEmpty()) {
      for (int v = 0; v < kader.voorzieningen().size(); v++) {
        assertThat(scratch.netto(v)).isZero();
        assertThat(scratch.omvang(v)).isEqualTo(Scratch.NONE);
      }
    }
  }

  private static Optional<WholeRange> optional(long value) {
    return value == Scratch.NONE ? Optional.empty() : Optional.of(WholeRange.of(value));
  }

  private List<String> variant(int voorziening) {
    int number = scratch.variant(voorziening);
    var variants = kader.voorzieningen().get(voorziening).source().variants();
    return number == Scratch.NONE ? List.of() : List.of(variants.get(number).id());
  }

  private List<String> klasse(int voorziening) {
    int number = scratch.klasse(voorziening);
    var klassen = kader.voorzieningen().get(voorziening).klassen();
    return number == Scratch.NONE || klassen == null
        ? List.of()
        : List.of(klassen.source().klassen().get(number).id());
  }
}
