package nl.normenkader.training.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.normenkader.training.document.html.HtmlWriter;
import nl.normenkader.training.document.html.HtmlWriter.Medium;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Document;

/**
 * Writes a document as PDF/UA-1, set by our own page and style with the Liberation fonts inside.
 * The same document gives the same bytes.
 */
public final class PdfWriter {

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /** The file, and where its headings fall. */
  public static PdfFile write(Document document) {
    try (PdfBoxRenderer renderer = renderer(document)) {
      renderer.createPDFWithoutClosing();
      Map<String, Integer> pages = pages(renderer, document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FixedProperties.of(document).fix(renderer.getPdfDocument());
      renderer.getPdfDocument().save(out);
      return new PdfFile(out.toByteArray(), pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> pages(PdfBoxRenderer renderer, Document document) {
    Map<String, Integer> found = new HashMap<>();
    renderer
        .findPagePositionsByID(Pattern.compile(".+"))
        .forEach(place -> found.merge(place.getId(), place.getPageNo() + 1, Math::min));
    Map<String, Integer> pages = new LinkedHashMap<>();
    for (Block.Heading heading : document.contents()) {
      Integer page = found.get(heading.anchor());
      if (page == null) {
        throw new IllegalStateException("no page holds " + heading.anchor());
      }
      pages.put(heading.anchor(), page);
    }
    return pages;
  }

  private static PdfBoxRenderer renderer(Document document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Normenkader");
    // A document is whole in itself: pictures are inside, nothing is ever fetched.
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    font(builder, "Regular", 400, FontStyle.NORMAL);
    font(builder, "Bold", 700, FontStyle.NORMAL);
    font(builder, "Italic", 400, FontStyle.ITALIC);
    font(builder, "BoldItalic", 700, FontStyle.ITALIC);
    builder.withHtmlContent(HtmlWriter.write(document, Medium.PAPER), null);
    return builder.buildPdfRenderer();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(
        () -> stream("/liberation/LiberationSans-" + file + ".ttf"),
        "Liberation Sans",
        weight,
        style,
        true);
  }

  private static InputStream stream(String path) {
    InputStream in = PdfWriter.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("no resource " + path);
    }
    return in;
  }
}
