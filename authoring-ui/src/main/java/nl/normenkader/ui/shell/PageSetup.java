package nl.normenkader.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets language, colours, messages and the content security policy of every page. */
@Component
class PageSetup implements VaadinServiceInitListener, I18NProvider {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PageSetup.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> DutchTexts.system());
    event.addIndexHtmlRequestListener(PageSetup::prepare);
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(new FaultHandler()));
    event
        .getSource()
        .addUIInitListener(
            init -> {
              init.getUI().setLocale(DutchTexts.LOCALE);
              DutchTexts.connection(init.getUI());
            });
    LOG.debug("Pages are set up");
  }

  /**
   * Scripts run with this page's nonce only. Flow 25.2 makes functions out of text, so eval stays;
   * its components write style elements, so inline styles stay.
   *
   * @see "ADR 0006: content security policy"
   */
  private static void prepare(IndexHtmlResponse response) {
    var document = response.getDocument();
    document
        .select("html")
        .attr("lang", "nl")
        .attr("data-kleur", ColorPreference.of(response.getVaadinRequest()).code());
    byte[] random = new byte[18];
    RANDOM.nextBytes(random);
    String nonce = Base64.getUrlEncoder().encodeToString(random);
    document.select("script").attr("nonce", nonce);
    response
        .getVaadinResponse()
        .setHeader(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-"
                + nonce
                + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors 'none'");
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(DutchTexts.LOCALE);
  }

  /** Views hold their own Dutch sentences; the product has one language. */
  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return key;
  }
}
