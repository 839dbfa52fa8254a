package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.publication.Configurations;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.shell.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A version is discussed, sent back, approved by both sides, locked, decided on and in force. */
@Tag("browser")
@TestApplication
class ApprovalBrowserTest {

  private static final GemeenteId GEMEENTE = GemeenteId.ofShippedCode("0344");
  private static final String HOME = "/gemeenten/0344/";
  private static final Place NAME = Place.of("leefgebieden/geld#naam");

  private final int port;
  private final World world;
  private final Tailorings tailorings;
  private final Configurations configurations;

  @Autowired
  ApprovalBrowserTest(
      @LocalServerPort int port,
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Tailorings tailorings,
      Configurations configurations) {
    this.port = port;
    this.world = new World(store, passwords, keys);
    this.tailorings = tailorings;
    this.configurations = configurations;
  }

  @Test
  void aVersionGoesFromARemarkToWhatIsInForce() {
    World.Person maker = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    World.Person policy = world.person(Role.BELEIDSMEDEWERKER, GEMEENTE);
    World.Person lawyer = world.person(Role.JURIST, GEMEENTE);
    OldBase base = new OldBase(tailorings, maker.principal());
    TailoringId id = base.begin(GEMEENTE);
    base.set(id, OldBase.CARRIED, new Json.Whole(45));
    base.set(id, NAME, new Json.Text("Geld"));
    try (Browsing browsing = new Browsing(port)) {
      Page making = signedIn(browsing, maker);
      String first = submitted(browsing, making);
      Page judging = signedIn(browsing, policy);
      browsing.open(judging, first);
      press(judging, "Keur beleidsmatig goed");
      assertThat(judging.getByText("U bent akkoord gegaan.")).isVisible();
      Page reading = signedIn(browsing, lawyer);
      sendBackWithASuggestion(browsing, reading, first);
      takeOver(browsing, making, first);
      assertThat(
              tailorings
                  .open(maker.principal(), id)
                  .orElseThrow()
                  .resolution()
                  .effective()
                  .find(NAME))
          .contains(new Json.Text("Geldzaken"));
      String second = submitted(browsing, making);
      // Words alone go to the jurist only: the policy side is not asked again.
      browsing.open(reading, second);
      assertThat(reading.getByText("Overgenomen uit een eerdere ronde").first()).isVisible();
      browsing.shootWhole(reading, "goedkeuren-3-tweede-ronde");
      press(reading, "Keur juridisch goed");
      assertThat(reading.getByText("U bent akkoord gegaan.")).isVisible();
      String hash = lockAndDecide(browsing, judging, second);
      readTheLog(browsing, judging);
      assertThat(
              configurations
                  .inForce(lawyer.principal(), "0344", LocalDate.now(Dates.ZONE), null)
                  .orElseThrow()
                  .found()
                  .configuration()
                  .hash()
                  .text())
          .isEqualTo(hash);
    }
  }

  /** Makes a version on the screen, writes down what is missing there, and offers it. */
  private static String submitted(Browsing browsing, Page page) {
    browsing.open(page, HOME + "goedkeuren");
    press(page, "Maak versie van hoe het nu staat");
    assertThat(page.locator("#blokkades")).isVisible();
    Locator missing = page.getByText("Vul de motivering hier aan");
    for (int left = missing.count(); left > 0; left--) {
      missing.first().click();
      page.getByLabel("Waarom deze keuze").first().fill("Zo noemen en doen wij het hier.");
      page.getByLabel("Grond").first().fill("Eigen dossiertoets, tabel 1");
      page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Onderbouwing"))
          .first()
          .click();
      page.getByRole(
              AriaRole.OPTION,
              new Page.GetByRoleOptions().setName("eigen onderzoek van de gemeente"))
          .click();
      press(page, "Bewaar de motivering");
      assertThat(missing).hasCount(left - 1);
    }
    assertThat(page.getByText("niets staat in de weg")).isVisible();
    press(page, "Dien in ter beoordeling");
    assertThat(page.getByText("ligt ter beoordeling").first()).isVisible();
    assertThat(page.getByText("Keur beleidsmatig goed")).hasCount(0);
    String address = page.url();
    return address.substring(address.indexOf(HOME));
  }

