package nl.normenkader.profiles.rebase;

import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.tailoring.Place;

/** What came of one change, local or of the base, when a layer moves to a new base. */
public sealed interface Finding
    permits Finding.CarriedOver, Finding.BaseOnly, Finding.Adopted, Conflict {

  /** Where it is, in the words of the new base. */
  Place place();

  /** What happened, in one plain Dutch sentence. */
  String sentence();

  /**
   * A local change that holds on the new base as it held on the old.
   *
   * @param change the change, in the words of the new base
   * @param was where it stood in the old base
   */
  record CarriedOver(Change change, Place was, String sentence) implements Finding {
    @Override
    public Place place() {
      return change.place();
    }

    /** Whether what it changes has another id now. */
    public boolean isRenamed() {
      return !was.equals(change.place());
    }
  }

  /** Something only the base changed. */
  record BaseOnly(Change change, String sentence) implements Finding {
    @Override
    public Place place() {
      return change.place();
    }
  }

  /**
   * The new base says what the layer already said: it is no local change any more.
   *
   * @param was where it stood in the old base
   */
  record Adopted(Change change, Place was, String sentence) implements Finding {
    @Override
    public Place place() {
      return change.place();
    }
  }
}
