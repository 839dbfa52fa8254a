package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.store.Approval;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.Submission;
import nl.normenkader.profiles.store.Verdict;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;

/** What was said about a version, round by round. */
final class Rounds {

  private Rounds() {}

  static Component of(List<Submission> rounds, Function<AccountId, String> names) {
    if (rounds.stream().allMatch(round -> round.approvals().isEmpty())) {
      return new Paragraph("Nog niemand heeft een oordeel gegeven.");
    }
    DataTable table =
        new DataTable("Beoordelingen", "Ronde", "Oordeel", "Door", "Op", "Toelichting");
    for (Submission round : rounds) {
      for (Approval approval : round.approvals()) {
        table.row(
            String.valueOf(round.round()),
            kind(approval.kind())
                + ": "
                + verdict(approval.verdict())
                + (approval.carriedOver() ? " (overgenomen: niets veranderd)" : ""),
            names.apply(approval.account()),
            Dates.moment(approval.at()),
            approval.toelichting().isBlank() ? "–" : approval.toelichting());
      }
    }
    return table;
  }

  static String kind(ApprovalKind kind) {
    return switch (kind) {
      case BELEID -> "beleidsmatig";
      case JURIDISCH -> "juridisch";
    };
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case AKKOORD -> "akkoord";
      case TERUG -> "terug naar de makers";
    };
  }

  static Badge.Tone tone(Verdict verdict) {
    return switch (verdict) {
      case AKKOORD -> Badge.Tone.GOED;
      case TERUG -> Badge.Tone.FOUT;
    };
  }
}
