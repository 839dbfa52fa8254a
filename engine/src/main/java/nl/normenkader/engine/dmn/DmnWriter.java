package nl.normenkader.engine.dmn;

import static nl.normenkader.engine.dmn.XmlText.attributes;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.dmn.Decision.Column;
import nl.normenkader.engine.dmn.Decision.Hit;
import nl.normenkader.engine.dmn.Decision.Logic;
import nl.normenkader.engine.dmn.Decision.Row;
import nl.normenkader.engine.model.General;
import org.jspecify.annotations.Nullable;

/** Writes the graph as DMN 1.3. */
final class DmnWriter {

  static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";
  static final String OWN = "urn:normenkader:dmn:1";

  private final XmlText xml;
  private final Drg drg;

  private DmnWriter(XmlText xml, Drg drg) {
    this.xml = xml;
    this.drg = drg;
  }

  static String write(CompiledNormenkader kader, Drg drg) {
    return XmlText.document(xml -> () -> new DmnWriter(xml, drg).definitions(kader));
  }

  static String namespace(CompiledNormenkader kader) {
    General general = kader.source().general();
    return "urn:normenkader:" + general.id() + ":" + general.version();
  }

  private void definitions(CompiledNormenkader kader) throws XMLStreamException {
    General general = kader.source().general();
    xml.element(
        "definitions",
        attributes(
            "xmlns",
            MODEL,
            "xmlns:nk",
            OWN,
            "id",
            "normenkader",
            "name",
            Identifiers.plain(general.id()),
            "namespace",
            namespace(kader),
            "expressionLanguage",
            FEEL,
            "exporter",
            "normenkader",
            "exporterVersion",
            nl.normenkader.engine.outcome.Receipt.ENGINE_VERSION),
        () -> {
          xml.text("description", description(general));
          extension(kader);
          for (Item item : drg.items()) {
            item("itemDefinition", "type_" + item.name(), item);
          }
          for (Decision decision : drg.decisions()) {
            decision(decision);
          }
          for (Map.Entry<String, Item> input : drg.inputs().entrySet()) {
            input(input.getKey(), input.getValue());
          }
        });
  }

  private static String description(General general) {
    String name = general.name() + ", versie " + general.version() + ".";
    @Nullable String warning = general.warning();
    return name
        + (warning == null ? "" : " " + warning)
        + " Dit model adviseert; een mens beslist.";
  }

  private void extension(CompiledNormenkader kader) throws XMLStreamException {
    General general = kader.source().general();
    xml.element(
        "extensionElements",
        Map.of(),
        () ->
            xml.empty(
                "nk:configuratie",
                attributes(
                    "kader", general.id(),
                    "versie", general.version(),
                    "hash", kader.hash().text(),
                    "rekenregels", Integer.toString(general.rekenregels()),
                    "noemer", Long.toString(kader.denominator()))));
  }

  private void item(String element, String id, Item item) throws XMLStreamException {
    Map<String, String> attributes = attributes("id", id, "name", item.name());
    if (item.isList()) {
      attributes.put("isCollection", "true");
    }
    xml.element(
        element,
        attributes,
        () -> {
          if (item.type() != null) {
            xml.text("typeRef", item.type());
          }
          String allowed = item.allowed();
          if (allowed != null) {
            xml.element("allowedValues", Map.of(), () -> xml.text("text", allowed));
          }
          for (Item member : item.members()) {
            item("itemComponent", id + "." + member.name(), member);
          }
        });
  }

  private void input(String name, Item type) throws XMLStreamException {
    xml.element(
        "inputData",
        attributes("id", "input_" + name, "name", name),
        () ->
            xml.empty(
                "variable",
                attributes("id", "value_" + name, "name", name, "typeRef", type.name())));
  }

  private void decision(Decision decision) throws XMLStreamException {
    String name = decision.name();
    xml.element(
        "decision",
        attributes("id", "decision_" + name, "name", name),
        () -> {
          xml.text("description", decision.what());
          xml.empty(
              "variable",
              attributes("id", "value_" + name, "name", name, "typeRef", decision.type()));
          int number = 0;
          for (String read : decision.reads()) {
            requirement(name + "_" + number++, read);
          }
          switch (decision.logic()) {
            case Logic.Literal literal -> literal(decision, literal.text());
            case Logic.Table table -> table(decision, table);
          }
        });
  }

  private void requirement(String id, String read) throws XMLStreamException {
    boolean input = drg.inputs().containsKey(read);
    xml.element(
        "informationRequirement",
        attributes("id", "requires_" + id),
        () ->
            xml.empty(
                input ? "requiredInput" : "requiredDecision",
                attributes("href", (input ? "#input_" : "#decision_") + read)));
  }

  private void literal(Decision decision, String text) throws XMLStreamException {
    xml.element(
        "literalExpression",
        attributes(
            "id",
            "logic_" + decision.name(),
            "typeRef",
            decision.type(),
            "expressionLanguage",
            FEEL),
        () -> xml.text("text", text));
  }

  private void table(Decision decision, Logic.Table table) throws XMLStreamException {
    String name = decision.name();
    Map<String, String> attributes =
        attributes("id", "logic_" + name, "hitPolicy", table.hit().policy);
    if (!table.hit().aggregation.isEmpty()) {
      attributes.put("aggregation", table.hit().aggregation);
    }
    boolean told = table.rows().stream().anyMatch(row -> !row.element().isEmpty());
    xml.element(
        "decisionTable",
        attributes,
        () -> {
          for (int c = 0; c < table.columns().size(); c++) {
            column(name + "_" + c, table.columns().get(c));
          }
          xml.empty(
              "output",
              attributes(
                  "id",
                  "output_" + name,
                  "name",
                  name,
                  "typeRef",
                  table.hit() == Hit.COLLECT ? Item.TEXT : decision.type()));
          if (told) {
            xml.empty("annotation", attributes("name", "element"));
          }
          for (int r = 0; r < table.rows().size(); r++) {
            row(name + "_" + r, table.rows().get(r), told);
          }
        });
  }

  private void column(String id, Column column) throws XMLStreamException {
    xml.element(
        "input",
        attributes("id", "column_" + id),
        () ->
            xml.element(
                "inputExpression",
                attributes("typeRef", column.type(), "expressionLanguage", FEEL),
                () -> xml.text("text", column.text())));
  }

  private void row(String id, Row row, boolean told) throws XMLStreamException {
    xml.element(
        "rule",
        attributes("id", "row_" + id),
        () -> {
          List<String> cells = row.cells();
          for (int c = 0; c < cells.size(); c++) {
            String test = cells.get(c);
            xml.element("inputEntry", Map.of(), () -> xml.text("text", test));
          }
          xml.element(
              "outputEntry",
              attributes("expressionLanguage", FEEL),
              () -> xml.text("text", row.output()));
          if (told) {
            xml.element(
                "annotationEntry", Map.of(), () -> xml.text("text", Feel.text(row.element())));
          }
        });
  }
}
