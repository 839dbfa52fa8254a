package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.KeyDirectory;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.lock.SigningKey;
import nl.normenkader.engine.lock.SmallKader;
import nl.normenkader.engine.model.Normenkader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around computing: vergrendel, verifieer, kaders, schema. */
class CommandsTest {

  @TempDir Path directory;
  private Path slot;

  @BeforeEach
  void lockTheSmallKader() {
    slot = directory.resolve("slot.json");
  }

  @Test
  void aFolderBecomesAnUnsignedLockWithTheSameBytesEachTime() throws IOException {
    Cli run = Cli.run("vergrendel", SmallKader.folder(), "--uit", slot);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("alleen voor oefenen");
    byte[] first = Files.readAllBytes(slot);
    LockedConfiguration locked = LockFile.read(first).orElseThrow();
    assertThat(run.out()).isEqualTo(locked.hash() + "\n");
    assertThat(locked.signature()).isEmpty();
    assertThat(locked.kader()).isEqualTo(SmallKader.read());
    Cli.run("vergrendel", SmallKader.folder(), "--uit", slot);
    assertThat(Files.readAllBytes(slot)).isEqualTo(first);
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(slot);
    }
  }

  @Test
  void keysAreMadeReplacedTrustedAndHandedOut() throws IOException {
    Path map = directory.resolve("sleutels");
    Cli none = Cli.run("sleutels", map);
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("sleutel-ontbreekt");
    String first = own(Cli.run("sleutels", map, "--maak"));
    assertThat(own(Cli.run("sleutels", map, "--maak"))).isEqualTo(first);
    Path ours = directory.resolve("onze.pem");
    assertThat(Cli.run("sleutels", map, "--openbaar", ours).exit()).isZero();

    SigningKey former = new KeyDirectory(map).current();
    Normenkader kader = SmallKader.read();
    Envelope envelope = Envelope.reproducible("Proef", "een toets");
    Files.write(slot, LockFile.write(LockedConfiguration.seal(kader, envelope, former)));
    Cli replaced = Cli.run("sleutels", map, "--vervang");
    assertThat(own(replaced)).isNotEqualTo(first);
    assertThat(replaced.out()).contains("Ook vertrouwd: " + first);
    assertThat(Cli.run("verifieer", slot, "--sleutelmap", map).out())
        .contains("Handtekening: echt");
    assertThat(Cli.run("verifieer", slot, "--sleutel", ours).exit()).isZero();

    Path neighbour = directory.resolve("buur");
    own(Cli.run("sleutels", neighbour, "--maak"));
    assertThat(Cli.run("verifieer", slot, "--sleutelmap", neighbour).exit()).isEqualTo(4);
    Cli trusting = Cli.run("sleutels", neighbour, "--vertrouw", ours);
    assertThat(trusting.out()).contains("Ook vertrouwd: " + first);
    assertThat(Cli.run("verifieer", slot, "--sleutelmap", neighbour).exit()).isZero();
  }

  @Test
  void whatIsNoKeyIsToldAndChangesNothing() throws IOException {
    Path map = directory.resolve("sleutels");
    String before = own(Cli.run("sleutels", map, "--maak"));
    Path wrong = Files.writeString(directory.resolve("fout.pem"), "geen sleutel");
    Cli run = Cli.run("sleutels", map, "--vervang", "--vertrouw", wrong);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("sleutel-onleesbaar").contains("fout.pem");
    assertThat(own(Cli.run("sleutels", map))).isEqualTo(before);
    assertThat(Cli.run("verifieer", "x/1", "--sleutelmap", directory).err())
        .contains("sleutel-ontbreekt");
  }

  private static String own(Cli run) {
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out().lines().findFirst().orElseThrow().replace("Eigen sleutel: ", "");
  }

  @Test
  void aFolderWithProblemsTellsThemAllAndWritesNothing() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("kader"));
    try (var files = Files.list(SmallKader.folder())) {
      for (Path file : files.toList()) {
        Files.writeString(
            folder.resolve(file.getFileName().toString()),
            Files.readString(file).replace("\"zwareKant\": \"laatste\"", "\"zwarekant\": \"x\""));
      }
    }
    Files.writeString(folder.resolve("teveel.json"), "{\"stadia\": [], \"kleur\": \"rood\"}");
    Cli run = Cli.run("vergrendel", folder, "--uit", slot);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err())
        .contains("[sectie-dubbel] teveel.json#/stadia")
        .contains("[veld-onbekend] invoer.json#/leefgebieden/0/zwarekant")
        .contains("[veld-ontbreekt] invoer.json#/leefgebieden/0")
        .contains("[veld-onbekend] teveel.json#/kleur");
    assertThat(slot).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereAndAPlaceThatCannotBeWrittenAreTold() {
    Cli absent = Cli.run("vergrendel", directory.resolve("weg"), "--uit", slot);
    assertThat(absent.exit()).isEqualTo(3);
    assertThat(absent.err()).contains("[bestand-ontbreekt]", "weg");
    Cli unwritable =
        Cli.run("vergrendel", SmallKader.folder(), "--uit", directory.resolve("geen/map.json"));
    assertThat(unwritable.exit()).isEqualTo(3);
    assertThat(unwritable.err()).contains("[uitvoer-niet-te-schrijven]", "map.json");
    assertThat(Cli.run("vergrendel", SmallKader.folder(), "--uit", directory).exit()).isEqualTo(3);
    try (var files = Files.list(directory)) {
      assertThat(files).isEmpty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aWholeLockIsDescribed() throws IOException {
    SigningKey key = SigningKey.create();
    LockedConfiguration signed = signed(key);
    Files.write(slot, LockFile.write(signed));
    Path pem = publicKey(key, "sleutel.pem");
    Cli run = Cli.run("verifieer", slot, "--sleutel", pem);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Heel: ja
            Hash: %s
            Normenkader: Klein kader om mee te toetsen (klein/1.0)
            Waarschuwing: Dit kader is verzonnen en geldt nergens.
            Eigenaar: Gemeente Voorbeeldstad
            Vergrendeld door: jurist, op 2026-02-01T09:30:00Z
            Gemaakt van: klein/1.0, %s
            Kop van de keten: %s
            Ondertekend met sleutel: %s
            Handtekening: echt
            """
                .formatted(signed.hash(), signed.hash(), signed.envelope().chainHead(), key.id()));
  }

  @Test
  void aSignatureOfSomebodyElseIsRefusedWhenAKeyWasGiven() throws IOException {
    Files.write(slot, LockFile.write(signed(SigningKey.create())));
    Cli without = Cli.run("verifieer", slot);
    assertThat(without.exit()).isZero();
    assertThat(without.err()).contains("Let op [slot-sleutel-onbekend]");
    assertThat(without.out()).contains("Handtekening: niet bevestigd");
    Cli with = Cli.run("verifieer", slot, "--sleutel", publicKey(SigningKey.create(), "ander.pem"));
    assertThat(with.exit()).isEqualTo(4);
  }

  @Test
  void aKeyThatCannotBeReadIsTold() throws IOException {
    Files.write(slot, LockFile.write(signed(SigningKey.create())));
    Files.writeString(directory.resolve("leeg.pem"), "");
    Cli run =
        Cli.run(
            "verifieer", slot,
            "--sleutel", directory.resolve("leeg.pem"),
            "--sleutel", directory.resolve("weg.pem"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("leeg.pem: ", "weg.pem: ", "[sleutel-onleesbaar]");
  }

  @Test
  void aTamperedLockIsRefusedWithCodePlaceAndRepair() throws IOException {
    String text =
        new String(LockFile.write(signed(SigningKey.create())), StandardCharsets.UTF_8)
            .replace("\"stap\":15", "\"stap\":10");
    Files.writeString(slot, text);
    Cli run = Cli.run("verifieer", slot);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("Fout [slot-hash-klopt-niet] " + slot + ", /hash: ")
        .contains("Fout [slot-controle-klopt-niet] " + slot + ", /controle: ")
        .contains("  Herstel: ");
  }

  @Test
  void theShippedKadersAreListedWithTheirHashes() {
    Cli run = Cli.run("kaders");
    assertThat(run.exit()).isZero();
    for (ShippedKader kader : ShippedKaders.get().all()) {
      assertThat(run.out()).contains(kader.name(), kader.locked().hash().text());
      Cli verified = Cli.run("verifieer", kader.name());
      assertThat(verified.exit()).as(kader.name()).isZero();
      assertThat(verified.err()).contains("[slot-niet-ondertekend]");
    }
  }

  @Test
  void theSchemasAreTheOnesThatAreShipped() throws IOException {
    Path folder = directory.resolve("a/b");
    Cli run = Cli.run("schema", "--uit", folder);
    assertThat(run.exit()).isZero();
    for (String name : new String[] {"normenkader-1.json", "casus-1.json", "slot-1.json"}) {
      assertThat(run.out()).contains(name);
      try (var shipped = Main.class.getResourceAsStream("/schema/" + name)) {
        assertThat(shipped).isNotNull();
        assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(shipped.readAllBytes());
      }
    }
    Files.writeString(directory.resolve("bestand"), "x");
    assertThat(Cli.run("schema", "--uit", directory.resolve("bestand")).exit()).isEqualTo(3);
  }

  private Path publicKey(SigningKey key, String name) throws IOException {
    Path file = directory.resolve(name);
    key.save(file);
    return file;
  }

  private static LockedConfiguration signed(SigningKey key) {
    LockedConfiguration plain =
        LockedConfiguration.seal(
            SmallKader.read(), Envelope.reproducible("Gemeente Voorbeeldstad", "jurist"), null);
    return LockedConfiguration.seal(
        SmallKader.read(),
        new Envelope(
            "Gemeente Voorbeeldstad",
            "gm9901",
            "jurist",
            Instant.parse("2026-02-01T09:30:00Z"),
            new Envelope.Base("klein", "1.0", plain.hash()),
            plain.hash()),
        key);
  }
}
