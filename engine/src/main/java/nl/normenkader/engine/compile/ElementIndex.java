package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.format.Json;

/** Every address in a kader: list and id, nested as deep as needed. */
final class ElementIndex {

  private final Set<String> addresses = new LinkedHashSet<>();
  private final Findings findings;
  private final Json.Obj kader;

  ElementIndex(Json.Obj kader, Findings findings) {
    this.findings = findings;
    this.kader = kader;
    members("", "", kader);
  }

  /** The kader as it is written. */
  Json.Obj kader() {
    return kader;
  }

  boolean has(String address) {
    return addresses.contains(address);
  }

  /** Whether at least one element has this address; a segment {@code *} stands for every id. */
  boolean matches(String pattern) {
    if (!pattern.contains("*")) {
      return has(pattern);
    }
    List<String> wanted = List.of(pattern.split("/", -1));
    return addresses.stream().anyMatch(address -> matches(wanted, address));
  }

  private static boolean matches(List<String> wanted, String address) {
    String[] segments = address.split("/", -1);
    if (segments.length != wanted.size()) {
      return false;
    }
    for (int i = 0; i < segments.length; i++) {
      if (!wanted.get(i).equals("*") && !wanted.get(i).equals(segments[i])) {
        return false;
      }
    }
    return true;
  }

  private void members(String pointer, String address, Json.Obj object) {
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      String place = pointer + "/" + member.getKey();
      String name = address.isEmpty() ? member.getKey() : address + "/" + member.getKey();
      addresses.add(name);
      switch (member.getValue()) {
        case Json.Obj nested -> members(place, name, nested);
        case Json.Arr list -> items(place, name, list);
        default -> {
          // A plain value has an address and nothing below it.
        }
      }
    }
  }

  private void items(String pointer, String address, Json.Arr list) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof Json.Obj item
          && item.members().get("id") instanceof Json.Text id) {
        String name = address + "/" + id.value();
        if (seen.contains(name)) {
          findings.add(CompileIssue.ID_DUBBEL, pointer + "/" + i, id.value(), address);
        } else {
          seen.add(name);
          addresses.add(name);
          members(pointer + "/" + i, name, item);
        }
      }
    }
  }
}
