package nl.normenkader.training.document.html;

import nl.normenkader.training.document.html.HtmlWriter.Medium;
import nl.normenkader.training.document.model.Block;

/** Form fields: to fill in on a screen, ruled to write in on paper. */
record FieldMarkup(Markup out, Medium medium) {

  void write(Block.FormField field) {
    switch (medium) {
      case SCREEN -> screen(field);
      case PAPER -> paper(field);
    }
  }

  private void screen(Block.FormField field) {
    String id = "veld-" + field.name();
    out.open("p", "class", "veld");
    if (field.kind() == Block.FieldKind.CHECK) {
      out.empty("input", "type", "checkbox", "id", id)
          .text(" ")
          .element("label", field.label(), "for", id)
          .close("p");
      return;
    }
    out.element("label", field.label(), "for", id).empty("br");
    switch (field.kind()) {
      case LINE -> out.empty("input", "type", "text", "id", id);
      case DATE -> out.empty("input", "type", "date", "id", id);
      case TEXT -> out.open("textarea", "id", id, "rows", "4").close("textarea");
      case CHOICE -> {
        out.open("select", "id", id).element("option", "Kies", "value", "");
        field.options().forEach(option -> out.element("option", option));
        out.close("select");
      }
      case CHECK -> throw new IllegalStateException("written above");
    }
    out.close("p");
  }

  private void paper(Block.FormField field) {
    switch (field.kind()) {
      case CHECK -> out.open("p", "class", "vakje").text("☐ " + field.label()).close("p");
      case CHOICE -> {
        out.element("p", field.label(), "class", "veldnaam");
        out.open("p", "class", "keuzes");
        boolean first = true;
        for (String option : field.options()) {
          out.text((first ? "☐ " : "     ☐ ") + option);
          first = false;
        }
        out.close("p");
      }
      case LINE, DATE, TEXT ->
          out.element("p", field.label(), "class", "veldnaam")
              .open("div", "class", field.kind() == Block.FieldKind.TEXT ? "vlak" : "regel")
              .close("div");
    }
  }
}
