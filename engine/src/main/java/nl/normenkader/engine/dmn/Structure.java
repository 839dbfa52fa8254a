package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A FEEL context in the making, with its type. */
final class Structure {

  private final String type;
  private final List<Item> members = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private final List<Expr> values = new ArrayList<>();

  Structure(String type) {
    this.type = type;
  }

  Structure with(String member, String memberType, Expr value) {
    members.add(Item.plain(member, memberType));
    entries.add(member + ": " + value.text());
    values.add(value);
    return this;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** A decision that holds it, under this very name. */
  Expr decide(Drg drg, String name, String what) {
    drg.type(Item.group(type, members));
    drg.publish(
        name,
        type,
        what,
        Expr.composed(entries.stream().collect(Collectors.joining(", ", "{", "}")), values));
    return Expr.name(name);
  }
}
