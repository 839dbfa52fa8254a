package nl.normenkader.engine.cli;

import java.util.concurrent.Callable;
import nl.normenkader.engine.analyse.Comparison;
import nl.normenkader.engine.analyse.Difference;
import nl.normenkader.engine.analyse.Direction;
import nl.normenkader.engine.analyse.VoorzieningComparison;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.outcome.Labels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says of each voorziening which way it goes from one configuration to another. */
@Command(
    name = "vergelijk",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Vergelijkt twee configuraties over alle casussen die beide kennen, zonder bestand met"
          + " casussen.",
      "",
      "Per voorziening staat er: meer, minder, gelijk, wisselend, onvergelijkbaar of niet beslist.",
      "Bij meer en minder staat de kleinste casus die het laat zien. Hoe vaak het voorkomt bij"
          + " echte",
      "inwoners zegt 'impact'."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeelden:%n",
    footer = {
      "  normenkader vergelijk demo-begeleiding/1.0 mijn-kader",
      "  normenkader vergelijk oud.json nieuw.json"
    })
final class VergelijkCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      index = "0",
      paramLabel = "OUD",
      description =
          "De configuratie zoals zij is: een map met bronbestanden, een vergrendeld bestand (.json)"
              + " of een meegeleverd kader (id/versie).")
  private String oud = "";

  @Parameters(
      index = "1",
      paramLabel = "NIEUW",
      description = "De configuratie zoals zij zou worden; op dezelfde manier.")
  private String nieuw = "";

  private final Terminal terminal;

  VergelijkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CompiledNormenkader was = compiled(oud);
    CompiledNormenkader wordt = compiled(nieuw);
    terminal.remark("Bezig met vergelijken …");
    terminal.flush();
    Comparison comparison = Comparison.of(was, wordt);
    terminal.say("Alles samen: " + word(comparison.overall()));
    Labels before = new Labels(was.source());
    Labels after = new Labels(wordt.source());
    for (VoorzieningComparison one : comparison.voorzieningen()) {
      String address = "voorzieningen/" + one.voorziening();
      String name = after.of(address);
      tell(name.equals(address) ? before.of(address) : name, one);
    }
    return ExitCode.GELUKT.number;
  }

  private CompiledNormenkader compiled(String name) {
    return new ConfigurationSource(name).compiledAlsoFolder(terminal);
  }

  private void tell(String name, VoorzieningComparison one) {
    String cause = one.cause();
    terminal.say(name + ": " + word(one.direction()) + (cause == null ? "" : " (" + cause + ")"));
    example("meer", one.more());
    example("minder", one.less());
  }

  private void example(String way, @Nullable Difference difference) {
    if (difference != null) {
      terminal.say(
          "  "
              + way
              + ": "
              + difference.before()
              + " wordt "
              + difference.after()
              + " bij "
              + ProofOverview.told(difference.told()));
    }
  }

  private static String word(Direction direction) {
    return switch (direction) {
      case MEER -> "meer";
      case MINDER -> "minder";
      case GELIJK -> "gelijk";
      case WISSELEND -> "wisselend";
      case ONVERGELIJKBAAR -> "onvergelijkbaar";
      case ONBESLIST -> "niet beslist";
    };
  }
}
