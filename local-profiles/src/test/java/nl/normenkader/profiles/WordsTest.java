package nl.normenkader.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.normenkader.engine.format.Glossary;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.profiles.approval.RemarkEvent;
import nl.normenkader.profiles.bundle.BundleFile;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.workspace.MergeEvent;
import nl.normenkader.profiles.workspace.RebaseEvent;
import org.junit.jupiter.api.Test;

/**
 * Every word this module writes in JSON has a row in the glossary, and every row of ours is used.
 */
class WordsTest {

  /** What is written as it is; everything inside follows. */
  private static final List<Class<?>> WRITTEN =
      List.of(
          SessionEvent.class,
          RemarkEvent.class,
          RebaseEvent.class,
          MergeEvent.class,
          BundleFile.form());

  @Test
  void everyWordHasARowAndEveryRowIsUsed() throws IOException {
    Set<String> words = new TreeSet<>();
    WRITTEN.forEach(type -> gather(type, words));
    assertThat(words).allSatisfy(word -> assertThat(Glossary.get().dutch(word)).isNotBlank());
    List<String> rows =
        Files.readAllLines(Path.of("src/main/resources/glossary.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("`", -1)[1])
            .toList();
    assertThat(words).containsAll(rows);
  }

  private static void gather(Type type, Set<String> words) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> gather(inner, words));
    } else if (type instanceof Class<?> plain && plain.isSealed()) {
      for (Class<?> kind : plain.getPermittedSubclasses()) {
        words.add(kind.getSimpleName());
        gather(kind, words);
      }
    } else if (type instanceof Class<?> plain
        && plain.isRecord()
        && !Scalar.class.isAssignableFrom(plain)) {
      for (RecordComponent component : plain.getRecordComponents()) {
        words.add(component.getName());
        gather(component.getGenericType(), words);
      }
    }
  }
}
