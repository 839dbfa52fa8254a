package nl.normenkader.profiles.rebase;

import java.util.List;
import nl.normenkader.profiles.tailoring.ElementAddress;

/** What became of an address of the old base in the new one. */
public sealed interface Fate {

  /** It is still the same thing, perhaps under another address. */
  record Stayed(ElementAddress address) implements Fate {}

  /**
   * The thing as it was is no more.
   *
   * @param element the element that was replaced: the address itself or one above it
   * @param successors what took its place; empty when nothing did
   * @param merged whether other elements became the same successor
   * @param explanation why, in the words of the base
   */
  record Replaced(
      ElementAddress element, List<ElementAddress> successors, boolean merged, String explanation)
      implements Fate {
    public Replaced {
      successors = List.copyOf(successors);
    }

    /** Whether several elements took its place. */
    public boolean isSplit() {
      return successors.size() > 1;
    }
  }
}
