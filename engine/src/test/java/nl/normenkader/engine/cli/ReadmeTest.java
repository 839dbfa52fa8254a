package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs what the README shows; {@code -Dreadme.write} writes the real output into it. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern CASUS = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RUN =
      Pattern.compile("(```console\n\\$ java -jar \\S+ )(.*?)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"README.md, 1", "engine/README.md, 2"})
  void theExamplesGiveTheOutputThatIsShown(String readme, int examples) throws IOException {
    String text = Files.readString(ROOT.resolve(readme));
    Path casus = directory.resolve("casus.json");
    CASUS.matcher(text).results().findFirst().ifPresent(shown -> write(casus, shown.group(1)));
    List<String> commands = new ArrayList<>();
    String real = RUN.matcher(text).replaceAll(shown -> rerun(shown, casus, commands));
    assertThat(commands).hasSizeGreaterThanOrEqualTo(examples);
    if (System.getProperty("readme.write") != null) {
      write(ROOT.resolve(readme), real);
    }
    assertThat(Files.readString(ROOT.resolve(readme)))
        .as("run this test with -Dreadme.write when the output has rightly become different")
        .isEqualTo(real);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rerun(MatchResult shown, Path casus, List<String> commands) {
    commands.add(shown.group(2));
    Object[] words =
        Arrays.stream(shown.group(2).split(" "))
            .map(
                word ->
                    word.equals("casus.json")
                        ? casus.toString()
                        : word.startsWith("engine/") ? ROOT.resolve(word).toString() : word)
            .toArray();
    Cli run = Cli.run(words);
    assertThat(run.exit()).as(run.err()).isZero();
    return Matcher.quoteReplacement(shown.group(1) + shown.group(2) + "\n" + run.out() + "```");
  }
}
