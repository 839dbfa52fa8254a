package nl.normenkader.ui.shell;

import nl.normenkader.profiles.store.VersieStatus;

/** In what state a version is, as people say it. */
public final class States {

  private States() {}

  /** The word with its colour. */
  public static Badge badge(VersieStatus status) {
    return switch (status) {
      case CONCEPT -> new Badge("concept", Badge.Tone.GEWOON);
      case IN_REVIEW -> new Badge("ligt ter beoordeling", Badge.Tone.AANDACHT);
      case AKKOORD -> new Badge("akkoord", Badge.Tone.GOED);
      case VERGRENDELD -> new Badge("vergrendeld", Badge.Tone.GOED);
      case VASTGESTELD -> new Badge("vastgesteld", Badge.Tone.GOED);
      case BEKENDGEMAAKT -> new Badge("bekendgemaakt", Badge.Tone.GOED);
      case GELDEND -> new Badge("geldt nu", Badge.Tone.GOED);
      case VERVALLEN -> new Badge("vervallen", Badge.Tone.GEWOON);
    };
  }
}
