package nl.normenkader.engine.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word before every command. */
@Command(
    name = "normenkader",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Past een normenkader toe op casussen, zonder de toepassing.",
      "Het programma adviseert; een mens beslist."
    },
    synopsisSubcommandLabel = "OPDRACHT",
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOpties:%n",
    commandListHeading = "%nOpdrachten:%n",
    footerHeading = "%nVoorbeelden:%n",
    footer = {
      "  normenkader kaders",
      "  normenkader bereken --configuratie awbz-begeleiding/2014 --casussen casussen.csv",
      "  normenkader bereken --help"
    },
    versionProvider = Version.class)
final class NormenkaderCommand implements Runnable {

  @Mixin private HelpOption help = new HelpOption();

  @picocli.CommandLine.Option(
      names = {"-V", "--versie"},
      versionHelp = true,
      description = "Toont de versie.")
  private boolean version;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "no command");
  }
}
