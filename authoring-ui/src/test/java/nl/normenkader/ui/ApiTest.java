package nl.normenkader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.outcome.OutcomeJson;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.proefcasus.Examples;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.shell.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TestApplication
class ApiTest {

  private static final String COMPUTE = "/gemeenten/9901/berekeningen";
  private static final ShippedKader DEMO =
      ShippedKaders.get().find("demo-begeleiding/1.0").orElseThrow();
  private static final Casus CASUS = Examples.of(DEMO.id(), DEMO.version()).getFirst().casus();
  private static final byte[] BODY = CanonicalJson.bytes(RecordBinding.write(CASUS));

  private final int port;
  private final ApiKeys keys;
  private final World world;
  private final String key;

  @Autowired
  ApiTest(@LocalServerPort int port, ProfilesStore store, PasswordChange passwords, ApiKeys keys) {
    this.port = port;
    this.keys = keys;
    this.world = new World(store, passwords, keys);
    this.key = world.key(World.VOORBEELDSTAD);
  }

  @Test
  void computesWithWhatIsInForce() {
    HttpResponse<byte[]> answer = world.post(port, COMPUTE, key, inForceCasus());
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    String hash = member(child(json(answer), "rekenbon"), "configuratieHash");
    HttpResponse<byte[]> found = world.get(port, "/gemeenten/9901/configuraties", key);
    assertThat(text(found)).contains(hash);
    assertThat(answer.headers().firstValue("Normenkader-Proefdraaien")).contains("false");
  }

  @Test
  void answersWithTheSameBytesAsTheLibrary() {
    String path = "/configuraties/" + DEMO.locked().hash() + "/berekeningen";
    HttpResponse<byte[]> answer = world.post(port, path + "?toelichting=true", key, BODY);
    byte[] expected =
        OutcomeJson.bytes(
            Engine.evaluate(
                    Compiler.compile(DEMO.kader(), DEMO.locked().hash()).orElseThrow(), CASUS)
                .orElseThrow(),
            true);
    assertThat(answer.body()).isEqualTo(expected);
    assertThat(answer.headers().firstValue("Normenkader-Proefdraaien")).contains("true");
  }

