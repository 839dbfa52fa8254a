package nl.normenkader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser gets when no view could be reached. */
@TestApplication
class FaultDocumentTest {

  private final URI base;
  private final World world;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @Autowired
  FaultDocumentTest(
      @LocalServerPort int port, ProfilesStore store, PasswordChange passwords, ApiKeys keys) {
    this.base = URI.create("http://127.0.0.1:" + port);
    this.world = new World(store, passwords, keys);
  }

  @Test
  void tellsThatAPageIsNotThere() throws Exception {
    signIn();
    HttpResponse<String> answer = get("/error");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Deze pagina is er niet", "Naar mijn gemeenten");
  }

  /** A form without the token of its page, as a forged one: refused before any view. */
  @Test
  void tellsThatSomethingIsRefused() throws Exception {
    signIn();
    HttpResponse<String> answer = post("/gemeenten/9901/beheer", "naam=x");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(answer.body()).contains("<html lang=\"nl\">", "U hebt hier geen toegang");
  }

  @Test
  void hidesThatSomethingIsRefusedFromNobody() throws Exception {
    HttpResponse<String> answer = post("/gemeenten/9901/beheer", "naam=x");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Meld u opnieuw aan");
  }

  @Test
  void asksAStrangerToSignInFirst() throws Exception {
    assertThat(get("/bestaat-niet").uri().getPath()).isEqualTo("/aanmelden");
  }

  private void signIn() throws Exception {
    World.Person person = world.person(Role.LEZER, World.VOORBEELDSTAD);
    get("/aanmelden");
    String form = "username=" + person.username() + "&password=" + person.password();
    assertThat(post("/aanmelden", form).uri().getPath()).isEqualTo("/");
  }

  private HttpResponse<String> post(String address, String form)
      throws IOException, InterruptedException {
    return client.send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        request(address).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(base.resolve(address));
  }
}
