package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From nothing to a layer of a regio: who runs the installation makes it, and lets others in. */
@Tag("browser")
@TestApplication
class RegioBrowserTest {

  private final int port;
  private final World world;

  @Autowired
  RegioBrowserTest(
      @LocalServerPort int port, ProfilesStore store, PasswordChange passwords, ApiKeys keys) {
    this.port = port;
    this.world = new World(store, passwords, keys);
  }

  @Test
  void aRegioGetsPeopleAndALayer() {
    World.Person administrator = world.person(Role.BEHEERDER, null);
    World.Person consultant = world.person(Role.IMPLEMENTATIECONSULENT, World.VOORBEELDSTAD);
    try (Browsing browsing = new Browsing(port)) {
      Page office = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(office, administrator.username(), administrator.password());
      browsing.open(office, "/installatie");
      office.getByLabel("Naam").fill("Regio Kustland");
      office.getByLabel("Nummer").fill("12");
      press(office, "Voeg regio toe");
      assertThat(office.getByText("“12” is geen nummer van een regio.")).isVisible();
      press(office, "Sluiten");
      office.getByLabel("Nummer").fill("0012");
      press(office, "Voeg regio toe");
      office.getByText("Mensen van Regio Kustland").click();
      office.getByLabel("Gebruikersnaam").fill("niemand-hier");
      press(office, "Geef bestaand account deze rol");
      assertThat(office.getByText("Er is geen account met deze gebruikersnaam.")).isVisible();
      office.getByLabel("Gebruikersnaam").fill(consultant.username());
      office.locator("vaadin-select", new Page.LocatorOptions().setHasText("Rol")).first().click();
      office
          .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Implementatieconsulent"))
          .click();
      press(office, "Geef bestaand account deze rol");
      assertThat(office.getByRole(AriaRole.CELL).getByText(consultant.username())).isVisible();
      browsing.shootWhole(office, "regio-1-mensen");

      Page desk = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(desk, consultant.username(), consultant.password());
      browsing.open(desk, "/gemeenten/rg0012/inrichten");
      press(desk, "Begin deze inrichting");
      assertThat(desk.locator("h1")).containsText("Begeleiding Regio Kustland");
      browsing.shootWhole(desk, "regio-2-inrichten");
    }
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
