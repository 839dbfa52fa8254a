package nl.normenkader.engine.dmn;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that every FEEL reads as one name. A hyphen may stand in a FEEL name, but engines differ in
 * whether they then subtract.
 */
final class Identifiers {

  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, String> byId = new LinkedHashMap<>();

  /** An id of the kader as a name; the same id always gives the same name. */
  String of(String id) {
    return byId.computeIfAbsent(id, this::unique);
  }

  /** A name that is not used yet. */
  String unique(String wanted) {
    String plain = plain(wanted);
    String name = plain;
    for (int i = 2; !used.add(name); i++) {
      name = plain + "_" + i;
    }
    return name;
  }

  static String plain(String id) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
      name.append(fits ? c : '_');
    }
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "n" + name : name.toString();
  }
}
