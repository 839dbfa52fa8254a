package nl.normenkader.profiles.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.PrincipalKind;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.AuditLine;
import nl.normenkader.profiles.store.AuditQuery;
import nl.normenkader.profiles.store.AuditSubject;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.TailoringReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log of a gemeente. Writing in it is up to the database; changing it is up to nobody.
 */
public final class AuditLog {

  /** Most lines on one page. */
  public static final int MAX_SIZE = 500;

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final ZoneId zone;

  /**
   * The logs in this store.
   *
   * @param reader tells how elements are called
   * @param zone says when the days of a filter begin and end
   */
  public AuditLog(ProfilesStore store, TailoringReader reader, ZoneId zone) {
    this.store = store;
    this.reader = reader;
    this.zone = zone;
  }

  /** The gemeenten whose log the principal may read, by name. */
  public List<Gemeente> gemeenten(Principal principal) {
    return store.read(
        principal, transaction -> store.gemeenten().where(transaction, Action.AUDIT_LEZEN));
  }

  /**
   * A page of the log, the newest line first; refused to who may not read it.
   *
   * @param page from 0
   * @param size lines on a page, 1 to {@value #MAX_SIZE}
   */
  public Answer<AuditPage> read(
      Principal principal, GemeenteId gemeente, AuditFilter filter, int page, int size) {
    if (page < 0 || size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("no such page: " + page + " of " + size);
    }
    return Answer.attempt(
        store,
        principal,
        transaction ->
            mayRead(transaction, gemeente)
                ? Answer.granted(page(transaction, query(gemeente, filter), page, size))
                : Answer.refused(RefusalCode.NIET_TOEGESTAAN));
  }

  /** Who did something for the gemeente, by name; those whose name was erased too. */
  public Answer<List<AuditPerson>> people(Principal principal, GemeenteId gemeente) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          if (!mayRead(transaction, gemeente)) {
            return Answer.refused(RefusalCode.NIET_TOEGESTAAN);
          }
          AuditNames names = new AuditNames(store, transaction);
          return Answer.granted(
              store.audit().people(transaction, gemeente).stream()
                  .map(account -> new AuditPerson(account, names.of(account)))
                  .sorted(Comparator.comparing(AuditPerson::name))
                  .toList());
        });
  }

  private boolean mayRead(Transaction transaction, GemeenteId gemeente) {
    return store.accounts().may(transaction, Action.AUDIT_LEZEN, gemeente);
  }

  private AuditPage page(Transaction transaction, AuditQuery query, int page, int size) {
    List<AuditLine> lines =
        store.audit().page(transaction, query, Math.multiplyExact((long) page, size), size);
    Map<String, AuditSubject> subjects = store.audit().subjects(transaction, lines);
    AuditNames names = new AuditNames(store, transaction);
    AuditElements elements = new AuditElements(reader, transaction);
    return new AuditPage(
        lines.stream()
            .map(
                line ->
                    entry(
                        names,
                        elements,
                        line,
                        subjects.getOrDefault(line.subjectId(), AuditSubject.UNKNOWN)))
            .toList(),
        page,
        size,
        store.audit().count(transaction, query));
  }

  private static AuditEntry entry(
      AuditNames names, AuditElements elements, AuditLine line, AuditSubject subject) {
    return new AuditEntry(
        line.number(),
        line.at(),
        person(line),
        names.who(line),
        AuditAction.ofCode(line.action()).map(AuditAction::kind).orElse(AuditKind.OVERIG),
        line.action(),
        new AuditSentence(names, elements, line, subject).text());
  }

  private static @Nullable AccountId person(AuditLine line) {
    return line.principalKind().equals(PrincipalKind.ACCOUNT.code())
        ? AuditNames.account(line)
        : null;
  }

  private AuditQuery query(GemeenteId gemeente, AuditFilter filter) {
    AuditKind kind = filter.kind();
    boolean other = kind == AuditKind.OVERIG;
    LocalDate until = filter.until();
    return new AuditQuery(
        gemeente,
        filter.person(),
        kind == null || other ? null : AuditAction.codes(kind),
        other ? AuditAction.codes() : List.of(),
        filter.from() == null ? null : start(filter.from()),
        until == null ? null : start(until.plusDays(1)));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
