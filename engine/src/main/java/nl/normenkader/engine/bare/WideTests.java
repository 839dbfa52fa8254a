package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.bare.ConditionCode.Step;
import nl.normenkader.engine.bare.ConditionCode.What;
import nl.normenkader.engine.model.Stand;

/** The tests of all conditions for cases side by side; equal tests are done once. */
final class WideTests {

  /** What a test looks at, whatever comes after it. */
  private record Test(What what, int cell, long mask, long atLeast, long atMost) {

    static Test of(Step step) {
      return new Test(step.what(), step.cell(), step.mask(), step.atLeast(), step.atMost());
    }
  }

  private final int[] testOf;
  private final Test[] tests;
  private final boolean[] perRound;

  WideTests(Step[] steps, Cells cells) {
    testOf = new int[steps.length];
    Map<Test, Integer> known = new LinkedHashMap<>();
    List<Test> all = new ArrayList<>();
    for (int s = 0; s < steps.length; s++) {
      Test test = Test.of(steps[s]);
      testOf[s] =
          known.computeIfAbsent(
              test,
              added -> {
                all.add(added);
                return all.size() - 1;
              });
    }
    tests = all.toArray(new Test[0]);
    perRound = new boolean[tests.length];
    for (int t = 0; t < tests.length; t++) {
      perRound[t] =
          switch (tests[t].what) {
            case VALUE -> cells.isPerRound(tests[t].cell);
            case SUM -> tests[t].mask == Stand.RONDE.ordinal();
            case NUMBER, CONDITION -> false;
          };
    }
  }

  int size() {
    return tests.length;
  }

  /** The cases that pass the test of a step. */
  long passes(int step, Wide wide) {
    int test = testOf[step];
    long now = perRound[test] ? wide.roundStamp : wide.caseStamp;
    if (wide.testStamps[test] != now) {
      wide.tests[test] = done(tests[test], wide);
      wide.testStamps[test] = now;
    }
    return wide.tests[test];
  }

  private static long done(Test test, Wide wide) {
    return switch (test.what) {
      case VALUE -> among(wide.cells[test.cell], test.mask);
      case NUMBER -> between(wide.cells[test.cell], test.atLeast, test.atMost);
      case SUM -> atLeast(wide.sums[(int) test.mask], test.cell, test.atLeast);
      case CONDITION -> throw new IllegalStateException("another condition is no test");
    };
  }

  private static long among(int[] column, long mask) {
    long word = 0;
    for (int i = 0; i < Wide.CASES; i++) {
      word |= (mask >>> column[i] & 1) << i;
    }
    return word;
  }

  private static long between(int[] column, long atLeast, long atMost) {
    long word = 0;
    for (int i = 0; i < Wide.CASES; i++) {
      word |= column[i] >= atLeast && column[i] <= atMost ? 1L << i : 0;
    }
    return word;
  }

  /** A sum fits sixteen bits, so what it lacks shows in the sign. */
  private static long atLeast(long[][] sums, int lane, long least) {
    long[] column = sums[lane / Sums.LANES];
    int shift = lane % Sums.LANES * Sums.BITS;
    long word = 0;
    for (int i = 0; i < Wide.CASES; i++) {
      word |= (((column[i] >>> shift & Sums.LANE) - least) >>> 63) << i;
    }
    return ~word;
  }
}
