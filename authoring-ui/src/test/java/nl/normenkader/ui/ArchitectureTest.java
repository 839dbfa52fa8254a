package nl.normenkader.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

/** How the rooms of this module stand to one another, as sentences. */
@AnalyzeClasses(
    packages = "nl.normenkader.ui",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule routesForProgramsKnowNoScreens =
      noClasses()
          .that()
          .resideInAnyPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.vaadin..")
          .because("a program must get an answer from any node, without a session");

  @ArchTest
  static final ArchRule screensKnowNoRoutes =
      noClasses()
          .that()
          .resideInAPackage("nl.normenkader.ui.*.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..rest..")
          .because("screens ask the services themselves");

  @ArchTest
  static final ArchRule onlyWhatIsBehindAScreenKnowsTheStore =
      noClasses()
          .that()
          .resideInAnyPackage(
              "nl.normenkader.ui.overstappen..",
              "nl.normenkader.ui.bundels..",
              "nl.normenkader.ui.varianten..",
              "nl.normenkader.ui.beoordelen..",
              "nl.normenkader.ui.vergelijken..",
              "nl.normenkader.ui.publicatie..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("nl\\.normenkader\\.profiles\\.store\\..*Store")
          .because("what may be decided, said and recorded is a rule of the services");

  @ArchTest
  static final ArchRule onlyVergelijkenDecidesDirections =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.normenkader.ui.vergelijken")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("nl.normenkader.profiles.diff.Directions")
          .because("it takes seconds per change, and no screen may wait for it");

  @ArchTest
  static final ArchRule controllersStandInRestRooms =
      classes()
          .that()
          .areAnnotatedWith(RestController.class)
          .should()
          .resideInAPackage("..rest..")
          .because("there a reader looks for them");

  @ArchTest
  static final ArchRule onlyLogInsKeysAndStartTalkToTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "nl.normenkader.ui.security", "nl.normenkader.ui.start", "nl.normenkader.ui.rest")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jooq..")
          .because("this module owns the schema beveiliging only");

  @ArchTest
  static final ArchRule nothingOpensAConnectionWithoutAPrincipal =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .because("the one wrapper tells the database on whose behalf it works");

  @ArchTest
  static final ArchRule nobodyDependsOnTheStart =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.normenkader.ui.start")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.normenkader.ui.start")
          .because("starting wires the rooms together and is known by none of them");

  @ArchTest
  static final ArchRule sessionsAskTheServices =
      noClasses()
          .that()
          .resideInAPackage("nl.normenkader.ui.sessies..")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Store")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Writer")
          .because("what may happen in a session is decided below, and a screen keeps no rule");
}
