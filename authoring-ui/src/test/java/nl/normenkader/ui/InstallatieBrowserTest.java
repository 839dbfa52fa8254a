package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who runs the installation makes a regio, lets others in, and takes a licensed base in. */
@Tag("browser")
@TestApplication
class InstallatieBrowserTest {

  private final int port;
  private final World world;

  @Autowired
  InstallatieBrowserTest(
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
      Locator role = office.locator("vaadin-select", new Page.LocatorOptions().setHasText("Rol"));
      role.click();
      office
          .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Implementatieconsulent"))
          .click();
      assertThat(role).containsText("Implementatieconsulent");
      browsing.settle(office);
      press(office, "Geef bestaand account deze rol");
      Locator row =
          office
              .getByRole(AriaRole.ROW)
              .filter(new Locator.FilterOptions().setHasText(consultant.username()));
      assertThat(row).containsText("Implementatieconsulent");
      browsing.shootWhole(office, "regio-1-mensen");

      Page desk = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(desk, consultant.username(), consultant.password());
      browsing.open(desk, "/gemeenten/rg0012/inrichten");
      press(desk, "Begin deze inrichting");
      assertThat(desk.locator("h1")).containsText("Begeleiding Regio Kustland");
      browsing.shootWhole(desk, "regio-2-inrichten");
    }
  }

  @Test
  void aLicensedBaseIsTakenInAndRead() {
    World.Person administrator = world.person(Role.BEHEERDER, null);
    try (Browsing browsing = new Browsing(port)) {
      Page office = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(office, administrator.username(), administrator.password());
      browsing.open(office, "/installatie");
      offer(office, "kapot.json", "{\"formaat\": 1}".getBytes(StandardCharsets.UTF_8));
      assertThat(office.getByText("Van wie dit basiskader is, ontbreekt")).isVisible();
      office.getByLabel("Van wie is het kader").fill("Stichting Norm");
      offer(office, "kapot.json", "{\"formaat\": 1}".getBytes(StandardCharsets.UTF_8));
      assertThat(office.getByText("Het bestand ‘kapot.json’ kan hier niet in")).isVisible();
      assertThat(office.getByText("Van wie dit basiskader is, ontbreekt")).hasCount(0);
      offer(office, "kader.json", licensed());
      assertThat(office.getByRole(AriaRole.CELL).getByText("Stichting Norm")).isVisible();
      browsing.shootWhole(office, "installatie-basiskader");
      office.getByText("stichting-norm 1.0").click();
      assertThat(office.locator("h1")).containsText("Kader van de stichting");
    }
  }

  private static void offer(Page page, String name, byte[] file) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(name, "application/json", file));
  }

  /** The demo kader under another name, as somebody else would lock and send it. */
  private static byte[] licensed() {
    BaseKader demo = BaseCatalogue.shipped().find("demo-begeleiding", "1.0").orElseThrow();
    Json.Obj content =
        demo.tree()
            .with(Place.of("algemeen#id"), new Json.Text("stichting-norm"))
            .with(Place.of("algemeen#naam"), new Json.Text("Kader van de stichting"))
            .root();
    return LockFile.write(
        LockedConfiguration.seal(
            RecordBinding.read(Normenkader.class, content).orElseThrow(),
            Envelope.reproducible("Stichting Norm", "stichting"),
            null));
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
