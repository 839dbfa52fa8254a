package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.model.Profielreeks.Tie;
import nl.normenkader.engine.outcome.ReeksOutcome.Rank;
import nl.normenkader.engine.outcome.WholeRange;

/** The profielen nearest to the niveaus of one point of the computation. */
final class BestFit {

  private final Facts facts;
  private final CompiledReeks reeks;
  private final int stadia;
  private final int leefgebieden;

  BestFit(Conditions conditions, CompiledReeks reeks) {
    this.facts = conditions.facts();
    this.reeks = reeks;
    this.stadia = conditions.stadia(reeks.stand());
    this.leefgebieden = facts.kader().niveaus().size();
  }

  /** The profielen that can be nearest; several when niveaus are unknown or a person decides. */
  Profielen choose(int questionOfChoice) {
    int mask = 0;
    for (int p = 0; p < reeks.size(); p++) {
      if (canWin(p)) {
        mask |= 1 << p;
      }
    }
    QuestionSet open =
        reeks.tie() == Tie.CONSULENT_KIEST ? QuestionSet.of(questionOfChoice) : QuestionSet.NONE;
    for (int l = 0; l < leefgebieden; l++) {
      if (reeks.compares(l)) {
        open = open.with(facts.open(stadia, l));
      }
    }
    return new Profielen(mask, open);
  }

  private boolean canWin(int profiel) {
    for (int other = 0; other < reeks.size(); other++) {
      if (other != profiel) {
        int least = leastLead(profiel, other);
        if (least > 0 || least == 0 && losesTie(profiel, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean losesTie(int profiel, int other) {
    return switch (reeks.tie()) {
      case LICHTSTE -> other < profiel;
      case ZWAARSTE -> other > profiel;
      case CONSULENT_KIEST -> false;
    };
  }

  /** The smallest that distance to a profiel minus distance to the other can be. */
  private int leastLead(int profiel, int other) {
    int least = 0;
    for (int l = 0; l < leefgebieden; l++) {
      if (reeks.compares(l)) {
        int best = Integer.MAX_VALUE;
        int possible = facts.niveaus(stadia, l);
        for (int z = 0; possible >> z != 0; z++) {
          if ((possible >> z & 1) != 0) {
            best = Math.min(best, reeks.distance(profiel, l, z) - reeks.distance(other, l, z));
          }
        }
        least += best;
      }
    }
    return least;
  }

  /** All profielen from near to far; equally near ones from light to heavy. */
  List<Rank> ranking() {
    List<WholeRange> distances = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      distances.add(distance(p));
    }
    List<Rank> ranking = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      WholeRange mine = distances.get(p);
      long nearer = distances.stream().filter(d -> d.atMost() < mine.atLeast()).count();
      ranking.add(new Rank(reeks.profiel(p), (int) nearer + 1, mine));
    }
    ranking.sort(
        java.util.Comparator.comparingLong((Rank rank) -> rank.distance().atLeast())
            .thenComparingLong(rank -> rank.distance().atMost()));
    return ranking;
  }

  private WholeRange distance(int profiel) {
    long lo = 0;
    long hi = 0;
    for (int l = 0; l < leefgebieden; l++) {
      if (reeks.compares(l)) {
        long least = Long.MAX_VALUE;
        long most = 0;
        int possible = facts.niveaus(stadia, l);
        for (int z = 0; possible >> z != 0; z++) {
          if ((possible >> z & 1) != 0) {
            least = Math.min(least, reeks.distance(profiel, l, z));
            most = Math.max(most, reeks.distance(profiel, l, z));
          }
        }
        lo += least;
        hi += most;
      }
    }
    return new WholeRange(lo, hi);
  }
}
