package nl.normenkader.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Supplier;
import nl.normenkader.profiles.workspace.Answer;

/** Files to take away. */
public final class Downloads {

  private Downloads() {}

  /** A link to a file that is made at the moment somebody asks for it. */
  public static Anchor link(
      String text, String fileName, String contentType, Supplier<Answer<byte[]>> made) {
    DownloadHandler handler =
        DownloadHandler.fromInputStream(
            event ->
                made.get()
                    .value()
                    .map(
                        file ->
                            new DownloadResponse(
                                new ByteArrayInputStream(file), fileName, contentType, file.length))
                    .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND)));
    Anchor link = new Anchor(handler, text);
    link.addClassName("knop-zacht");
    return link;
  }

  /** A name as part of a file name: small letters, digits and dashes. */
  public static String part(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "inrichting" : plain;
  }
}
