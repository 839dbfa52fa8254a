package nl.normenkader.engine.batch;

/** One thread's share of a comparison over cases in columns. */
record ImpactWork(ImpactWorker worker, CaseShare cases) implements Sieve.Work {

  @Override
  public void fetch(int from, int to) {
    cases.fetch(from, to);
  }

  @Override
  public long aside(int[] numbers, int many) {
    return worker.aside(cases, numbers, many);
  }

  @Override
  public void compute(int[] numbers, int many) {
    worker.add(cases, numbers, many);
  }
}
