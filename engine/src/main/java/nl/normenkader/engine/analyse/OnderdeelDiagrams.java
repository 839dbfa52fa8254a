package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.analyse.Expr.Unknown;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.CompiledOnderdeel.Reads;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Bedrag;

/** Which onderdelen count at one point and how large they are, along the norm. */
final class OnderdeelDiagrams {

  private final Diagrams diagrams;
  private final Space space;
  private final Reader reader;
  private final CompiledNormenkader kader;
  private final boolean takes;
  private final ActingDiagrams acting;
  private final Taken taken;
  private final List<Integer> fulls = new ArrayList<>();
  private final List<Integer> needed = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Integer> amounts = new ArrayList<>();

  OnderdeelDiagrams(
      Diagrams diagrams,
      Space space,
      Reader reader,
      int point,
      ActingDiagrams acting,
      boolean takes) {
    this.takes = takes && point > 0;
    this.diagrams = diagrams;
    this.space = space;
    this.reader = reader;
    this.kader = reader.kader();
    this.acting = acting;
    this.taken = new Taken(space.readers());
    kader.onderdelen().forEach(this::start);
    precedence();
  }

  private void start(CompiledOnderdeel onderdeel) {
    int holds = acting.conditions().of(onderdeel.condition());
    int allowed = diagrams.and(holds, diagrams.not(acting.barredOnderdeel(onderdeel.number())));
    int full = full(onderdeel);
    fulls.add(full);
    int need = diagrams.and(allowed, isSomething(full));
    needed.add(need);
    int left = takes ? left(onderdeel, full) : full;
    amounts.add(left);
    // Where nothing asks whether anything is left, an onderdeel of nothing may count.
    counts.add(tells(onderdeel) ? diagrams.and(need, isSomething(left)) : need);
  }

  private boolean tells(CompiledOnderdeel onderdeel) {
    return takes && space.place(Taken.address(onderdeel.source().id())) >= 0;
  }

  private int full(CompiledOnderdeel onderdeel) {
    long one = onderdeel.amount().norm();
    return switch (onderdeel.reads()) {
      case NOTHING -> diagrams.leaf(one);
      case AANTAL ->
          numbers("aantallen/" + kader.source().aantallen().get(onderdeel.input()).id(), one);
      case OPGAVE ->
          numbers("opgaven/" + kader.source().opgaven().get(onderdeel.input()).id(), one);
    };
  }

