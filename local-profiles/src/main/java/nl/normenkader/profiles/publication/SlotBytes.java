package nl.normenkader.profiles.publication;

import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.Slot;

/**
 * How a lock is kept: its content, and apart from it everything that stands around the content in
 * its file. Together they are the bytes of the file again.
 */
final class SlotBytes {

  private static final String CONTENT = "inhoud";

  private SlotBytes() {}

  /** The content alone: what the hash stands on. */
  static Payload content(Json.Obj content) {
    return new Payload(LockFile.FORMAT, CanonicalJson.bytes(content));
  }

  /** What stands around it: hash, envelope, signature and check. */
  static Payload envelope(LockedConfiguration locked) {
    Json.Obj file = object(LockFile.write(locked));
    return new Payload(LockFile.FORMAT, CanonicalJson.bytes(file.without(CONTENT)));
  }

  /** The bytes of the lock's file. */
  static byte[] file(Slot slot) {
    Json.Obj around = object(slot.envelope().bytes());
    return CanonicalJson.bytes(around.with(CONTENT, object(slot.content().bytes())));
  }

  /** The configuration that a row keeps; a row that does not add up is damage. */
  static LockedConfiguration configuration(Slot slot) {
    return LockFile.read(file(slot)).orElseThrow();
  }

  private static Json.Obj object(byte[] bytes) {
    return (Json.Obj) JsonReader.read(bytes).orElseThrow();
  }
}
