package nl.normenkader.ui.publicatie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.approval.Approvals;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.store.Approval;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.Submission;
import nl.normenkader.profiles.store.Verdict;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.People;
import nl.normenkader.ui.shell.States;
import nl.normenkader.ui.shell.Told;
import nl.normenkader.ui.vergelijken.ui.ChangeList;

/** One version: what changes, who says what about it, and its lock. */
@Route(value = "gemeenten/:gemeente/goedkeuren/:versie", layout = MainLayout.class)
@PermitAll
public class VersionView extends GemeentePage {

  private final Versions versions;
  private final Approvals approvals;
  private final Publication publication;
  private final CurrentAccount current;
  private final People people;

  public VersionView(
      MyGemeenten gemeenten,
      Versions versions,
      Approvals approvals,
      Publication publication,
      CurrentAccount current,
      People people) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Versie", "");
    this.versions = versions;
    this.approvals = approvals;
    this.publication = publication;
    this.current = current;
    this.people = people;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    VersieId id =
        event
            .getRouteParameters()
            .get("versie")
            .flatMap(VersionView::id)
            .orElseThrow(NotFoundException::new);
    fill(id);
  }

  private static Optional<VersieId> id(String text) {
    try {
      return Optional.of(new VersieId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private void fill(VersieId id) {
    Versie versie = versions.find(principal(), id).orElseThrow(NotFoundException::new);
    OpenTailoring open =
        versions
            .open(principal(), id)
            .value()
            .filter(o -> o.gemeente().id().equals(gemeente().id()))
            .orElseThrow(NotFoundException::new);
    heading("Versie " + versie.nummer() + " – " + versie.naam(), open.tailoring().naam() + ".");
    String warning = open.base().kader().general().warning();
    if (warning != null) {
      banners(Banner.fictitious(warning));
    }
    show(state(versie));
    step(versie).ifPresent(this::append);
    publication.ofVersie(principal(), id).ifPresent(lock -> append(lock(lock)));
    append(new ChangeList(open.changes()));
  }

  private Card state(Versie versie) {
    Card card = new Card("Stand");
    card.add(States.badge(versie.status()));
    card.add(
        new Facts()
            .with("Gemaakt door", people.name(principal(), versie.madeBy()))
            .with("Gemaakt op", Dates.moment(versie.madeAt())));
    List<Submission> rounds = approvals.rounds(principal(), versie.id());
    if (!rounds.isEmpty()) {
      DataTable table =
          new DataTable("Beoordelingen", "Ronde", "Oordeel", "Door", "Op", "Toelichting");
      for (Submission round : rounds) {
        for (Approval approval : round.approvals()) {
          table.row(
              String.valueOf(round.round()),
              kind(approval.kind()) + ": " + verdict(approval.verdict()),
              people.name(principal(), approval.account()),
              Dates.moment(approval.at()),
              approval.toelichting().isBlank() ? "–" : approval.toelichting());
        }
      }
      boolean judged = rounds.stream().anyMatch(round -> !round.approvals().isEmpty());
      card.add(judged ? table : new Paragraph("Nog niemand heeft een oordeel gegeven."));
    }
    return card;
  }

  private static String kind(ApprovalKind kind) {
    return switch (kind) {
      case BELEID -> "beleidsmatig";
      case JURIDISCH -> "juridisch";
    };
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case AKKOORD -> "akkoord";
      case TERUG -> "terug naar de makers";
    };
  }

  /** What this person can do with the version now. */
  private Optional<Card> step(Versie versie) {
    MyGemeente gemeente = gemeente();
    return switch (versie.status()) {
      case CONCEPT ->
          gemeente.may(Action.VERSIE_INDIENEN) ? Optional.of(submit(versie)) : Optional.empty();
      case IN_REVIEW -> judge(versie);
      case AKKOORD ->
          gemeente.may(Action.SLOT_LEGGEN) ? Optional.of(lock(versie)) : Optional.empty();
      case VERGRENDELD, VASTGESTELD, BEKENDGEMAAKT, GELDEND, VERVALLEN -> Optional.empty();
    };
  }

  private Card submit(Versie versie) {
    Card card =
        new Card(
            "Indienen",
            new Paragraph(
                "Na het indienen beoordelen anderen deze versie, beleidsmatig en juridisch."));
    approvals
        .readiness(principal(), versie.id())
        .value()
        .map(ready -> ready.all())
        .filter(issues -> !issues.isEmpty())
        .ifPresent(issues -> card.add(todo(issues)));
    card.add(
        primary(
            "Dien in ter beoordeling",
            () ->
                done(
                    approvals.submit(principal(), versie.id()),
                    versie,
                    "De versie ligt nu ter beoordeling.")));
    return card;
  }

  private static Div todo(List<Issue> issues) {
    UnorderedList list = new UnorderedList();
    issues.forEach(issue -> list.add(new ListItem(IssuePage.render(issue))));
    Div block = new Div(new Paragraph("Dit is nog niet klaar:"), list);
    block.addClassNames("banner", "let-op");
    return block;
  }

  private Optional<Card> judge(Versie versie) {
    List<ApprovalKind> kinds = new ArrayList<>();
    for (ApprovalKind kind : ApprovalKind.values()) {
      if (gemeente().may(kind.action())) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    Card card =
        new Card(
            "Beoordelen",
            new Paragraph(
                "Lees hieronder wat er verandert. Wie aan deze versie heeft meegewerkt, kan haar niet"
                    + " goedkeuren."));
    approvals
        .readiness(principal(), versie.id())
        .value()
        .map(ready -> ready.forApproval())
        .filter(issues -> !issues.isEmpty())
        .ifPresent(issues -> card.add(todo(issues)));
    TextArea note = new TextArea("Toelichting");
    note.setHelperText("Verplicht als u de versie terugstuurt.");
    note.setMaxLength(10_000);
    note.setWidthFull();
    note.setId("toelichting");
    card.add(note);
    for (ApprovalKind kind : kinds) {
      Button approve =
          primary(
              "Keur " + kind(kind) + " goed",
              () ->
                  done(
                      approvals.approve(principal(), versie.id(), kind, note.getValue()),
                      versie,
                      "U bent akkoord gegaan."));
      Button back =
          new Button(
              "Stuur terug (" + kind(kind) + ")",
              click -> {
                if (note.getValue().isBlank()) {
                  note.setInvalid(true);
                  note.setErrorMessage("Schrijf wat er anders moet. De makers lezen dit.");
                  return;
                }
                done(
                    approvals.reject(principal(), versie.id(), kind, note.getValue()),
                    versie,
                    "De versie is terug bij de makers.");
              });
      Div buttons = new Div(approve, back);
      buttons.addClassName("rij");
      card.add(buttons);
    }
    return Optional.of(card);
  }

  private Card lock(Versie versie) {
    return new Card(
        "Vergrendelen",
        new Paragraph(
            "Vergrendelen legt de inhoud voor altijd vast onder een hash. Daarna besluit het college."
                + " Tot die tijd kunt u met de configuratie proefdraaien."),
        primary(
            "Vergrendel deze versie",
            () ->
                done(
                    publication.lock(principal(), versie.id()),
                    versie,
                    "De versie is vergrendeld.")));
  }

  private Card lock(LockView lock) {
    Span hash = new Span(lock.configuration().hash().text());
    hash.addClassName("mono");
    hash.setId("slot-hash");
    Facts facts =
        new Facts()
            .with("Hash", hash)
            .with("Vergrendeld door", people.name(principal(), lock.slot().lockedBy()))
            .with("Vergrendeld op", Dates.moment(lock.slot().lockedAt()))
            .with(
                "Handtekening",
                lock.configuration()
                    .signature()
                    .map(signature -> "ondertekend met sleutel " + signature.key())
                    .orElse("niet ondertekend: alleen om te oefenen"));
    return new Card("Slot", facts);
  }

  private static Button primary(String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void done(Answer<?> answer, Versie versie, String sentence) {
    Answers.told(answer)
        .ifPresent(
            result -> {
              Told.success(sentence);
              fill(versie.id());
            });
  }

  private Principal principal() {
    return current.principal();
  }
}
