package nl.normenkader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Branches;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Regios;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every view, in light and dark, wide and narrow: nothing wrong for axe, nothing cut off. */
@Tag("browser")
@TestApplication
class ScreensBrowserTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private final int port;
  private final World world;
  private final Tailorings tailorings;
  private final Rebases rebases;
  private final Branches branches;
  private final Sessions sessions;
  private final Regios regios;

  @Autowired
  ScreensBrowserTest(
      @LocalServerPort int port,
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Tailorings tailorings,
      Rebases rebases,
      Branches branches,
      Sessions sessions,
      Regios regios) {
    this.port = port;
    this.world = new World(store, passwords, keys);
    this.tailorings = tailorings;
    this.rebases = rebases;
    this.branches = branches;
    this.sessions = sessions;
    this.regios = regios;
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void everyViewIsAccessibleAndFits(int width, ColorScheme colors) {
    lookAtAll(width, colors);
  }

  @Tag("lang")
  @ParameterizedTest
  @CsvSource({"1280, DARK", "390, LIGHT", "320, LIGHT"})
  void everyViewIsAccessibleAndFitsAtTheOtherDesksToo(int width, ColorScheme colors) {
    lookAtAll(width, colors);
  }

  private void lookAtAll(int width, ColorScheme colors) {
    World.Person policy = world.person(Role.BELEIDSMEDEWERKER, World.VOORBEELDSTAD);
    World.Person administrator = world.person(Role.BEHEERDER, null);
    if (regios.all(administrator.principal()).isEmpty()) {
      regios.add(administrator.principal(), "0900", "Regio Voorbeeldland").orElseThrow();
    }
    List<String> wrong = new ArrayList<>();
    try (Browsing browsing = new Browsing(port)) {
      Page door = browsing.page(width, colors, true);
      browsing.open(door, "/aanmelden");
      look(browsing, door, "aanmelden", width, colors, wrong);
      Page desk = browsing.page(width, colors, true);
      browsing.signIn(desk, policy.username(), policy.password());
      for (String path : views(policy)) {
        browsing.open(desk, path);
        look(browsing, desk, path, width, colors, wrong);
      }
      browsing.open(desk, "/bestaat-niet");
      assertThat(desk.locator("h1").textContent()).isEqualTo("Deze pagina is er niet");
      look(browsing, desk, "bestaat-niet", width, colors, wrong);
      Page office = browsing.page(width, colors, true);
      browsing.signIn(office, administrator.username(), administrator.password());
      for (String path :
          List.of("/gemeenten/9901/beheer", "/gemeenten/rg0900/wat-geldt", "/installatie")) {
        browsing.open(office, path);
        look(browsing, office, path, width, colors, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<String> views(World.Person policy) {
    GemeenteOverview.Card tailoring =
        tailorings.mine(policy.principal()).stream()
            .filter(overview -> overview.gemeente().id().equals(World.VOORBEELDSTAD))
            .flatMap(overview -> overview.tailorings().stream())
            .filter(card -> !card.versies().isEmpty())
            .findFirst()
            .orElseThrow();
    TailoringId id = tailoring.tailoring().id();
    VersieId version = tailoring.versies().getLast().id();
    String home = "/gemeenten/9901/";
    Session held = sessions.of(policy.principal(), id).getFirst();
    String session = home + "sessies/" + held.id();
    String point = session + "/punten/" + held.agenda().getFirst().id();
    return List.of(
        "/",
        home + "normenkader",
        home + "normenkader/leefgebieden",
        home + "normenkader/profielen",
        home + "normenkader/normen",
        home + "sessies",
        session,
        point,
        point + "/voorbereiden",
        session + "/besluitenlijst",
        home + "inrichten",
        home + "inrichten/" + id + "/uitgangspunten",
        home + "inrichten/" + id + "/bandbreedtes",
        home + "inrichten/" + id + "/beleidsregels",
        home + "varianten",
        home + "varianten/" + variant(policy, id),
        home + "bundels",
        home + "was-wordt",
        home + "overstappen",
        home + "overstappen/" + move(policy),
        home + "proefcasus",
        home + "goedkeuren",
        home + "goedkeuren/" + version,
        home + "wat-geldt",
        home + "logboek",
        "/normenkaders",
        "/normenkaders/awbz-begeleiding/2014/verantwoording",
        "/wie-mag-wat",
        "/account");
  }

  /** A variant that asks something: the main line changed the same. */
  private TailoringId variant(World.Person policy, TailoringId main) {
    Place place = Place.of("leefgebieden/geld#naam");
    TailoringId variant = branches.begin(policy.principal(), main, "Andere woorden").orElseThrow();
    OldBase desk = new OldBase(tailorings, policy.principal());
    desk.set(variant, place, new Json.Text("Geld en post " + variant));
    desk.set(main, place, new Json.Text("Geldzaken " + variant));
    return variant;
  }

  private JournalId move(World.Person policy) {
    TailoringId old =
        new OldBase(tailorings, policy.principal()).withQuestions(World.VOORBEELDSTAD);
    return rebases.begin(policy.principal(), old, "demo-begeleiding", "2.0").orElseThrow().id();
  }

  /** The address without what differs per run, so that two runs can be laid side by side. */
  private static String fileName(String at) {
    String path = at.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "een");
    return (path.startsWith("/ ") ? "start" + path.substring(1) : path)
        .replaceAll("^/|gemeenten/9901/", "")
        .replaceAll("[^a-zA-Z0-9]+", "-");
  }

  private static void look(
      Browsing browsing,
      Page page,
      String name,
      int width,
      ColorScheme colors,
      List<String> wrong) {
    String at = name + " " + width + " " + colors;
    browsing.shootWhole(page, fileName(at));
    for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
      wrong.add(at + ": " + rule.getId() + " " + rule.getNodes().getFirst().getTarget());
    }
    // On a narrow desk the heads of a table are for screen readers only: each cell says its own.
    Object over =
        page.evaluate(
            """
            () => [...document.querySelectorAll('main *')].filter(e => {
              if (e.closest('thead') && getComputedStyle(e.closest('thead')).clipPath !== 'none') {
                return false;
              }
              const r = e.getBoundingClientRect();
              return r.width > 1 && r.right > document.documentElement.clientWidth + 1;
            }).slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')
            """);
    if (!String.valueOf(over).isEmpty()) {
      wrong.add(at + ": cut off: " + over);
    }
  }
}
