package nl.normenkader.profiles.approval;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.lock.Hash;

/**
 * What is proved about configurations. Proving takes up to minutes, so it goes on beside the work
 * of people; the same content always gives the same proofs, so they are remembered by its hash.
 *
 * @see "Design decision: adr/0020-proofs-stand-before-the-lock.md"
 */
public final class Proofs implements AutoCloseable {

  private static final int KNOWN = 64;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "bewijs");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  private final Map<Hash, Future<Analysis>> asked = new LinkedHashMap<>();
  private final Function<CompiledNormenkader, Analysis> prover;

  /** Proves with the engine. */
  public Proofs() {
    this(Analysis::of);
  }

  /**
   * Proves in another way.
   *
   * @param prover gives equal answers for equal content
   */
  public Proofs(Function<CompiledNormenkader, Analysis> prover) {
    this.prover = prover;
  }

  /** What is proved, when that is known; otherwise it is begun, and known later. */
  public Optional<Analysis> now(CompiledNormenkader kader) {
    Future<Analysis> future = begun(kader);
    return future.isDone() ? Optional.of(wait(kader, future)) : Optional.empty();
  }

  /** What is proved; waits until it is known. Never called inside a transaction. */
  public Analysis of(CompiledNormenkader kader) {
    return wait(kader, begun(kader));
  }

  private synchronized Future<Analysis> begun(CompiledNormenkader kader) {
    Future<Analysis> earlier = asked.get(kader.hash());
    if (earlier != null) {
      return earlier;
    }
    Future<Analysis> future = worker.submit(() -> prover.apply(kader));
    asked.put(kader.hash(), future);
    Iterator<Future<Analysis>> oldest = asked.values().iterator();
    while (asked.size() > KNOWN && oldest.hasNext()) {
      if (oldest.next().isDone()) {
        oldest.remove();
      }
    }
    return future;
  }

  private synchronized void forget(CompiledNormenkader kader) {
    asked.remove(kader.hash());
  }

  private Analysis wait(CompiledNormenkader kader, Future<Analysis> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      // Asked again it is tried again: memory may have been short.
      forget(kader);
      throw new IllegalStateException("could not prove " + kader.hash(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while proving", e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
