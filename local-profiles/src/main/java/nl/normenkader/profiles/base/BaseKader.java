package nl.normenkader.profiles.base;

import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.tailoring.ElementTree;

/**
 * A kader that tailorings stand on; its id and version never mean other content.
 *
 * @param hash over the canonical bytes of its content
 * @param tree the same content as a tree
 */
public record BaseKader(Normenkader kader, ElementTree tree, Hash hash) {

  /** The base made of this normenkader. */
  public static BaseKader of(Normenkader kader) {
    ElementTree tree = new ElementTree(RecordBinding.write(kader));
    return new BaseKader(kader, tree, Hash.of(tree.root()));
  }

  /** The stable name of the kader. */
  public String id() {
    return kader.general().id();
  }

  /** The version of the kader. */
  public String version() {
    return kader.general().version();
  }

  /** What of it may be changed locally. */
  public Wijzigingsruimten wijzigingsruimten() {
    return new Wijzigingsruimten(kader.wijzigingsruimte());
  }
}
