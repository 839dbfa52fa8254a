package nl.normenkader.engine.dmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.normenkader.engine.dmn.ValueSet.Stretch;

/** The values a variable can have, and how a test on them reads in FEEL. */
sealed interface Domain {

  /** Every whole number a computation can reach; nothing is said about the ends. */
  Domain AMOUNT = new Numbers(-1L << 60, 1L << 60);

  Domain FLAG = new Flag();

  /** Words that stand for 0, 1, 2 … */
  record Words(List<String> words) implements Domain {

    public Words {
      words = List.copyOf(words);
    }

    @Override
    public ValueSet all() {
      return ValueSet.between(0, words.size() - 1L);
    }

    @Override
    public String test(ValueSet set) {
      ValueSet others = all().without(set);
      return count(others) < count(set) ? "not(" + list(others) + ")" : list(set);
    }

    private static long count(ValueSet set) {
      return set.stretches().stream().mapToLong(s -> s.to() - s.from() + 1).sum();
    }

    private String list(ValueSet set) {
      return LongStream.range(0, words.size())
          .filter(set::contains)
          .mapToObj(i -> Feel.text(words.get((int) i)))
          .collect(Collectors.joining(", "));
    }
  }

  /** Whole numbers, both ends included. */
  record Numbers(long min, long max) implements Domain {

    @Override
    public ValueSet all() {
      return ValueSet.between(min, max);
    }

    @Override
    public String test(ValueSet set) {
      ValueSet others = all().without(set);
      if (others.stretches().size() == 1
          && others.stretches().getFirst().from() == others.stretches().getFirst().to()
          && set.stretches().size() > 1) {
        return "not(" + others.stretches().getFirst().from() + ")";
      }
      return set.stretches().stream().map(this::stretch).collect(Collectors.joining(", "));
    }

    private String stretch(Stretch stretch) {
      if (stretch.from() == stretch.to()) {
        return Long.toString(stretch.from());
      }
      if (stretch.to() == max) {
        return ">= " + stretch.from();
      }
      return stretch.from() == min
          ? "<= " + stretch.to()
          : "[" + stretch.from() + ".." + stretch.to() + "]";
    }
  }

  /** False is 0, true is 1. */
  record Flag() implements Domain {

    @Override
    public ValueSet all() {
      return ValueSet.between(0, 1);
    }

    @Override
    public String test(ValueSet set) {
      return set.contains(1) ? "true" : "false";
    }
  }

  ValueSet all();

  /** A unary test for a set that is neither empty nor all. */
  String test(ValueSet set);
}
