package nl.normenkader.ui.werkbank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people sit down to edit, in the order of an implementation. */
public enum EditTopic {
  UITGANGSPUNTEN("Uitgangspunten"),
  BANDBREEDTES("Bandbreedtes"),
  PROFIELEN("Profielen"),
  WEEGFACTOREN("Weegfactoren"),
  BELEIDSREGELS("Beleidsregels"),
  LEEFGEBIEDEN("Leefgebieden"),
  VOORLIGGEND("Voorliggend"),
  VOORZIENINGEN("Voorzieningen"),
  TEKSTEN("Teksten");

  private final String title;

  EditTopic(String title) {
    this.title = title;
  }

  /** Dutch name for screens. */
  public String title() {
    return title;
  }

  /** How it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The topic of this address. */
  public static Optional<EditTopic> ofCode(String code) {
    return Arrays.stream(values()).filter(topic -> topic.code().equals(code)).findFirst();
  }
}
