package nl.normenkader.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.OperationPayload;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.ValueHash;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A tailoring goes along as a file, is changed elsewhere, and comes back question by question. */
@Tag("browser")
@TestApplication
class BundleBrowserTest {

  private static final GemeenteId GEMEENTE = GemeenteId.ofShippedCode("0546");
  private static final String BUNDELS = "/gemeenten/0546/bundels";
  private static final Place GELD = Place.of("leefgebieden/geld#naam");
  private static final Place WONEN = Place.of("leefgebieden/wonen#naam");

  private final int port;
  private final World world;
  private final Tailorings tailorings;

  @Autowired
  BundleBrowserTest(
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
  void whatWasChangedElsewhereComesBackQuestionByQuestion() throws IOException {
    World.Person maker = world.person(Role.IMPLEMENTATIECONSULENT, GEMEENTE);
    OldBase desk = new OldBase(tailorings, maker.principal());
    TailoringId id = desk.begin(GEMEENTE);
    desk.set(id, GELD, new Json.Text("Geldzaken"));
    UUID choice = motivate(maker, id, "Zo heet het hier.");
    try (Browsing browsing = new Browsing(port)) {
      Page page = browsing.page(1280, ColorScheme.LIGHT, false);
      browsing.signIn(page, maker.username(), maker.password());
      browsing.open(page, BUNDELS);
      browsing.shootWhole(page, "bundel-1-meenemen");
      byte[] file = download(page, "Neem mee als bundel");
      assertThat(new String(download(page, "Motiveringen als CSV"), StandardCharsets.UTF_8))
          .contains("\"leefgebieden/geld#naam\"", "Geldzaken", "Zo heet het hier.");
      assertThat(JsonReader.read(download(page, "Motiveringen als JSON")).orElseThrow())
          .isInstanceOf(Json.Arr.class);

      offer(page, "bundel.json", "{\"formaat\": 9}".getBytes(StandardCharsets.UTF_8));
      assertThat(page.getByText("kan hier niet in")).isVisible();
      offer(page, "bundel.json", of(file, "gm9999", "9.9"));
      assertThat(page.getByText("Deze 2 dingen zijn er aan de hand:")).isVisible();
      assertThat(page.getByText("Plaats: /basis")).isVisible();
      assertThat(page.getByText("Plaats: /gemeente")).isVisible();
      browsing.shootWhole(page, "bundel-2-geweigerd");

      byte[] back = changedElsewhere(file);
      desk.set(id, GELD, new Json.Text("Financiën"));
      desk.set(id, WONEN, new Json.Text("Wonen en huis"));
      motivate(maker, id, "De werkgroep vond dit beter.");
      offer(page, "bundel.json", back);
      assertThat(page.locator("#voortgang")).hasText("0 van de 1 vragen beslist");
      assertThat(page.getByText("Nog 3 vragen zijn niet beslist.")).isVisible();
      browsing.shootWhole(page, "bundel-3-vragen");
      Locator question = page.locator("#vraag");
      question.getByLabel("Neem het bestand").check();
      question.getByLabel("Waarom").fill("Zo noemen inwoners het.");
      press(page, "Leg vast en ga verder");
      assertThat(page.locator("#voortgang")).hasText("1 van de 1 vragen beslist");

      // Who leaves and offers the same file again goes on where he was.
      browsing.open(page, BUNDELS);
      offer(page, "bundel.json", back);
      assertThat(page.locator("#voortgang")).hasText("1 van de 1 vragen beslist");
      page.getByLabel("Behoud hier: de motivering").check();
      press(page, "Leg deze motivering vast");
      assertThat(page.getByText("Nog 1 vraag is niet beslist.")).isVisible();
      page.getByLabel("Wie is dat hier?").fill("Test Implementatieconsulent");
      page.getByRole(
              AriaRole.OPTION, new Page.GetByRoleOptions().setName("Test Implementatieconsulent"))
          .first()
          .click();
      press(page, "Leg vast wie dit is");
      assertThat(page.getByText("Alles is beslist.")).isVisible();
      browsing.shootWhole(page, "bundel-4-beslist");
      press(page, "Breng de wijzigingen terug");
      assertThat(page.getByText("De wijzigingen staan nu in")).isVisible();
    }
    OpenTailoring now = tailorings.open(maker.principal(), id).orElseThrow();
    assertThat(now.resolution().effective().find(GELD)).contains(new Json.Text("Geld en post"));
    assertThat(now.resolution().effective().find(WONEN)).contains(new Json.Text("Wonen en huis"));
    assertThat(now.choices().get(choice))
        .extracting(one -> one.motivering().reason())
        .isEqualTo("De werkgroep vond dit beter.");
  }

  private UUID motivate(World.Person maker, TailoringId id, String reason) {
    Choice choice = tailorings.open(maker.principal(), id).orElseThrow().openChoices().getFirst();
    tailorings
        .motivate(
            maker.principal(),
            id,
            choice.id(),
            "Naam van geld",
            new Motivering(reason, "art. 2", Onderbouwing.BELEIDSKEUZE))
        .orElseThrow();
    return choice.id();
  }

  private static byte[] download(Page page, String link) throws IOException {
    Download file =
        page.waitForDownload(
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .first()
                    .click());
    return Files.readAllBytes(file.path());
  }

  private static void offer(Page page, String name, byte[] file) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(name, "application/json", file));
  }

  /** As another installation would write it: sound in itself, and it says something else. */
  private static byte[] of(byte[] file, String gemeente, String version) {
    Json.Obj read = (Json.Obj) JsonReader.read(file).orElseThrow();
    Json.Obj base = (Json.Obj) Objects.requireNonNull(read.members().get("basis"));
    return sealed(
        read.with("gemeente", new Json.Text(gemeente))
            .with("basis", base.with("versie", new Json.Text(version))));
  }

  /** One more operation, of somebody without an account here, and other words for the choice. */
  private static byte[] changedElsewhere(byte[] file) {
    Json.Obj read = (Json.Obj) JsonReader.read(file).orElseThrow();
    Json.Text noor = new Json.Text(UUID.randomUUID().toString());
    Json.Obj first = object(read, "bewerkingen");
    Json.Obj second =
        first
            .with("id", new Json.Text(UUID.randomUUID().toString()))
            .with("maker", noor)
            .with(
                "bewerking",
                OperationPayload.json(
                    new Operation.ReplaceText(
                        GELD, "Geld en post", ValueHash.of(new Json.Text("Geldzaken")))));
    Json.Obj maker = object(read, "makers");
    Json.Obj motivated =
        object(read, "keuzes").with("reden", new Json.Text("Dat zeggen inwoners zelf."));
    Json.Obj origin =
        new Json.Obj(
            Map.of(
                "revisie", new Json.Whole(1),
                "meegebracht", new Json.Whole(1)));
    return sealed(
        read.with("bewerkingen", new Json.Arr(List.of(first, second)))
            .with(
                "makers",
                new Json.Arr(
                    List.of(
                        maker,
                        maker.with("id", noor).with("naam", new Json.Text("Noor van de laptop")))))
            .with("keuzes", new Json.Arr(List.of(motivated)))
            .with("herkomst", origin));
  }

  private static Json.Obj object(Json.Obj from, String list) {
    Json.Arr all = (Json.Arr) Objects.requireNonNull(from.members().get(list));
    return (Json.Obj) all.items().getFirst();
  }

  private static byte[] sealed(Json.Obj bundle) {
    Json.Obj open = bundle.without("controle");
    return CanonicalJson.bytes(open.with("controle", new Json.Text(Hash.of(open).text())));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }
}
