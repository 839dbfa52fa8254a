package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.normenkader.engine.batch.CsvColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bereken",
        "impact",
        "controleer",
        "vergelijk",
        "vergrendel",
        "verifieer",
        "dmn",
        "kaders",
        "schema"
      })
  void everyCommandExplainsItselfInDutchWithItsExitCodes(String command) {
    Cli run = command.isEmpty() ? Cli.run("--help") : Cli.run(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Gebruik: normenkader" + (command.isEmpty() ? "" : " " + command))
        .contains("Opties:", "Afsluitcodes:", "  4   de configuratie is beschadigd")
        .doesNotContain("Usage", "Options", "Commands", "Exit", "COMMAND", "OPTIONS");
  }

  static Stream<Arguments> mistypedCommands() {
    return Stream.of(
        Arguments.of(
            "",
            "opdracht-ontbreekt",
            "bereken, impact, controleer, vergelijk, vergrendel, verifieer, dmn, kaders, sleutels,"
                + " schema"),
        Arguments.of("kadrs", "opdracht-onbekend", "Kies een van: bereken"),
        Arguments.of("verifieer", "optie-ontbreekt", "C ontbreekt"),
        Arguments.of("verifieer a b", "optie-onbekend", "\"b\" is hier niet bekend"),
        Arguments.of("schema --map x --uit y", "optie-onbekend", "Gebruik een van: --help, --uit"),
        Arguments.of("dmn", "optie-ontbreekt", "KADER ontbreekt"),
        Arguments.of(
            "dmn awbz-begeleiding/2014 --toetsgevallen .", "optie-ontbreekt", "Geef --uit"),
        Arguments.of("schema --uit", "optie-ontbreekt", "Geef --uit met een waarde"),
        Arguments.of("schema --uit a --uit b", "optie-dubbel", "--uit staat er twee keer"),
        Arguments.of(
            "bereken --configuratie awbz-begeleiding/2014 --casussen pom.xml",
            "bestand-soort-onbekend",
            ".json, .jsonl of .csv"));
  }

  @ParameterizedTest
  @MethodSource("mistypedCommands")
  void whatIsMistypedIsToldWithItsRepair(String words, String code, String sentence) {
    Cli run = words.isEmpty() ? Cli.run() : Cli.run((Object[]) words.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Fout [" + code + "]", sentence, "  Herstel: ");
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    assertThat(Cli.run("bereken").err())
        .contains("--configuratie ontbreekt.", "--casussen ontbreekt.")
        .endsWith("Hulp: normenkader bereken --help\n");
    assertThat(Cli.run("bereken", "--configuratie", "x/1", "--casussen", "er-niet.csv").err())
        .contains("[kader-onbekend]", "[bestand-ontbreekt] er-niet.csv");
  }

  @Test
  void theVersionIsTold() {
    Cli run = Cli.run("--versie");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("normenkader ");
  }

  @Test
  void everyFormOfColumnIsInTheHelp() {
    String help = Cli.run("bereken", "--help").out();
    for (String form : CsvColumn.forms()) {
      String first = form.substring(0, form.indexOf('.') < 0 ? form.length() : form.indexOf('.'));
      String last = form.substring(form.lastIndexOf('.') + 1);
      assertThat(help).contains(first);
      assertThat(last.equals("*") || help.contains(last)).as(form).isTrue();
    }
  }
}
