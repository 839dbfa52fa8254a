package nl.normenkader.profiles.rebase;

import java.util.List;
import java.util.Set;
import nl.normenkader.profiles.base.Wijzigingsruimten;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.ChangeSentence;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Reference;
import nl.normenkader.profiles.tailoring.References;
import nl.normenkader.profiles.tailoring.RenamedElements;
import org.jspecify.annotations.Nullable;

/**
 * The step from what layers stand on now to what they will stand on: a new version of the base, or
 * a new version of the layer below. Made once, used for every layer that takes it.
 */
public final class RebaseStep {

  private final ElementTree was;
  private final ElementTree wordt;
  private final Transposition transposition;
  private final SideNames names;
  private final ElementTree transposed;
  private final RenamedElements renamed;
  private final BaseChanges changes;
  private final ChangeSentence sentences;
  private final List<Finding.BaseOnly> told;
  private final Wijzigingsruimten roomsBefore;
  private final Wijzigingsruimten roomsAfter;
  private final List<Reference> references;
  private @Nullable Soundness soundness;

  private RebaseStep(
      ElementTree was, ElementTree wordt, Transposition transposition, SideNames names) {
    this.was = was;
    this.wordt = wordt;
    this.transposition = transposition;
    this.names = names;
    RenamedElements renamed = RenamedElements.opened();
    this.transposed = transposition.apply(was, renamed);
    this.renamed = renamed.closed();
    this.changes = new BaseChanges(transposed, wordt);
    this.sentences = new ChangeSentence(transposed, wordt);
    this.told =
        changes.all().stream()
            .map(change -> new Finding.BaseOnly(change, sentences.of(change)))
            .toList();
    this.roomsBefore = Wijzigingsruimten.of(transposed);
    this.roomsAfter = Wijzigingsruimten.of(wordt);
    this.references = References.in(wordt);
  }

  /**
   * The step between two configurations.
   *
   * @param was everything below the layers, as it is
   * @param wordt everything below the layers, as it will be
   */
  public static RebaseStep of(ElementTree was, ElementTree wordt, Transposition transposition) {
    return of(was, wordt, transposition, SideNames.BASE);
  }

  /**
   * The same between other sides than an old and a new base.
   *
   * @param names how people call the sides
   */
  public static RebaseStep of(
      ElementTree was, ElementTree wordt, Transposition transposition, SideNames names) {
    return new RebaseStep(was, wordt, transposition, names);
  }

  /** How people call the sides. */
  public SideNames names() {
    return names;
  }

  /** What comes of one layer; nothing is changed by asking. */
  public RebasePlan plan(LocalLayer local) {
    return Planning.of(this, local, true);
  }

  /** The same without compiling: what only a compilation finds is told in the plan. */
  RebasePlan sketch(LocalLayer local) {
    return Planning.of(this, local, false);
  }

  /** What the base changed and these local findings are not about. */
  List<Finding.BaseOnly> beside(Set<Change> concerned) {
    return told.stream().filter(finding -> !concerned.contains(finding.change())).toList();
  }

  /** How many things the base changed. */
  public int size() {
    return changes.all().size();
  }

  ElementTree was() {
    return was;
  }

  /** The new configuration below the layers. */
  public ElementTree wordt() {
    return wordt;
  }

  Transposition transposition() {
    return transposition;
  }

  /** A local configuration in the addresses of the new one. */
  ElementTree transposed(ElementTree ours) {
    return transposition.apply(ours, renamed);
  }

  /** The old configuration in the addresses of the new one. */
  ElementTree transposed() {
    return transposed;
  }

  BaseChanges changes() {
    return changes;
  }

  ChangeSentence sentences() {
    return sentences;
  }

  Wijzigingsruimten roomsBefore() {
    return roomsBefore;
  }

  Wijzigingsruimten roomsAfter() {
    return roomsAfter;
  }

  /** Everything the new configuration names. */
  List<Reference> references() {
    return references;
  }

  /** Of the new configuration itself; found when it is first asked for. */
  synchronized Soundness soundness() {
    if (soundness == null) {
      soundness = Soundness.of(wordt);
    }
    return soundness;
  }
}
