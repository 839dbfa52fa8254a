package nl.normenkader.profiles.base;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;

/** The kaders a gemeente can start from. */
public record BaseCatalogue(List<BaseKader> all) {

  public BaseCatalogue {
    all = List.copyOf(all);
  }

  /** The kaders that come with the product, in the order of their index. */
  public static BaseCatalogue shipped() {
    return new BaseCatalogue(
        ShippedKaders.get().all().stream()
            .map(ShippedKader::locked)
            .map(locked -> BaseKader.of(locked.kader()))
            .toList());
  }

  /** The kader with this id and version. */
  public Optional<BaseKader> find(String id, String version) {
    return all.stream()
        .filter(base -> base.id().equals(id) && base.version().equals(version))
        .findFirst();
  }

  /** The kader with this content. */
  public Optional<BaseKader> find(Hash hash) {
    return all.stream().filter(base -> base.hash().equals(hash)).findFirst();
  }
}
