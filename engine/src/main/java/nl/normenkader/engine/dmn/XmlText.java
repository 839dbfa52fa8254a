package nl.normenkader.engine.dmn;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element on a line, as deep as it is nested. */
final class XmlText {

  /** What an element holds. */
  interface Content {
    void write() throws XMLStreamException;
  }

  private final XMLStreamWriter out;
  private int depth;

  private XmlText(XMLStreamWriter out) {
    this.out = out;
  }

  /** A document; everything in it is written by {@code content}. */
  static String document(java.util.function.Function<XmlText, Content> content) {
    try {
      StringWriter target = new StringWriter();
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
      target.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      content.apply(new XmlText(writer)).write();
      writer.flush();
      target.write("\n");
      return target.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text could not be written as XML", e);
    }
  }

  /** Attributes in the order in which they are given. */
  static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  void element(String name, Map<String, String> attributes, Content content)
      throws XMLStreamException {
    start(name, attributes);
    depth++;
    content.write();
    depth--;
    line();
    out.writeEndElement();
  }

  void empty(String name, Map<String, String> attributes) throws XMLStreamException {
    line();
    out.writeEmptyElement(name);
    write(attributes);
  }

  void text(String name, Map<String, String> attributes, String content) throws XMLStreamException {
    start(name, attributes);
    out.writeCharacters(content);
    out.writeEndElement();
  }

  void text(String name, String content) throws XMLStreamException {
    text(name, Map.of(), content);
  }

  private void start(String name, Map<String, String> attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    write(attributes);
  }

  private void write(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
