package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Questions;

/**
 * An unanswered question with few answers, and what the facts would be with each of them.
 *
 * @param question its address in the casus
 */
record Supposition(String question, List<Answer> answers) {
  /** One answer that is still possible. */
  interface Answer {
    Facts supposedIn(Facts facts);
  }

  /** All that are open in these facts, those with the fewest answers first. */
  static List<Supposition> of(Facts facts, Set<String> open) {
    CompiledNormenkader kader = facts.kader();
    Questions questions = kader.questions();
    List<Supposition> all = new ArrayList<>();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      int leefgebied = l;
      long possible = facts.niveaus(0, l);
      add(
          all,
          questions.address(questions.niveau(l)),
          bits(possible, bit -> f -> f.supposingNiveau(leefgebied, (int) bit)));
      for (int s = 0; s < kader.source().stadia().size(); s++) {
        int stadium = s;
        add(
            all,
            questions.address(questions.bijdrage(s, l)),
            bits(
                facts.extents(s, l),
                bit -> f -> f.supposingExtent(stadium, leefgebied, (int) bit)));
      }
    }
    for (int f = 0; f < kader.source().factoren().size(); f++) {
      int factor = f;
      add(
          all,
          questions.address(questions.factor(f)),
          bits(facts.factor(f), bit -> g -> g.supposingFactor(factor, bit)));
    }
    for (int k = 0; k < kader.source().kenmerken().size(); k++) {
      int kenmerk = k;
      add(
          all,
          questions.address(questions.kenmerk(k)),
          bits(facts.kenmerk(k), bit -> g -> g.supposingKenmerk(kenmerk, bit)));
    }
    for (int a = 0; a < kader.source().aantallen().size(); a++) {
      int aantal = a;
      Amount range = facts.aantal(a);
      List<Answer> answers = new ArrayList<>();
      for (long n = range.lo(); n <= range.hi() && answers.size() <= Narrowing.MOST; n++) {
        long number = n;
        answers.add(g -> g.supposingAantal(aantal, number));
      }
      add(all, questions.address(questions.aantal(a)), answers);
    }
    all.removeIf(one -> !open.contains(one.question()));
    all.sort(Comparator.comparingInt(one -> one.answers().size()));
    return all;
  }

  private static void add(List<Supposition> all, String question, List<Answer> answers) {
    if (answers.size() > 1) {
      all.add(new Supposition(question, answers));
    }
  }

  private static List<Answer> bits(long mask, LongFunction<Answer> answer) {
    List<Answer> answers = new ArrayList<>();
    for (long left = mask; left != 0; left &= left - 1) {
      answers.add(answer.apply(Long.lowestOneBit(left)));
    }
    return answers;
  }
}
