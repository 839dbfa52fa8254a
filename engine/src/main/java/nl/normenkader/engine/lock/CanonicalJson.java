package nl.normenkader.engine.lock;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonWriter;

/**
 * The one text of a JSON tree (RFC 8785): no white space, members ordered by the UTF-16 units of
 * their names, one way to write every text and number, in UTF-8. Equal trees have equal bytes on
 * every machine and in every year, which is what hashes and signatures stand on. A library for RFC
 * 8785 stands beside it in the tests and must write the same.
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
    try {
      ByteBuffer bytes =
          StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(JsonWriter.canonical(json)));
      return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a text holds half a surrogate pair", e);
    }
  }
}
