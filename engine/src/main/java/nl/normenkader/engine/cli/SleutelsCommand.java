package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.normenkader.engine.lock.KeyDirectory;
import nl.normenkader.engine.lock.KeyId;
import nl.normenkader.engine.lock.TrustList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the keys of an installation: makes, replaces, trusts and hands out; it signs nothing. */
@Command(
    name = "sleutels",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Beheert de sleutels van een installatie en toont wie zij vertrouwt.",
      "",
      "Met deze sleutels ondertekent alleen de toepassing. Een vervangen sleutel blijft vertrouwd:",
      "wat daarmee is ondertekend, blijft geldig."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeelden:%n",
    footer = {
      "  normenkader sleutels sleutels --maak",
      "  normenkader sleutels sleutels --vervang",
      "  normenkader sleutels sleutels --vertrouw buurgemeente.pem",
      "  normenkader sleutels sleutels --openbaar onze-sleutel.pem"
    })
final class SleutelsCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(paramLabel = "MAP", description = "De map met de sleutels van de installatie.")
  private Path map = Path.of("");

  @Option(names = "--maak", description = "Maakt de eerste sleutel, als die er nog niet is.")
  private boolean maak;

  @Option(names = "--vervang", description = "Maakt een nieuwe sleutel; de oude blijft vertrouwd.")
  private boolean vervang;

  @Option(
      names = "--vertrouw",
      paramLabel = "PEM",
      description = "Vertrouwt voortaan deze openbare sleutel; mag vaker.")
  private List<Path> vertrouw = new ArrayList<>();

  @Option(
      names = "--openbaar",
      paramLabel = "F",
      description = "Schrijft de eigen openbare sleutel naar dit bestand, om aan anderen te geven.")
  private @Nullable Path openbaar;

  private final Terminal terminal;

  SleutelsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    KeyDirectory keys = new KeyDirectory(map);
    if (!keys.hasKey() && !maak) {
      throw KeyFiles.missing(map);
    }
    List<PublicKey> others = KeyFiles.read(vertrouw);
    try {
      if (vervang) {
        keys.rotate();
      }
      for (PublicKey other : others) {
        keys.trust(other);
      }
      show(keys);
    } catch (IOException e) {
      throw KeyFiles.unreadable(map);
    }
    return ExitCode.GELUKT.number;
  }

  private void show(KeyDirectory keys) throws IOException {
    KeyId own = keys.current().id();
    terminal.say("Eigen sleutel: " + own.text());
    TrustList trusted = keys.trustList();
    for (KeyId id : trusted.ids()) {
      if (!id.text().equals(own.text())) {
        terminal.say("Ook vertrouwd: " + id.text());
      }
    }
    if (openbaar != null) {
      try (OutputFile output = OutputFile.open(openbaar, terminal)) {
        output.write(keys.current().publicPem());
        output.complete();
      }
      terminal.remark("Openbare sleutel geschreven naar " + openbaar + ".");
    }
  }
}
