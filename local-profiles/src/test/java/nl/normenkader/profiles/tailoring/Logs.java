package nl.normenkader.profiles.tailoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds operation logs for tests. */
public final class Logs {

  public static final UUID ANNA = new UUID(0, 1);
  public static final UUID BRAM = new UUID(0, 2);

  private final List<LoggedOperation> log = new ArrayList<>();

  /** A log of one author in which each operation is a choice of its own. */
  public static Layer layer(List<? extends Operation> operations) {
    Logs logs = new Logs();
    operations.forEach(operation -> logs.add(ANNA, null, operation));
    return logs.layer();
  }

  /** The same, as a layer of this id. */
  public static Layer layer(String id, List<? extends Operation> operations) {
    Logs logs = new Logs();
    operations.forEach(operation -> logs.add(ANNA, null, operation));
    return logs.layer(id, id);
  }

  /** Adds an operation, taking back a revision when one is given. */
  public Logs add(UUID author, @Nullable Long undoes, Operation operation) {
    long revision = log.size() + 1;
    log.add(
        new LoggedOperation(
            new UUID(1, revision),
            revision,
            new UUID(2, revision),
            author,
            null,
            undoes,
            Instant.EPOCH,
            operation));
    return this;
  }

  public List<LoggedOperation> log() {
    return List.copyOf(log);
  }

  public Layer layer() {
    return layer("test", "gemeente Voorbeeldstad");
  }

  /** The log as a layer of this id and name. */
  public Layer layer(String id, String name) {
    return new Layer(id, name, "gm9901", log);
  }
}