  @Test
  void givesALockByItsHash() {
    HttpResponse<byte[]> answer = world.get(port, "/configuraties/" + DEMO.locked().hash(), key);
    assertThat(LockFile.read(answer.body()).orElseThrow().hash()).isEqualTo(DEMO.locked().hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"a","peildatum":"2026-01-01","niveaus":{"maan":"zwaar"}} | vraag-onbekend
          {"id":"a","peildatum":"2026-01-01","niveaus":{"geld":"loodzwaar"}} | antwoord-onbekend
          {"id":"a","peildatum":"2026-01-01","aantallen":{"kinderen":-3}} | antwoord-buiten-bereik
          {"id":"a","peildatum":"2026-01-01" | json-onleesbaar
          {"id":"a","id":"b","peildatum":"2026-01-01"} | json-dubbele-sleutel
          {"id":"a","peildatum":"gisteren"} | datum-ongeldig
          {"id":"a"} | veld-ontbreekt
          [] | veld-verkeerde-soort
          """)
  void tellsWhatIsWrongWithABody(String body, String code) {
    String path = "/configuraties/" + DEMO.locked().hash() + "/berekeningen";
    HttpResponse<byte[]> answer =
        world.post(port, path, key, body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(codes(answer)).contains(code);
    assertThat(text(answer)).doesNotContain("Exception").doesNotContain("nl.normenkader.engine");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    String body =
        """
        {"id":"a","peildatum":"2026-01-01","niveaus":{"maan":"zwaar","geld":"loodzwaar"},
         "factoren":{"humeur":"goed"}}
        """;
    HttpResponse<byte[]> answer =
        world.post(
            port,
            "/configuraties/" + DEMO.locked().hash() + "/berekeningen",
            key,
            body.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(answer)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void refusesFiftyMegabytes() {
    HttpResponse<byte[]> answer = world.post(port, COMPUTE, key, new byte[50 * 1024 * 1024]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(text(answer)).contains("verzoek-te-groot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /gemeenten/9901/configuraties?peildatum=31-03-2026 | 400 | parameter-ongeldig
          /gemeenten/9901/configuraties?bekendOp=gisteren    | 400 | parameter-ongeldig
          /gemeenten/9901/configuraties?peildatum=1999-01-01 | 404 | geen-geldende-configuratie
          /gemeenten/9901/configuraties/                     | 404 | adres-onbekend
          /gemeenten/0000/configuraties                      | 403 | geen-toegang
          /configuraties/sha256:123                          | 400 | parameter-ongeldig
          /onzin                                             | 404 | adres-onbekend
          """)
  void tellsWhatIsWrongWithAnAddress(String path, int status, String code) {
    HttpResponse<byte[]> answer = world.get(port, path, key);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
    assertThat(text(answer)).contains("\"code\":\"" + code + "\"");
  }

  @Test
  void refusesAHashNobodyHas() {
    HttpResponse<byte[]> answer = world.get(port, "/configuraties/sha256:" + "0".repeat(64), key);
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void refusesTheKeyOfAnotherGemeente() {
    String other = world.key(GemeenteId.ofShippedCode("0439"));
    assertThat(world.post(port, COMPUTE, other, BODY).statusCode()).isEqualTo(403);
    assertThat(world.get(port, "/gemeenten/9901/configuraties", other).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"''", "nk1_verzonnen", "' '"})
  void refusesWithoutAValidKey(String given) {
    HttpResponse<byte[]> answer = world.post(port, COMPUTE, given.strip(), BODY);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("API-Version")).contains("1.0.0");
  }

  @Test
  void refusesAWithdrawnKey() {
    World.Person administrator = world.person(Role.BEHEERDER, World.VOORBEELDSTAD);
    String mine = keys.create(administrator.principal(), World.VOORBEELDSTAD, "even");
    assertThat(world.get(port, "/gemeenten/9901/configuraties", mine).statusCode()).isEqualTo(200);
    ApiKeys.ApiKey made =
        keys.of(administrator.principal(), World.VOORBEELDSTAD).stream()
            .filter(k -> k.name().equals("even") && k.withdrawn() == null)
            .toList()
            .getLast();
    keys.withdraw(administrator.principal(), made.id(), OffsetDateTime.now());
    assertThat(world.get(port, "/gemeenten/9901/configuraties", mine).statusCode()).isEqualTo(401);
  }

  @Test
  void refusesOtherContentAndOtherMethods() {
    HttpResponse<byte[]> xml =
        world.send(
            World.request(port, COMPUTE, key)
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<casus/>")));
    assertThat(xml.statusCode()).isEqualTo(415);
    HttpResponse<byte[]> delete = world.send(World.request(port, COMPUTE, key).DELETE());
    assertThat(delete.statusCode()).isEqualTo(405);
    assertThat(delete.headers().firstValue("Allow")).contains("POST");
    assertThat(delete.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void describesExactlyTheRoutesThatThereAre() {
    HttpResponse<byte[]> answer = world.get(port, "/openapi.json", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(child(json(answer), "paths").members().keySet())
        .containsExactlyInAnyOrder(
            "/gemeenten/{code}/berekeningen",
            "/gemeenten/{code}/configuraties",
            "/configuraties/{hash}",
            "/configuraties/{hash}/berekeningen",
            "/openapi.json");
  }

  @Test
  void closesCorsAndCarriesTheHeaders() {
    HttpResponse<byte[]> answer =
        world.send(
            World.request(port, "/openapi.json", "").header("Origin", "https://elders.example"));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    assertThat(answer.headers().firstValue("API-Version")).contains("1.0.0");
  }

  /** The example on a day that what is in force covers. */
  private static byte[] inForceCasus() {
    Json.Obj casus = RecordBinding.write(CASUS);
    return CanonicalJson.bytes(
        casus.with("peildatum", new Json.Text(LocalDate.now(Dates.ZONE).toString())));
  }

  private static Json json(HttpResponse<byte[]> answer) {
    return JsonReader.read(answer.body()).orElseThrow();
  }

  private static List<String> codes(HttpResponse<byte[]> answer) {
    return ((Json.Obj) json(answer)).members().get("fouten") instanceof Json.Arr list
        ? list.items().stream().map(item -> member(item, "code")).toList()
        : List.of();
  }

  private static Json.Obj child(Json object, String key) {
    return ((Json.Obj) object).members().get(key) instanceof Json.Obj child
        ? child
        : new Json.Obj(Map.of());
  }

  private static String member(Json object, String key) {
    return ((Json.Obj) object).members().get(key) instanceof Json.Text text ? text.value() : "";
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
