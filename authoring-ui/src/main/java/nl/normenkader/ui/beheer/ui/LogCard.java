package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.store.AuditLine;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.People;

/** The log of a gemeente: rows that only grow. */
final class LogCard {

  private static final int MOST = 100;

  private LogCard() {}

  static Card of(MyGemeente gemeente, ProfilesStore store, Principal asker, People people) {
    List<AuditLine> lines = store.read(asker, tx -> store.audit().latest(tx, gemeente.id(), MOST));
    if (lines.isEmpty()) {
      return new Card("Logboek", new Paragraph("Er staat nog niets in het logboek."));
    }
    DataTable table =
        new DataTable(
            "De laatste " + lines.size() + " regels", "Wanneer", "Wie", "Wat", "Waarover");
    for (AuditLine line : lines) {
      table.row(
          Dates.moment(line.at()),
          who(line, asker, people),
          line.action().replace('.', ' '),
          subject(line, asker, people));
    }
    return new Card("Logboek", table);
  }

  private static String who(AuditLine line, Principal asker, People people) {
    return line.principalKind().equals("account")
        ? people.name(asker, new AccountId(UUID.fromString(line.principalId())))
        : line.principalKind() + " " + line.principalId().toLowerCase(java.util.Locale.ROOT);
  }

  private static String subject(AuditLine line, Principal asker, People people) {
    return line.subject().equals("account")
        ? people.name(asker, new AccountId(UUID.fromString(line.subjectId())))
        : line.subject();
  }
}
