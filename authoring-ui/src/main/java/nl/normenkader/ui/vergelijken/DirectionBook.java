package nl.normenkader.ui.vergelijken;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.ChangeDirection;
import nl.normenkader.profiles.diff.Directions;
import nl.normenkader.profiles.tailoring.ElementTree;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Which way changes go. Deciding it takes seconds per change, so it is done one by one beside the
 * work of people, and remembered: the answer for the same two configurations never changes.
 *
 * @see "ADR 0008: directions follow in the background"
 */
@Component
public class DirectionBook implements DisposableBean {

  private static final int KNOWN = 2_000;

  private record Key(Hash was, Change change) {}

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "richting");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  private final Map<Key, Future<ChangeDirection>> known = new LinkedHashMap<>();
  private @Nullable Hash opened;
  private @Nullable Directions directions;

  /** The direction of a change, now or later; asking again asks nothing twice. */
  public synchronized Future<ChangeDirection> of(ElementTree was, Change change) {
    Key key = new Key(Hash.of(was.root()), change);
    Future<ChangeDirection> earlier = known.get(key);
    if (earlier != null && !earlier.isCancelled()) {
      return earlier;
    }
    Future<ChangeDirection> asked = worker.submit(() -> decide(key, was));
    known.put(key, asked);
    Iterator<Future<ChangeDirection>> oldest = known.values().iterator();
    while (known.size() > KNOWN && oldest.hasNext()) {
      if (oldest.next().isDone()) {
        oldest.remove();
      }
    }
    return asked;
  }

  /** Runs on the one worker only. */
  private ChangeDirection decide(Key key, ElementTree was) {
    Directions of = directions;
    if (of == null || !key.was().equals(opened)) {
      of = new Directions(was);
      opened = key.was();
      directions = of;
    }
    return of.of(key.change());
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
