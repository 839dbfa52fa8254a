package nl.normenkader.engine.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledNormenkader;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a casus by number. A set of possible values is a mask: bit <i>n</i> is set while
 * value <i>n</i> is possible.
 */
final class Facts {

  /** More than anybody can take over: D × the largest amount stays below it. */
  static final long ALL = 1L << 53;

  private final CompiledNormenkader kader;
  private final int[] niveaus;
  private final long[] factoren;
  private final long[] kenmerken;
  private final Amount[] aantallen;
  private final Amount[] opgaven;
  private final int[][] extents;
  private final boolean[] answeredStadium;
  private final Amount[][] taken;
  private final int[] chosen;

  /** Per number of stadia, per leefgebied, what was found before; 0 is no answer to that. */
  private final int[][] found;

  private final Map<String, Keuze> keuzes;
  private final Map<Integer, String> answers = new LinkedHashMap<>();

  /** Everything unknown. */
  Facts(CompiledNormenkader kader, Map<String, Keuze> keuzes) {
    this.kader = kader;
    this.keuzes = keuzes;
    var source = kader.source();
    int leefgebieden = source.leefgebieden().size();
    int stadia = source.stadia().size();
    niveaus = new int[leefgebieden];
    for (int l = 0; l < leefgebieden; l++) {
      niveaus[l] = kader.allNiveaus(l);
    }
    factoren = new long[source.factoren().size()];
    for (int f = 0; f < factoren.length; f++) {
      factoren[f] = (1L << source.factoren().get(f).niveaus().size()) - 1;
    }
    kenmerken = new long[source.kenmerken().size()];
    for (int k = 0; k < kenmerken.length; k++) {
      kenmerken[k] = (1L << source.kenmerken().get(k).opties().size()) - 1;
    }
    aantallen = new Amount[source.aantallen().size()];
    for (int a = 0; a < aantallen.length; a++) {
      var aantal = source.aantallen().get(a);
      aantallen[a] =
          new Amount(aantal.min(), aantal.max(), QuestionSet.of(kader.questions().aantal(a)));
    }
    opgaven = new Amount[source.opgaven().size()];
    for (int o = 0; o < opgaven.length; o++) {
      var opgave = source.opgaven().get(o);
      opgaven[o] =
          new Amount(opgave.min(), opgave.max(), QuestionSet.of(kader.questions().opgave(o)));
    }
    extents = new int[stadia][leefgebieden];
    answeredStadium = new boolean[stadia];
    taken = new Amount[stadia][kader.onderdelen().size()];
    for (int s = 0; s < stadia; s++) {
      java.util.Arrays.fill(extents[s], Extents.ANY);
      java.util.Arrays.fill(
          taken[s], new Amount(0, ALL, QuestionSet.of(kader.questions().stadium(s))));
    }
    found = new int[stadia + 1][leefgebieden];
    chosen = new int[kader.reeksen().size()];
    java.util.Arrays.fill(chosen, -1);
  }

  /** The same facts, to suppose more of. */
  private Facts(Facts known) {
    this.kader = known.kader;
    this.keuzes = known.keuzes;
    this.niveaus = known.niveaus.clone();
    this.factoren = known.factoren.clone();
    this.kenmerken = known.kenmerken.clone();
    this.aantallen = known.aantallen.clone();
    this.opgaven = known.opgaven;
    this.extents = new int[known.extents.length][];
    for (int s = 0; s < extents.length; s++) {
      this.extents[s] = known.extents[s].clone();
    }
    this.answeredStadium = known.answeredStadium;
    this.taken = known.taken;
    this.found = new int[known.found.length][niveaus.length];
    this.chosen = known.chosen;
    this.answers.putAll(known.answers);
  }

  /** As it would be if a leefgebied had only these niveaus, by zwaarte. */
  Facts supposingNiveau(int leefgebied, int mask) {
    Facts supposed = new Facts(this);
    supposed.niveaus[leefgebied] = mask;
    return supposed;
  }

  /** As it would be if a factor had only these niveaus. */
  Facts supposingFactor(int factor, long mask) {
    Facts supposed = new Facts(this);
    supposed.factoren[factor] = mask;
    return supposed;
  }

  /** As it would be if a kenmerk had only these opties. */
  Facts supposingKenmerk(int kenmerk, long mask) {
    Facts supposed = new Facts(this);
    supposed.kenmerken[kenmerk] = mask;
    return supposed;
  }

  /** As it would be if an aantal were this number. */
  Facts supposingAantal(int aantal, long number) {
    Facts supposed = new Facts(this);
    supposed.aantallen[aantal] = Amount.of(number);
    return supposed;
  }

  /** As it would be if a stadium covered a leefgebied only so far. */
  Facts supposingExtent(int stadium, int leefgebied, int mask) {
    Facts supposed = new Facts(this);
    supposed.extents[stadium][leefgebied] = mask;
    return supposed;
  }

  CompiledNormenkader kader() {
    return kader;
  }

  void niveau(int leefgebied, int zwaarte, String answer) {
    niveaus[leefgebied] = 1 << zwaarte;
    forget(leefgebied);
    answers.put(kader.questions().niveau(leefgebied), answer);
  }

