package nl.normenkader.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Failed attempts per network address, so that one address cannot try many names. Kept in memory:
 * each account also counts its own failures in the database.
 */
@Component
public class Attempts {

  static final int MOST = 30;
  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int ADDRESSES = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > ADDRESSES;
        }
      };

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Whether this address has to wait. */
  public synchronized boolean exhausted(String address) {
    Deque<Instant> times = failures.get(address);
    if (times == null) {
      return false;
    }
    Instant start = clock.instant().minus(WINDOW);
    while (!times.isEmpty() && times.getFirst().isBefore(start)) {
      times.removeFirst();
    }
    return times.size() >= MOST;
  }

  /** One more failure from this address. */
  public synchronized void failed(String address) {
    Deque<Instant> times = failures.computeIfAbsent(address, a -> new ArrayDeque<>());
    times.addLast(clock.instant());
    if (times.size() > MOST) {
      times.removeFirst();
    }
  }
}
