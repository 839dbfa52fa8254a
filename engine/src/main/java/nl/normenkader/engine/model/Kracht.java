package nl.normenkader.engine.model;

/** How binding an effect is. */
public enum Kracht {
  /** Always. */
  MOET,
  /** Unless a person chooses otherwise, with a reason. */
  IN_BEGINSEL,
  /** Only when a person chooses it, with a reason. */
  KAN
}
