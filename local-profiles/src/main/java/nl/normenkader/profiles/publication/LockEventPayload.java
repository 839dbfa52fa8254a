package nl.normenkader.profiles.publication;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.Hash;

/** How an event is kept and signed: canonical JSON that names the lock it is about. */
public final class LockEventPayload {

  /**
   * The number of the form written today. Kinds of events that came later changed nothing of the
   * kinds before them, so a payload of the first day has the same bytes today.
   */
  public static final int FORMAT = 1;

  private LockEventPayload() {}

  /** The bytes that are kept and signed. */
  public static byte[] bytes(LockEvent event, Hash lock) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("formaat", new Json.Whole(FORMAT));
    members.put("configuratie", new Json.Text(lock.text()));
    members.put("soort", new Json.Text(event.kind().code()));
    switch (event) {
      case LockEvent.Vaststelling e -> put(members, "datum", e.date(), "kenmerk", e.reference());
      case LockEvent.Bekendmaking e -> put(members, "datum", e.date(), "kenmerk", e.reference());
      case LockEvent.Geldigheid e -> {
        members.put("van", new Json.Text(e.from().toString()));
        if (e.until() != null) {
          members.put("tot", new Json.Text(e.until().toString()));
        }
      }
      case LockEvent.Intrekking e -> put(members, "tot", e.until(), "reden", e.reason());
      case LockEvent.Advies e -> {
        put(members, "datum", e.date(), "kenmerk", e.reference());
        members.put("advies", new Json.Text(e.advice().strip()));
      }
      case LockEvent.AdviesAntwoord e -> put(members, "datum", e.date(), "antwoord", e.answer());
      case LockEvent.Registratie e -> put(members, "datum", e.date(), "kenmerk", e.reference());
      case LockEvent.Overgangsrecht e -> {
        members.put("moment", word(e.moment()));
        members.put("lopend", word(e.running()));
        members.put("bezwaar", word(e.objections()));
        members.put("toelichting", new Json.Text(e.explanation().strip()));
      }
      case LockEvent.BuitenToepassing e -> {
        put(members, "van", e.from(), "reden", e.reason());
        members.put("element", new Json.Text(e.element()));
        members.put("ecli", new Json.Text(e.ecli().strip()));
      }
    }
    return CanonicalJson.bytes(new Json.Obj(members));
  }

  /**
   * The event in these bytes.
   *
   * @throws IllegalStateException when they are not what {@link #bytes} wrote
   */
  public static LockEvent read(byte[] bytes) {
    if (!(JsonReader.read(bytes).orElseThrow() instanceof Json.Obj payload)
        || !new Json.Whole(FORMAT).equals(payload.members().get("formaat"))) {
      throw new IllegalStateException("no event payload of a known format");
    }
    return switch (text(payload, "soort")) {
      case "vaststelling" ->
          new LockEvent.Vaststelling(date(payload, "datum"), text(payload, "kenmerk"));
      case "bekendmaking" ->
          new LockEvent.Bekendmaking(date(payload, "datum"), text(payload, "kenmerk"));
      case "geldigheid" ->
          new LockEvent.Geldigheid(
              date(payload, "van"),
              payload.members().containsKey("tot") ? date(payload, "tot") : null);
      case "advies" ->
          new LockEvent.Advies(
              date(payload, "datum"), text(payload, "advies"), text(payload, "kenmerk"));
      case "advies-antwoord" ->
          new LockEvent.AdviesAntwoord(date(payload, "datum"), text(payload, "antwoord"));
      case "registratie" ->
          new LockEvent.Registratie(date(payload, "datum"), text(payload, "kenmerk"));
      case "overgangsrecht" ->
          new LockEvent.Overgangsrecht(
              constant(LockEvent.Moment.class, payload, "moment"),
              constant(LockEvent.Running.class, payload, "lopend"),
              constant(LockEvent.Objections.class, payload, "bezwaar"),
              text(payload, "toelichting"));
      case "buiten-toepassing" ->
          new LockEvent.BuitenToepassing(
              text(payload, "element"),
              date(payload, "van"),
              text(payload, "ecli"),
              text(payload, "reden"));
      case "intrekking" -> new LockEvent.Intrekking(date(payload, "tot"), text(payload, "reden"));
      case String unknown -> throw new IllegalStateException("no event of the kind " + unknown);
    };
  }

  private static void put(
      Map<String, Json> members, String day, LocalDate date, String key, String text) {
    members.put(day, new Json.Text(date.toString()));
    members.put(key, new Json.Text(text.strip()));
  }

  private static Json word(Enum<?> constant) {
    return new Json.Text(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Json.Obj payload, String key) {
    return Enum.valueOf(type, text(payload, key).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static LocalDate date(Json.Obj payload, String key) {
    return LocalDate.parse(text(payload, key));
  }

  private static String text(Json.Obj payload, String key) {
    if (payload.members().get(key) instanceof Json.Text text) {
      return text.value();
    }
    throw new IllegalStateException("an event payload without " + key);
  }
}
