package nl.normenkader.engine.cli;

import java.util.Arrays;

/** Three bytes that some programs put before UTF-8; they mean nothing. */
final class ByteOrderMark {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ByteOrderMark() {}

  static byte[] without(byte[] bytes) {
    boolean marked =
        bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }
}
