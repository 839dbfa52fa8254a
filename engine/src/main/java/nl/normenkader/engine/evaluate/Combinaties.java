package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledMaximum;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/**
 * What a combination table says about the onderdelen that count here: a maximum, a silence, or,
 * when it is not certain which of them count, what is still possible.
 */
final class Combinaties {

  /** No maximum: larger than every amount, and small enough to compare with. */
  private static final long UNLIMITED = Long.MAX_VALUE;

  private final Conditions conditions;
  private final Acting acting;
  private final CompiledTabel tabel;
  private Truth silent = Truth.FALSE;
  private Amount cap = Amount.of(UNLIMITED);
  private int row = -1;
  private Truth raised = Truth.FALSE;
  private final List<CompiledTabel.Rij> rows = new ArrayList<>();

  Combinaties(Conditions conditions, Acting acting, CompiledTabel tabel, Onderdelen onderdelen) {
    this.conditions = conditions;
    this.acting = acting;
    this.tabel = tabel;
    Truth read = conditions.evaluate(tabel.condition());
    if (!read.isFalse()) {
      read(read, onderdelen);
    }
  }

  private void read(Truth read, Onderdelen onderdelen) {
    int must = 0;
    int may = 0;
    QuestionSet open = read.open();
    for (int i = 0; i < tabel.onderdelen().size(); i++) {
      Truth counts = onderdelen.counts(tabel.onderdelen().get(i));
      must |= counts.isTrue() ? 1 << i : 0;
      may |= counts.isFalse() ? 0 : 1 << i;
      open = open.with(counts.open());
    }
    boolean uncertain = read.isUnknown() || must != may;
    boolean first = true;
    boolean everySilent = true;
    boolean anySilent = false;
    if (read.isUnknown()) {
      first = false;
      everySilent = false;
    }
    // Every set between what certainly counts and what may count.
    int extra = may & ~must;
    int subset = extra;
    while (true) {
      int number = tabel.rowOfMask().get(must | subset);
      Amount one = Amount.of(UNLIMITED);
      Truth quiet = Truth.FALSE;
      if (number >= 0) {
        CompiledTabel.Rij rij = tabel.rijen().get(number);
        rows.add(rij);
        Truth higher = acting.raised(tabel, rij);
        quiet = quiet(rij, higher);
        one = maximum(rij, higher);
        if (!uncertain) {
          row = number;
          raised = higher;
        }
      }
      open = open.with(one.open()).with(quiet.open());
      everySilent &= quiet.isTrue();
      anySilent |= !quiet.isFalse();
      cap = first ? one : cap.or(one);
      first = false;
      if (subset == 0) {
        break;
      }
      subset = (subset - 1) & extra;
    }
    cap = new Amount(cap.lo(), cap.hi(), open);
    silent = everySilent ? Truth.TRUE : anySilent ? Truth.unknown(open) : Truth.FALSE;
  }

  private static Truth quiet(CompiledTabel.Rij rij, Truth raised) {
    CompiledTabel.Raise raise = rij.raise();
    Truth plain = Truth.of(rij.maximum().silent());
    Truth higher = Truth.of(raise != null && raise.maximum().silent());
    return raised.and(higher).or(raised.not().and(plain));
  }

  private static Amount maximum(CompiledTabel.Rij rij, Truth raised) {
    CompiledTabel.Raise raise = rij.raise();
    Amount plain = amount(rij.maximum());
    return raise == null ? plain : Amount.when(raised, amount(raise.maximum()), plain);
  }

  private static Amount amount(CompiledMaximum maximum) {
    return Amount.of(maximum.silent() ? UNLIMITED : maximum.amount());
  }

  /** The rows that are or may be read. */
  List<CompiledTabel.Rij> rows() {
    return rows;
  }

  /** Whether the source does not regulate what counts here. */
  Truth silent() {
    return silent;
  }

  Amount capped(Amount amount) {
    return amount.min(cap);
  }

  /** What the table says; only when it is read at all. */
  Node node(Amount before, Amount after) {
    CompiledNormenkader kader = conditions.facts().kader();
    Node node =
        new Node(Step.COMBINATIE, kader.denominator())
            .element(row < 0 ? tabel.address() : tabel.rijen().get(row).address())
            .inputs(conditions.inputs(tabel.condition()))
            .grond(row < 0 ? tabel.source().grond() : tabel.rijen().get(row).grond())
            .before(before)
            .after(after);
    if (!silent.isFalse()) {
      node.with("zwijgt", silent.isTrue() ? "ja" : "mogelijk");
    }
    if (!raised.isFalse()) {
      node.with("verhoogd", raised.isTrue() ? "ja" : "mogelijk");
    }
    return node;
  }

  /** Whether the table says anything here. */
  boolean speaks() {
    return row >= 0 || !silent.isFalse() || cap.lo() < UNLIMITED;
  }
}
