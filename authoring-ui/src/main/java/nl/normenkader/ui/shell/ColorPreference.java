package nl.normenkader.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Light, dark, or what the device asks for; kept in a cookie, so known before the page is drawn.
 */
public enum ColorPreference {
  SYSTEEM("Zoals het apparaat"),
  LICHT("Licht"),
  DONKER("Donker");

  static final String COOKIE = "kleur";

  private final String label;

  ColorPreference(String label) {
    this.label = label;
  }

  /** Dutch name for screens. */
  public String label() {
    return label;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ColorPreference of(VaadinRequest request) {
    Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .flatMap(cookie -> Stream.of(values()).filter(p -> p.code().equals(cookie.getValue())))
        .findFirst()
        .orElse(SYSTEEM);
  }

  /** Uses this from now on, in this browser. */
  void apply(UI ui) {
    ui.getPage()
        .executeJs(
            """
            document.documentElement.dataset.kleur = $0;
            document.cookie = $1 + '=' + $0 + ';path=/;max-age=31536000;SameSite=Strict';
            """,
            code(),
            COOKIE);
  }
}
