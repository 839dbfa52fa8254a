package nl.normenkader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application, killed as it writes: it starts again and lost nothing it confirmed. */
@Tag("lang")
@Tag("browser")
class KillBrowserTest {

  private static final String NORM = "main [id^=profielreeksen-][id$=-norm] input";
  private static final int KILLS = 5;
  private static final Pattern READY = Pattern.compile("Normenkader is klaar");

  @Test
  void acknowledgedWorkIsThereAfterEachOfFiveKills(@TempDir Path directory) throws Exception {
    int port = freePort();
    String password = "";
    String edited = "";
    for (int kill = 0; kill < KILLS; kill++) {
      Path log = directory.resolve("start-" + kill + ".log");
      Process application = start(directory, port, log);
      try (Browsing browsing = new Browsing(port)) {
        awaitReady(application, log);
        Matcher iris = Pattern.compile("iris\\s+(\\S+-\\S+)").matcher(Files.readString(log));
        // The passwords are told once in the life of an installation, and a kill is no new life.
        assertThat(iris.find()).isEqualTo(kill == 0);
        password = kill == 0 ? iris.group(1) : password;
        Page page = desk(browsing, password);
        if (kill > 0) {
          assertThat(page.locator(NORM).first().inputValue()).isEqualTo(edited);
        }
        edited = edit(page);
        // Not one polite moment between the acknowledgement and the end.
        application.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
      }
    }
    Path log = directory.resolve("laatste.log");
    Process last = start(directory, port, log);
    try (Browsing browsing = new Browsing(port)) {
      awaitReady(last, log);
      assertThat(desk(browsing, password).locator(NORM).first().inputValue()).isEqualTo(edited);
      assertThat(status(port)).isEqualTo(200);
    } finally {
      last.destroy();
      last.waitFor(60, TimeUnit.SECONDS);
    }
  }

  /** Another value each time, and back again, so that it stays a sensible one. */
  private static String edit(Page page) {
    Locator field = page.locator(NORM).first();
    long now = Long.parseLong(field.inputValue());
    String next = Long.toString(now >= 60 ? now - 15 : now + 15);
    field.fill(next);
    field.press("Tab");
    page.getByText("Opgeslagen om").waitFor();
    return next;
  }

  private static Page desk(Browsing browsing, String password) {
    var page = browsing.page(1280, ColorScheme.LIGHT, false);
    browsing.signIn(page, "iris", password);
    browsing.open(page, "/gemeenten/9901/inrichten");
    page.getByText("Open Begeleiding Voorbeeldstad").click();
    page.locator(NORM).first().waitFor();
    browsing.settle(page);
    return page;
  }

  private static Process start(Path directory, int port, Path log) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nl.normenkader.ui.NormenkaderApplication",
                "--server.port=" + port,
                "--normenkader.map=" + directory.resolve("map")))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void awaitReady(Process process, Path log) throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(5));
    while (!READY.matcher(Files.readString(log)).find()) {
      assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
      assertThat(Instant.now()).as("the application became ready in time").isBefore(end);
      Thread.sleep(500);
    }
  }

  private static int status(int port) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/aanmelden")).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
