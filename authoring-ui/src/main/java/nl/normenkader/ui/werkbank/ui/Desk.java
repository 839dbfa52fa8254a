package nl.normenkader.ui.werkbank.ui;

import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;

/** What the editors on one screen work on. */
interface Desk {

  /** The tailoring as it stands. */
  OpenTailoring open();

  /** Was/wordt against the base, as it stands. */
  List<GradedChange> changes();

  /** Whether this person may only look. */
  boolean readOnly();

  /** Whether this person may write down why. */
  boolean mayMotivate();

  /** Saves at once. */
  void edit(List<Edit> edits);

  /** Saves at once. */
  void motivate(UUID choice, String title, Motivering motivering);
}
