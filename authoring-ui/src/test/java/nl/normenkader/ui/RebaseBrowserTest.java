package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A gemeente moves from demo-begeleiding 1.0 to 2.0 and decides every conflict on the screen. */
@Tag("browser")
@TestApplication
class RebaseBrowserTest {

  private static final GemeenteId GEMEENTE = GemeenteId.ofShippedCode("0363");
  private static final String HOME = "/gemeenten/0363/";
  private final int port;
  private final World world;
  private final Tailorings tailorings;

  @Autowired
  RebaseBrowserTest(
      @LocalServerPort int port,
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Tailorings tailorings) {
    this.port = port;
    this.world = new World(store, passwords, keys);
    this.tailorings = tailorings;
  }

  @Test
  void everyConflictIsDecidedOnTheScreenBeforeTheTailoringMoves() {
    World.Person maker = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    TailoringId id = new OldBase(tailorings, maker.principal()).withQuestions(GEMEENTE);
    try (Browsing browsing = new Browsing(port)) {
      Page page = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(page, maker.username(), maker.password());
      browsing.open(page, HOME + "overstappen");
      press(page, "Doe eerst een proef");
      assertThat(page.getByText("Er is nog niets gewijzigd.")).isVisible();
      assertThat(page.getByText("2 × doel verdwenen").first()).isVisible();
      browsing.shootWhole(page, "overstap-1-proef");
      press(page, "Begin de overstap");
      assertThat(page.locator("#voortgang")).hasText("0 van de 5 vragen beslist");
      browsing.shootWhole(page, "overstap-2-vraag");
      assertThat(page.getByText("Voer de overstap uit")).hasCount(0);
      for (int done = 1; done <= 5; done++) {
        decide(page);
        assertThat(page.locator("#voortgang")).hasText(done + " van de 5 vragen beslist");
        if (done == 3) {
          // Who leaves and comes back finds what was decided.
          browsing.open(page, HOME + "overstappen");
          page.getByText("Ga verder met de overstap").click();
          assertThat(page.locator("#voortgang")).hasText("3 van de 5 vragen beslist");
        }
      }
      // What was decided does not fit the step of the voorziening: told, with the way back.
      assertThat(page.getByText("Het bedrag 170 is geen veelvoud van 15")).isVisible();
      browsing.shootWhole(page, "overstap-3-past-niet");
      press(page, "Ga naar vraag");
      Locator question = page.locator("#vraag");
      question.locator("vaadin-text-field input").fill("195");
      press(page, "Leg vast en ga verder");
      assertThat(page.getByText("Alles is beslist. Na het uitvoeren")).isVisible();
      browsing.shootWhole(page, "overstap-4-alles-beslist");
      page.getByLabel("Waarom de gemeente overstapt").fill("Wij volgen de nieuwe versie.");
      press(page, "Voer de overstap uit");
      assertThat(page.getByText("De inrichting staat nu op versie 2.0.")).isVisible();
      assertThat(page.getByText("Er is geen nieuwere versie van dit basiskader.")).isVisible();
    }
    OpenTailoring moved = tailorings.open(maker.principal(), id).orElseThrow();
    assertThat(moved.base().version()).isEqualTo("2.0");
    assertThat(moved.resolution().misfits()).isEmpty();
    assertThat(moved.resolution().effective().find(OldBase.CARRIED)).contains(new Json.Whole(45));
    assertThat(moved.resolution().effective().find(OldBase.CHANGED_BY_BOTH))
        .contains(new Json.Whole(195));
  }

  /** Keeps what is here, but chooses something else where both sides gave another maximum. */
  private static void decide(Page page) {
    Locator question = page.locator("#vraag");
    boolean other = question.textContent().contains("beide gewijzigd");
    Locator reason = question.getByLabel("Waarom");
    // Nothing is taken without a choice and a reason.
    press(page, "Leg vast en ga verder");
    assertThat(question.getByText("Kies wat er moet gebeuren.")).isVisible();
    if (other) {
      question.getByLabel("Nieuw: iets anders dan beide").check();
      question.locator("vaadin-text-field input").fill("170");
    } else if (question.getByLabel("Behoud lokaal").count() > 0) {
      question.getByLabel("Behoud lokaal").check();
    } else {
      question.getByLabel("Neem basis").check();
    }
    reason.fill("Zo besloot de werkgroep.");
    press(page, "Leg vast en ga verder");
    assertThat(page.getByText("Vastgelegd:").last()).isVisible();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }
}
