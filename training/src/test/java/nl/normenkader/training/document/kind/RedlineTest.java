package nl.normenkader.training.document.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.training.document.kind.Redline.Piece;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.model.Revision;
import nl.normenkader.training.document.word.WordWriter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.w3c.dom.Node;

/** Accept all = the new text, reject all = the old text; in the model and in the file. */
class RedlineTest {

  private static final List<String> WORDS =
      List.of("de", "inwoner", "krijgt", "hulp,", "90", "minuten", "per", "week.", "Niet", "als");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void acceptAllIsTheNewTextAndRejectAllTheOld(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<Piece> was = pieces(random, 12);
      List<Piece> wordt = edited(random, was);
      List<Block> blocks = Redline.pieces(was, wordt);
      assertThat(read(blocks, Revision.DELETED)).isEqualTo(lines(wordt));
      assertThat(read(blocks, Revision.INSERTED)).isEqualTo(lines(was));
      if (round == 0) {
        byte[] file = file(blocks);
        assertThat(read(file, true)).isEqualTo(lines(wordt));
        assertThat(read(file, false)).isEqualTo(lines(was));
      }
    }
  }

  private static List<Piece> pieces(Random random, int count) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(new Piece("p" + i, "Artikel " + i + " " + words(random, 3), words(random, 25)));
    }
    return pieces;
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  /** Some pieces out, some in, some moved, some reworded. */
  private static List<Piece> edited(Random random, List<Piece> was) {
    List<Piece> wordt = new ArrayList<>();
    for (Piece piece : was) {
      switch (random.nextInt(5)) {
        case 0 -> {
          // Taken out.
        }
        case 1 -> {
          List<String> words = new ArrayList<>(List.of(piece.text().split(" ")));
          words.remove(random.nextInt(words.size()));
          words.add(random.nextInt(words.size()), "nieuw");
          wordt.add(new Piece(piece.id(), piece.heading(), String.join(" ", words)));
        }
        case 2 -> {
          wordt.add(piece);
          wordt.add(new Piece(piece.id() + "-bis", words(random, 2), words(random, 8)));
        }
        case 3 -> wordt.add(random.nextInt(wordt.size() + 1), piece);
        default -> wordt.add(piece);
      }
    }
    return wordt;
  }

  private static List<String> lines(List<Piece> pieces) {
    List<String> lines = new ArrayList<>();
    pieces.forEach(piece -> lines.addAll(List.of(piece.heading(), piece.text())));
    return lines;
  }

  /** What is left when everything of this kind is taken away. */
  private static List<String> read(List<Block> blocks, Revision away) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading one when one.revision() != away -> lines.add(rest(one.inlines(), away));
        case Block.Paragraph one when one.revision() != away ->
            lines.add(rest(one.inlines(), away));
        default -> {
          // Taken away as a whole.
        }
      }
    }
    return lines;
  }

  private static String rest(List<Inline> inlines, Revision away) {
    return Inline.plain(
        inlines.stream()
            .filter(one -> !(one instanceof Inline.Changed c && c.revision() == away))
            .toList());
  }

  private static byte[] file(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    all.add(Block.heading(1, "Artikelen", "artikelen"));
    all.addAll(blocks);
    DocumentSource source =
        DocumentSource.of(ShippedKaders.get().find("demo-begeleiding/1.0").orElseThrow().locked());
    Document document = new Document(source.properties("Wijziging", Document.Form.LEAFLET), all);
    Map<String, Integer> pages = new LinkedHashMap<>();
    document.contents().forEach(heading -> pages.put(heading.anchor(), 1));
    return WordWriter.write(document, pages);
  }

  /** The paragraphs after the chapter, as Word leaves them when all changes are accepted or not. */
  private static List<String> read(byte[] file, boolean accept) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (CTP p : word.getDocument().getBody().getPList()) {
        boolean gone =
            p.isSetPPr()
                && p.getPPr().isSetRPr()
                && (accept ? p.getPPr().getRPr().isSetDel() : p.getPPr().getRPr().isSetIns());
        if (inside && !gone) {
          lines.add(text(p, accept));
        }
        inside |= text(p, true).equals("Artikelen");
      }
    }
    return lines;
  }

  private static String text(CTP p, boolean accept) {
    StringBuilder text = new StringBuilder();
    for (Node node = p.getDomNode().getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = node.getLocalName();
      boolean counts = "r".equals(name) || (accept ? "ins".equals(name) : "del".equals(name));
      if (counts) {
        content(node, text);
      }
    }
    return text.toString();
  }

  private static void content(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      }
      content(child, text);
    }
  }

  /** A deleted run holds no ordinary text: a reader that knows no changes must not show it. */
  @Test
  void deletedWordsAreDeletedText() throws IOException {
    String words = "weg ermee";
    byte[] file =
        file(
            List.of(
                new Block.Paragraph(
                    List.of(new Inline.Changed(words, Revision.DELETED)), Revision.KEPT)));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<CTRunTrackChange> deleted =
          word.getDocument().getBody().getPList().stream()
              .flatMap(p -> p.getDelList().stream())
              .toList();
      assertThat(deleted).hasSize(1);
      CTR run = deleted.getFirst().getRArray(0);
      assertThat(run.sizeOfTArray()).isZero();
      assertThat(run.getDelTextArray(0).getStringValue()).isEqualTo(words);
    }
  }
}
