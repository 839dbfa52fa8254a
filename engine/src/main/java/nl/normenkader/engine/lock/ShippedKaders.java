package nl.normenkader.engine.lock;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;

/**
 * The kaders that come with the product, as data on the class path: {@code index.json} lists them,
 * each in the folder {@code <id>/<version>} beside it.
 */
public final class ShippedKaders {

  /** Read when first asked for, so that who computes with a file never pays for it. */
  private static final class Product {
    static final ShippedKaders KADERS = new ShippedKaders("/kaders");
  }

  private final List<ShippedKader> all;

  /** One row of the index. */
  record IndexRow(String id, String version, List<String> files) {}

  ShippedKaders(String root) {
    Json index = JsonReader.read(ShippedKader.resource(root + "/index.json")).orElseThrow();
    if (!(index instanceof Json.Arr rows)) {
      throw new IllegalStateException("the index of shipped kaders is a list");
    }
    all =
        rows.items().stream()
            .map(row -> RecordBinding.read(IndexRow.class, row).orElseThrow())
            .map(row -> new ShippedKader(row.id(), row.version(), root, row.files()))
            .toList();
  }

  /** The kaders of this product. */
  public static ShippedKaders get() {
    return Product.KADERS;
  }

  /** All of them, in the order of the index. */
  public List<ShippedKader> all() {
    return all;
  }

  /** The kader that is called {@code id/version}. */
  public Optional<ShippedKader> find(String name) {
    return all.stream().filter(kader -> kader.name().equals(name)).findFirst();
  }

  /** The kader whose content has this hash. */
  public Optional<ShippedKader> find(Hash hash) {
    return all.stream().filter(kader -> kader.locked().hash().equals(hash)).findFirst();
  }
}
