package nl.normenkader.training.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file, by the machine-checkable rules of PDF/UA-1. */
final class Vera {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /** The rules that the file breaks, each once. */
  static List<String> broken(byte[] pdf) {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(
              one ->
                  one.getRuleId().getClause()
                      + "-"
                      + one.getRuleId().getTestNumber()
                      + " "
                      + one.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }
}
