package nl.normenkader.training.document.kind;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.model.Revision;

/**
 * Two states of one text as a single text with tracked changes: whoever accepts all reads the new
 * one, whoever rejects all reads the old one.
 */
public final class Redline {

  /** What a tracked change is made of: a word with the space that follows it. */
  private static final String WORDS = "(?<=\\s)(?=\\S)";

  private Redline() {}

  /** The words of two texts, with what went out and what came in. */
  public static List<Inline> words(String was, String wordt) {
    List<String> old = split(was);
    List<String> now = split(wordt);
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(inlines, old.subList(at, delta.getSource().getPosition()), Revision.KEPT);
      if (delta.getType() != DeltaType.INSERT) {
        add(inlines, delta.getSource().getLines(), Revision.DELETED);
      }
      if (delta.getType() != DeltaType.DELETE) {
        add(inlines, delta.getTarget().getLines(), Revision.INSERTED);
      }
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(inlines, old.subList(at, old.size()), Revision.KEPT);
    return inlines;
  }

  private static List<String> split(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(WORDS));
  }

  private static void add(List<Inline> inlines, List<String> words, Revision revision) {
    if (!words.isEmpty()) {
      String text = String.join("", words);
      inlines.add(
          revision == Revision.KEPT ? Inline.text(text) : new Inline.Changed(text, revision));
    }
  }

  /**
   * A piece of text that keeps its name over versions: a heading and a paragraph.
   *
   * @param id the stable name, a valid end of an anchor
   */
  public record Piece(String id, String heading, String text) {}

  /** The pieces of both states in the order of the new one; what went out stands where it stood. */
  public static List<Block> pieces(List<Piece> was, List<Piece> wordt) {
    Map<String, Piece> old = byId(was);
    Map<String, Piece> now = byId(wordt);
    List<String> oldIds = List.copyOf(old.keySet());
    List<String> nowIds = List.copyOf(now.keySet());
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(oldIds, nowIds).getDeltas()) {
      for (String id : oldIds.subList(at, delta.getSource().getPosition())) {
        kept(blocks, old, now, id);
      }
      delta.getSource().getLines().forEach(id -> whole(blocks, old, id, Revision.DELETED));
      delta.getTarget().getLines().forEach(id -> whole(blocks, now, id, Revision.INSERTED));
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    for (String id : oldIds.subList(at, oldIds.size())) {
      kept(blocks, old, now, id);
    }
    return blocks;
  }

  private static Map<String, Piece> byId(List<Piece> pieces) {
    Map<String, Piece> map = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (map.put(piece.id(), piece) != null) {
        throw new IllegalArgumentException("two pieces are called " + piece.id());
      }
    }
    return map;
  }

  private static void kept(
      List<Block> blocks, Map<String, Piece> old, Map<String, Piece> now, String id) {
    Piece was = find(old, id);
    Piece wordt = find(now, id);
    blocks.add(
        new Block.Heading(
            2, words(was.heading(), wordt.heading()), "artikel-" + id, Revision.KEPT));
    blocks.add(new Block.Paragraph(words(was.text(), wordt.text()), Revision.KEPT));
  }

  private static void whole(
      List<Block> blocks, Map<String, Piece> pieces, String id, Revision revision) {
    Piece piece = find(pieces, id);
    String anchor = (revision == Revision.DELETED ? "vervallen-" : "artikel-") + id;
    blocks.add(new Block.Heading(2, List.of(Inline.text(piece.heading())), anchor, revision));
    blocks.add(new Block.Paragraph(List.of(Inline.text(piece.text())), revision));
  }

  private static Piece find(Map<String, Piece> pieces, String id) {
    Piece piece = pieces.get(id);
    if (piece == null) {
      throw new IllegalStateException("no piece " + id);
    }
    return piece;
  }
}
