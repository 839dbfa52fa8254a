package nl.normenkader.profiles.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;

/** The kaders a gemeente can start from: those that come with the product, and those taken in. */
public final class BaseCatalogue {

  /** Where bases come from that do not come with the product. */
  public interface Licensed {

    /** Those that are known here. */
    List<BaseKader> known();

    /** Looks again: somebody else may have taken one in since. */
    List<BaseKader> again();
  }

  private static final Licensed NONE =
      new Licensed() {
        @Override
        public List<BaseKader> known() {
          return List.of();
        }

        @Override
        public List<BaseKader> again() {
          return List.of();
        }
      };

  private final List<BaseKader> shipped;
  private final Licensed licensed;

  private BaseCatalogue(List<BaseKader> shipped, Licensed licensed) {
    this.shipped = List.copyOf(shipped);
    this.licensed = licensed;
  }

  /** The kaders that come with the product, in the order of their index. */
  public static BaseCatalogue shipped() {
    return shippedAnd(NONE);
  }

  /** The kaders that come with the product, and behind them the others. */
  public static BaseCatalogue shippedAnd(Licensed licensed) {
    return new BaseCatalogue(
        ShippedKaders.get().all().stream()
            .map(ShippedKader::locked)
            .map(locked -> BaseKader.of(locked.kader()))
            .toList(),
        licensed);
  }

  /** All of them. */
  public List<BaseKader> all() {
    return Stream.concat(shipped.stream(), licensed.known().stream()).toList();
  }

  /** The kader with this id and version. */
  public Optional<BaseKader> find(String id, String version) {
    return first(base -> base.id().equals(id) && base.version().equals(version));
  }

  /** The kader with this content. */
  public Optional<BaseKader> find(Hash hash) {
    return first(base -> base.hash().equals(hash));
  }

  private Optional<BaseKader> first(Predicate<BaseKader> wanted) {
    return all().stream()
        .filter(wanted)
        .findFirst()
        .or(() -> licensed.again().stream().filter(wanted).findFirst());
  }
}
