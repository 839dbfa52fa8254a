package nl.normenkader.ui.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a person sees when no view could be reached, such as an address typed by hand that does not
 * exist: a plain page, because the views' own pages need a view to stand in.
 */
@Controller
class FaultDocument implements ErrorController {

  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="nl">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%1$s – Normenkader</title>
          <link rel="icon" type="image/svg+xml" href="/normenkader.svg">
          <link rel="stylesheet" href="/normenkader.css">
        </head>
        <body>
          <main class="pagina" id="inhoud">
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">Naar mijn gemeenten</a></p>
          </main>
        </body>
      </html>
      """;

  @RequestMapping("/error")
  ResponseEntity<byte[]> tell(HttpServletRequest request) {
    HttpStatusCode status = status(request);
    String document =
        switch (HttpStatus.resolve(status.value())) {
          case FORBIDDEN ->
              DOCUMENT.formatted(
                  "U hebt hier geen toegang",
                  "Deze bladzijde hoort bij een taak of een gemeente die niet de uwe is, of uw"
                      + " aanmelding is verlopen. Meld u opnieuw aan, of vraag uw beheerder om een"
                      + " rol die dit mag.");
          case NOT_FOUND ->
              DOCUMENT.formatted(
                  "Deze pagina is er niet",
                  "Het adres klopt niet, of de pagina is verplaatst. Controleer het adres, of ga"
                      + " naar het overzicht van uw gemeenten.");
          case null, default ->
              DOCUMENT.formatted(
                  status.is5xxServerError() ? "Er ging iets mis" : "Dit verzoek kan niet",
                  status.is5xxServerError()
                      ? "Dit is niet gelukt door een fout in de toepassing. Wat als opgeslagen"
                          + " stond, is bewaard. Probeer het nog eens; blijft het misgaan, meld dan"
                          + " het tijdstip bij uw beheerder."
                      : "De toepassing kan niets met wat de browser vroeg. Ga naar het overzicht van"
                          + " uw gemeenten en probeer het vanaf daar.");
        };
    return ResponseEntity.status(status)
        .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .body(document.getBytes(StandardCharsets.UTF_8));
  }

  /** Somebody who asks for this address itself asks for a page that is not there. */
  private static HttpStatusCode status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
  }
}
