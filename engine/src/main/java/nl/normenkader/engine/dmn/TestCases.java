package nl.normenkader.engine.dmn;

import static nl.normenkader.engine.dmn.XmlText.attributes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Cases with their outcome in the format of the DMN Technology Compatibility Kit. */
record TestCases(CompiledNormenkader kader, DmnModel model) {

  private static final String NAMESPACE = "http://www.omg.org/spec/DMN/20160719/testcase";

  private record Golden(
      Casus casus, Map<String, Map<String, Object>> inputs, Map<String, @Nullable Object> told) {}

  Checked<byte[]> write(String file, List<Casus> cases) {
    List<Issue> issues = new ArrayList<>();
    List<Golden> golden = new ArrayList<>();
    for (Casus casus : cases) {
      Checked<Map<String, Map<String, Object>>> inputs = model.inputs(casus);
      Checked<Outcome> outcome = Engine.evaluate(kader, casus);
      List<Issue> found = inputs.issues().isEmpty() ? outcome.issues() : inputs.issues();
      if (found.isEmpty()) {
        golden.add(new Golden(casus, inputs.orElseThrow(), model.results(outcome.orElseThrow())));
      } else {
        found.forEach(issue -> issues.add(issue.within(casus.id() + ", ")));
      }
    }
    if (!issues.isEmpty()) {
      return Checked.failed(issues);
    }
    String text = XmlText.document(xml -> () -> new Writer(xml).cases(file, golden));
    return Checked.of(text.getBytes(StandardCharsets.UTF_8), issues);
  }

  private record Writer(XmlText xml) {

    void cases(String file, List<Golden> golden) throws XMLStreamException {
      xml.element(
          "testCases",
          attributes(
              "xmlns", NAMESPACE,
              "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
              "xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
          () -> {
            xml.text("modelName", file);
            for (int number = 0; number < golden.size(); number++) {
              one(number + 1, golden.get(number));
            }
          });
    }

    private void one(int number, Golden golden) throws XMLStreamException {
      xml.element(
          "testCase",
          attributes("id", Integer.toString(number)),
          () -> {
            xml.text("description", golden.casus().id());
            for (Map.Entry<String, Map<String, Object>> input : golden.inputs().entrySet()) {
              xml.element(
                  "inputNode", attributes("name", input.getKey()), () -> members(input.getValue()));
            }
            xml.element(
                "resultNode",
                attributes("name", Results.UITKOMST, "type", "decision"),
                () -> xml.element("expected", Map.of(), () -> members(golden.told())));
          });
    }

    private void members(Map<?, ?> members) throws XMLStreamException {
      for (Map.Entry<?, ?> member : members.entrySet()) {
        xml.element(
            "component",
            attributes("name", String.valueOf(member.getKey())),
            () -> value(member.getValue()));
      }
    }

    private void value(@Nullable Object value) throws XMLStreamException {
      switch (value) {
        case null -> xml.empty("value", attributes("xsi:nil", "true"));
        case Map<?, ?> members -> members(members);
        case List<?> list -> list(list);
        case Boolean flag -> plain("xsd:boolean", flag);
        case Long number -> plain("xsd:decimal", number);
        default -> plain("xsd:string", value);
      }
    }

    private void list(List<?> list) throws XMLStreamException {
      xml.element(
          "list",
          Map.of(),
          () -> {
            for (Object item : list) {
              xml.element("item", Map.of(), () -> value(item));
            }
          });
    }

    private void plain(String type, Object value) throws XMLStreamException {
      xml.text("value", attributes("xsi:type", type), value.toString());
    }
  }
}
