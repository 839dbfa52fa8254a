package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows; {@code -Dreadme.write} writes the real output into it. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern CASUS = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RUN =
      Pattern.compile("(```console\n\\$ java -jar \\S+ )(.*?)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path directory;

  @Test
  void theExamplesGiveTheOutputThatIsShown() throws IOException {
    String text = Files.readString(README);
    String casus = CASUS.matcher(text).results().findFirst().orElseThrow().group(1);
    Path file = Files.writeString(directory.resolve("casus.json"), casus);
    List<String> commands = new ArrayList<>();
    String real = RUN.matcher(text).replaceAll(shown -> rerun(shown, file, commands));
    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    if (System.getProperty("readme.write") != null) {
      Files.writeString(README, real);
    }
    assertThat(Files.readString(README))
        .as("run this test with -Dreadme.write when the output has rightly become different")
        .isEqualTo(real);
  }

  private static String rerun(MatchResult shown, Path casus, List<String> commands) {
    commands.add(shown.group(2));
    Object[] words =
        Arrays.stream(shown.group(2).split(" "))
            .map(word -> word.equals("casus.json") ? casus.toString() : word)
            .toArray();
    Cli run = Cli.run(words);
    assertThat(run.exit()).as(run.err()).isZero();
    return java.util.regex.Matcher.quoteReplacement(
        shown.group(1) + shown.group(2) + "\n" + run.out() + "```");
  }
}
