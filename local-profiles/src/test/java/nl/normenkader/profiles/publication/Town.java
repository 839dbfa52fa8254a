package nl.normenkader.profiles.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.SigningKey;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.approval.Approvals;
import nl.normenkader.profiles.approval.Proofs;
import nl.normenkader.profiles.approval.ReadinessCheck;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.demo.DemoContent;
import nl.normenkader.profiles.postgres.Database;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;

/** A gemeente with its people, and the services they work with. */
public final class Town {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  /** Proofs depend on content only, so all towns remember them together. */
  private static final Proofs PROOFS = new Proofs();

  public final ProfilesStore store;
  public final String code;
  public final GemeenteId gemeente;
  public final SigningKey key = SigningKey.create();
  public final TailoringReader reader;
  public final Tailorings tailorings;
  public final Versions versions;
  public final Approvals approvals;
  public final Sessions sessions;
  public final Publication publication;
  public final Configurations configurations;
  public final Computations computations;
  public final Principal consulent;
  public final Principal colleague;
  public final Principal beleid;
  public final Principal jurist;

  public Town(Database database, String code) {
    this.code = code;
    this.gemeente = GemeenteId.ofShippedCode(code);
    // The day is fixed, so that what is in force does not depend on when the tests run.
    Clock clock = Clock.fixed(Instant.parse("2026-11-02T09:30:00Z"), ZoneOffset.UTC);
    BaseCatalogue bases = BaseCatalogue.shipped();
    store = new ProfilesStore(database.context());
    reader = new TailoringReader(store, bases, clock);
    tailorings = new Tailorings(store, bases, reader);
    versions = new Versions(store, reader);
    ReadinessCheck check = new ReadinessCheck(store, reader, PROOFS);
    approvals = new Approvals(store, reader, check);
    sessions = new Sessions(store, reader);
    publication = new Publication(store, reader, check, key, clock);
    configurations = new Configurations(store);
    computations = new Computations(configurations);
    store
        .attempt(
            Principal.system(Principal.Job.INSTALLATIE),
            transaction -> {
              store
                  .gemeenten()
                  .add(
                      transaction,
                      new Gemeente(gemeente, code, "Proefdorp", null, null, null, null, true),
                      "proef");
              return gemeente;
            })
        .orElseThrow();
    consulent = person("Anna", Role.IMPLEMENTATIECONSULENT);
    colleague = person("Bram", Role.IMPLEMENTATIECONSULENT);
    beleid = person("Chris", Role.BELEIDSMEDEWERKER);
    jurist = person("Daan", Role.JURIST);
  }

  private Principal person(String name, Role role) {
    AccountId id = AccountId.random();
    return store
        .attempt(
            Principal.system(Principal.Job.INSTALLATIE),
            transaction -> {
              store.accounts().create(transaction, id, name);
              store.accounts().grant(transaction, id, gemeente, role, LocalDate.of(2020, 1, 1));
              return Principal.account(id);
            })
        .orElseThrow();
  }

  public DemoContent.People people() {
    return new DemoContent.People(account(consulent), account(beleid), account(jurist));
  }

  public static AccountId account(Principal principal) {
    return ((Principal.Account) principal).account();
  }

  public TailoringId begin() {
    return tailorings
        .begin(consulent, gemeente, "demo-begeleiding", "1.0", "Begeleiding Proefdorp")
        .orElseThrow();
  }

  public OpenTailoring open(TailoringId id) {
    return tailorings.open(consulent, id).orElseThrow();
  }

  /** Gives every choice that misses one a motivering. */
  public OpenTailoring motivate(TailoringId id) {
    for (Choice choice : open(id).choicesWithoutMotivering()) {
      tailorings
          .motivate(
              consulent,
              id,
              choice.id(),
              choice.title(),
              new Motivering("De praktijk vraagt dit.", "art. 3", Onderbouwing.EIGEN_ONDERZOEK))
          .orElseThrow();
    }
    return open(id);
  }

  /** One edit on top of what is there. */
  public OpenTailoring edit(Principal who, TailoringId id, Edit... edits) {
    return tailorings.edit(who, id, open(id).revision(), null, List.of(edits)).orElseThrow();
  }

  /** Names, submits, approves from both sides and locks what stands there now. */
  public LockView lock(TailoringId id, String name) {
    VersieId versie = approved(id, name).id();
    return publication.lock(beleid, versie).orElseThrow();
  }

  public Versie approved(TailoringId id, String name) {
    VersieId versie = versions.name(consulent, id, name).orElseThrow().id();
    approvals.submit(consulent, versie).orElseThrow();
    approvals
        .approve(beleid, versie, nl.normenkader.profiles.store.ApprovalKind.BELEID, "Akkoord.")
        .orElseThrow();
    return approvals
        .approve(jurist, versie, nl.normenkader.profiles.store.ApprovalKind.JURIDISCH, "Akkoord.")
        .orElseThrow();
  }

  public LockView publish(LockView locked, LocalDate from) {
    for (LockEvent event :
        List.of(
            new LockEvent.Vaststelling(from.minusDays(20), "B&W 2026-1"),
            new LockEvent.Bekendmaking(from.minusDays(10), "gmb-2026-1"),
            new LockEvent.Geldigheid(from, null))) {
      publication.record(beleid, locked.slot().id(), event).orElseThrow();
    }
    return publication.find(beleid, locked.slot().id()).orElseThrow();
  }

  /** An example case of the demo kader. */
  public static Casus casus(String name) {
    String resource = "/voorbeelden/demo-begeleiding/" + name + ".json";
    try (InputStream in = Casus.class.getResourceAsStream(resource)) {
      return RecordBinding.read(Casus.class, JsonReader.read(in.readAllBytes()).orElseThrow())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
