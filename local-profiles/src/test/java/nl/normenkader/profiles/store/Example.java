package nl.normenkader.profiles.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.postgres.Database;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** People of two gemeenten, and the steps they take in nearly every test. */
final class Example {
  static final Principal SYSTEM = Principal.system(Principal.Job.INSTALLATIE);
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  final Database database;
  final ProfilesStore store;
  final GemeenteId voorbeeldstad = GemeenteId.ofShippedCode("9901");
  final GemeenteId almere = GemeenteId.ofShippedCode("0034");
  final Principal consulent;
  final Principal maker;
  final Principal approver;
  final Principal jurist;
  final Principal beheerder;
  final Principal outsider;

  Example(Database database) {
    this.database = database;
    this.store = new ProfilesStore(database.context());
    this.consulent = person(voorbeeldstad, Role.IMPLEMENTATIECONSULENT);
    this.maker = person(voorbeeldstad, Role.BELEIDSMEDEWERKER);
    this.approver = person(voorbeeldstad, Role.BELEIDSMEDEWERKER);
    this.jurist = person(voorbeeldstad, Role.JURIST);
    this.beheerder = person(voorbeeldstad, Role.BEHEERDER);
    this.outsider = person(almere, Role.BELEIDSMEDEWERKER);
  }

  final Principal person(GemeenteId gemeente, Role role) {
    AccountId id = AccountId.random();
    return store
        .attempt(
            SYSTEM,
            transaction -> {
              store.accounts().create(transaction, id, role.label() + " " + id);
              store.accounts().grant(transaction, id, gemeente, role, LocalDate.of(2026, 1, 1));
              return Principal.account(id);
            })
        .orElseThrow();
  }

  AccountId account(Principal person) {
    return ((Principal.Account) person).account();
  }

  TailoringId tailoring() {
    return tailoring(maker, voorbeeldstad, false);
  }

  TailoringId tailoring(Principal who, GemeenteId gemeente, boolean legalRequired) {
    TailoringId id = TailoringId.random();
    store
        .attempt(
            who,
            transaction -> {
              store
                  .tailorings()
                  .begin(
                      transaction,
                      new NewTailoring(
                          id,
                          gemeente,
                          "Begeleiding " + id,
                          "doel-" + id,
                          "demo-begeleiding",
                          "1.0",
                          null,
                          null,
                          legalRequired));
              return id;
            })
        .orElseThrow();
    return id;
  }

  static NewOperation operation(TailoringId tailoring, long expected, ChoiceId choice) {
    return new NewOperation(
        tailoring,
        expected,
        OperationId.random(),
        choice,
        "band-wijzigen",
        "profiel:p3",
        payload("norm op revisie " + (expected + 1)),
        null,
        null,
        null,
        List.of());
  }

  static Payload payload(String text) {
    return new Payload(1, text.getBytes(StandardCharsets.UTF_8));
  }

  StoreResult<Appended> append(Principal who, NewOperation operation) {
    return store.attempt(who, transaction -> store.tailorings().append(transaction, operation));
  }

  /** A session with a person in it, and the consent to share. */
  JournalId journal(TailoringId tailoring) {
    JournalId id = JournalId.random();
    return store
        .attempt(
            maker,
            transaction -> {
              store.journals().begin(transaction, id, tailoring, JournalKind.SESSIE);
              store.journals().append(transaction, id, UUID.randomUUID(), payload("begin"), false);
              store.journals().name(transaction, id, UUID.randomUUID(), null, "Een deelnemer");
              store.sharing().share(transaction, tailoring, true);
              return id;
            })
        .orElseThrow();
  }

  /** One motivated operation on top of what is there. */
  ChoiceId change(Principal who, TailoringId tailoring) {
    ChoiceId choice = ChoiceId.random();
    return store
        .attempt(
            who,
            transaction -> {
              long head = store.tailorings().find(transaction, tailoring).orElseThrow().revision();
              store.tailorings().append(transaction, operation(tailoring, head, choice));
              motivate(transaction, choice, "Onze praktijk vraagt dit");
              return choice;
            })
        .orElseThrow();
  }

  static void motivate(ProfilesStore store, Transaction transaction, ChoiceId choice) {
    store
        .choices()
        .motivate(
            transaction, choice, "Ruimere band", "Praktijk", "art. 3", Onderbouwing.BELEIDSKEUZE);
  }

  void motivate(Transaction transaction, ChoiceId choice, String reden) {
    store
        .choices()
        .motivate(transaction, choice, "Ruimere band", reden, "art. 3", Onderbouwing.BELEIDSKEUZE);
  }

  VersieId versie(Principal who, TailoringId tailoring) {
    VersieId id = VersieId.random();
    return store
        .attempt(
            who,
            transaction -> {
              long head = store.tailorings().find(transaction, tailoring).orElseThrow().revision();
              store.versies().create(transaction, id, tailoring, "Versie op " + head, head);
              return id;
            })
        .orElseThrow();
  }

  SubmissionId submit(Principal who, VersieId versie) {
    return store
        .attempt(who, transaction -> store.approvals().submit(transaction, versie))
        .orElseThrow();
  }

  StoreResult<Boolean> judge(
      Principal who, SubmissionId submission, ApprovalKind kind, Verdict verdict) {
    return store.attempt(
        who,
        transaction -> {
          store.approvals().judge(transaction, submission, kind, verdict, "Gelezen en beoordeeld");
          return true;
        });
  }

  StoreResult<SlotId> lock(Principal who, VersieId versie) {
    SlotId id = SlotId.random();
    return store.attempt(
        who,
        transaction -> {
          store
              .slots()
              .lock(
                  transaction,
                  new NewSlot(id, versie, payload("configuratie van " + versie)),
                  head -> payload("envelop na " + head.hash()));
          return id;
        });
  }

  /** The whole way to a lock. */
  SlotId locked(TailoringId tailoring) {
    change(maker, tailoring);
    VersieId versie = versie(maker, tailoring);
    SubmissionId submission = submit(maker, versie);
    judge(approver, submission, ApprovalKind.BELEID, Verdict.AKKOORD).orElseThrow();
    return lock(approver, versie).orElseThrow();
  }

  StoreResult<GebeurtenisId> record(
      SlotId slot, GebeurtenisSoort soort, @Nullable LocalDate from, @Nullable LocalDate until) {
    GebeurtenisId id = GebeurtenisId.random();
    return store.attempt(
        approver,
        transaction -> {
          store
              .gebeurtenissen()
              .record(
                  transaction,
                  new NewGebeurtenis(id, slot, soort, payload(soort.code()), null, from, until));
          return id;
        });
  }

  void announced(SlotId slot) {
    record(slot, GebeurtenisSoort.VASTSTELLING, null, null).orElseThrow();
    record(slot, GebeurtenisSoort.BEKENDMAKING, null, null).orElseThrow();
  }

  VersieStatus status(VersieId versie) {
    return store
        .read(maker, transaction -> store.versies().find(transaction, versie, TODAY))
        .orElseThrow()
        .status();
  }
}
