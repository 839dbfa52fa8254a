package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.publication.Configurations;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.proefcasus.Examples;
import nl.normenkader.ui.proefcasus.OutcomeProse;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a changed band to an outcome that follows it, by the hands of the people who do it. */
@Tag("browser")
@TestApplication
class WholePathBrowserTest {

  private static final GemeenteId GEMEENTE = GemeenteId.ofShippedCode("0439");
  private static final String HOME = "/gemeenten/0439/";
  private static final ShippedKader BASE =
      ShippedKaders.get().find("demo-begeleiding/1.0").orElseThrow();

  private final int port;
  private final World world;
  private final Configurations configurations;

  @Autowired
  WholePathBrowserTest(
      @LocalServerPort int port,
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Configurations configurations) {
    this.port = port;
    this.world = new World(store, passwords, keys);
    this.configurations = configurations;
  }

  /** The example that the screen starts with, and the band its outcome comes from. */
  private record Aim(Casus casus, String reeks, String profiel, Bandbreedte band) {
    String field(String key) {
      return ("profielreeksen/%s/profielen/%s/bandbreedtes/%s#%s"
              .formatted(reeks, profiel, band.id(), key))
          .replaceAll("[^a-zA-Z0-9]+", "-");
    }
  }

  @Test
  void aChangedBandIsApprovedByOthersLockedAndFollowedByTheOutcome() {
    World.Person maker = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    World.Person policy = world.person(Role.BELEIDSMEDEWERKER, GEMEENTE);
    World.Person lawyer = world.person(Role.JURIST, GEMEENTE);
    World.Person consulent = world.person(Role.CONSULENT, GEMEENTE);
    Aim aim = aim();
    try (Browsing browsing = new Browsing(port)) {
      String version = tailorAndSubmit(browsing, maker, aim);
      approve(browsing, policy, version, "Keur beleidsmatig goed");
      approve(browsing, lawyer, version, "Keur juridisch goed");
      String hash = lockAndPublish(browsing, policy, version);
      computeAndCompare(browsing, consulent, aim, hash);
    }
  }

  private String tailorAndSubmit(Browsing browsing, World.Person maker, Aim aim) {
    Page page = signedIn(browsing, maker);
    browsing.open(page, HOME + "inrichten");
    choose(page, "Basiskader", BASE.kader().general().name() + " " + BASE.version());
    press(page, "Begin deze inrichting");
    Locator norm = page.locator("#" + aim.field("norm") + " input");
    norm.fill(aim.band().max().toString());
    norm.press("Tab");
    assertThat(page.locator("#opslagstand")).containsText("Opgeslagen om");
    page.getByLabel("Waarom deze keuze").fill("In onze gemeente is vaker meer nodig.");
    page.getByLabel("Grond").fill("Eigen dossiertoets, tabel 1");
    choose(page, "Onderbouwing", "eigen onderzoek van de gemeente");
    assertThat(page.getByText("compleet", new Page.GetByTextOptions().setExact(true))).isVisible();
    browsing.shoot(page, "pad-1-inrichten");
    browsing.open(page, HOME + "goedkeuren");
    press(page, "Maak versie van hoe het nu staat");
    press(page, "Dien in ter beoordeling");
    assertThat(page.getByText("ligt ter beoordeling").first()).isVisible();
    // Who made it finds no button to approve it.
    assertThat(page.getByText("Keur beleidsmatig goed")).hasCount(0);
    String address = page.url();
    return address.substring(address.indexOf(HOME));
  }

  private void approve(Browsing browsing, World.Person judge, String version, String button) {
    Page page = signedIn(browsing, judge);
    browsing.open(page, version);
    press(page, button);
    assertThat(page.getByText("U bent akkoord gegaan.")).isVisible();
    browsing.shoot(page, "pad-2-" + button.replaceAll("[^a-z]+", "-"));
  }

  private String lockAndPublish(Browsing browsing, World.Person policy, String version) {
    Page page = signedIn(browsing, policy);
    browsing.open(page, version);
    press(page, "Vergrendel deze versie");
    String hash = page.locator("#slot-hash").textContent();
    browsing.shoot(page, "pad-3-vergrendeld");
    browsing.open(page, HOME + "wat-geldt");
    page.getByLabel("Nummer van het besluit").fill("B&W 2026-1");
    press(page, "Leg vast: vaststelling door het college");
    page.getByLabel("Nummer in het gemeenteblad").fill("gmb-2026-1");
    press(page, "Leg vast: bekendmaking");
    press(page, "Leg vast: geldigheid");
    assertThat(page.getByText("Geldt vanaf").last()).isVisible();
    browsing.shoot(page, "pad-4-wat-geldt");
    return hash;
  }

  private void computeAndCompare(Browsing browsing, World.Person consulent, Aim aim, String hash) {
    Page page = signedIn(browsing, consulent);
    browsing.open(page, HOME + "proefcasus");
    assertThat(page.locator("#bon-hash")).hasText(hash);
    LockedConfiguration locked =
        configurations.byHash(consulent.principal(), new Hash(hash)).orElseThrow().configuration();
    String before = amount(outcome(BASE.kader(), BASE.locked().hash(), aim.casus()), aim);
    String after = amount(outcome(locked.kader(), locked.hash(), aim.casus()), aim);
    assertThat(after).isNotEqualTo(before);
    assertThat(page.locator("#voorziening-" + aim.band().id() + " .uitkomst-groot")).hasText(after);
    browsing.shoot(page, "pad-5-proefcasus");
  }

  private Page signedIn(Browsing browsing, World.Person person) {
    Page page = browsing.page(1280, ColorScheme.LIGHT, false);
    browsing.signIn(page, person.username(), person.password());
    return page;
  }

  private static void choose(Page page, String label, String option) {
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  private static Aim aim() {
    for (Examples.Example example : Examples.of(BASE.id(), BASE.version())) {
      Outcome outcome = outcome(BASE.kader(), BASE.locked().hash(), example.casus());
      if (outcome.kind() == Outcome.Kind.MAATWERK) {
        String reeks = outcome.profielreeksen().getFirst().profielreeks();
        String profiel = outcome.profielreeksen().getFirst().nettoProfielen().getFirst();
        return new Aim(example.casus(), reeks, profiel, band(reeks, profiel));
      }
    }
    throw new IllegalStateException("no example ends in maatwerk");
  }

  private static Bandbreedte band(String reeks, String profiel) {
    return BASE.kader().profielreeksen().stream()
        .filter(r -> r.id().equals(reeks))
        .map(Profielreeks::profielen)
        .flatMap(profielen -> profielen.stream().filter(p -> p.id().equals(profiel)))
        .findFirst()
        .orElseThrow()
        .bandbreedtes()
        .getFirst();
  }

  private static Outcome outcome(Normenkader kader, Hash hash, Casus casus) {
    return Engine.evaluate(Compiler.compile(kader, hash).orElseThrow(), casus).orElseThrow();
  }

  private static String amount(Outcome outcome, Aim aim) {
    var omvang = outcome.voorziening(aim.band().id()).omvang();
    if (omvang == null) {
      throw new IllegalStateException("the example grants " + aim.band().id());
    }
    return OutcomeProse.amount(omvang, new Names(BASE.kader()).voorziening(aim.band().id()));
  }
}
