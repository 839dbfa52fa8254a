package nl.normenkader.ui.logboek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.audit.AuditEntry;
import nl.normenkader.profiles.audit.AuditFilter;
import nl.normenkader.profiles.audit.AuditKind;
import nl.normenkader.profiles.audit.AuditLog;
import nl.normenkader.profiles.audit.AuditPage;
import nl.normenkader.profiles.audit.AuditPerson;
import nl.normenkader.profiles.publication.ChainCheck;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.DutchTexts;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;

/** Who did what when: lines that only grow, to filter and to page through. */
@Route(value = "gemeenten/:gemeente/logboek", layout = MainLayout.class)
@PermitAll
public class LogboekView extends GemeentePage {

  private static final int SIZE = 50;

  private final AuditLog log;
  private final ChainCheck chain;
  private final CurrentAccount current;
  private final Select<AuditPerson> person = new Select<>();
  private final Select<AuditKind> kind = new Select<>();
  private final DatePicker from = calendar("Vanaf");
  private final DatePicker until = calendar("Tot en met");
  private final Div lines = new Div();
  private int page;

  public LogboekView(
      MyGemeenten gemeenten, AuditLog log, ChainCheck chain, CurrentAccount current) {
    super(
        gemeenten,
        Action.AUDIT_LEZEN,
        "Logboek",
        "Wie wat wanneer deed. Regels komen erbij en veranderen niet. Wie geen account meer heeft,"
            + " staat er zonder naam.");
    this.log = log;
    this.chain = chain;
    this.current = current;
    lines.addClassName("romp");
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    person.setLabel("Wie");
    person.setItems(Answers.told(log.people(current.principal(), gemeente.id())).orElse(List.of()));
    person.setItemLabelGenerator(one -> one == null ? "iedereen" : one.name());
    person.setEmptySelectionAllowed(true);
    person.setEmptySelectionCaption("iedereen");
    kind.setLabel("Waarover");
    kind.setItems(AuditKind.values());
    kind.setItemLabelGenerator(one -> one == null ? "alles" : one.label());
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption("alles");
    person.addValueChangeListener(change -> show(0));
    kind.addValueChangeListener(change -> show(0));
    from.addValueChangeListener(change -> show(0));
    until.addValueChangeListener(change -> show(0));
    Div filter = new Div(person, kind, from, until);
    filter.addClassName("formulier");
    show(filter, lines, ChainCard.of(chain, current.principal()));
    show(0);
  }

  private void show(int asked) {
    AuditPerson who = person.getValue();
    AccountId account = who == null ? null : who.account();
    lines.removeAll();
    Answers.told(
            log.read(
                current.principal(),
                gemeente().id(),
                new AuditFilter(account, kind.getValue(), from.getValue(), until.getValue()),
                asked,
                SIZE))
        .ifPresent(this::fill);
  }

  private void fill(AuditPage found) {
    page = found.number();
    if (found.entries().isEmpty()) {
      lines.add(new Card("Niets gevonden", new Paragraph("Er is geen regel die hierbij past.")));
      return;
    }
    long first = (long) page * SIZE + 1;
    DataTable table =
        new DataTable(
            "Regel "
                + first
                + " tot en met "
                + (first + found.entries().size() - 1)
                + " van "
                + found.total(),
            "Wanneer",
            "Wat",
            "Waarover");
    for (AuditEntry entry : found.entries()) {
      table.row(Dates.moment(entry.at()), entry.sentence(), entry.kind().label());
    }
    lines.add(new Card("Regels, de nieuwste eerst", table), pager(found));
  }

  private Div pager(AuditPage found) {
    Button newer = new Button("Nieuwere regels", click -> show(page - 1));
    newer.setEnabled(page > 0);
    Button older = new Button("Oudere regels", click -> show(page + 1));
    older.setEnabled(page + 1 < found.pages());
    Div row = new Div(newer, older, new Span("Bladzijde " + (page + 1) + " van " + found.pages()));
    row.addClassName("rij");
    return row;
  }

  private static DatePicker calendar(String label) {
    DatePicker day = new DatePicker(label);
    day.setI18n(DutchTexts.calendar());
    day.setLocale(DutchTexts.LOCALE);
    day.setClearButtonVisible(true);
    return day;
  }
}
