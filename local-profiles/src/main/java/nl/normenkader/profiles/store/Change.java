package nl.normenkader.profiles.store;

/** Something was written, by this node or another. Holds ids only: who may see it, reads it. */
public sealed interface Change {

  /** The operation log of a tailoring has grown to this revision. */
  record TailoringGrew(TailoringId tailoring, long revision) implements Change {}

  /** A lock was made. */
  record SlotAdded(SlotId slot) implements Change {}

  /** An event was recorded. */
  record GebeurtenisAdded(GebeurtenisId gebeurtenis) implements Change {}
}
