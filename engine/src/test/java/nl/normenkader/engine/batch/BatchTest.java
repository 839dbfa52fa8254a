package nl.normenkader.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.normenkader.engine.bare.CaseReader;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.batch.Impact.Difference;
import nl.normenkader.engine.batch.Impact.StepImpact;
import nl.normenkader.engine.batch.Impact.VoorzieningDifference;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Outcome.Kind;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final String DEMO = "demo-begeleiding/1.0";
  private static final String CAP = "\"maximum\":{\"soort\":\"omvang\",\"bedrag\":9}";

  private static final CompiledNormenkader OLD = Variation.of(DEMO).compiled();
  private static final CompiledNormenkader ONE = band().compiled();
  private static final CompiledNormenkader TWO = ceiling(Variation.of(DEMO)).compiled();
  private static final CompiledNormenkader BOTH = ceiling(band()).compiled();

  private static final ImpactPlan PLAN = plan();
  private static final List<Casus> CASES = cases(600);

  private static Variation band() {
    return Variation.of(DEMO)
        .with("\"min\":90,\"norm\":120,\"max\":150", "\"min\":90,\"norm\":135,\"max\":150");
  }

  private static Variation ceiling(Variation variation) {
    return variation.with(CAP, CAP.replace("9", "3"));
  }

  private static ImpactPlan plan() {
    Configuration one = Configuration.of("band", ONE);
    Configuration both = Configuration.of("nieuw", BOTH);
    return new ImpactPlan(
        Configuration.of("oud", OLD),
        both,
        List.of(
            new Step("hogere norm", one, one),
            new Step("lager plafond", Configuration.of("plafond", TWO), both)));
  }

  private static List<Casus> cases(int number) {
    CompleteCases drawn = new CompleteCases(OLD, 99);
    List<Casus> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(drawn.next());
    }
    return all;
  }

  private static CaseColumns columns() {
    CaseReader reader = new CaseReader(PLAN.before().path());
    return CaseColumns.of(
        PLAN.before().path().layout(),
        CASES.size(),
        (number, row) -> assertThat(reader.read(CASES.get(number), row).orElseThrow()).isTrue());
  }

  /** As a file of which nothing can be read straight into numbers. */
  private record Text(Casus sound, int number) implements CaseText {
    @Override
    public String at(String pointer) {
      return "regel " + number + pointer;
    }

    @Override
    public Checked<Casus> casus() {
      return Checked.of(sound, List.of());
    }
  }

  private static CaseSource source() {
    List<CaseText> texts = new ArrayList<>();
    CASES.forEach(casus -> texts.add(new Text(casus, texts.size() + 1)));
    Iterator<CaseText> each = texts.iterator();
    return () -> each.hasNext() ? each.next() : null;
  }

  private static final class Heard implements ImpactSink {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void refused(long row, List<Issue> issues) {
      lines.add(row + " " + issues.getFirst().code().id());
    }

    @Override
    public boolean wantsChanges() {
      return true;
    }

    @Override
    public void changed(Change change) {
      lines.add(change.row() + " " + change.before() + change.after());
    }
  }

  @Test
  void theTotalsAreThoseOfTheEngineCaseByCase() {
    Impact impact = new Batch(1).compare(PLAN, columns(), ImpactSink.NOBODY);
    long before = 0;
    long after = 0;
    long more = 0;
    long less = 0;
    long compared = 0;
    for (Casus casus : CASES) {
      var old = Engine.evaluate(OLD, casus).value();
      var now = Engine.evaluate(BOTH, casus).value();
      if (old.isPresent() && now.isPresent()) {
        compared++;
        long was = granted(old.get());
        long is = granted(now.get());
        before += was;
        after += is;
        more += is > was ? 1 : 0;
        less += is < was ? 1 : 0;
      }
    }
    VoorzieningDifference found = voorziening(impact.total(), "dagbesteding");
    assertThat(impact.compared()).isEqualTo(compared).isGreaterThan(100);
    assertThat(impact.refused()).isEqualTo(CASES.size() - compared);
    assertThat(found.before()).isEqualTo(before);
    assertThat(found.after()).isEqualTo(after).isLessThan(before);
    assertThat(found.more()).isEqualTo(more).isZero();
    assertThat(found.less()).isEqualTo(less).isPositive();
    assertThat(found.equal()).isEqualTo(compared - less);
  }

  private static long granted(Outcome outcome) {
    long granted = 0;
    for (VoorzieningOutcome one : outcome.voorzieningen()) {
      WholeRange omvang = one.omvang();
      granted += !one.voorziening().equals("dagbesteding") || omvang == null ? 0 : omvang.atLeast();
    }
    return granted;
  }

  private static VoorzieningDifference voorziening(Difference difference, String id) {
    return difference.voorzieningen().stream()
        .filter(v -> v.voorziening().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCoreCountsTheSameAndTellsInTheSameOrder() throws IOException {
    Heard one = new Heard();
    Impact alone = new Batch(1).compare(PLAN, columns(), one);
    for (int cores : new int[] {2, 3}) {
      Heard more = new Heard();
      assertThat(new Batch(cores).compare(PLAN, columns(), more)).isEqualTo(alone);
      assertThat(more.lines).containsExactlyInAnyOrderElementsOf(one.lines);
      Heard streamed = new Heard();
      assertThat(new Batch(cores).compare(PLAN, source(), streamed)).isEqualTo(alone);
      assertThat(streamed.lines).containsExactlyInAnyOrderElementsOf(one.lines);
      assertThat(rows(streamed)).isSorted();
    }
    assertThat(one.lines).hasSizeGreaterThan(200);
  }

  private static List<Long> rows(Heard heard) {
    return heard.lines.stream()
        .filter(line -> line.contains("["))
        .map(line -> Long.valueOf(line.substring(0, line.indexOf(' '))))
        .toList();
  }

  @Test
  void eachChangeIsToldAloneAndOnTopOfTheOnesBefore() {
    Impact impact = new Batch(2).compare(PLAN, columns(), ImpactSink.NOBODY);
    StepImpact norm = impact.steps().getFirst();
    StepImpact plafond = impact.steps().getLast();
    assertThat(norm.cumulative()).isEqualTo(norm.alone());
    assertThat(voorziening(norm.alone(), "individueel").less()).isZero();
    assertThat(voorziening(norm.alone(), "individueel").more()).isPositive();
    assertThat(voorziening(norm.alone(), "dagbesteding").equal()).isEqualTo(impact.compared());
    assertThat(voorziening(plafond.alone(), "dagbesteding"))
        .isEqualTo(voorziening(impact.total(), "dagbesteding"));
    for (VoorzieningDifference total : impact.total().voorzieningen()) {
      VoorzieningDifference first = voorziening(norm.cumulative(), total.voorziening());
      VoorzieningDifference second = voorziening(plafond.cumulative(), total.voorziening());
      assertThat(first.before()).isEqualTo(total.before());
      assertThat(second.before()).isEqualTo(first.after());
      assertThat(second.after()).isEqualTo(total.after());
    }
  }

  @Test
  void aColumnOfOutcomesStandsInTheOrderOfTheCases() {
    OutcomeColumns found = new Batch(2).evaluate(PLAN.before(), columns());
    assertThat(found.size()).isEqualTo(CASES.size());
    for (int i = 0; i < CASES.size(); i++) {
      var outcome = Engine.evaluate(OLD, CASES.get(i)).value();
      assertThat(found.issues().containsKey(i)).isEqualTo(outcome.isEmpty());
      if (outcome.isPresent()) {
        assertThat(found.kind(i)).isEqualTo(outcome.get().kind());
        assertThat(found.omvang(1, i)).isEqualTo(granted(outcome.get()));
      }
    }
  }

  /** Enough for several shares, the last of them not full, and for each way a case can go. */
  @Test
  void manyCasesComeToWhatEachOfThemComesTo() {
    CaseReader reader = new CaseReader(PLAN.before().path());
    int many = 3 * Sieve.SHARE + 77;
    CaseColumns columns =
        CaseColumns.of(
            PLAN.before().path().layout(),
            many,
            (number, row) -> reader.read(CASES.get(number % CASES.size()), row));
    OutcomeColumns each = new Batch(1).evaluate(PLAN.before(), columns());
    OutcomeColumns found = new Batch(3).evaluate(PLAN.before(), columns);
    int aside = 0;
    int computed = 0;
    for (int i = 0; i < many; i++) {
      int one = i % CASES.size();
      assertThat(found.kind(i)).isEqualTo(each.kind(one));
      assertThat(found.profiel(0, i)).isEqualTo(each.profiel(0, one));
      for (int v = 0; v < OLD.voorzieningen().size(); v++) {
        assertThat(found.omvang(v, i)).isEqualTo(each.omvang(v, one));
      }
      assertThat(found.issues().get(i)).isEqualTo(each.issues().get(one));
      aside += found.kind(i) == Kind.GEEN_TOEGANG && found.profiel(0, i) < 0 ? 1 : 0;
      computed += found.profiel(0, i) < 0 ? 0 : 1;
    }
    assertThat(aside).isGreaterThan(many / 10);
    assertThat(computed).isGreaterThan(many / 10);
    assertThat(found.issues()).hasSizeGreaterThan(many / 100);
    assertThat(new Batch(3).compare(PLAN, columns, ImpactSink.NOBODY))
        .isEqualTo(new Batch(1).compare(PLAN, columns, ImpactSink.NOBODY));
  }

  /** Rows that become numbers wait for others like them; the rest goes by itself. */
  @Test
  void rowsOfAFileComeToWhatTheirCasusComesTo() throws IOException {
    CaseCsv csv = new CaseCsv(OLD.source(), true);
    CsvHeader header = CsvHeader.read(csv.header()).orElseThrow();
    RowEncoder encoder = new RowEncoder(PLAN.before().path());
    int[] row = new int[PLAN.before().path().layout().size()];
    List<CaseText> rows = new ArrayList<>();
    List<CaseText> cases = new ArrayList<>();
    int straight = 0;
    for (Casus casus : CASES) {
      List<String> cells = new ArrayList<>(csv.row(casus));
      if (rows.size() % 7 == 3) {
        cells.set(1, "1-2-2026");
      }
      CsvCase text = new CsvCase(header, cells, "regel " + rows.size());
      straight += text.fill(encoder, row) ? 1 : 0;
      rows.add(text);
      cases.add(new Text(text.casus().orElseThrow(), rows.size()));
    }
    assertThat(straight).isBetween(CASES.size() / 2, CASES.size() - 10);
    Heard read = new Heard();
    Heard made = new Heard();
    Impact impact = new Batch(2).compare(PLAN, source(rows), read);
    assertThat(impact).isEqualTo(new Batch(1).compare(PLAN, source(cases), made));
    assertThat(read.lines).isEqualTo(made.lines).hasSizeGreaterThan(100);
    assertThat(impact.refused()).isPositive();
  }

  private static CaseSource source(List<CaseText> texts) {
    Iterator<CaseText> each = texts.iterator();
    return () -> each.hasNext() ? each.next() : null;
  }

  @Test
  void anUnsoundRowIsToldWithItsPlaceAndTheRestGoesOn() throws IOException {
    CaseCsv csv = new CaseCsv(OLD.source(), true);
    CsvHeader header = CsvHeader.read(csv.header()).orElseThrow();
    List<CaseText> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<String> cells = new ArrayList<>(csv.row(CASES.get(i)));
      if (i == 2) {
        cells.set(2, "loodzwaar");
        cells.set(1, "gisteren");
      }
      rows.add(new CsvCase(header, cells, "regel " + (i + 2)));
    }
    Iterator<CaseText> each = rows.iterator();
    List<String> heard = new ArrayList<>();
    Impact impact =
        new Batch(2)
            .compare(
                PLAN,
                () -> each.hasNext() ? each.next() : null,
                (row, issues) ->
                    issues.forEach(
                        issue ->
                            heard.add(row + " " + issue.code().id() + " " + issue.location())));
    assertThat(impact.cases()).isEqualTo(5);
    assertThat(heard).contains("3 datum-ongeldig regel 4, kolom peildatum");
  }
}
