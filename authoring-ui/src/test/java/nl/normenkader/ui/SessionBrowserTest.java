package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.shell.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session by the hands of who leads it: from an empty agenda to a signed decision list. */
@Tag("browser")
@TestApplication
class SessionBrowserTest {

  private static final GemeenteId GEMEENTE = GemeenteId.ofShippedCode("0384");
  private static final String HOME = "/gemeenten/0384/";
  private static final String BAND =
      "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel";
  private static final Place NORM = Place.of(BAND + "#norm");
  private static final Place MAX = Place.of(BAND + "#max");

  private final int port;
  private final World world;
  private final Tailorings tailorings;
  private final Sessions sessions;

  @Autowired
  SessionBrowserTest(
      @LocalServerPort int port,
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Tailorings tailorings,
      Sessions sessions) {
    this.port = port;
    this.world = new World(store, passwords, keys);
    this.tailorings = tailorings;
    this.sessions = sessions;
  }

  @Test
  void aSessionGoesFromAgendaToSignedDecisionList() throws IOException {
    World.Person leader = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    TailoringId tailoring =
        tailorings
            .begin(leader.principal(), GEMEENTE, "demo-begeleiding", "1.0", "Begeleiding")
            .orElseThrow();
    // A choice that was begun at the desk comes back as something to talk about.
    tailorings
        .edit(
            leader.principal(),
            tailoring,
            0,
            null,
            List.of(new Edit.Value(UUID.randomUUID(), MAX, new Json.Whole(50))))
        .orElseThrow();
    try (Browsing browsing = new Browsing(port)) {
      Page page = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(page, leader.username(), leader.password());
      plan(browsing, page);
      fillAgenda(page);
      prepare(page);
      browsing.shootWhole(page, "sessie-1-voorbereiden");
      decide(browsing, page);
      park(page);
      signOff(browsing, page);
      assertThat(
              tailorings
                  .open(leader.principal(), tailoring)
                  .orElseThrow()
                  .resolution()
                  .effective()
                  .find(NORM))
          .contains(new Json.Whole(40));
      Session session = sessions.of(leader.principal(), tailoring).getFirst();
      assertThat(session.isSignedOff()).isTrue();
      assertThat(session.parked()).hasSize(1);
      assertThat(session.agenda().getLast().dissents()).hasSize(1);
      readOnly(browsing, session);
    }
  }

  private static void plan(Browsing browsing, Page page) {
    browsing.open(page, HOME + "sessies");
    press(page, "Plan deze sessie");
    assertThat(page.getByText("titel", new Page.GetByTextOptions().setExact(false)).first())
        .isVisible();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluiten").setExact(true))
        .click();
    page.getByLabel("Naam van de sessie").fill("Eerste sessie");
    page.getByLabel("Plaats").fill("Dorpshuis");
    press(page, "Plan deze sessie");
    assertThat(page.locator("h1")).hasText("Eerste sessie");
    participant(page, "Fatima", "voorzitter");
    participant(page, "Joop", "cliëntenraad");
  }

  private static void participant(Page page, String name, String role) {
    page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill(name);
    page.getByLabel("Rol in deze sessie").fill(role);
    press(page, "Voeg deelnemer toe");
    assertThat(page.locator("td", new Page.LocatorOptions().setHasText(name)).first()).isVisible();
  }

