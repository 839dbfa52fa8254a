package nl.normenkader.training.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.training.document.model.Document;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of itself, from the document alone: the dates are those of the configuration, and
 * the identifier follows from what the document is.
 */
record FixedProperties(Document.Properties about) {

  static FixedProperties of(Document document) {
    return new FixedProperties(document.properties());
  }

  void fix(PDDocument pdf) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title());
    information.setAuthor(about.owner());
    information.setSubject(about.subtitle());
    information.setProducer("Normenkader");
    String dated = about.dated();
    if (dated != null) {
      information.setCreationDate(midnight(dated));
      information.setModificationDate(midnight(dated));
    }
    pdf.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(pdf, packet(dated));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.setDocumentId(identifier());
  }

  private String title() {
    return about.title() + " – " + about.subtitle();
  }

  private static Calendar midnight(String dated) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(
        LocalDate.parse(dated).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    return calendar;
  }

  /** Eight digits of the hash over what the document is, as a number. */
  private long identifier() {
    String what = about.title() + "\n" + about.edition() + "\n" + about.configuration();
    String hash = Hash.of(what.getBytes(StandardCharsets.UTF_8)).text();
    return Long.parseLong(hash.substring(hash.length() - 15), 16);
  }

  private InputStream packet(@Nullable String dated) {
    String dates =
        dated == null
            ? ""
            : """
              <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <xmp:CreateDate>%1$sT00:00:00Z</xmp:CreateDate>
                <xmp:ModifyDate>%1$sT00:00:00Z</xmp:ModifyDate>
              </rdf:Description>
            """
                .formatted(dated);
    String packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
              <dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
              <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
              <pdf:Producer>Normenkader</pdf:Producer>
            </rdf:Description>
        %s  </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
            .formatted(escaped(title()), escaped(about.owner()), escaped(about.subtitle()), dates);
    return new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
