package nl.normenkader.engine.batch;

/**
 * How the cells of one column become a number. What is taken is plainly right; for all else there
 * is the reading that explains.
 */
sealed interface CellCode {

  /** In a row that is being filled: no answer yet. */
  int UNKNOWN = Integer.MIN_VALUE;

  /** Puts the cell into the row; false when there is any doubt. */
  boolean take(String text, int[] row);

  /** Whether an empty cell leaves no doubt. */
  default boolean isOptional() {
    return true;
  }

  /** A word out of a few. */
  record Word(int cell, String[] words) implements CellCode {
    @Override
    public boolean take(String text, int[] row) {
      for (int i = 0; i < words.length; i++) {
        if (words[i].equals(text)) {
          row[cell] = i;
          return true;
        }
      }
      return false;
    }
  }

  /** A whole number between two bounds, on a grid. */
  record Number(int cell, long min, long max, long step) implements CellCode {
    private static final int MOST_DIGITS = 9;

    @Override
    public boolean take(String text, int[] row) {
      if (text.length() > MOST_DIGITS) {
        return false;
      }
      int value = 0;
      for (int i = 0; i < text.length(); i++) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return false;
        }
        value = value * 10 + digit;
      }
      row[cell] = value;
      return value >= min && value <= max && value % step == 0;
    }
  }

  /** How often, for an opgave that is told as an amount each time. */
  record Times(int[] times, Number number) implements CellCode {
    @Override
    public boolean take(String text, int[] row) {
      return number.take(text, times);
    }
  }

  /** A day; only that it is one matters. */
  record Day() implements CellCode {
    @Override
    public boolean take(String text, int[] row) {
      return text.length() == 10
          && number(text, 0, 4) >= 1
          && text.charAt(4) == '-'
          && between(number(text, 5, 7), 1, 12)
          && text.charAt(7) == '-'
          && between(number(text, 8, 10), 1, 28);
    }

    private static boolean between(int number, int least, int most) {
      return number >= least && number <= most;
    }

    private static int number(String text, int from, int to) {
      int value = 0;
      for (int i = from; i < to; i++) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        value = value * 10 + digit;
      }
      return value;
    }

    @Override
    public boolean isOptional() {
      return false;
    }
  }

  /** Some words; only that they are there matters. */
  record Words(boolean isOptional) implements CellCode {
    private static final int LONGEST = 1_000;

    @Override
    public boolean take(String text, int[] row) {
      return text.length() <= LONGEST && !text.isBlank();
    }
  }

  /** That a stadium contributes nothing. */
  record Nothing(int stadium) implements CellCode {
    @Override
    public boolean take(String text, int[] row) {
      row[stadium] = 0;
      return text.equals("ja");
    }
  }

  /** Whether who helps confirmed it. */
  record Confirmed(byte[] confirmed, int place) implements CellCode {
    static final byte YES = 1;
    static final byte NO = 2;

    @Override
    public boolean take(String text, int[] row) {
      confirmed[place] = text.equals("ja") ? YES : NO;
      return confirmed[place] == YES || text.equals("nee");
    }
  }

  /** Nothing that is taken here: only empty cells are. */
  record Doubt() implements CellCode {
    @Override
    public boolean take(String text, int[] row) {
      return false;
    }
  }
}
