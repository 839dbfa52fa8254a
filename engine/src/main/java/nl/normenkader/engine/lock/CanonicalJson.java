package nl.normenkader.engine.lock;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonWriter;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one text of a JSON tree (RFC 8785): no white space, members ordered by the UTF-16 units of
 * their names, one way to write every text and number, in UTF-8. Equal trees have equal bytes on
 * every machine and in every year, which is what hashes and signatures stand on.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The canonical bytes of this tree.
   *
   * @throws IllegalStateException when a text holds half a surrogate pair: the reader refuses such
   *     texts, and writing them would give two different trees the same bytes
   */
  public static byte[] bytes(Json json) {
    String written = JsonWriter.compact(json);
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(written));
      // The library takes only objects and lists at the top, so the tree travels inside a list.
      byte[] inList = new JsonCanonicalizer("[" + written + "]").getEncodedUTF8();
      return java.util.Arrays.copyOfRange(inList, 1, inList.length - 1);
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a text holds half a surrogate pair", e);
    } catch (IOException e) {
      throw new IllegalStateException("our own JSON cannot be read back", e);
    }
  }
}