  void factor(int factor, int niveau, String answer) {
    factoren[factor] = 1L << niveau;
    answers.put(kader.questions().factor(factor), answer);
  }

  void kenmerk(int kenmerk, int optie, String answer) {
    kenmerken[kenmerk] = 1L << optie;
    answers.put(kader.questions().kenmerk(kenmerk), answer);
  }

  void aantal(int aantal, long number) {
    aantallen[aantal] = Amount.of(number);
    answers.put(kader.questions().aantal(aantal), Long.toString(number));
  }

  void opgave(int opgave, long total, String answer) {
    opgaven[opgave] = Amount.of(total);
    answers.put(kader.questions().opgave(opgave), answer);
  }

  /** The stadium was asked: what is not taken over is not taken over. */
  void stadium(int stadium, String answer) {
    answeredStadium[stadium] = true;
    java.util.Arrays.fill(taken[stadium], Amount.ZERO);
    answers.put(kader.questions().stadium(stadium), answer);
  }

  void bijdrage(int stadium, int leefgebied, int mask, String answer) {
    extents[stadium][leefgebied] = mask;
    forget(leefgebied);
    answers.put(kader.questions().bijdrage(stadium, leefgebied), answer);
  }

  void taken(int stadium, int onderdeel, long amount) {
    taken[stadium][onderdeel] = Amount.of(Math.multiplyExact(amount, kader.denominator()));
  }

  void chosen(int reeks, int profiel, String answer) {
    chosen[reeks] = profiel;
    answers.put(kader.questions().gekozenProfiel(reeks), answer);
  }

  /** The answer to a question as it was given; null when there is none. */
  @Nullable String answer(int question) {
    return answers.get(question);
  }

  /** The possible niveaus of a leefgebied after so many stadia, by zwaarte. */
  int niveaus(int stadia, int leefgebied) {
    int known = found[stadia][leefgebied];
    if (known == 0) {
      known = find(stadia, leefgebied);
      found[stadia][leefgebied] = known;
    }
    return known;
  }

  private void forget(int leefgebied) {
    for (int[] row : found) {
      row[leefgebied] = 0;
    }
  }

  private int find(int stadia, int leefgebied) {
    int possible = 0;
    for (int zwaarte = 0; niveaus[leefgebied] >> zwaarte != 0; zwaarte++) {
      if ((niveaus[leefgebied] >> zwaarte & 1) != 0) {
        possible |= after(stadia, leefgebied, zwaarte);
      }
    }
    return possible;
  }

  /** Per leefgebied the strongest contribution counts, whatever the order of the stadia. */
  private int after(int stadia, int leefgebied, int zwaarte) {
    int possible = 1 << zwaarte;
    for (int s = 0; s < stadia; s++) {
      int steps = kader.source().stadia().get(s).partlySteps();
      int reached = Extents.reached(extents[s][leefgebied], zwaarte, steps);
      possible = Extents.lightest(possible, reached);
    }
    return possible;
  }

  /** The unanswered questions that the niveau of a leefgebied after so many stadia hangs on. */
  QuestionSet open(int stadia, int leefgebied) {
    if (Integer.bitCount(niveaus(stadia, leefgebied)) == 1) {
      return QuestionSet.NONE;
    }
    QuestionSet open =
        Integer.bitCount(niveaus[leefgebied]) == 1
            ? QuestionSet.NONE
            : QuestionSet.of(kader.questions().niveau(leefgebied));
    for (int s = 0; s < stadia; s++) {
      open = open.with(openExtent(s, leefgebied));
    }
    return open;
  }

  int extents(int stadium, int leefgebied) {
    return extents[stadium][leefgebied];
  }

  QuestionSet openExtent(int stadium, int leefgebied) {
    if (Integer.bitCount(extents[stadium][leefgebied]) == 1) {
      return QuestionSet.NONE;
    }
    return QuestionSet.of(
        answeredStadium[stadium]
            ? kader.questions().bijdrage(stadium, leefgebied)
            : kader.questions().stadium(stadium));
  }

  /** What is taken over of an onderdeel by so many stadia together, in parts of 1/D. */
  Amount taken(int stadia, int onderdeel) {
    Amount sum = Amount.ZERO;
    for (int s = 0; s < stadia; s++) {
      sum = sum.plus(taken[s][onderdeel]);
    }
    return sum;
  }

  /** What one stadium takes over of an onderdeel, in parts of 1/D. */
  Amount takenBy(int stadium, int onderdeel) {
    return taken[stadium][onderdeel];
  }

  long factor(int factor) {
    return factoren[factor];
  }

  long kenmerk(int kenmerk) {
    return kenmerken[kenmerk];
  }

  Amount aantal(int aantal) {
    return aantallen[aantal];
  }

  Amount opgave(int opgave) {
    return opgaven[opgave];
  }

  /** The profiel a person chose, −1 when none. */
  int chosen(int reeks) {
    return chosen[reeks];
  }

  /** A person's choice about an effect or a row; null when there is none. */
  @Nullable Keuze keuze(String address) {
    return keuzes.get(address);
  }
}
