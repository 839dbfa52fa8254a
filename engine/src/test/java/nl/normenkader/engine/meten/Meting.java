package nl.normenkader.engine.meten;

/**
 * One way to compute cases, to be timed beside the others. Who adds one adds it to {@link
 * Metingen#RATES}.
 */
public interface Meting {

  /** What it is called in the table. */
  String name();

  /** Gets ready for these cases; not timed. */
  Run prepare(Workload workload);

  /** Computes some cases once. */
  interface Run {
    /**
     * How many cases were computed, and something that hangs on every one of them, so that no
     * computation can be left out.
     */
    Done once();
  }

  /** What one run did. */
  record Done(long cases, long sum) {}
}
