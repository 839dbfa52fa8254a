package nl.normenkader.training.document.word;

import java.math.BigInteger;
import java.util.List;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.model.Revision;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** Runs, links and tracked changes in a paragraph. */
record Inlines(Ids ids, String author) {

  void write(XWPFParagraph target, Inline inline) {
    CTP p = target.getCTP();
    switch (inline) {
      case Inline.Run run -> run(p.addNewR(), run.text(), run.emphasis());
      case Inline.Link link -> link(target, link);
      case Inline.Changed changed -> changed(p, changed.text(), changed.revision());
    }
  }

  /** A whole paragraph; when it came in or went out, its paragraph mark did too. */
  void write(XWPFParagraph target, List<Inline> inlines, Revision revision) {
    if (revision != Revision.KEPT) {
      CTP p = target.getCTP();
      CTPPr properties = p.isSetPPr() ? p.getPPr() : p.addNewPPr();
      CTParaRPr mark = properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
      stamp(revision == Revision.INSERTED ? mark.addNewIns() : mark.addNewDel());
      changed(p, Inline.plain(inlines), revision);
      return;
    }
    inlines.forEach(inline -> write(target, inline));
  }

  private void changed(CTP p, String text, Revision revision) {
    switch (revision) {
      case KEPT -> run(p.addNewR(), text, Inline.Emphasis.PLAIN);
      case INSERTED -> {
        CTRunTrackChange change = p.addNewIns();
        stamp(change);
        run(change.addNewR(), text, Inline.Emphasis.PLAIN);
      }
      case DELETED -> {
        CTRunTrackChange change = p.addNewDel();
        stamp(change);
        CTText words = change.addNewR().addNewDelText();
        words.setStringValue(text);
        words.setSpace(Space.PRESERVE);
      }
    }
  }

  /** Without a moment: a tracked change may go without, and a configuration has a day at most. */
  private void stamp(CTTrackChange change) {
    change.setId(BigInteger.valueOf(ids.revision()));
    change.setAuthor(author);
  }

  private void link(XWPFParagraph target, Inline.Link link) {
    CTHyperlink hyperlink = target.getCTP().addNewHyperlink();
    if (link.target().startsWith("#")) {
      hyperlink.setAnchor(Contents.bookmark(link.target().substring(1)));
    } else {
      hyperlink.setId(
          target
              .getPart()
              .getPackagePart()
              .addExternalRelationship(link.target(), XWPFRelation.HYPERLINK.getRelation())
              .getId());
    }
    CTR run = hyperlink.addNewR();
    run.addNewRPr().addNewRStyle().setVal("Hyperlink");
    words(run, link.text());
  }

  static void run(CTR run, String text, Inline.Emphasis emphasis) {
    if (emphasis != Inline.Emphasis.PLAIN) {
      CTRPr properties = run.addNewRPr();
      switch (emphasis) {
        case BOLD -> properties.addNewB();
        case ITALIC -> properties.addNewI();
        case CODE -> properties.addNewRStyle().setVal("Code");
        case PLAIN -> throw new IllegalStateException("plain text has no properties");
      }
    }
    words(run, text);
  }

  static void words(CTR run, String text) {
    CTText words = run.addNewT();
    words.setStringValue(text);
    words.setSpace(Space.PRESERVE);
  }
}
