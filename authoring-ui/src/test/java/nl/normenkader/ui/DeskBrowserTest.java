package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people at one desk, and a desk that stands on another layer. */
@Tag("browser")
@TestApplication
class DeskBrowserTest {

  private static final GemeenteId GEMEENTE = GemeenteId.ofShippedCode("0385");
  private static final String HOME = "/gemeenten/0385/inrichten/";
  private static final Place NORM =
      Place.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm");
  private static final Place MONTHS =
      Place.of("profielreeksen/individueel/profielen/steun-in-de-rug#maanden");

  private final int port;
  private final World world;
  private final Tailorings tailorings;
  private final Versions versions;

  @Autowired
  DeskBrowserTest(
      @LocalServerPort int port,
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Tailorings tailorings,
      Versions versions) {
    this.port = port;
    this.world = new World(store, passwords, keys);
    this.tailorings = tailorings;
    this.versions = versions;
  }

  @Test
  void theSecondSeesWhatTheFirstWroteAndChooses() {
    World.Person first = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    World.Person second = world.person(Role.BELEIDSMEDEWERKER, GEMEENTE);
    TailoringId id = begin(first);
    try (Browsing browsing = new Browsing(port)) {
      Page one = signedIn(browsing, first, id, "bandbreedtes");
      Page other = signedIn(browsing, second, id, "bandbreedtes");
      write(one, "40");
      assertThat(one.locator("#opslagstand")).containsText("Opgeslagen om");
      assertThat(one.getByText("Nu: 40 minuten per week, door gemeente")).isVisible();
      write(other, "45");
      assertThat(other.getByRole(AriaRole.ALERT).first()).containsText("40 minuten per week");
      assertThat(norm(other)).hasValue("45");
      browsing.shoot(other, "inrichten-gelijktijdig");
      press(other, "Laat staan wat er nu staat");
      assertThat(norm(other)).hasValue("40");
      assertThat(value(first, id, NORM)).isEqualTo(new Json.Whole(40));

      write(one, "35");
      assertThat(one.locator("#opslagstand")).containsText("Opgeslagen om");
      write(other, "45");
      press(other, "Zet toch mijn waarde");
      assertThat(other.locator("#opslagstand")).containsText("Opgeslagen om");
      assertThat(value(first, id, NORM)).isEqualTo(new Json.Whole(45));
      assertThat(tailorings.open(first.principal(), id).orElseThrow().log()).hasSize(3);

      press(other, "Neem de keuze terug");
      assertThat(norm(other)).hasValue("30");
      press(other, "Opnieuw");
      assertThat(norm(other)).hasValue("45");
    }
  }

  @Test
  void uitgangspuntenAreAnsweredOneByOneAndARejectionMarksWhatRestsOnIt() {
    World.Person who = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    TailoringId id = begin(who);
    try (Browsing browsing = new Browsing(port)) {
      Page page = signedIn(browsing, who, id, "uitgangspunten");
      page.locator("#algemeen-uitgangspunten-risico-telt-vol-bevestiging").click();
      page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("verworpen")).click();
      assertThat(page.locator("#opslagstand")).containsText("Opgeslagen om");
      assertThat(value(who, id, Place.of("algemeen/uitgangspunten/risico-telt-vol#bevestiging")))
          .isEqualTo(new Json.Text("verworpen"));
      browsing.open(page, HOME + id + "/weegfactoren");
      assertThat(page.getByText("rust op een verworpen uitgangspunt")).hasCount(3);
    }
  }

  @Test
  void theLayersBelowAreShownWithWhatTheirNewVersionWouldMean() {
    World.Person who = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    TailoringId below = begin(who);
    edit(who, below, NORM, 40);
    VersieId version = versions.name(who.principal(), below, "Een").orElseThrow().id();
    TailoringId above =
        tailorings.beginOn(who.principal(), GEMEENTE, version, "Proef Noord").orElseThrow();
    edit(who, above, MONTHS, 18);
    edit(who, below, MONTHS, 24);
    edit(who, below, NORM, 45);
    versions.name(who.principal(), below, "Twee").orElseThrow();
    try (Browsing browsing = new Browsing(port)) {
      Page page = signedIn(browsing, who, above, "bandbreedtes");
      assertThat(page.locator("#lagen")).containsText("versie 1 – Een");
      assertThat(page.locator("#lagen")).containsText("1 wijziging botst");
      assertThat(page.locator("#botsingen li")).hasCount(1);
      // Base, layer between and own value stand beside each other, and the value tells its layer.
      Locator field = page.locator(".veld").filter(new Locator.FilterOptions().setHas(norm(page)));
      assertThat(field).containsText("Basiskader");
      assertThat(field).containsText("30 minuten per week");
      assertThat(field).containsText("Nu: 40 minuten per week, door gemeente");
      browsing.shootWhole(page, "inrichten-lagen");
    }
  }

  private TailoringId begin(World.Person who) {
    return tailorings
        .begin(who.principal(), GEMEENTE, "demo-begeleiding", "1.0", "Begeleiding")
        .orElseThrow();
  }

  private void edit(World.Person who, TailoringId id, Place place, long value) {
    OpenTailoring open = tailorings.open(who.principal(), id).orElseThrow();
    Edit edit = new Edit.Value(UUID.randomUUID(), place, new Json.Whole(value));
    tailorings.edit(who.principal(), id, open.revision(), null, List.of(edit)).orElseThrow();
  }

  private Json value(World.Person who, TailoringId id, Place place) {
    return tailorings
        .open(who.principal(), id)
        .orElseThrow()
        .resolution()
        .effective()
        .find(place)
        .orElseThrow();
  }

  private static Page signedIn(
      Browsing browsing, World.Person person, TailoringId id, String topic) {
    Page page = browsing.page(1280, ColorScheme.LIGHT, false);
    browsing.signIn(page, person.username(), person.password());
    browsing.open(page, HOME + id + "/" + topic);
    return page;
  }

  private static Locator norm(Page page) {
    return page.locator("#" + NORM.toString().replaceAll("[^a-zA-Z0-9]+", "-") + " input");
  }

  private static void write(Page page, String value) {
    norm(page).fill(value);
    norm(page).press("Tab");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }
}
