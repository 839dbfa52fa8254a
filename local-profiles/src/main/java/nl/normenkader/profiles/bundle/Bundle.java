package nl.normenkader.profiles.bundle;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import org.jspecify.annotations.Nullable;

/**
 * A tailoring as it stands in a bundle.
 *
 * @param format number of this form
 * @param tailoring the same in every installation it comes to
 * @param gemeente namespace of what the gemeente adds ({@code gm0439}, {@code rg0001})
 * @param revision of the tailoring when the file was made
 * @param effective hash of the configuration that came of it
 * @param origin when it was taken in from another installation: how it left there
 * @param operations since it came on its base, in order, those taken back included
 * @param makers how the people behind the numbers are called
 * @param check hash over everything else
 */
record Bundle(
    int format,
    BundleId tailoring,
    String name,
    String gemeente,
    BundleBase base,
    long revision,
    String effective,
    @Nullable BundleLeave origin,
    List<BundleEntry> operations,
    List<BundleChoice> choices,
    List<BundleMaker> makers,
    String check) {

  /** The kader it stands on. */
  record BundleBase(String id, String version, String hash) {}

  /**
   * How a tailoring left its home.
   *
   * @param revision there
   * @param brought how many of the operations it brought from there
   */
  record BundleLeave(long revision, long brought) {}

  /**
   * One entry of the log.
   *
   * @param undoes which entry of this list it takes back, from 1
   */
  record BundleEntry(
      BundleId id,
      BundleId choice,
      BundleId maker,
      @Nullable Long undoes,
      BundledOperation operation) {}

  /** A choice with its motivering. */
  record BundleChoice(
      BundleId id,
      @Nullable String title,
      @Nullable String reason,
      @Nullable String grond,
      @Nullable Onderbouwing onderbouwing,
      @Nullable String document) {

    static BundleChoice of(Choice choice) {
      Motivering why = choice.motivering();
      URI document = why.document();
      return new BundleChoice(
          new BundleId(choice.id()),
          orAbsent(choice.title()),
          orAbsent(why.reason()),
          orAbsent(why.ground()),
          why.onderbouwing(),
          document == null ? null : document.toString());
    }

    private static @Nullable String orAbsent(String text) {
      return text.isBlank() ? null : text;
    }

    Choice choice() {
      return new Choice(
          id.value(),
          title == null ? "" : title,
          new Motivering(
              reason == null ? "" : reason,
              grond == null ? "" : grond,
              onderbouwing,
              document == null ? null : URI.create(document)));
    }
  }

  /** How somebody is called. */
  record BundleMaker(BundleId id, String name) {}

  /** Its operations as a layer on its base. */
  Layer layer() {
    return layer(operations.size());
  }

  /** Its first operations as a layer on its base. */
  Layer layer(long first) {
    List<LoggedOperation> log = new ArrayList<>();
    for (BundleEntry entry : operations.subList(0, Math.toIntExact(first))) {
      log.add(
          new LoggedOperation(
              entry.id().value(),
              log.size() + 1L,
              entry.choice().value(),
              entry.maker().value(),
              null,
              entry.undoes(),
              Instant.EPOCH,
              entry.operation().operation()));
    }
    return new Layer(tailoring.value().toString(), "bundel " + name, gemeente, log);
  }

  /** How many operations were there when it left its home: all, when this is its home. */
  long brought() {
    return origin == null ? operations.size() : origin.brought();
  }

  /** The revision of its home from which it left. */
  long left() {
    return origin == null ? revision : origin.revision();
  }

  /** Its choices by id. */
  Map<UUID, Choice> choicesById() {
    Map<UUID, Choice> byId = new LinkedHashMap<>();
    choices.forEach(choice -> byId.put(choice.id().value(), choice.choice()));
    return byId;
  }
}
