package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

class ChangeFeedTest {
  private final BlockingQueue<Change> heard = new LinkedBlockingQueue<>();

  @Test
  void everyChangeIsToldOnceAlsoWhatHappenedWhileCutOff() throws Exception {
    try (TestDatabase test = TestDatabase.create()) {
      Example example = new Example(test.database());
      TailoringId tailoring = example.tailoring();
      example.change(example.maker, tailoring);
      try (ChangeFeed feed = ChangeFeed.follow(test.database(), heard::add)) {
        feed.awaitFollowing();
        example.change(example.maker, tailoring);
        assertThat(next()).isEqualTo(new Change.TailoringGrew(tailoring, 2));

        SlotId slot = example.locked(tailoring);
        assertThat(next()).isEqualTo(new Change.TailoringGrew(tailoring, 3));
        assertThat(next()).isEqualTo(new Change.SlotAdded(slot));

        GebeurtenisId event =
            example.record(slot, GebeurtenisSoort.VASTSTELLING, null, null).orElseThrow();
        assertThat(next()).isEqualTo(new Change.GebeurtenisAdded(event));

        cutOff(test);
        example.change(example.maker, tailoring);
        assertThat(next()).isEqualTo(new Change.TailoringGrew(tailoring, 4));
        assertThat(heard).isEmpty();
      }
    }
  }

  private Change next() throws InterruptedException {
    Change change = heard.poll(30, TimeUnit.SECONDS);
    assertThat(change).as("a change within half a minute").isNotNull();
    return change;
  }

  private static void cutOff(TestDatabase test) throws SQLException {
    try (Connection superuser = test.superuser();
        Statement statement = superuser.createStatement()) {
      assertThat(
              statement.execute(
                  "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen%'"))
          .isTrue();
    }
  }
}
