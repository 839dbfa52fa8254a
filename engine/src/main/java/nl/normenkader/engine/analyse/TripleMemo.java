package nl.normenkader.engine.analyse;

import java.util.Arrays;

/** What was worked out before: from three nodes to a node. */
final class TripleMemo {

  private long[] keys = new long[1 << 8];
  private int[] thirds = new int[1 << 8];
  private int[] values = new int[1 << 8];
  private int used;

  TripleMemo() {
    Arrays.fill(keys, -1);
  }

  /** −1 when it is not known. */
  int get(int a, int b, int c) {
    int slot = slot(PairMemo.key(0, a, b), c);
    return keys[slot] == -1 ? -1 : values[slot];
  }

  void put(int a, int b, int c, int value) {
    put(PairMemo.key(0, a, b), c, value);
    if (used > keys.length / 2) {
      grow();
    }
  }

  private void put(long key, int third, int value) {
    int slot = slot(key, third);
    if (keys[slot] == -1) {
      used++;
    }
    keys[slot] = key;
    thirds[slot] = third;
    values[slot] = value;
  }

  private int slot(long key, int third) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 31 + third) * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (keys[slot] != -1 && (keys[slot] != key || thirds[slot] != third)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldThirds = thirds;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    thirds = new int[keys.length];
    values = new int[keys.length];
    used = 0;
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        put(oldKeys[i], oldThirds[i], oldValues[i]);
      }
    }
  }
}
