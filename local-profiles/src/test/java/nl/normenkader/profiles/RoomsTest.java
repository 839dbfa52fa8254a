package nl.normenkader.profiles;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of this module and who may know whom. */
@AnalyzeClasses(
    packages = "nl.normenkader.profiles",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  private static final String ROOT = "nl.normenkader.profiles.";

  @ArchTest
  static final ArchRule roomsDependOneWay =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule tailoringKnowsOnlyTheEngine =
      classes()
          .that()
          .resideInAPackage(ROOT + "tailoring")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "nl.normenkader.engine..", ROOT + "tailoring");

  @ArchTest
  static final ArchRule resolveAndBaseKnowTailoring =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "resolve", ROOT + "base")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "nl.normenkader.engine..",
              ROOT + "tailoring",
              ROOT + "resolve",
              ROOT + "base");

  @ArchTest
  static final ArchRule diffKnowsWhatItCompares =
      classes()
          .that()
          .resideInAPackage(ROOT + "diff")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "nl.normenkader.engine..",
              ROOT + "tailoring",
              ROOT + "resolve",
              ROOT + "base",
              ROOT + "diff");

  @ArchTest
  static final ArchRule rebaseKnowsWhatItMoves =
      classes()
          .that()
          .resideInAPackage(ROOT + "rebase")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "nl.normenkader.engine..",
              ROOT + "tailoring",
              ROOT + "resolve",
              ROOT + "base",
              ROOT + "diff",
              ROOT + "rebase");

  @ArchTest
  static final ArchRule onlyTheStoreWritesSql =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "store..", ROOT + "postgres..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jooq..", "java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb..");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsTheGeneratedSources =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "store.generated..");

  @ArchTest
  static final ArchRule noFrameworkComesIn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..");

  @ArchTest
  static final ArchRule nobodyBelowKnowsTheDemo =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "demo")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "demo");
}
