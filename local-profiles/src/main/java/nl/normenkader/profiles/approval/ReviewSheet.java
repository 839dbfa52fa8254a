package nl.normenkader.profiles.approval;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.normenkader.profiles.diff.Grade;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.Judgement;
import nl.normenkader.profiles.store.Verdict;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.workspace.OpenTailoring;

/**
 * A version on one page: every change since the last lock, what was said about it, and from which
 * side it still has to be looked at.
 *
 * @param gone what was said about changes that are no changes any more
 * @param judgements the last thing said from each side since the last lock
 */
public record ReviewSheet(
    Versie versie,
    List<Line> lines,
    List<Remark> gone,
    List<Judgement> judgements,
    Readiness readiness) {

  public ReviewSheet {
    lines = List.copyOf(lines);
    gone = List.copyOf(gone);
    judgements = List.copyOf(judgements);
  }

  /** Whether a change still has to be looked at from one side. */
  public enum Side {
    /** It was not looked at, or it changed since. */
    OPEN,
    /** It was agreed to and did not change since. */
    AKKOORD,
    /** Words alone go to the jurist only. */
    NIET_NODIG
  }

  /** One change with what was said about it. */
  public record Line(GradedChange change, Map<ApprovalKind, Side> sides, List<Remark> remarks) {
    public Line {
      sides = Collections.unmodifiableMap(new EnumMap<>(sides));
      remarks = List.copyOf(remarks);
    }

    /** Whether it has to be looked at from this side. */
    public boolean isOpen(ApprovalKind kind) {
      return sides.get(kind) == Side.OPEN;
    }
  }

  /** The changes that still have to be looked at from this side. */
  public List<Line> open(ApprovalKind kind) {
    return lines.stream().filter(line -> line.isOpen(kind)).toList();
  }

  /**
   * The sheet of a version.
   *
   * @param motivated when each choice was motivated last
   */
  static ReviewSheet of(
      Versie versie,
      OpenTailoring open,
      Readiness readiness,
      List<Judgement> judgements,
      Map<UUID, Instant> motivated,
      List<Remark> remarks) {
    List<Line> lines =
        open.changesSince(open.lockedRevision()).changes().stream()
            .map(
                change -> {
                  Map<ApprovalKind, Side> sides = new EnumMap<>(ApprovalKind.class);
                  for (ApprovalKind kind : ApprovalKind.values()) {
                    sides.put(kind, side(change, kind, judgements, motivated));
                  }
                  return new Line(change, sides, about(change, remarks));
                })
            .toList();
    return new ReviewSheet(versie, lines, gone(open, lines, remarks), judgements, readiness);
  }

  /** What was locked and still holds is no change of this version, but it did not disappear. */
  private static List<Remark> gone(OpenTailoring open, List<Line> lines, List<Remark> remarks) {
    List<GradedChange> changes =
        Stream.concat(lines.stream().map(Line::change), open.changes().changes().stream()).toList();
    return remarks.stream()
        .filter(remark -> changes.stream().noneMatch(change -> isAbout(remark, change)))
        .toList();
  }

  private static Side side(
      GradedChange change,
      ApprovalKind kind,
      List<Judgement> judgements,
      Map<UUID, Instant> motivated) {
    boolean agreed =
        judgements.stream()
            .filter(judgement -> judgement.approval().kind() == kind)
            .anyMatch(judgement -> holds(judgement, change, motivated));
    if (agreed) {
      return Side.AKKOORD;
    }
    boolean wordsOnly = change.grading().grade() == Grade.BENAMING;
    return wordsOnly && kind == ApprovalKind.BELEID ? Side.NIET_NODIG : Side.OPEN;
  }

  private static boolean holds(
      Judgement judgement, GradedChange change, Map<UUID, Instant> motivated) {
    var origin = change.origin();
    if (judgement.approval().verdict() != Verdict.AKKOORD || origin == null) {
      return false;
    }
    Instant told = motivated.getOrDefault(origin.logged().choice(), Instant.MIN);
    return origin.logged().revision() <= judgement.revision()
        && (judgement.approval().carriedOver() || !told.isAfter(judgement.approval().at()));
  }

  private static List<Remark> about(GradedChange change, List<Remark> remarks) {
    return remarks.stream().filter(remark -> isAbout(remark, change)).toList();
  }

  private static boolean isAbout(Remark remark, GradedChange change) {
    return remark.place().isWithin(change.change().place())
        || change.change().place().isWithin(remark.place());
  }
}
