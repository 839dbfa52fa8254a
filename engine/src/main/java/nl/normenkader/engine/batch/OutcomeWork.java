package nl.normenkader.engine.batch;

import nl.normenkader.engine.bare.Wide;

/** One thread's share of computing what one configuration says about cases in columns. */
record OutcomeWork(CaseComputer computer, CaseShare cases, OutcomeColumns outcomes)
    implements Sieve.Work {

  @Override
  public void fetch(int from, int to) {
    cases.fetch(from, to);
  }

  @Override
  public long aside(int[] numbers, int many) {
    cases.read(numbers[0], many, computer.forAccess(), computer.wide().answers());
    long without = computer.withoutAccess(Wide.first(many));
    outcomes.put(numbers, without, computer.wide());
    return without;
  }

  @Override
  public void compute(int[] numbers, int many) {
    cases.read(numbers, many, computer.wide().answers());
    long all = Wide.first(many);
    long computed = computer.computeWide(all);
    outcomes.put(numbers, computed, computer.wide());
    for (long left = all & ~computed; left != 0; left &= left - 1) {
      int number = numbers[Long.numberOfTrailingZeros(left)];
      int[] row = new int[computer.width()];
      cases.read(number, row);
      outcomes.put(number, computer.compute(row), computer);
    }
  }
}
