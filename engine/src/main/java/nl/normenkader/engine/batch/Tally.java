package nl.normenkader.engine.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.bare.Wide;
import nl.normenkader.engine.batch.Impact.Difference;
import nl.normenkader.engine.batch.Impact.KindFlow;
import nl.normenkader.engine.batch.Impact.ProfielFlow;
import nl.normenkader.engine.batch.Impact.VoorzieningDifference;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/** Counts the differences between two configurations, in one thread. */
final class Tally {

  private static final int KINDS = Kind.values().length;

  /** Of a voorziening that one of the two does not have. */
  private static final long[] NOTHING = new long[Wide.CASES];

  /** A voorziening of either or of both; −1 where it is not. */
  private record Pair(Voorziening source, int before, int after) {}

  /** A reeks of either or of both; −1 where it is not. */
  private record ReeksPair(String id, int before, int after) {}

  private final CompiledNormenkader before;
  private final CompiledNormenkader after;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<ReeksPair> reeksen = new ArrayList<>();
  private final long[] sumBefore;
  private final long[] sumAfter;
  private final long[] more;
  private final long[] less;
  private final long[] equal;
  private final long[][] flows;
  private final int[] widths;
  private final long[] kinds = new long[KINDS * KINDS];
  private long changed;

  Tally(CompiledNormenkader before, CompiledNormenkader after) {
    this.before = before;
    this.after = after;
    pair();
    sumBefore = new long[pairs.size()];
    sumAfter = new long[pairs.size()];
    more = new long[pairs.size()];
    less = new long[pairs.size()];
    equal = new long[pairs.size()];
    flows = new long[reeksen.size()][];
    widths = new int[reeksen.size()];
    for (int r = 0; r < flows.length; r++) {
      ReeksPair reeks = reeksen.get(r);
      widths[r] = 1 + size(after, reeks.after);
      flows[r] = new long[(1 + size(before, reeks.before)) * widths[r]];
    }
  }

  private static int size(CompiledNormenkader kader, int reeks) {
    return reeks < 0 ? 0 : kader.reeksen().get(reeks).size();
  }

  private void pair() {
    Map<List<Object>, Integer> there = new LinkedHashMap<>();
    after.voorzieningen().forEach(v -> there.put(key(v.source()), v.number()));
    before
        .voorzieningen()
        .forEach(
            v -> {
              Integer match = there.remove(key(v.source()));
              pairs.add(new Pair(v.source(), v.number(), match == null ? -1 : match));
            });
    there.values().forEach(n -> pairs.add(new Pair(after.voorzieningen().get(n).source(), -1, n)));
    Map<String, Integer> reeksThere = new LinkedHashMap<>();
    for (int r = 0; r < after.reeksen().size(); r++) {
      reeksThere.put(after.reeksen().get(r).source().id(), r);
    }
    for (int r = 0; r < before.reeksen().size(); r++) {
      String id = before.reeksen().get(r).source().id();
      Integer match = reeksThere.remove(id);
      reeksen.add(new ReeksPair(id, r, match == null ? -1 : match));
    }
    reeksThere.forEach((id, r) -> reeksen.add(new ReeksPair(id, -1, r)));
  }

  private static List<Object> key(Voorziening voorziening) {
    return List.of(voorziening.id(), voorziening.measure(), voorziening.period());
  }

  /** Counts one case. */
  void add(CaseNumbers old, CaseNumbers now) {
    boolean differs = old.kind != now.kind;
    for (int p = 0; p < sumBefore.length; p++) {
      Pair pair = pairs.get(p);
      long was = pair.before < 0 ? 0 : old.omvang[pair.before];
      long is = pair.after < 0 ? 0 : now.omvang[pair.after];
      sumBefore[p] += was;
      sumAfter[p] += is;
      if (was < is) {
        more[p]++;
      } else if (was > is) {
        less[p]++;
      } else {
        equal[p]++;
      }
      differs |= was != is;
    }
    for (int r = 0; r < flows.length; r++) {
      ReeksPair reeks = reeksen.get(r);
      int from = reeks.before < 0 ? 0 : 1 + old.profielen[reeks.before];
      int to = reeks.after < 0 ? 0 : 1 + now.profielen[reeks.after];
      flows[r][from * widths[r] + to]++;
    }
    kinds[old.kind.ordinal() * KINDS + now.kind.ordinal()]++;
    changed += differs ? 1 : 0;
  }

