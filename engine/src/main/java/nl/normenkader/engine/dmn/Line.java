package nl.normenkader.engine.dmn;

import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledOnderdeel;

/** Along which of its three amounts everything is added. */
enum Line {
  NORM("", ""),
  MIN("_min", " (kleinste)"),
  MAX("_max", " (grootste)");

  /** What stands behind the names of its decisions. */
  final String suffix;

  final String words;

  Line(String suffix, String words) {
    this.suffix = suffix;
    this.words = words;
  }

  long of(CompiledBand band) {
    return switch (this) {
      case NORM -> band.norm();
      case MIN -> band.min();
      case MAX -> band.max();
    };
  }

  long of(CompiledOnderdeel.Triple amount) {
    return switch (this) {
      case NORM -> amount.norm();
      case MIN -> amount.min();
      case MAX -> amount.max();
    };
  }
}
