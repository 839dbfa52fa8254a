package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Branch;
import nl.normenkader.profiles.workspace.Branches;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What if: a variant is tried out, compared, merged with a question, and another is thrown away.
 */
@Tag("browser")
@TestApplication
class VariantBrowserTest {

  private static final GemeenteId GEMEENTE = GemeenteId.ofShippedCode("0518");
  private static final String HOME = "/gemeenten/0518/";
  private static final Place GELD = Place.of("leefgebieden/geld#naam");

  private final int port;
  private final World world;
  private final Tailorings tailorings;
  private final Branches branches;

  @Autowired
  VariantBrowserTest(
      @LocalServerPort int port,
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Tailorings tailorings,
      Branches branches) {
    this.port = port;
    this.world = new World(store, passwords, keys);
    this.tailorings = tailorings;
    this.branches = branches;
  }

  @Test
  void aVariantIsTriedMergedWithItsQuestionsAndAnotherIsThrownAway() {
    World.Person maker = world.person(Role.BELEIDSMEDEWERKER, GEMEENTE);
    OldBase desk = new OldBase(tailorings, maker.principal());
    TailoringId main = desk.begin(GEMEENTE);
    try (Browsing browsing = new Browsing(port)) {
      Page page = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(page, maker.username(), maker.password());
      browsing.open(page, HOME + "varianten");
      page.getByLabel("Naam van een nieuwe variant").fill("Meer tijd thuis");
      press(page, "Begin deze variant");
      assertThat(page.locator("h1")).hasText("Variant: Meer tijd thuis");
      assertThat(page.getByText("Er is niets gewijzigd.")).isVisible();
      page.getByText("Werk aan deze variant").click();
      assertThat(page.getByText("U werkt aan een proef. De hoofdlijn verandert niet.")).isVisible();
      Locator norm =
          page.locator(
              "#profielreeksen-individueel-profielen-vinger-aan-de-pols-bandbreedtes-individueel-norm"
                  + " input");
      norm.fill("45");
      norm.press("Tab");
      page.getByLabel("Waarom deze keuze").first().fill("Dat helpt.");
      Locator link = page.getByLabel("Koppeling naar een document").first();
      link.fill("geen adres");
      link.press("Tab");
      assertThat(page.getByText("Dit is geen webadres.").first()).isVisible();
      link.fill("https://raad.example/stuk-12");
      link.press("Tab");
      assertThat(page.locator("#opslagstand")).containsText("Opgeslagen om");
      browsing.shootWhole(page, "variant-1-werkbank");

      TailoringId variant = branch(maker, main).tailoring().id();
      desk.set(variant, GELD, new Json.Text("Geld en post"));
      desk.set(main, GELD, new Json.Text("Geldzaken"));
      browsing.open(page, HOME + "varianten/" + variant);
      assertThat(page.locator("#voortgang")).hasText("0 van de 1 vragen beslist");
      browsing.shootWhole(page, "variant-2-vraag");
      page.locator("#vraag").getByLabel("Neem de variant").check();
      page.locator("#vraag").getByLabel("Waarom").fill("Dat is duidelijker.");
      press(page, "Leg vast en ga verder");
      assertThat(page.locator("#voortgang")).hasText("1 van de 1 vragen beslist");
      page.getByLabel("Waarom de variant in de hoofdlijn komt").fill("De proef beviel.");
      press(page, "Voeg samen met de hoofdlijn");
      assertThat(page.getByText("De variant staat nu in")).isVisible();
      assertThat(page.getByText("samengevoegd", new Page.GetByTextOptions().setExact(true)))
          .isVisible();
      browsing.open(page, HOME + "varianten/" + variant);
      assertThat(page.getByText("Deze variant is samengevoegd")).isVisible();
      browsing.shootWhole(page, "variant-3-samengevoegd");
      browsing.open(page, HOME + "logboek");
      assertThat(page.getByText("besliste over de naam van het leefgebied ‘Geld en post’"))
          .isVisible();
      browsing.shootWhole(page, "variant-4-logboek");

      TailoringId other = branches.begin(maker.principal(), main, "Toch anders").orElseThrow();
      browsing.open(page, HOME + "varianten/" + other);
      page.getByText("Gooi deze variant weg").click();
      page.getByLabel("Waarom de variant weg kan").fill("Te duur.");
      press(page, "Gooi weg");
      assertThat(page.getByText("Deze variant weggooien?")).isVisible();
      browsing.shoot(page, "variant-5-zeker");
      page.locator("vaadin-button[slot=confirm-button]").click();
      assertThat(page.getByText("De variant is weggegooid.")).isVisible();
    }
    OpenTailoring now = tailorings.open(maker.principal(), main).orElseThrow();
    assertThat(now.resolution().effective().find(OldBase.CARRIED)).contains(new Json.Whole(45));
    assertThat(now.resolution().effective().find(GELD)).contains(new Json.Text("Geld en post"));
    assertThat(now.openChoices())
        .anySatisfy(
            choice ->
                assertThat(choice.motivering().document())
                    .isEqualTo(URI.create("https://raad.example/stuk-12")));
    List<Branch> all = branches.of(maker.principal(), main);
    assertThat(all).hasSize(2).allMatch(one -> !one.isOpen());
  }

  private Branch branch(World.Person maker, TailoringId main) {
    return branches.of(maker.principal(), main).getFirst();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }
}
