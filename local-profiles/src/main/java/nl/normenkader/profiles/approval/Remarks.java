package nl.normenkader.profiles.approval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.JournalEntry;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.JournalKind;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.ProposedEdit;
import nl.normenkader.profiles.workspace.TailoringReader;
import nl.normenkader.profiles.workspace.TailoringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Remarks and suggestions at changes. Saying something is no contribution; accepting a suggestion
 * is an operation of who accepts it.
 *
 * @see "Design decision: adr/0014-a-later-change-reopens-what-it-touches.md"
 */
public final class Remarks {

  private static final int FORMAT = 1;
  private static final int MAX_TEXT = 10_000;

  private final ProfilesStore store;
  private final TailoringWriter writer;

  /** Remarks in this store. */
  public Remarks(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.writer = new TailoringWriter(store, reader);
  }

  /** Everything said about a tailoring, in the order it was said. */
  public List<Remark> of(Principal principal, TailoringId tailoring) {
    return store.read(principal, transaction -> of(transaction, tailoring));
  }

  List<Remark> of(Transaction transaction, TailoringId tailoring) {
    return store.journals().ofTailoring(transaction, tailoring, JournalKind.BESPREKING).stream()
        .flatMap(journal -> fold(store.journals().entries(transaction, journal.id())).stream())
        .toList();
  }

  /**
   * Says something about a change.
   *
   * @param id made by the client: sending it again says nothing twice
   */
  public Answer<List<Remark>> remark(
      Principal principal,
      TailoringId tailoring,
      RemarkId id,
      Place place,
      String text,
      @Nullable RemarkId answers) {
    return say(
        principal,
        tailoring,
        id,
        text,
        new RemarkEvent.Remarked(id, place.toString(), text.strip(), answers));
  }

  /** Suggests to have it otherwise. */
  public Answer<List<Remark>> suggest(
      Principal principal,
      TailoringId tailoring,
      RemarkId id,
      Place place,
      String text,
      List<Edit> edits) {
    return say(
        principal,
        tailoring,
        id,
        text,
        new RemarkEvent.Suggested(
            id, place.toString(), text.strip(), edits.stream().map(ProposedEdit::new).toList()));
  }

  /**
   * Makes a suggestion true: its edits become operations of the principal.
   *
   * @param seen the revision the principal saw
   */
  public Answer<List<Remark>> accept(
      Principal principal, TailoringId tailoring, RemarkId id, long seen) {
    return settle(
        principal,
        tailoring,
        id,
        (transaction, remark) ->
            writer
                .edit(transaction, tailoring, seen, null, null, edits(remark))
                .then(
                    written ->
                        Answer.granted(
                            new RemarkEvent.Settled(
                                id,
                                Remark.Settlement.OVERGENOMEN,
                                null,
                                written.choices().stream()
                                    .findFirst()
                                    .map(ChoiceId::new)
                                    .orElse(null)))));
  }

  /** Leaves it as it is, or tells that it was dealt with. */
  public Answer<List<Remark>> settle(
      Principal principal,
      TailoringId tailoring,
      RemarkId id,
      Remark.Settlement how,
      String explanation) {
    if (how == Remark.Settlement.OVERGENOMEN) {
      throw new IllegalArgumentException("a suggestion is made true by accepting it");
    }
    if (how == Remark.Settlement.AFGEWEZEN && explanation.isBlank()) {
      return Answer.refused(Issue.of(ApprovalIssue.REDEN_ONTBREEKT, ""));
    }
    return settle(
        principal,
        tailoring,
        id,
        (transaction, remark) ->
            Answer.granted(
                new RemarkEvent.Settled(
                    id, how, explanation.isBlank() ? null : explanation.strip(), null)));
  }

  private interface Settling {
    Answer<RemarkEvent.Settled> settle(Transaction transaction, Remark remark);
  }

  private Answer<List<Remark>> say(
      Principal principal, TailoringId tailoring, RemarkId id, String text, RemarkEvent event) {
    if (text.isBlank() || text.length() > MAX_TEXT) {
      return Answer.refused(Issue.of(ApprovalIssue.OPMERKING_ONGELDIG, "", MAX_TEXT));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          append(transaction, tailoring, id.value(), event);
          return Answer.granted(of(transaction, tailoring));
        });
  }

  private Answer<List<Remark>> settle(
      Principal principal, TailoringId tailoring, RemarkId id, Settling how) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.journals().hold(transaction, journal(tailoring));
          Optional<Remark> remark =
              of(transaction, tailoring).stream().filter(one -> one.id().equals(id)).findFirst();
          if (remark.isEmpty()) {
            return Answer.refused(RefusalCode.NIET_GEVONDEN);
          }
          if (!remark.get().isOpen()) {
            return Answer.granted(of(transaction, tailoring));
          }
          return how.settle(transaction, remark.get())
              .then(
                  event -> {
                    append(transaction, tailoring, derived(id.value(), "afgedaan"), event);
                    return Answer.granted(of(transaction, tailoring));
                  });
        });
  }

  private void append(
      Transaction transaction, TailoringId tailoring, UUID entry, RemarkEvent event) {
    JournalId journal = journal(tailoring);
    store.journals().hold(transaction, journal);
    if (store.journals().find(transaction, journal).isEmpty()) {
      store.journals().begin(transaction, journal, tailoring, JournalKind.BESPREKING);
    }
    store
        .journals()
        .append(
            transaction,
            journal,
            entry,
            new Payload(FORMAT, CanonicalJson.bytes(RecordBinding.write((Record) event))),
            false);
  }

  private static List<Remark> fold(List<JournalEntry> entries) {
    Map<RemarkId, Remark> remarks = new LinkedHashMap<>();
    for (JournalEntry entry : entries) {
      switch (read(entry)) {
        case RemarkEvent.Remarked e ->
            remarks.put(
                e.remark(),
                new Remark(
                    e.remark(),
                    Place.of(e.target()),
                    e.text(),
                    e.answers(),
                    List.of(),
                    entry.by(),
                    entry.at(),
                    null));
        case RemarkEvent.Suggested e ->
            remarks.put(
                e.remark(),
                new Remark(
                    e.remark(),
                    Place.of(e.target()),
                    e.text(),
                    null,
                    e.edits(),
                    entry.by(),
                    entry.at(),
                    null));
        case RemarkEvent.Settled e ->
            remarks.computeIfPresent(
                e.remark(),
                (id, remark) ->
                    remark.settled(
                        new Remark.Outcome(
                            e.settlement(), e.explanation(), e.choice(), entry.by(), entry.at())));
      }
    }
    return List.copyOf(remarks.values());
  }

  private static RemarkEvent read(JournalEntry entry) {
    if (entry.payload().format() != FORMAT) {
      throw new IllegalStateException("no remark of a known format: " + entry.payload());
    }
    return RecordBinding.read(
            RemarkEvent.class, JsonReader.read(entry.payload().bytes()).orElseThrow())
        .orElseThrow();
  }

  private static List<Edit> edits(Remark remark) {
    List<Edit> edits = new ArrayList<>();
    for (ProposedEdit proposed : remark.edits()) {
      edits.add(proposed.as(derived(remark.id().value(), "wijziging " + edits.size())));
    }
    return edits;
  }

  /** One discussion per tailoring, the same for everybody who begins it. */
  private static JournalId journal(TailoringId tailoring) {
    return new JournalId(derived(tailoring.value(), "bespreking"));
  }

  private static UUID derived(UUID id, String use) {
    return UUID.nameUUIDFromBytes((id + " " + use).getBytes(StandardCharsets.US_ASCII));
  }
}
