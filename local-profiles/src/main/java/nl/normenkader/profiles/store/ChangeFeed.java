package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.SCHAKEL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Database;
import nl.normenkader.profiles.postgres.NotificationListener;
import nl.normenkader.profiles.postgres.Transaction;

/**
 * Tells this node what was written anywhere, each change once and in order. A message is only a
 * hint to look; revisions and chain numbers say what is new, so nothing is missed after a cut.
 */
public final class ChangeFeed implements AutoCloseable {
  private static final Principal SELF = Principal.system(Principal.Job.WIJZIGINGEN_VOLGEN);

  private final ProfilesStore store;
  private final Consumer<Change> consumer;
  private final Map<TailoringId, Long> revisions = new LinkedHashMap<>();
  private long chainNumber;
  private boolean begun;
  private final CountDownLatch following = new CountDownLatch(1);
  private final NotificationListener listener;

  private ChangeFeed(Database database, Consumer<Change> consumer) {
    this.store = new ProfilesStore(database.context());
    this.consumer = consumer;
    this.listener = NotificationListener.start(database, this::catchUp, this::heard);
  }

  /**
   * Begins with what is written from now on. The consumer is called on the listening thread and
   * must be quick.
   */
  public static ChangeFeed follow(Database database, Consumer<Change> consumer) {
    return new ChangeFeed(database, consumer);
  }

  private synchronized void catchUp() {
    List<Change> news = store.read(SELF, this::news);
    if (begun) {
      news.forEach(consumer);
    }
    begun = true;
    following.countDown();
  }

  /** Waits until changes are heard; nothing written after that is missed. */
  public void awaitFollowing() throws InterruptedException {
    following.await();
  }

  private synchronized void heard(String message) {
    String[] words = message.split(" ", -1);
    if (words.length == 3 && words[0].equals("inrichting")) {
      TailoringId id = new TailoringId(UUID.fromString(words[1]));
      long revision = Long.parseLong(words[2]);
      if (revision > revisions.getOrDefault(id, 0L)) {
        revisions.put(id, revision);
        consumer.accept(new Change.TailoringGrew(id, revision));
      }
    } else {
      store.read(SELF, this::newLinks).forEach(consumer);
    }
  }

  private List<Change> news(Transaction transaction) {
    List<Change> news = new ArrayList<>();
    for (Tailoring tailoring : store.tailorings().visible(transaction)) {
      Long before = revisions.put(tailoring.id(), tailoring.revision());
      if (before == null ? tailoring.revision() > 0 : tailoring.revision() > before) {
        news.add(new Change.TailoringGrew(tailoring.id(), tailoring.revision()));
      }
    }
    news.addAll(newLinks(transaction));
    return news;
  }

  private List<Change> newLinks(Transaction transaction) {
    return transaction
        .dsl()
        .selectFrom(SCHAKEL)
        .where(SCHAKEL.NUMMER.gt(chainNumber))
        .orderBy(SCHAKEL.NUMMER)
        .fetch(
            row -> {
              chainNumber = row.get(SCHAKEL.NUMMER);
              UUID id = row.get(SCHAKEL.VERWIJZING);
              return row.get(SCHAKEL.SOORT).equals("slot")
                  ? new Change.SlotAdded(new SlotId(id))
                  : new Change.GebeurtenisAdded(new GebeurtenisId(id));
            });
  }

  @Override
  public void close() {
    listener.close();
  }
}
