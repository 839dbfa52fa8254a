package nl.normenkader.engine.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.batch.ImpactWorker.Refusal;
import nl.normenkader.engine.batch.ImpactWorker.Report;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates many cases on several cores. Whatever the number of cores, the numbers are the same and
 * single cases are told in their order.
 */
public final class Batch {

  private static final int CHUNK = 512;

  private final int cores;

  /** On so many cores. */
  public Batch(int cores) {
    if (cores < 1) {
      throw new IllegalArgumentException("at least one core");
    }
    this.cores = cores;
  }

  /** On all cores of this machine. */
  public static Batch onAllCores() {
    return new Batch(Runtime.getRuntime().availableProcessors());
  }

  /** What each configuration of the plan says about cases that stand in columns. */
  public Impact compare(ImpactPlan plan, CaseColumns cases, ImpactSink sink) {
    if (!cases.layout().isSame(plan.before().path().layout())) {
      throw new IllegalArgumentException("the columns are those of another kader");
    }
    List<ImpactWorker> workers = workers(plan, sink);
    shares(
        cases,
        workers.stream().map(worker -> new ImpactWork(worker, cases.share(Sieve.SHARE))).toList());
    tell(workers.stream().map(ImpactWorker::report).toList(), sink);
    sink.progress(cases.size());
    return merged(workers);
  }

  private static void tell(List<Report> reports, ImpactSink sink) {
    reports.stream()
        .flatMap(report -> report.refusals().stream())
        .sorted(Comparator.comparingLong(Refusal::row))
        .forEach(refusal -> sink.refused(refusal.row(), refusal.issues()));
    reports.stream()
        .flatMap(report -> report.changes().stream())
        .sorted(Comparator.comparingLong(ImpactSink.Change::row))
        .forEach(sink::changed);
  }

  /** What one configuration says about cases that stand in columns. */
  public OutcomeColumns evaluate(Configuration configuration, CaseColumns cases) {
    if (!cases.layout().isSame(configuration.path().layout())) {
      throw new IllegalArgumentException("the columns are those of another kader");
    }
    OutcomeColumns outcomes = new OutcomeColumns(configuration.kader(), cases.size());
    List<OutcomeWork> works = new ArrayList<>();
    for (int i = 0; i < cores; i++) {
      works.add(
          new OutcomeWork(new CaseComputer(configuration), cases.share(Sieve.SHARE), outcomes));
    }
    shares(cases, works);
    return outcomes;
  }

  private void shares(CaseColumns cases, List<? extends Sieve.Work> works) {
    AtomicInteger next = new AtomicInteger();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (Sieve.Work work : works) {
      tasks.add(
          () -> {
            Sieve sieve = new Sieve();
            int from = next.getAndAdd(Sieve.SHARE);
            while (from < cases.size()) {
              sieve.run(from, Math.min(cases.size(), from + Sieve.SHARE), work);
              from = next.getAndAdd(Sieve.SHARE);
            }
            return true;
          });
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      for (Future<Boolean> done : pool.invokeAll(tasks)) {
        result(done);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What each configuration of the plan says about cases out of a file, in constant memory. */
  public Impact compare(ImpactPlan plan, CaseSource source, ImpactSink sink) throws IOException {
    List<ImpactWorker> workers = workers(plan, sink);
    BlockingQueue<ImpactWorker> free = new ArrayBlockingQueue<>(cores, false, workers);
    Deque<Future<Report>> underWay = new ArrayDeque<>();
    long row = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      List<CaseText> chunk = chunk(source);
      while (!chunk.isEmpty()) {
        List<CaseText> texts = chunk;
        long first = row + 1;
        underWay.add(pool.submit(() -> compare(texts, first, free)));
        row += chunk.size();
        if (underWay.size() > 2 * cores) {
          result(underWay.remove()).tell(sink);
          sink.progress(row - (long) CHUNK * underWay.size());
        }
        chunk = chunk(source);
      }
      while (!underWay.isEmpty()) {
        result(underWay.remove()).tell(sink);
      }
      sink.progress(row);
    }
    return merged(workers);
  }

  private static Report compare(List<CaseText> texts, long first, BlockingQueue<ImpactWorker> free)
      throws InterruptedException {
    ImpactWorker worker = free.take();
    try {
      for (int i = 0; i < texts.size(); i++) {
        worker.add(first + i, texts.get(i));
      }
      return worker.report();
    } finally {
      free.put(worker);
    }
  }

  private static List<CaseText> chunk(CaseSource source) throws IOException {
    List<CaseText> chunk = new ArrayList<>(CHUNK);
    @Nullable CaseText text = source.next();
    while (text != null) {
      chunk.add(text);
      text = chunk.size() < CHUNK ? source.next() : null;
    }
    return chunk;
  }

  private List<ImpactWorker> workers(ImpactPlan plan, ImpactSink sink) {
    List<ImpactWorker> workers = new ArrayList<>();
    for (int i = 0; i < cores; i++) {
      workers.add(new ImpactWorker(plan, sink.wantsChanges()));
    }
    return workers;
  }

  private static Impact merged(List<ImpactWorker> workers) {
    ImpactWorker all = workers.getFirst();
    workers.stream().skip(1).forEach(all::add);
    return all.impact();
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a core failed", e.getCause());
    }
  }
}
