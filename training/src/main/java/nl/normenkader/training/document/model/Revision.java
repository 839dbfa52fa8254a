package nl.normenkader.training.document.model;

/** What became of a piece of text since an earlier version. */
public enum Revision {
  KEPT,
  INSERTED,
  DELETED
}
