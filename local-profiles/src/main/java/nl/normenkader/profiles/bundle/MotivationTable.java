package nl.normenkader.profiles.bundle;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;
import org.jspecify.annotations.Nullable;

/** Every change of a tailoring with its motivering, for a spreadsheet or a program. */
public final class MotivationTable {

  private static final List<String> COLUMNS =
      List.of(
          "element",
          "was",
          "wordt",
          "reden",
          "grondslag",
          "soortOnderbouwing",
          "document",
          "wie",
          "sessie");

  private final ProfilesStore store;
  private final TailoringReader reader;

  /** Of tailorings in this store. */
  public MotivationTable(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /**
   * One change.
   *
   * @param element address of what was changed
   * @param onderbouwing code of the kind; empty: not told
   * @param document address of a page; empty: none
   * @param who made it, as he is called now
   * @param session number of the session it was made in; empty: outside a session
   */
  public record Row(
      String element,
      String was,
      String wordt,
      String reason,
      String ground,
      String onderbouwing,
      String document,
      String who,
      String session) {

    private List<String> cells() {
      return List.of(element, was, wordt, reason, ground, onderbouwing, document, who, session);
    }
  }

  /** The changes against what the tailoring stands on, in the order of was/wordt. */
  public Answer<List<Row>> rows(Principal principal, TailoringId id) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(reader.open(transaction, id))
                .then(open -> Answer.granted(rows(transaction, open))));
  }

  private List<Row> rows(Transaction transaction, OpenTailoring open) {
    List<Row> rows = new ArrayList<>();
    for (GradedChange change : open.changes().changes()) {
      Motivering why = change.choice() == null ? Motivering.NONE : change.choice().motivering();
      URI document = why.document();
      LoggedOperation made = change.origin() == null ? null : change.origin().logged();
      UUID session = made == null ? null : made.session();
      rows.add(
          new Row(
              change.change().place().toString(),
              change.was(),
              change.wordt(),
              why.reason(),
              why.ground(),
              why.onderbouwing() == null ? "" : why.onderbouwing().code(),
              document == null ? "" : document.toString(),
              who(transaction, made),
              session == null ? "" : session.toString()));
    }
    return rows;
  }

  private String who(Transaction transaction, @Nullable LoggedOperation made) {
    if (made == null) {
      return "";
    }
    return store
        .accounts()
        .find(transaction, new AccountId(made.author()))
        .map(account -> account.naam() == null ? "een vroegere medewerker" : account.naam())
        .orElse("");
  }

  /** RFC 4180, with the mark that makes spreadsheets read UTF-8. */
  public static String csv(List<Row> rows) {
    StringWriter text = new StringWriter();
    text.write("\uFEFF");
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);
    csv.writeRecord(COLUMNS);
    rows.forEach(row -> csv.writeRecord(row.cells().stream().map(MotivationTable::safe).toList()));
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A text that a spreadsheet would compute gets a quote in front: it stays a text. */
  private static String safe(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return (formula ? "'" : "") + cell;
  }

  /** The same as one JSON list, in canonical bytes. */
  public static byte[] json(List<Row> rows) {
    List<Json> items = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Json> members = new LinkedHashMap<>();
      for (int i = 0; i < COLUMNS.size(); i++) {
        members.put(COLUMNS.get(i), new Json.Text(row.cells().get(i)));
      }
      items.add(new Json.Obj(members));
    }
    return CanonicalJson.bytes(new Json.Arr(items));
  }
}
