package nl.normenkader.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser on the machine it runs on: nothing is downloaded. */
final class Browsing implements AutoCloseable {

  private static final Path SHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final Browser browser;
  private final String base;

  Browsing(int port) {
    this.base = "http://127.0.0.1:" + port;
    // A busy machine is no fault of a screen.
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
  }

  /** The build names the browser it found, and leaves these tests out when there is none. */
  private static Path chromium() {
    return Path.of(System.getProperty("browser.executable", "/usr/bin/chromium"));
  }

  /** A page of its own, as of another person at another desk. */
  Page page(int width, ColorScheme colors, boolean axe) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setColorScheme(colors)
                .setViewportSize(width, 900)
                // Axe is injected as a script, which the policy of the pages rightly forbids.
                .setBypassCSP(axe));
    context.setDefaultTimeout(90_000);
    context.setDefaultNavigationTimeout(90_000);
    return context.newPage();
  }

  void signIn(Page page, String username, String password) {
    page.navigate(base + "/aanmelden");
    page.locator("input[name=username]").fill(username);
    page.locator("input[name=password]").fill(password);
    page.locator("input[name=password]").press("Enter");
    page.locator(".lade-voet")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Opens a view and waits until the server has said all it has to say. */
  void open(Page page, String path) {
    page.navigate(base + path);
    settle(page);
  }

  void settle(Page page) {
    page.waitForFunction(
        """
        () => {
          const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
          return clients && document.querySelector('h1')
            && Object.values(clients).every(c => !c.isActive || !c.isActive());
        }
        """);
  }

  void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** The frame scrolls inside itself, so a picture of all of it needs a window as high as that. */
  void shootWhole(Page page, String name) {
    var window = page.viewportSize();
    Object high =
        page.evaluate(
            "() => Math.ceil(document.querySelector('main').getBoundingClientRect().height)");
    page.setViewportSize(window.width, Math.clamp(((Number) high).longValue() + 120, 900, 6000));
    shoot(page, name);
    page.setViewportSize(window.width, window.height);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