  private static void sendBackWithASuggestion(Browsing browsing, Page page, String version) {
    browsing.open(page, version);
    Locator change = aboutTheName(page);
    change.getByText("Plaats een opmerking of voorstel").click();
    change.getByLabel("Opmerking").fill("Overal elders heet dit anders.");
    change.getByLabel("Wat het volgens u moet worden").fill("Geldzaken");
    change.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plaats")).click();
    assertThat(change.getByText("Voorstel: ‘Geldzaken’")).isVisible();
    browsing.shootWhole(page, "goedkeuren-1-voorstel");
    press(page, "Stuur terug (juridisch)");
    assertThat(page.getByText("Schrijf wat er anders moet.").first()).isVisible();
    page.locator("#toelichting-juridisch textarea").fill("De naam sluit niet aan.");
    press(page, "Stuur terug (juridisch)");
    assertThat(page.getByText("De versie is terug bij de makers.")).isVisible();
  }

  private static void takeOver(Browsing browsing, Page page, String version) {
    browsing.open(page, version);
    Locator change = aboutTheName(page);
    change
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Neem het voorstel over"))
        .click();
    assertThat(change.getByText("overgenomen").first()).isVisible();
    browsing.shootWhole(page, "goedkeuren-2-overgenomen");
  }

  private static Locator aboutTheName(Page page) {
    return page.locator(".wijziging", new Page.LocatorOptions().setHasText("‘Geld’")).first();
  }

  private static String lockAndDecide(Browsing browsing, Page page, String version) {
    browsing.open(page, version);
    press(page, "Vergrendel deze versie");
    String hash = page.locator("#slot-hash").textContent();
    browsing.open(page, HOME + "wat-geldt");
    assertThat(page.getByText("proefdraaien: nog niet vastgesteld")).isVisible();
    browsing.shootWhole(page, "goedkeuren-4-proefdraaien");
    page.getByLabel("Nummer van het besluit").fill("B&W 2026-7");
    press(page, "Leg vast: vaststelling door het college");
    page.getByLabel("Nummer in het gemeenteblad").fill("gmb-2026-7");
    press(page, "Leg vast: bekendmaking");
    press(page, "Leg vast: geldigheid");
    assertThat(page.getByText("geldt nu", new Page.GetByTextOptions().setExact(true))).isVisible();
    recordTransition(page);
    setARuleAside(page);
    press(page, "Zoek op");
    assertThat(page.locator("#opgezocht")).containsText(hash);
    browsing.shootWhole(page, "goedkeuren-5-geldt");
    return hash;
  }

  private static void recordTransition(Page page) {
    choose(page, "Wat is er gebeurd", "overgangsrecht");
    choose(page, "Welk moment telt", "de dag van de aanvraag");
    choose(page, "Lopende indicaties", "lopen door tot de einddatum");
    choose(page, "Bezwaren", "volgens de oude regels");
    page.getByLabel("Toelichting").fill("Wie al hulp heeft, merkt nu niets.");
    press(page, "Leg vast: overgangsrecht");
    assertThat(page.getByText("Overgangsrecht: bepalend is de dag van de aanvraag.")).isVisible();
  }

  private static void setARuleAside(Page page) {
    choose(page, "Wat is er gebeurd", "onderdeel niet toepassen");
    page.getByLabel("Welk onderdeel").fill("meedenkt");
    page.getByRole(AriaRole.OPTION).first().click();
    page.getByLabel("ECLI van de uitspraak").fill("ECLI:NL:CRVB:2026:1");
    page.getByLabel("Waarom").fill("De rechter liet dit buiten toepassing.");
    press(page, "Leg vast: onderdeel niet toepassen");
    assertThat(page.getByText("(ECLI:NL:CRVB:2026:1)")).isVisible();
    assertThat(page.getByText("1 onderdeel niet toepassen")).isVisible();
  }

  private static void choose(Page page, String label, String option) {
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }

  private static void readTheLog(Browsing browsing, Page page) {
    browsing.open(page, HOME + "logboek");
    choose(page, "Waarover", "Vergrendeling en besluiten");
    assertThat(page.getByText("Regel 1 tot en met 6 van 6")).isVisible();
    press(page, "Controleer de keten");
    assertThat(page.locator("#keten")).containsText("de keten is heel");
    browsing.shootWhole(page, "logboek");
  }

  private static Page signedIn(Browsing browsing, World.Person person) {
    // Opened by one browser, as if at another desk.
    Page page = browsing.page(1280, ColorScheme.LIGHT, false);
    browsing.signIn(page, person.username(), person.password());
    return page;
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }
}