  private static void fillAgenda(Page page) {
    press(page, "Zet op de agenda: De bandbreedte");
    assertThat(page.locator("#agenda > li")).hasCount(1);
    page.getByText("Vaste onderwerpen").click();
    press(page, "Zet elk onderdeel apart op de agenda: Delen wij de beleidsuitgangspunten?");
    assertThat(page.locator("#agenda > li")).hasCount(9);
    press(page, "Omhoog: Hulp van mantelzorgers");
    assertThat(page.locator("#agenda > li").nth(1)).containsText("Hulp van mantelzorgers");
    for (int left = 8; left > 1; left--) {
      press(page, "Van de agenda: ", left);
      assertThat(page.locator("#agenda > li")).hasCount(left);
    }
    page.getByLabel("De vraag").fill("Hoeveel tijd is gewoon bij dit profiel?");
    Locator about = page.getByLabel("Waar het over gaat (mag leeg)");
    about.fill("Vinger aan de pols");
    page.getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText("Profielen"))
        .first()
        .click();
    press(page, "Zet deze vraag op de agenda");
    assertThat(page.locator("#agenda > li")).hasCount(3);
  }

  private static void prepare(Page page) {
    page.getByLabel("Bereid voor: Hoeveel tijd is gewoon").click();
    assertThat(page.locator("h1")).hasText("Hoeveel tijd is gewoon bij dit profiel?");
    page.getByLabel("Hoe u deze keuze noemt").fill("Tien minuten erbij");
    page.getByLabel("Norm", new Page.GetByLabelOptions().setExact(true)).fill("40");
    press(page, "Voeg deze mogelijkheid toe");
    assertThat(page.locator(".mogelijkheid")).hasCount(1);
    assertThat(page.locator(".mogelijkheid")).containsText("van 30 minuten per week naar 40");
  }

  private static void decide(Browsing browsing, Page page) {
    page.getByText("Toon op het grote scherm").click();
    assertThat(page.locator("#stand")).containsText("nog open");
    browsing.shootWhole(page, "sessie-2-punt");
    // Without a mouse: the key that decides, the words, and on to the button.
    page.keyboard().press("Alt+m");
    assertThat(page.getByLabel("Het standpunt")).isFocused();
    page.getByLabel("Het standpunt").fill("Liever een kwartier.");
    choose(page, "Wie er anders over denkt", "Joop (cliëntenraad)");
    press(page, "Leg dit standpunt vast");
    assertThat(page.getByText("Joop: Liever een kwartier.")).isVisible();
    page.keyboard().press("Alt+b");
    assertThat(page.getByLabel("Het besluit, zoals u het voorleest")).isFocused();
    press(page, "Toch niet");
    press(page, "Kies dit: Tien minuten erbij");
    assertThat(page.getByLabel("Het besluit, zoals u het voorleest"))
        .hasValue("Wij kiezen: Tien minuten erbij.");
    press(page, "Leg dit besluit vast");
    assertThat(page.locator("#stand")).containsText("besloten");
    assertThat(page.locator(".zij-aan-zij")).containsText("sessie 1");
    page.getByLabel("Waarom deze keuze").fill("Onze wegen zijn langer.");
    page.getByLabel("Waarom deze keuze").press("Tab");
    browsing.settle(page);
    browsing.shootWhole(page, "sessie-3-besloten");
  }

  private static void park(Page page) {
    page.keyboard().press("Alt+j");
    assertThat(page.locator("#stand")).containsText("nog open");
    page.keyboard().press("Alt+p");
    page.getByLabel("Wat nog nodig is").fill("Cijfers van de aanbieders.");
    press(page, "Parkeer dit punt");
    assertThat(page.getByText("Kies een deelnemer.")).isVisible();
    choose(page, "Wie zoekt het uit", "Fatima (voorzitter)");
    press(page, "Parkeer dit punt");
    assertThat(page.locator("#stand")).containsText("geparkeerd");
  }

  private static void signOff(Browsing browsing, Page page) throws IOException {
    page.getByText("Besluitenlijst").first().click();
    assertThat(page.locator("#verslag")).containsText("nog niet: dit is een concept");
    press(page, "Teken deze sessie af");
    assertThat(page.locator("#verslag")).containsText("door Test Implementatieconsulent op");
    browsing.shootWhole(page, "sessie-4-besluitenlijst");
    Download file = page.waitForDownload(() -> page.locator("#download").click());
    assertThat(Files.readString(file.path()))
        .startsWith("<!DOCTYPE html>")
        .contains("Wij kiezen: Tien minuten erbij.")
        .contains("Onze wegen zijn langer.")
        .contains("Minderheidsstandpunt van Joop")
        .contains("Cijfers van de aanbieders.")
        .contains("Fatima (voorzitter)");
    assertThat(file.suggestedFilename())
        .isEqualTo("besluitenlijst-" + LocalDate.now(Dates.ZONE) + ".html");
  }

  /** What is signed stays as it is, for whoever comes later. */
  private void readOnly(Browsing browsing, Session session) {
    World.Person lawyer = world.person(Role.JURIST, GEMEENTE);
    Page page = browsing.page(1280, ColorScheme.LIGHT, false);
    browsing.signIn(page, lawyer.username(), lawyer.password());
    browsing.open(page, HOME + "sessies/" + session.id());
    assertThat(page.getByText("Aan deze sessie verandert niets meer.")).isVisible();
    assertThat(page.getByText("Voeg deelnemer toe")).hasCount(0);
    assertThat(page.getByText("Zet iets op de agenda")).hasCount(0);
  }

  private static void choose(Page page, String label, String option) {
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }

  private static void press(Page page, String button) {
    press(page, button, 0);
  }

  private static void press(Page page, String button, int index) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).nth(index).click();
  }
}
