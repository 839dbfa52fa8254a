package nl.normenkader.training.document.word;

/** Numbers inside one file, counted from one: nothing is random, so the same file comes out. */
final class Ids {
  private int bookmarks;
  private int revisions;
  private int drawings;
  private int controls;
  private int lists;

  String bookmark() {
    return Integer.toString(++bookmarks);
  }

  int revision() {
    return ++revisions;
  }

  int drawing() {
    return ++drawings;
  }

  int list() {
    return ++lists;
  }

  int control() {
    return ++controls;
  }
}
