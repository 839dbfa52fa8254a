package nl.normenkader.profiles.rebase;

import java.util.Collection;
import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.resolve.Misfit;
import nl.normenkader.profiles.tailoring.ElementTree;

/**
 * What moving one layer would mean: everything that goes by itself, and every question to a person.
 * Making a plan changes nothing.
 *
 * @param ours the local configuration in the addresses of the new base
 * @param findings the conflicts first, then what goes by itself; every local change is in one of
 *     them
 * @param misfits operations that already did not fit on the old base: they are repaired there first
 * @param issues what is wrong with the result that no local change can be held to account for
 */
public record RebasePlan(
    RebaseStep step,
    LocalLayer local,
    ElementTree ours,
    List<Finding> findings,
    List<Misfit> misfits,
    List<Issue> issues) {

  public RebasePlan {
    findings = List.copyOf(findings);
    misfits = List.copyOf(misfits);
    issues = List.copyOf(issues);
  }

  /** The questions to a person. */
  public List<Conflict> conflicts() {
    return of(Conflict.class);
  }

  /** The local changes that hold as they are. */
  public List<Finding.CarriedOver> carriedOver() {
    return of(Finding.CarriedOver.class);
  }

  /** The local changes that the new base made too. */
  public List<Finding.Adopted> adopted() {
    return of(Finding.Adopted.class);
  }

  /** What only the base changed. */
  public List<Finding.BaseOnly> baseOnly() {
    return of(Finding.BaseOnly.class);
  }

  /** How much deciding it asks. */
  public Effort effort() {
    return Effort.of(conflicts());
  }

  /** Of earlier decisions those about a conflict that is still there; the others say nothing. */
  public List<Decision> stillAsked(Collection<Decision> earlier) {
    return conflicts().stream()
        .flatMap(
            conflict ->
                earlier.stream().filter(one -> one.conflict().equals(conflict.id())).limit(1))
        .toList();
  }

  /** The layer on its new base, as far as decided. */
  public RebaseResult decide(List<Decision> decisions) {
    return Deciding.of(this, decisions);
  }

  private <T extends Finding> List<T> of(Class<T> kind) {
    return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
