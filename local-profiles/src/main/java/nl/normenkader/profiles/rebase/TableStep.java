package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.normenkader.engine.model.Transponeringstabel;
import nl.normenkader.engine.model.Transponeringstabel.Transponering;
import nl.normenkader.profiles.tailoring.ElementAddress;
import org.jspecify.annotations.Nullable;

/** One transponeringstabel, read per address: the row with the longest matching address counts. */
final class TableStep {

  private static final String BANDS = "bandbreedtes";

  private final Transponeringstabel table;
  private final Map<ElementAddress, Transponering> rows = new HashMap<>();
  private final Map<ElementAddress, ElementAddress> back = new HashMap<>();

  TableStep(Transponeringstabel table) {
    this.table = table;
    for (Transponering row : table.transponeringen()) {
      row.was().forEach(was -> rows.put(ElementAddress.of(was), row));
      if (isRename(row)) {
        back.put(
            ElementAddress.of(row.wordt().getFirst()), ElementAddress.of(row.was().getFirst()));
      }
    }
  }

  Transponeringstabel table() {
    return table;
  }

  Fate fate(ElementAddress address) {
    for (ElementAddress matched : address.upward()) {
      @Nullable Transponering row = rows.get(matched);
      if (row != null) {
        return isRename(row)
            ? new Fate.Stayed(
                band(
                    moved(address, matched, ElementAddress.of(row.wordt().getFirst())),
                    this::stayed))
            : new Fate.Replaced(
                matched,
                row.wordt().stream().map(ElementAddress::of).toList(),
                row.was().size() > 1,
                row.explanation());
      }
    }
    return new Fate.Stayed(band(address, this::stayed));
  }

  ElementAddress before(ElementAddress address) {
    ElementAddress old = address;
    for (ElementAddress matched : address.upward()) {
      @Nullable ElementAddress was = back.get(matched);
      if (was != null) {
        old = moved(address, matched, was);
        break;
      }
    }
    return band(old, this::before);
  }

  private ElementAddress stayed(ElementAddress address) {
    return fate(address) instanceof Fate.Stayed stayed ? stayed.address() : address;
  }

  /** One to one in the same kind of list is the same thing under another id. */
  private static boolean isRename(Transponering row) {
    if (row.was().size() != 1 || row.wordt().size() != 1) {
      return false;
    }
    List<String> was = ElementAddress.of(row.was().getFirst()).segments();
    List<String> wordt = ElementAddress.of(row.wordt().getFirst()).segments();
    return was.size() == wordt.size()
        && was.size() > 1
        && was.getFirst().equals(wordt.getFirst())
        && was.get(was.size() - 2).equals(wordt.get(was.size() - 2));
  }

  private static ElementAddress moved(
      ElementAddress address, ElementAddress from, ElementAddress to) {
    List<String> segments = new ArrayList<>(to.segments());
    segments.addAll(address.segments().subList(from.segments().size(), address.segments().size()));
    return new ElementAddress(segments);
  }

  /** A bandbreedte is called after its voorziening and follows it. */
  private static ElementAddress band(
      ElementAddress address, UnaryOperator<ElementAddress> following) {
    int at = address.segments().indexOf(BANDS) + 1;
    if (at == 0 || at >= address.segments().size()) {
      return address;
    }
    String id = address.segments().get(at);
    String now = following.apply(ElementAddress.of("voorzieningen").child(id)).last();
    if (now.equals(id)) {
      return address;
    }
    List<String> segments = new ArrayList<>(address.segments());
    segments.set(at, now);
    return new ElementAddress(segments);
  }
}
