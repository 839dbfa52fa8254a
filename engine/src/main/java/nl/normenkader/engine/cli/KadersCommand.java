package nl.normenkader.engine.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.General;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the kaders that come with the product. */
@Command(
    name = "kaders",
    sortOptions = false,
    sortSynopsis = false,
    description = "Toont de meegeleverde normenkaders, met hun soort en hash.",
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOpties:%n")
final class KadersCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  private final Terminal terminal;

  KadersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (ShippedKader shipped : ShippedKaders.get().all()) {
      General general = shipped.kader().general();
      String kind = general.kind().name().toLowerCase(Locale.ROOT);
      terminal.say(shipped.name() + " (" + kind + "): " + general.name());
      terminal.say("  " + shipped.locked().hash().text());
      if (general.warning() != null) {
        terminal.say("  Let op: " + general.warning());
      }
    }
    return ExitCode.GELUKT.number;
  }
}
