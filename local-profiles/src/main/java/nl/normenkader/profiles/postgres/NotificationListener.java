package nl.normenkader.profiles.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of its own that hears what other nodes write. What is said while it is cut off is
 * lost, so after every connect {@code onConnect} must look for itself what it missed.
 */
public final class NotificationListener implements AutoCloseable {
  /** Channel all schemas of the toolkit speak on; a message is a kind and ids, never content. */
  public static final String CHANNEL = "normenkader";

  private static final Logger LOG = LoggerFactory.getLogger(NotificationListener.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int WAIT_MILLIS = 10_000;

  private final Database database;
  private final Runnable onConnect;
  private final Consumer<String> onMessage;
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable Connection connection;

  private NotificationListener(Database database, Runnable onConnect, Consumer<String> onMessage) {
    this.database = database;
    this.onConnect = onConnect;
    this.onMessage = onMessage;
    this.thread = Thread.ofPlatform().daemon().name("normenkader-listen").unstarted(this::listen);
  }

  /** Both are called on one thread, never at the same time. */
  public static NotificationListener start(
      Database database, Runnable onConnect, Consumer<String> onMessage) {
    NotificationListener listener = new NotificationListener(database, onConnect, onMessage);
    listener.thread.start();
    return listener;
  }

  private void listen() {
    while (!closed) {
      try (Connection own = database.dedicatedConnection()) {
        connection = own;
        try (Statement statement = own.createStatement()) {
          statement.execute("listen " + CHANNEL);
        }
        onConnect.run();
        hear(own.unwrap(PGConnection.class));
      } catch (SQLException | RuntimeException e) {
        if (!closed) {
          LOG.warn("Not listening for changes; trying again", e);
          pause();
        }
      }
    }
  }

  private void hear(PGConnection own) throws SQLException {
    while (!closed) {
      PGNotification[] heard = own.getNotifications(WAIT_MILLIS);
      if (heard != null) {
        for (PGNotification notification : heard) {
          onMessage.accept(notification.getParameter());
        }
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    Connection own = connection;
    if (own != null) {
      try {
        own.close();
      } catch (SQLException e) {
        LOG.debug("The listening connection was closed already", e);
      }
    }
    thread.interrupt();
  }
}
