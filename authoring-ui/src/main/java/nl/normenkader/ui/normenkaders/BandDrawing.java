package nl.normenkader.ui.normenkaders;

import com.vaadin.flow.component.Html;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * Bandbreedtes as drawings on one scale, made on the server so that they take the colours of the
 * page and are told to a screen reader.
 */
public final class BandDrawing {

  private static final int WIDTH = 520;
  private static final int LEFT = 10;
  private static final int RIGHT = 510;

  private final Voorziening voorziening;
  private final Bedrag scale;

  /**
   * @param scale the largest amount on the axis
   */
  public BandDrawing(Voorziening voorziening, Bedrag scale) {
    this.voorziening = voorziening;
    this.scale = scale.teller() <= 0 ? Bedrag.of(1) : scale;
  }

  /** This band alone. */
  public Html of(Bandbreedte band) {
    return of(band, null, null);
  }

  /**
   * This band with others beside it.
   *
   * @param base the band of the base, drawn dashed when it differs
   * @param outcome the computed amount
   */
  public Html of(Bandbreedte band, @Nullable Bandbreedte base, @Nullable Bedrag outcome) {
    @Nullable Bandbreedte other = band.equals(base) ? null : base;
    StringBuilder svg =
        new StringBuilder("<div class=\"band\"><svg viewBox=\"0 0 %d 60\"".formatted(WIDTH));
    svg.append(" role=\"img\" aria-label=\"")
        .append(escape(told(band, other, outcome)))
        .append("\">");
    svg.append(
        "<rect class=\"baan\" x=\"%d\" y=\"18\" width=\"%d\" height=\"18\" rx=\"4\"/>"
            .formatted(LEFT, RIGHT - LEFT));
    range(svg, "bereik", band, 18, 18);
    if (other != null) {
      range(svg, "basis", other, 14, 26);
    }
    long norm = x(band.norm());
    svg.append(
        "<line class=\"norm\" x1=\"%d\" x2=\"%d\" y1=\"14\" y2=\"40\"/>".formatted(norm, norm));
    if (outcome != null) {
      svg.append("<path class=\"uitkomst\" d=\"M%d 41 l8 13 h-16 z\"/>".formatted(x(outcome)));
    }
    label(svg, band.norm(), 11, "");
    if (outcome == null) {
      label(svg, band.min(), 54, "zacht");
      if (x(band.max()) - x(band.min()) > 34) {
        label(svg, band.max(), 54, "zacht");
      }
    }
    return new Html(svg.append("</svg></div>").toString());
  }

  private String told(Bandbreedte band, @Nullable Bandbreedte base, @Nullable Bedrag outcome) {
    String text =
        "Bandbreedte van %s tot %s, norm %s"
            .formatted(band.min(), Words.amount(band.max(), voorziening), band.norm());
    if (base != null) {
      text +=
          "; het basiskader heeft %s tot %s, norm %s"
              .formatted(base.min(), base.max(), base.norm());
    }
    return outcome == null ? text : text + "; de uitkomst is " + outcome;
  }

  private void range(StringBuilder svg, String kind, Bandbreedte band, int y, int height) {
    long from = x(band.min());
    long to = Math.max(x(band.max()), from + 3);
    svg.append(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
            .formatted(kind, from, y, to - from, height));
  }

  private void label(StringBuilder svg, Bedrag amount, int y, String kind) {
    long x = Math.clamp(x(amount), 22, WIDTH - 22);
    svg.append(
        "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\" aria-hidden=\"true\">%s</text>"
            .formatted(kind, x, y, amount));
  }

  /** Whole pixels: amounts are exact, a drawing need not be. */
  private long x(Bedrag amount) {
    long share =
        Math.multiplyExact(Math.multiplyExact(amount.teller(), (long) RIGHT - LEFT), scale.noemer())
            / Math.multiplyExact(amount.noemer(), scale.teller());
    return LEFT + Math.clamp(share, 0L, (long) RIGHT - LEFT);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
