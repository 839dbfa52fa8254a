package nl.normenkader.profiles.tailoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.profiles.resolve.Application;
import nl.normenkader.profiles.resolve.Retirement;

/**
 * Local changes written one per line:
 *
 * <pre>
 * place = value          a field; the value as JSON
 * place = value &lt;- old   the same, replacing an old value that may not be there
 * list + element         a new element at the end of a list, as JSON
 * list ~ id id id        another order
 * - element              an element left out, with what only tells about it
 * -- element             an element left out, and nothing else
 * </pre>
 */
public final class WrittenLayer {

  private final List<Operation> operations = new ArrayList<>();
  private ElementTree tree;

  private WrittenLayer(ElementTree base) {
    this.tree = base;
  }

  /** The lines of a resource that say something. */
  public static List<String> lines(String resource) {
    try (InputStream in = WrittenLayer.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operations that these lines ask for; what does not fit changes nothing. */
  public static List<Operation> operations(ElementTree base, List<String> lines) {
    WrittenLayer layer = new WrittenLayer(base);
    lines.forEach(layer::add);
    return List.copyOf(layer.operations);
  }

  /** The configuration that these lines make of another. */
  public static ElementTree applied(ElementTree base, List<String> lines) {
    WrittenLayer layer = new WrittenLayer(base);
    lines.forEach(layer::add);
    return layer.tree;
  }

  private void add(String line) {
    if (line.startsWith("-- ")) {
      ElementAddress element = ElementAddress.of(line.substring(3).strip());
      apply(new Operation.Retire(element, ValueHash.of(tree.find(element))));
    } else if (line.startsWith("- ")) {
      Retirement.of(tree, ElementAddress.of(line.substring(2).strip())).forEach(this::apply);
    } else if (line.contains(" = ")) {
      set(Place.of(before(line, " = ")), after(line, " = "));
    } else if (line.contains(" ~ ")) {
      ElementAddress list = ElementAddress.of(before(line, " ~ "));
      List<String> order = List.of(after(line, " ~ ").split(" "));
      apply(new Operation.Reorder(list, order, ValueHash.ofOrder(tree.ids(list))));
    } else {
      ElementAddress list = ElementAddress.of(before(line, " + "));
      Json.Obj element = (Json.Obj) json(after(line, " + "));
      apply(new Operation.Add(list, element, tree.ids(list).getLast()));
    }
  }

  private void set(Place place, String value) {
    boolean told = value.contains(" <- ");
    apply(
        new Operation.Set(
            place,
            json(told ? before(value, " <- ") : value),
            told ? ValueHash.of(json(after(value, " <- "))) : ValueHash.of(tree.find(place))));
  }

  private void apply(Operation operation) {
    if (Application.of(tree, operation) instanceof Application.Applied applied) {
      tree = applied.tree();
    }
    operations.add(operation);
  }

  private static String before(String line, String sign) {
    return line.substring(0, line.indexOf(sign)).strip();
  }

  private static String after(String line, String sign) {
    return line.substring(line.indexOf(sign) + sign.length()).strip();
  }

  private static Json json(String text) {
    return JsonReader.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
