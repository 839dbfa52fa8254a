package nl.normenkader.engine.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import nl.normenkader.engine.batch.CaseText;
import nl.normenkader.engine.batch.CsvCase;
import nl.normenkader.engine.batch.CsvHeader;
import nl.normenkader.engine.format.FormatIssue;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/** A CSV file with one casus per row; the first row names the columns. */
final class CsvCasusReader implements CasusReader {

  private static final int MAX_HEADER = 1 << 16;

  private final InputFile file;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> rows;
  private final CsvHeader header;
  private final QuoteCounter quotes;
  private long line = 1;

  CsvCasusReader(InputFile file) {
    this.file = file;
    this.quotes =
        new QuoteCounter(
            new InputStreamReader(
                file.open(),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    BufferedReader text = new BufferedReader(quotes, MAX_HEADER);
    try {
      this.csv =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .allowExtraFields(true)
              .allowMissingFields(true)
              .maxBufferSize(JsonLinesReader.MAX_LINE)
              .ofCsvRecord(text);
      this.rows = csv.iterator();
      this.header = header();
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(e);
    }
  }

  /** Dutch spreadsheets separate with a semicolon, others with a comma or a tab. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(MAX_HEADER);
    int first = text.read();
    boolean marked = first == '\uFEFF';
    int letter = marked ? text.read() : first;
    int read = 1;
    while (letter >= 0 && ";,\t\n".indexOf(letter) < 0 && ++read < MAX_HEADER - 1) {
      letter = text.read();
    }
    text.reset();
    if (marked) {
      text.skip(1);
    }
    return letter == ',' || letter == '\t' ? (char) letter : ';';
  }

  private CsvHeader header() {
    if (!rows.hasNext()) {
      throw new CommandFailure(
          ExitCode.MELDINGEN, Issue.of(CliIssue.CASUSSEN_LEEG, file.name(), file.name()));
    }
    Checked<CsvHeader> read = CsvHeader.read(rows.next().getFields());
    return read.value()
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.MELDINGEN,
                    read.issues().stream()
                        .map(issue -> issue.within(file.name() + ", regel 1" + comma(issue)))
                        .toList()));
  }

  private static String comma(Issue issue) {
    return issue.location().isEmpty() ? "" : ", ";
  }

  @Override
  public @Nullable CaseText next() {
    try {
      if (!rows.hasNext()) {
        if (quotes.isOpen()) {
          throw unreadable(new CsvParseException("a cell was never closed"));
        }
        return null;
      }
      CsvRecord row = rows.next();
      line = row.getStartingLineNumber();
      String at = at();
      return new CsvCase(header, row.getFields(), at);
    } catch (UncheckedIOException | CsvParseException e) {
      throw unreadable(e);
    }
  }

  private String at() {
    return file.name() + ", regel " + line;
  }

  /** After this the reader has lost its place, so the rest of the file cannot be read either. */
  private CommandFailure unreadable(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new CommandFailure(
            ExitCode.MELDINGEN, Issue.of(FormatIssue.TEKST_GEEN_UTF8, file.name()));
      }
    }
    return new CommandFailure(ExitCode.MELDINGEN, Issue.of(CliIssue.CSV_ONLEESBAAR, at()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
