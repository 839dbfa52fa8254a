package nl.normenkader.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
  static final ArchRule NOBODY_BELOW_KNOWS_TRAINING =
      noClasses()
          .that()
          .resideInAnyPackage("nl.normenkader.engine..", "nl.normenkader.profiles..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.normenkader.training..");
}
