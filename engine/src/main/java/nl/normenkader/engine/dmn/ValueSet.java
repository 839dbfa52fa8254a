package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of whole numbers as stretches from small to large that neither touch nor overlap. A word of
 * an enumeration counts by its place.
 */
record ValueSet(List<Stretch> stretches) {

  static final ValueSet EMPTY = new ValueSet(List.of());

  /** From one number to another, both included. */
  record Stretch(long from, long to) {}

  ValueSet {
    stretches = List.copyOf(stretches);
  }

  static ValueSet between(long from, long to) {
    return from > to ? EMPTY : new ValueSet(List.of(new Stretch(from, to)));
  }

  static ValueSet of(long value) {
    return between(value, value);
  }

  /** The numbers whose bit is set. */
  static ValueSet ofMask(long mask) {
    List<Stretch> stretches = new ArrayList<>();
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if ((mask >>> bit & 1) != 0) {
        int from = bit;
        while (bit + 1 < Long.SIZE && (mask >>> bit + 1 & 1) != 0) {
          bit++;
        }
        stretches.add(new Stretch(from, bit));
      }
    }
    return new ValueSet(stretches);
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  boolean contains(long value) {
    return stretches.stream().anyMatch(s -> s.from() <= value && value <= s.to());
  }

  ValueSet and(ValueSet other) {
    List<Stretch> both = new ArrayList<>();
    for (Stretch one : stretches) {
      for (Stretch two : other.stretches) {
        long from = Math.max(one.from(), two.from());
        long to = Math.min(one.to(), two.to());
        if (from <= to) {
          both.add(new Stretch(from, to));
        }
      }
    }
    return new ValueSet(both);
  }

  /** What is in this one and not in the other. */
  ValueSet without(ValueSet other) {
    ValueSet left = this;
    for (Stretch taken : other.stretches) {
      List<Stretch> parts = new ArrayList<>();
      for (Stretch one : left.stretches) {
        if (taken.to() < one.from() || taken.from() > one.to()) {
          parts.add(one);
          continue;
        }
        if (one.from() < taken.from()) {
          parts.add(new Stretch(one.from(), taken.from() - 1));
        }
        if (taken.to() < one.to()) {
          parts.add(new Stretch(taken.to() + 1, one.to()));
        }
      }
      left = new ValueSet(parts);
    }
    return left;
  }
}
