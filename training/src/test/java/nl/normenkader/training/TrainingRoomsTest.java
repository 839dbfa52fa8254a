package nl.normenkader.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** The rules of the house for this module, as sentences. */
@AnalyzeClasses(packages = "nl.normenkader", importOptions = ImportOption.DoNotIncludeTests.class)
class TrainingRoomsTest {

  @ArchTest
  static final ArchRule AGREEMENT_IS_PURE =
      classes()
          .that()
          .resideInAPackage("nl.normenkader.training.agreement..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "nl.normenkader.training.agreement..",
              "java.lang..",
              "java.util..",
              "org.apache.commons.statistics..",
              "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule TRAINING_KNOWS_NO_SCREENS =
      noClasses()
          .that()
          .resideInAPackage("nl.normenkader.training..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("nl.normenkader.ui..", "com.vaadin..", "org.springframework..");

  @ArchTest
  static final ArchRule A_DOCUMENT_KNOWS_NO_FILE_FORMAT =
      classes()
          .that()
          .resideInAPackage("nl.normenkader.training.document.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "nl.normenkader.training.document.model..",
              "java.lang..",
              "java.util..",
              "java.time..",
              "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule ONLY_WORD_AND_EXCEL_KNOW_POI =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "nl.normenkader.training.document.word..", "nl.normenkader.training.document.excel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

  @ArchTest
  static final ArchRule ONLY_PDF_KNOWS_A_PDF_LIBRARY =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.normenkader.training.document.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..");

  @ArchTest
  static final ArchRule NO_CLOCK_IN_A_DOCUMENT =
      noClasses()
          .that()
          .resideInAPackage("nl.normenkader.training.document..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule NOBODY_BELOW_KNOWS_TRAINING =
      noClasses()
          .that()
          .resideInAnyPackage("nl.normenkader.engine..", "nl.normenkader.profiles..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.normenkader.training..");
}
