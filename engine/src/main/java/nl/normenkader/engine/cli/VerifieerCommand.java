package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.KeyDirectory;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.Trust;
import nl.normenkader.engine.lock.TrustList;
import nl.normenkader.engine.model.General;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a lock is whole, whose it is and what its signature is worth. */
@Command(
    name = "verifieer",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Controleert of een vergrendelde configuratie heel is, en toont van wie zij is.",
      "",
      "Met --sleutel of --sleutelmap wordt ook de handtekening gecontroleerd: alles anders dan een"
          + " goede handtekening",
      "met een van die sleutels is dan een afkeuring."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeelden:%n",
    footer = {
      "  normenkader verifieer slot.json",
      "  normenkader verifieer slot.json --sleutel voorbeeldstad.pem",
      "  normenkader verifieer slot.json --sleutelmap sleutels"
    })
final class VerifieerCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      paramLabel = "C",
      description = "Een vergrendeld bestand (C.json), of een meegeleverd kader (id/versie).")
  private String configuratie = "";

  @Option(
      names = "--sleutel",
      paramLabel = "PEM",
      description = "Een openbare sleutel die u vertrouwt; mag vaker.")
  private List<Path> sleutels = new ArrayList<>();

  @Option(
      names = "--sleutelmap",
      paramLabel = "MAP",
      description = "Vertrouwt de sleutels die een installatie in deze map bewaart.")
  private @Nullable Path sleutelmap;

  private final Terminal terminal;

  VerifieerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TrustList trust = trust();
    LockedConfiguration locked = new ConfigurationSource(configuratie).open();
    describe(locked);
    List<Issue> signature = trust.check(locked);
    Checked<CompiledNormenkader> compiled = Compiler.compile(locked.kader(), locked.hash());
    terminal.tell(signature);
    terminal.tell(compiled.issues());
    boolean trusted = trust.judge(locked) == Trust.TRUSTED;
    boolean believed =
        sleutels.isEmpty() && sleutelmap == null
            ? signature.stream().noneMatch(Issue::isError)
            : trusted;
    terminal.say("Handtekening: " + (trusted ? "echt" : "niet bevestigd"));
    return (believed && compiled.value().isPresent() ? ExitCode.GELUKT : ExitCode.AFGEKEURD).number;
  }

  private TrustList trust() {
    List<PublicKey> keys = new ArrayList<>(KeyFiles.read(sleutels));
    if (sleutelmap != null) {
      KeyDirectory directory = new KeyDirectory(sleutelmap);
      if (!directory.hasKey()) {
        throw KeyFiles.missing(sleutelmap);
      }
      try {
        TrustList trusted = directory.trustList();
        trusted.ids().forEach(id -> keys.add(trusted.find(id).orElseThrow()));
      } catch (IOException e) {
        throw KeyFiles.unreadable(sleutelmap);
      }
    }
    return TrustList.of(keys);
  }

  private void describe(LockedConfiguration locked) {
    General general = locked.kader().general();
    Envelope envelope = locked.envelope();
    terminal.say("Heel: ja");
    terminal.say("Hash: " + locked.hash().text());
    terminal.say(
        "Normenkader: " + general.name() + " (" + general.id() + "/" + general.version() + ")");
    if (general.warning() != null) {
      terminal.say("Waarschuwing: " + general.warning());
    }
    terminal.say("Eigenaar: " + envelope.owner());
    terminal.say(
        "Vergrendeld door: "
            + envelope.lockedBy()
            + (envelope.lockedAt() == null ? "" : ", op " + envelope.lockedAt()));
    if (envelope.base() != null) {
      Envelope.Base base = envelope.base();
      terminal.say("Gemaakt van: " + base.id() + "/" + base.version() + ", " + base.hash().text());
    }
    if (envelope.chainHead() != null) {
      terminal.say("Kop van de keten: " + envelope.chainHead().text());
    }
    terminal.say(
        "Ondertekend met sleutel: "
            + locked.signature().map(signature -> signature.key().text()).orElse("geen"));
  }
}
