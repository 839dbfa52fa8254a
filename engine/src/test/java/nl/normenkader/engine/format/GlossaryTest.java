package nl.normenkader.engine.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.TreeSet;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.IssuePage;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private static final String[] BOUND = {
    "nl.normenkader.engine.model",
    "nl.normenkader.engine.casus",
    "nl.normenkader.engine.outcome",
    "nl.normenkader.engine.lock"
  };

  @Test
  void everyRowIsUsedAndEveryWordHasARow() {
    TreeSet<String> words = new TreeSet<>();
    for (JavaClass imported : engine()) {
      Class<?> type = imported.reflect();
      if (type.isRecord() && Arrays.asList(BOUND).contains(type.getPackageName())) {
        for (RecordComponent component : type.getRecordComponents()) {
          words.add(component.getName());
        }
        if (Shape.isKind(type)) {
          words.add(type.getSimpleName());
        }
      }
    }
    TreeSet<String> rows = new TreeSet<>();
    Glossary.get().entries().forEach(entry -> rows.add(entry.code()));
    assertThat(rows).isEqualTo(words);
  }

  @Test
  void everyCodeHasAPageWithSentenceReasonAndRepair() {
    int codes = 0;
    for (JavaClass imported : engine()) {
      Class<?> type = imported.reflect();
      if (type.isEnum() && IssueCode.class.isAssignableFrom(type)) {
        for (Object constant : type.getEnumConstants()) {
          IssuePage page = IssuePage.of((IssueCode) constant);
          assertThat(page.sentence()).as("%s", constant).endsWith(".");
          assertThat(page.reason()).as("%s", constant).isNotBlank();
          assertThat(page.repair()).as("%s", constant).isNotBlank();
          codes++;
        }
      }
    }
    assertThat(codes).isGreaterThanOrEqualTo(FormatIssue.values().length);
  }

  private static Iterable<JavaClass> engine() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("nl.normenkader.engine");
  }
}
