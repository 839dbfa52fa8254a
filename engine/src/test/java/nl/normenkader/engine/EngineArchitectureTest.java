package nl.normenkader.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the engine's house, as sentences. */
class EngineArchitectureTest {

  private static final String ROOT = "nl.normenkader.engine.";

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.normenkader.engine");

  @Test
  void theEngineKnowsNoSpringNoDatabaseAndNoScreens() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.sql..",
            "javax.sql..",
            "org.jooq..",
            "com.vaadin..",
            "nl.normenkader.profiles..",
            "nl.normenkader.training..",
            "nl.normenkader.document..",
            "nl.normenkader.ui..")
        .check(ENGINE);
  }

  @Test
  void theModelAndTheCasusAreDataAndKnowOnlyTheFormat() {
    only(
        new String[] {"model", "casus"},
        "java.lang..",
        "java.math",
        "java.time",
        "java.util",
        ROOT + "casus",
        ROOT + "format",
        ROOT + "model");
  }

  @Test
  void compilingKnowsOnlyTheModelAndWhatItMakesOfIt() {
    only(
        new String[] {"compile"},
        "java.lang..",
        "java.math",
        "java.util..",
        ROOT + "compile",
        ROOT + "format",
        ROOT + "issue",
        ROOT + "lock",
        ROOT + "model");
  }

  @Test
  void evaluatingKnowsOnlyWhatWasCompiledAndTheCasus() {
    only(
        new String[] {"evaluate"},
        "java.lang..",
        "java.math",
        "java.time",
        "java.util..",
        ROOT + "casus",
        ROOT + "compile",
        ROOT + "evaluate",
        ROOT + "format",
        ROOT + "issue",
        ROOT + "lock",
        ROOT + "model",
        ROOT + "outcome");
  }

  @Test
  void tellingAKaderInDmnKnowsNoDmnEngine() {
    only(
        new String[] {"dmn"},
        "java.io",
        "java.lang..",
        "java.nio.charset",
        "java.util..",
        "javax.xml.stream",
        ROOT + "casus",
        ROOT + "compile",
        ROOT + "dmn",
        ROOT + "evaluate",
        ROOT + "issue",
        ROOT + "lock",
        ROOT + "model",
        ROOT + "outcome");
  }

  @Test
  void theBarePathKnowsWhatWasCompiledAndWhatItMustAgreeWith() {
    only(
        new String[] {"bare"},
        "java.lang..",
        "java.time",
        "java.util..",
        ROOT + "bare",
        ROOT + "casus",
        ROOT + "compile",
        ROOT + "evaluate",
        ROOT + "issue",
        ROOT + "model",
        ROOT + "outcome");
  }

  @Test
  void aBatchHoldsNoFilesAndNoScreens() {
    only(
        new String[] {"batch"},
        "java.io",
        "java.lang..",
        "java.text",
        "java.util..",
        ROOT + "bare",
        ROOT + "batch",
        ROOT + "casus",
        ROOT + "compile",
        ROOT + "evaluate",
        ROOT + "format",
        ROOT + "issue",
        ROOT + "model",
        ROOT + "outcome");
  }

  @Test
  void anOutcomeIsDataAndItsProseReadsOnlyTheKader() {
    only(
        new String[] {"outcome"},
        "java.lang..",
        "java.math",
        "java.time",
        "java.util..",
        ROOT + "format",
        ROOT + "lock",
        ROOT + "model",
        ROOT + "outcome");
  }

  @Test
  void provingKnowsWhatWasCompiledAndMakesCasussenOfItsWitnesses() {
    only(
        new String[] {"analyse"},
        "java.lang..",
        "java.math",
        "java.time",
        "java.util..",
        ROOT + "analyse",
        ROOT + "casus",
        ROOT + "compile",
        ROOT + "issue",
        ROOT + "model",
        ROOT + "outcome");
  }

  @Test
  void noResultHangsOnAClockOnChanceOnTheLocaleOrOnHashOrder() {
    noClasses()
        .that()
        .resideInAnyPackage(pure())
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.(HashMap|HashSet|Random|SplittableRandom|UUID|TimeZone|Date|Calendar"
                + "|concurrent\\..*)")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.(Clock|Instant|ZonedDateTime|LocalDateTime|ZoneId)")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(ENGINE);
  }

  @Test
  void amountsAreWholeNumbersAndNeverFloatingPoint() {
    classes().that().resideInAnyPackage(pure()).should(holdNoFloatingPoint()).check(ENGINE);
  }

  @Test
  void onlyTheCompilerMakesACompiledKader() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "compile")
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "it makes a compiled kader",
                call -> call.getTargetOwner().getSimpleName().equals("CompiledNormenkader")))
        .check(ENGINE);
  }

  private static String[] pure() {
    return new String[] {
      ROOT + "model",
      ROOT + "casus",
      ROOT + "compile",
      ROOT + "evaluate",
      ROOT + "bare",
      ROOT + "outcome",
      ROOT + "dmn",
      ROOT + "analyse"
    };
  }

  private static void only(String[] rooms, String... packages) {
    String[] names = Stream.of(rooms).map(room -> ROOT + room).toArray(String[]::new);
    String[] allowed =
        Stream.concat(Stream.of(packages), Stream.of("org.jspecify.annotations"))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAnyPackage(names)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(ENGINE);
  }

  private static ArchCondition<JavaClass> holdNoFloatingPoint() {
    return new ArchCondition<>("hold no float or double") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaClass> fields = type.getFields().stream().map(JavaField::getRawType);
        Stream<JavaClass> results = type.getMethods().stream().map(JavaMethod::getRawReturnType);
        Stream<JavaClass> parameters =
            type.getMethods().stream()
                .flatMap(method -> method.getParameters().stream())
                .map(JavaParameter::getRawType);
        Stream.of(fields, results, parameters)
            .flatMap(types -> types)
            .filter(
                used ->
                    used.isEquivalentTo(double.class)
                        || used.isEquivalentTo(float.class)
                        || used.isEquivalentTo(Double.class)
                        || used.isEquivalentTo(Float.class))
            .forEach(
                used ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " uses " + used.getName())));
      }
    };
  }
}
