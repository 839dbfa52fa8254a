package nl.normenkader.profiles.bundle;

import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.MergeAnswers;
import nl.normenkader.profiles.workspace.OpenMerge;

/**
 * What bringing a bundle back would mean.
 *
 * @param merge the three-way over what was changed here and there
 * @param answers what was answered so far
 * @param motiveringen choices that were motivated otherwise in both places: one of them is chosen
 * @param strangers who changed something there and has no account here: told who he is here
 */
public record BundleReturn(
    OpenMerge merge,
    MergeAnswers answers,
    List<MotiveringConflict> motiveringen,
    List<Stranger> strangers) {

  public BundleReturn {
    motiveringen = List.copyOf(motiveringen);
    strangers = List.copyOf(strangers);
  }

  /** Whether nothing has to be answered any more. */
  public boolean isReady() {
    return merge.isReady() && motiveringen.isEmpty() && strangers.isEmpty();
  }

  /** A motivering that was written in both places. */
  public record MotiveringConflict(UUID choice, String title, Motivering here, Motivering there) {}

  /** Somebody without an account here. */
  public record Stranger(UUID number, String name) {}
}
