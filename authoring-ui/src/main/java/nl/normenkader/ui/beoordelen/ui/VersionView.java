package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.approval.Approvals;
import nl.normenkader.profiles.approval.Proven;
import nl.normenkader.profiles.approval.Readiness;
import nl.normenkader.profiles.approval.Remarks;
import nl.normenkader.profiles.approval.ReviewSheet;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.Submission;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.People;
import nl.normenkader.ui.shell.States;
import nl.normenkader.ui.shell.Told;
import nl.normenkader.ui.vergelijken.DirectionBook;
import nl.normenkader.ui.vergelijken.Sides;
import nl.normenkader.ui.vergelijken.ui.ChangeList;
import nl.normenkader.ui.vergelijken.ui.DirectionBoard;

/** One version on one page: what stands in its way, who says what, its lock and its changes. */
@Route(value = "gemeenten/:gemeente/goedkeuren/:versie", layout = MainLayout.class)
@PermitAll
public class VersionView extends GemeentePage {

  private final Tailorings tailorings;
  private final Versions versions;
  private final Approvals approvals;
  private final Remarks remarks;
  private final Publication publication;
  private final DirectionBook directions;
  private final CurrentAccount current;
  private final People people;

  public VersionView(
      MyGemeenten gemeenten,
      Tailorings tailorings,
      Versions versions,
      Approvals approvals,
      Remarks remarks,
      Publication publication,
      DirectionBook directions,
      CurrentAccount current,
      People people) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Versie", "");
    this.tailorings = tailorings;
    this.versions = versions;
    this.approvals = approvals;
    this.remarks = remarks;
    this.publication = publication;
    this.directions = directions;
    this.current = current;
    this.people = people;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    fill(
        event
            .getRouteParameters()
            .get("versie")
            .flatMap(VersionView::id)
            .orElseThrow(NotFoundException::new));
  }

  private static Optional<VersieId> id(String text) {
    try {
      return Optional.of(new VersieId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private void fill(VersieId id) {
    OpenTailoring open =
        versions
            .open(principal(), id)
            .value()
            .filter(o -> o.gemeente().id().equals(gemeente().id()))
            .orElseThrow(NotFoundException::new);
    ReviewSheet sheet =
        approvals.sheet(principal(), id).value().orElseThrow(NotFoundException::new);
    Versie versie = sheet.versie();
    heading("Versie " + versie.nummer() + " – " + versie.naam(), open.tailoring().naam() + ".");
    String warning = open.base().kader().general().warning();
    if (warning != null) {
      banners(Banner.warning(warning));
    }
    List<Submission> rounds = approvals.rounds(principal(), id);
    show(state(versie, open, rounds));
    Optional<LockView> lock = publication.ofVersie(principal(), id);
    if (lock.isPresent()) {
      append(lock(lock.get()), all(open));
      return;
    }
    append(
        BlockerCard.of(
            sheet.readiness(),
            new WaysOut(gemeente(), open, versions, principal()),
            doing(open, id)));
    Proven proven = sheet.readiness().proven();
    if (proven != null) {
      append(new ProofCard(proven, () -> proved(id)));
    }
    step(versie, sheet, rounds).ifPresent(this::append);
    append(since(sheet, open, id));
  }

  /** Once locked there is nothing to discuss: all it changes on what it stands on. */
  private Component all(OpenTailoring open) {
    return new ChangeList(
        open.changes(),
        new DirectionBoard(directions, open.standing().tree(), open.base().kader()));
  }

  /** What changed since the last lock, with what is said about it. */
  private Component since(ReviewSheet sheet, OpenTailoring open, VersieId id) {
    return new SheetPart(
        sheet,
        new DirectionBoard(
            directions,
            open.at(open.lockedRevision()).resolution().effective(),
            open.base().kader()),
        new Discussion(remarks, approvals, principal(), id, open),
        gemeente(),
        this::name);
  }

  private Card state(Versie versie, OpenTailoring open, List<Submission> rounds) {
    Card card = new Card("Stand");
    card.add(States.badge(versie.status()));
    card.add(
        new Facts()
            .with("Gemaakt door", name(versie.madeBy()))
            .with("Gemaakt op", Dates.moment(versie.madeAt()))
            .with(
                "Basiskader", open.base().kader().general().name() + " " + open.base().version()));
    card.add(
        new Paragraph(
            new Anchor(
                gemeente()
                    .path(
                        "was-wordt?was="
                            + Sides.key(open.base())
                            + "&wordt="
                            + Sides.key(versie.id())),
                "Leg deze versie naast het basiskader of naast iets anders")));
    if (!rounds.isEmpty()) {
      card.add(Rounds.of(rounds, this::name));
    }
    return card;
  }

  /** What this person can do with the version now. */
  private Optional<Component> step(Versie versie, ReviewSheet sheet, List<Submission> rounds) {
    return switch (versie.status()) {
      case CONCEPT ->
          gemeente().may(Action.VERSIE_INDIENEN) ? Optional.of(submit(versie)) : Optional.empty();
      case IN_REVIEW ->
          Optional.of(
              JudgeCard.of(
                  rounds.getFirst(),
                  sheet,
                  gemeente(),
                  this::name,
                  (kind, agree, text) -> judge(versie, kind, agree, text)));
      case AKKOORD ->
          gemeente().may(Action.SLOT_LEGGEN) ? Optional.of(locking(versie)) : Optional.empty();
      case VERGRENDELD, VASTGESTELD, BEKENDGEMAAKT, GELDEND, VERVALLEN -> Optional.empty();
    };
  }

  private Card submit(Versie versie) {
    return new Card(
        "Indienen",
        new Paragraph(
            "Na het indienen beoordelen anderen deze versie, beleidsmatig en juridisch. Een"
                + " motivering mag later volgen, maar moet er zijn voor de goedkeuring."),
        primary(
            "Dien in ter beoordeling",
            () ->
                done(
                    approvals.submit(principal(), versie.id()),
                    versie.id(),
                    "De versie ligt nu ter beoordeling.")));
  }

  private void judge(Versie versie, ApprovalKind kind, boolean agree, String text) {
    if (agree) {
      done(
          approvals.approve(principal(), versie.id(), kind, text),
          versie.id(),
          "U bent akkoord gegaan.");
    } else {
      done(
          approvals.reject(principal(), versie.id(), kind, text),
          versie.id(),
          "De versie is terug bij de makers.");
    }
  }

  private Card locking(Versie versie) {
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
                    versie.id(),
                    "De versie is vergrendeld.")));
  }

  private Card lock(LockView lock) {
    Span hash = new Span(lock.configuration().hash().text());
    hash.addClassName("mono");
    hash.setId("slot-hash");
    Facts facts =
        new Facts()
            .with("Hash", hash)
            .with("Vergrendeld door", name(lock.slot().lockedBy()))
            .with("Vergrendeld op", Dates.moment(lock.slot().lockedAt()))
            .with(
                "Handtekening",
                lock.configuration()
                    .signature()
                    .map(signature -> "ondertekend met sleutel " + signature.key())
                    .orElse("niet ondertekend: alleen om te oefenen"));
    return new Card(
        "Slot",
        facts,
        new Paragraph(
            "De hash staat op het voorstel aan het college. Het besluit en de bekendmaking legt u"
                + " vast bij ‘Wat geldt’."),
        new Anchor(gemeente().path("wat-geldt"), "Naar wat geldt"));
  }

  private static Button primary(String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private BlockerCard.Doing doing(OpenTailoring open, VersieId id) {
    return new BlockerCard.Doing() {
      @Override
      public void motivate(Choice choice, Motivering text) {
        done(
            tailorings.motivate(
                principal(), open.tailoring().id(), choice.id(), choice.title(), text),
            id,
            "De motivering is bewaard.");
      }

      @Override
      public void accept(String proof, String reason) {
        done(
            approvals.accept(principal(), id, proof, reason),
            id,
            "De reden is bewaard; dit bewijs houdt niets meer tegen.");
      }
    };
  }

  /** Shows the page anew as soon as the proof is there, and not before: somebody may be typing. */
  private void proved(VersieId id) {
    boolean there =
        approvals
            .readiness(principal(), id)
            .value()
            .map(Readiness::proven)
            .filter(proven -> proven.analysis() != null)
            .isPresent();
    if (there) {
      fill(id);
    }
  }

  private void done(Answer<?> answer, VersieId id, String sentence) {
    Answers.told(answer)
        .ifPresent(
            result -> {
              Told.success(sentence);
              fill(id);
            });
  }

  private String name(AccountId account) {
    return people.name(principal(), account);
  }

  private Principal principal() {
    return current.principal();
  }
}
