package nl.normenkader.ui.werkbank.ui;

import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.diff.OriginSentence;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.werkbank.Columns;
import nl.normenkader.ui.werkbank.RoomText;

/** What the editors on one screen work on. */
interface Desk {

  /** The tailoring as it stands. */
  OpenTailoring open();

  /** What lies under it and how it stands, side by side. */
  Columns columns();

  /** What may be changed, in words. */
  RoomText rooms();

  /** Where the values come from, in words. */
  OriginSentence origins();

  /** Whether this element, or what it is part of, rests on an uitgangspunt that was rejected. */
  boolean restsOnRejected(ElementAddress element);

  /** Was/wordt against the base, as it stands. */
  List<GradedChange> changes();

  /** Whether this person may only look. */
  boolean readOnly();

  /** Whether this person may write down why. */
  boolean mayMotivate();

  /** Saves at once. */
  void edit(List<Edit> edits);

  /** Whether anything of a choice can still be taken back. */
  boolean mayTakeBack(Choice choice);

  /** Takes back all that was done under a choice, whoever did it. */
  void takeBack(UUID choice);

  /** Saves at once. */
  void motivate(UUID choice, String title, Motivering motivering);
}
