package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.AANVAARDING;
import static nl.normenkader.profiles.store.generated.Tables.DELING;
import static nl.normenkader.profiles.store.generated.Tables.GEBEURTENIS;
import static nl.normenkader.profiles.store.generated.Tables.INDIENING;
import static nl.normenkader.profiles.store.generated.Tables.INRICHTING;
import static nl.normenkader.profiles.store.generated.Tables.JOURNAAL;
import static nl.normenkader.profiles.store.generated.Tables.KEUZE;
import static nl.normenkader.profiles.store.generated.Tables.OORDEEL;
import static nl.normenkader.profiles.store.generated.Tables.SLOT;
import static nl.normenkader.profiles.store.generated.Tables.VERSIE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** How the things that lines of the log are about are called now. */
final class AuditSubjects {
  /** Under a name of its own: the subject itself may be a tailoring too. */
  private static final Field<TailoringId> TAILORING = INRICHTING.ID.as("van_inrichting");

  private static final Field<String> NAME = DSL.field(DSL.name("onderwerp_naam"), String.class);
  private static final Field<Integer> NUMBER =
      DSL.field(DSL.name("onderwerp_nummer"), Integer.class);

  /** The rows a kind of subject is found in, and what of them is its name and number. */
  private record Source(Field<?> id, Table<?> rows, Field<String> name, Field<Integer> number) {}

  private static final Map<String, Source> SOURCES = sources();

  private AuditSubjects() {}

  private static Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    Source tailoring = plain(INRICHTING.ID, INRICHTING);
    sources.put("inrichting", tailoring);
    sources.put("ondergrond", tailoring);
    sources.put("aftakking_einde", tailoring);
    sources.put("bundel_herkomst", tailoring);
    Source journal =
        plain(JOURNAAL.ID, JOURNAAL.join(INRICHTING).on(INRICHTING.ID.eq(JOURNAAL.INRICHTING_ID)));
    sources.put("journaal", journal);
    sources.put("journaalregel", journal);
    sources.put(
        "deling",
        plain(DELING.ID, DELING.join(INRICHTING).on(INRICHTING.ID.eq(DELING.INRICHTING_ID))));
    sources.put(
        "keuze",
        new Source(
            KEUZE.ID,
            KEUZE.join(INRICHTING).on(INRICHTING.ID.eq(KEUZE.INRICHTING_ID)),
            KEUZE.TITEL,
            DSL.castNull(Integer.class)));
    sources.put("versie", versie(VERSIE.ID, VERSIE));
    Table<?> submission = INDIENING.join(VERSIE).on(VERSIE.ID.eq(INDIENING.VERSIE_ID));
    sources.put("indiening", versie(INDIENING.ID, submission));
    sources.put(
        "oordeel",
        versie(OORDEEL.ID, submission.join(OORDEEL).on(OORDEEL.INDIENING_ID.eq(INDIENING.ID))));
    sources.put(
        "aanvaarding",
        versie(AANVAARDING.ID, AANVAARDING.join(VERSIE).on(VERSIE.ID.eq(AANVAARDING.VERSIE_ID))));
    Table<?> slot = SLOT.join(VERSIE).on(VERSIE.ID.eq(SLOT.VERSIE_ID));
    sources.put("slot", versie(SLOT.ID, slot));
    sources.put(
        "gebeurtenis",
        versie(GEBEURTENIS.ID, slot.join(GEBEURTENIS).on(GEBEURTENIS.SLOT_ID.eq(SLOT.ID))));
    return sources;
  }

  private static Source plain(Field<?> id, Table<?> rows) {
    return new Source(id, rows, DSL.castNull(String.class), DSL.castNull(Integer.class));
  }

  private static Source versie(Field<?> id, Table<?> rows) {
    return new Source(
        id,
        rows.join(INRICHTING).on(INRICHTING.ID.eq(VERSIE.INRICHTING_ID)),
        VERSIE.NAAM,
        VERSIE.NUMMER);
  }

  /** By id of the subject; what the principal may not see is not in it. */
  static Map<String, AuditSubject> of(Transaction transaction, List<AuditLine> lines) {
    Map<String, List<UUID>> wanted = new LinkedHashMap<>();
    Map<String, AuditSubject> found = new LinkedHashMap<>();
    for (AuditLine line : lines) {
      if (line.subject().equals("account")) {
        AccountId account = new AccountId(UUID.fromString(line.subjectId()));
        found.put(line.subjectId(), new AuditSubject(null, null, null, null, account));
      } else if (SOURCES.containsKey(line.subject())) {
        wanted
            .computeIfAbsent(line.subject(), kind -> new ArrayList<>())
            .add(UUID.fromString(line.subjectId()));
      }
    }
    SOURCES.forEach(
        (kind, source) -> {
          List<UUID> ids = wanted.getOrDefault(kind, List.of());
          if (!ids.isEmpty()) {
            found.putAll(fetch(transaction, source, ids));
          }
        });
    return found;
  }

  private static Map<String, AuditSubject> fetch(
      Transaction transaction, Source source, List<UUID> ids) {
    Field<UUID> id = source.id().coerce(UUID.class);
    Map<String, AuditSubject> found = new LinkedHashMap<>();
    for (Record row :
        transaction
            .dsl()
            .select(
                id, TAILORING, INRICHTING.NAAM, source.name().as(NAME), source.number().as(NUMBER))
            .from(source.rows())
            .where(id.in(ids))
            .fetch()) {
      found.put(
          row.get(id).toString(),
          new AuditSubject(
              row.get(TAILORING), row.get(INRICHTING.NAAM), row.get(NUMBER), row.get(NAME), null));
    }
    return found;
  }
}