  private int numbers(String address, long one) {
    int place = space.place(address);
    List<Cell> cells = space.layer(place).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] =
          diagrams.leaf(diagrams.exprs().times(amount(address, (Cell.Numbers) cells.get(i)), one));
    }
    return diagrams.node(place, answers);
  }

  /** The number that a cell stands for: known, or an unknown between its bounds. */
  private Expr amount(String name, Cell.Numbers cell) {
    Exprs exprs = diagrams.exprs();
    return cell.lo() == cell.hi()
        ? exprs.constant(cell.lo())
        : exprs.times(unknown(name, cell), cell.step());
  }

  private Unknown unknown(String name, Cell.Numbers cell) {
    long lo = cell.lo() / cell.step();
    return diagrams.exprs().unknown(name, lo, cell.hi() / cell.step(), null);
  }

  /** What is left of an onderdeel after others took something over. */
  private int left(CompiledOnderdeel onderdeel, int full) {
    String id = onderdeel.source().id();
    String name = Taken.address(id);
    int place = space.place(name);
    if (onderdeel.reads() == Reads.OPGAVE
        && onderdeel.amount().norm() == kader.denominator()
        && (place < 0 || space.layer(place).cells().getFirst() instanceof Cell.Answer)) {
      return leftOfOpgave(onderdeel, name, place);
    }
    if (full == 0 || onderdeel.amount().norm() <= 0) {
      return full;
    }
    if (place < 0) {
      long most = taken.most(id);
      Expr gone =
          diagrams
              .exprs()
              .times(
                  diagrams.exprs().unknown(name, 0, most, null),
                  taken.grid(id) * kader.denominator());
      return diagrams.max(diagrams.apply(Op.MINUS, full, diagrams.leaf(gone)), 0);
    }
    List<Cell> cells = space.layer(place).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      Expr gone =
          diagrams.exprs().times(amount(name, (Cell.Numbers) cells.get(i)), kader.denominator());
      answers[i] = diagrams.leaf(gone);
    }
    int gone = diagrams.node(place, answers);
    return diagrams.max(diagrams.apply(Op.MINUS, full, gone), 0);
  }

  /** What is left of an opgave is any number up to it, whatever was taken over. */
  private int leftOfOpgave(CompiledOnderdeel onderdeel, String name, int place) {
    String address = "opgaven/" + kader.source().opgaven().get(onderdeel.input()).id();
    int asked = space.place(address);
    List<Cell> cells = space.layer(asked).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      Cell.Numbers cell = (Cell.Numbers) cells.get(i);
      long top = cell.hi() / cell.step();
      Unknown within = cell.lo() == cell.hi() ? null : unknown(address, cell);
      long one = Math.multiplyExact(onderdeel.amount().norm(), cell.step());
      if (top == 0) {
        answers[i] = 0;
      } else if (place < 0) {
        answers[i] =
            diagrams.leaf(
                diagrams.exprs().times(diagrams.exprs().unknown(name, 0, top, within), one));
      } else {
        Expr rest =
            top == 1
                ? diagrams.exprs().constant(1)
                : diagrams.exprs().unknown(name, Math.min(1, top), top, within);
        int left = diagrams.leaf(diagrams.exprs().times(rest, one));
        answers[i] = diagrams.node(place, restOrAll(space.layer(place), left));
      }
    }
    return diagrams.node(asked, answers);
  }

  private static int[] restOrAll(Layer layer, int left) {
    return layer.cells().stream()
        .mapToInt(cell -> cell.equals(Taken.REST_OR_ALL.getFirst()) ? left : 0)
        .toArray();
  }

  /** Whether an amount is anything at all; where its sign is not certain nothing is decided. */
  private int isSomething(int amount) {
    return new SignDiagrams(diagrams).isSomething(amount);
  }

  private void precedence() {
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (kader.effecten().get(e).action() instanceof Action.Precede precede
          && precede.rate() == null) {
        int lapses = lapses(e, precede);
        for (int i = 0; i < precede.lapsing().size(); i++) {
          int number = precede.lapsing().get(i);
          counts.set(number, diagrams.and(counts.get(number), diagrams.not(lapses)));
        }
      }
    }
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (kader.effecten().get(e).action() instanceof Action.Precede precede) {
        Bedrag rate = precede.rate();
        if (rate != null) {
          lessen(e, precede, rate);
        }
      }
    }
  }

  private int lapses(int effect, Action.Precede precede) {
    int any = Diagrams.FALSE;
    for (int i = 0; i < precede.preceding().size(); i++) {
      any = diagrams.or(any, needed.get(precede.preceding().get(i)));
    }
    int unless = acting.conditions().of(precede.unless());
    return diagrams.and(diagrams.and(acting.acts(effect), diagrams.not(unless)), any);
  }

  private void lessen(int effect, Action.Precede precede, Bedrag rate) {
    int preceding = 0;
    Ints first = precede.preceding();
    for (int i = 0; i < first.size(); i++) {
      int one = diagrams.max(fulls.get(first.get(i)), 0);
      preceding = diagrams.plus(preceding, diagrams.apply(Op.WHEN, needed.get(first.get(i)), one));
    }
    int share =
        diagrams.apply(
            Op.DIVIDE,
            diagrams.apply(Op.TIMES, preceding, diagrams.leaf(rate.teller())),
            diagrams.leaf(rate.noemer()));
    int left = diagrams.apply(Op.WHEN, lapses(effect, precede), share);
    for (int i = 0; i < precede.lapsing().size(); i++) {
      int number = precede.lapsing().get(i);
      int norm = amounts.get(number);
      int there = diagrams.apply(Op.WHEN, counts.get(number), diagrams.max(norm, 0));
      int rest = diagrams.max(diagrams.apply(Op.MINUS, norm, left), 0);
      // What is nothing or less is not lessened.
      int remains = diagrams.choose(new SignDiagrams(diagrams).isPositive(norm), rest, norm);
      amounts.set(number, remains);
      counts.set(number, diagrams.and(counts.get(number), isSomething(remains)));
      left = diagrams.max(diagrams.apply(Op.MINUS, left, there), 0);
    }
  }

  /** Whether an onderdeel counts. */
  int counts(int onderdeel) {
    return counts.get(onderdeel);
  }

  /** What an onderdeel adds. */
  int amount(int onderdeel) {
    return diagrams.apply(Op.WHEN, counts.get(onderdeel), amounts.get(onderdeel));
  }
}
