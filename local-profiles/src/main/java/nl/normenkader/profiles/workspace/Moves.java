package nl.normenkader.profiles.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.store.Payload;

/** How it stands in the log that a tailoring moved to another base. */
final class Moves {

  /** The kind of such an entry; it is no operation on an element. */
  static final String KIND = "overstap";

  private static final int FORMAT = 1;

  private Moves() {}

  static Payload payload(BaseKader was, BaseKader wordt) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("formaat", new Json.Whole(FORMAT));
    members.put("soort", new Json.Text(KIND));
    members.put("van", base(was));
    members.put("naar", base(wordt));
    return new Payload(FORMAT, CanonicalJson.bytes(new Json.Obj(members)));
  }

  private static Json base(BaseKader base) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", new Json.Text(base.id()));
    members.put("versie", new Json.Text(base.version()));
    members.put("hash", new Json.Text(base.hash().text()));
    return new Json.Obj(members);
  }
}