  /** Counts cases that both computed side by side. */
  void add(Wide old, Wide now, long cases) {
    long differs = 0;
    for (int p = 0; p < sumBefore.length; p++) {
      Pair pair = pairs.get(p);
      differs |=
          add(
              p,
              pair.before < 0 ? NOTHING : old.omvang(pair.before),
              pair.after < 0 ? NOTHING : now.omvang(pair.after),
              cases);
    }
    for (int r = 0; r < flows.length; r++) {
      ReeksPair reeks = reeksen.get(r);
      for (long left = cases; left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        int from = reeks.before < 0 ? 0 : 1 + old.nettoProfiel(reeks.before, i);
        int to = reeks.after < 0 ? 0 : 1 + now.nettoProfiel(reeks.after, i);
        flows[r][from * widths[r] + to]++;
      }
    }
    for (long left = cases; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      kinds[old.kind(i).ordinal() * KINDS + now.kind(i).ordinal()]++;
      differs |= old.kind(i) == now.kind(i) ? 0 : 1L << i;
    }
    changed += Long.bitCount(differs);
  }

  /** Counts one voorziening; in which cases it differs. */
  private long add(int pair, long[] old, long[] now, long cases) {
    long rises = 0;
    long falls = 0;
    for (long left = cases; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      sumBefore[pair] += old[i];
      sumAfter[pair] += now[i];
      rises |= old[i] < now[i] ? 1L << i : 0;
      falls |= old[i] > now[i] ? 1L << i : 0;
    }
    more[pair] += Long.bitCount(rises);
    less[pair] += Long.bitCount(falls);
    equal[pair] += Long.bitCount(cases & ~(rises | falls));
    return rises | falls;
  }

  /** Adds what another thread counted. */
  void add(Tally other) {
    add(sumBefore, other.sumBefore);
    add(sumAfter, other.sumAfter);
    add(more, other.more);
    add(less, other.less);
    add(equal, other.equal);
    for (int r = 0; r < flows.length; r++) {
      add(flows[r], other.flows[r]);
    }
    add(kinds, other.kinds);
    changed += other.changed;
  }

  private static void add(long[] to, long[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.addExact(to[i], from[i]);
    }
  }

  /** What was counted. */
  Difference difference() {
    List<VoorzieningDifference> voorzieningen = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      Voorziening source = pairs.get(p).source();
      voorzieningen.add(
          new VoorzieningDifference(
              source.id(),
              source.measure(),
              source.period(),
              sumBefore[p],
              sumAfter[p],
              more[p],
              less[p],
              equal[p]));
    }
    List<KindFlow> kindFlows = new ArrayList<>();
    for (int k = 0; k < kinds.length; k++) {
      if (kinds[k] > 0) {
        kindFlows.add(new KindFlow(Kind.values()[k / KINDS], Kind.values()[k % KINDS], kinds[k]));
      }
    }
    return new Difference(changed, voorzieningen, profielFlows(), kindFlows);
  }

  private List<ProfielFlow> profielFlows() {
    List<ProfielFlow> all = new ArrayList<>();
    for (int r = 0; r < flows.length; r++) {
      ReeksPair reeks = reeksen.get(r);
      int width = widths[r];
      for (int i = 0; i < flows[r].length; i++) {
        if (flows[r][i] > 0) {
          all.add(
              new ProfielFlow(
                  reeks.id,
                  name(before, reeks.before, i / width - 1),
                  name(after, reeks.after, i % width - 1),
                  flows[r][i]));
        }
      }
    }
    return all;
  }

  private static @Nullable String name(CompiledNormenkader kader, int reeks, int profiel) {
    if (reeks < 0 || profiel < 0) {
      return null;
    }
    CompiledReeks of = kader.reeksen().get(reeks);
    return of.profiel(profiel);
  }
}
