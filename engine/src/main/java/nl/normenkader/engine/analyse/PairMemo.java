package nl.normenkader.engine.analyse;

import java.util.Arrays;

/** What was worked out before: from an operation and two nodes to a node. */
final class PairMemo {

  private static final int NODE_BITS = 28;

  private long[] keys = new long[1 << 9];
  private int[] values = new int[1 << 9];
  private int used;

  PairMemo() {
    Arrays.fill(keys, -1);
  }

  /** One key for an operation (below 128) and two nodes (below 2²⁸). */
  static long key(int operation, int a, int b) {
    return (long) operation << 2 * NODE_BITS | (long) a << NODE_BITS | b;
  }

  /** −1 when it is not known. */
  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : -1;
  }

  void put(long key, int value) {
    int slot = slot(key);
    if (keys[slot] != key) {
      keys[slot] = key;
      used++;
    }
    values[slot] = value;
    if (used > keys.length / 2) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (keys[slot] != -1 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
