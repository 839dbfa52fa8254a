package nl.normenkader.profiles.approval;

import java.util.List;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.workspace.ProposedEdit;
import org.jspecify.annotations.Nullable;

/** Something said about the changes of a tailoring, or what was done with it. */
public sealed interface RemarkEvent {

  /**
   * Somebody says something.
   *
   * @param target address of what it is about
   * @param answers the remark it answers
   */
  record Remarked(RemarkId remark, String target, String text, @Nullable RemarkId answers)
      implements RemarkEvent {}

  /**
   * Somebody would have it otherwise.
   *
   * @param target address of what it is about
   * @param edits what accepting it changes
   */
  record Suggested(RemarkId remark, String target, String text, List<ProposedEdit> edits)
      implements RemarkEvent {
    public Suggested {
      edits = List.copyOf(edits);
    }
  }

  /**
   * It needs nothing more.
   *
   * @param choice under which an accepted suggestion stands
   */
  record Settled(
      RemarkId remark,
      Remark.Settlement settlement,
      @Nullable String explanation,
      @Nullable ChoiceId choice)
      implements RemarkEvent {}
}
