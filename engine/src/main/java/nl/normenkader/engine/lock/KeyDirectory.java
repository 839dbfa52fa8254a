package nl.normenkader.engine.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an installation keeps its one signing key, and the public keys it believes: its own, its
 * former ones and those of others. Several programs may start on the same directory at once.
 */
public final class KeyDirectory {

  private static final String CURRENT = "sleutel.pem";
  private static final String TRUSTED = "vertrouwd";

  private final Path directory;

  /** The directory need not exist yet. */
  public KeyDirectory(Path directory) {
    this.directory = directory;
  }

  /** Whether this installation has a key already. */
  public boolean hasKey() {
    return Files.exists(directory.resolve(CURRENT));
  }

  /** The key of this installation; made the first time. */
  public SigningKey current() throws IOException {
    return alone(
        () ->
            Files.exists(directory.resolve(CURRENT))
                ? SigningKey.load(directory.resolve(CURRENT))
                : replace());
  }

  /** A new key from now on; what the former one signed stays believed. */
  public SigningKey rotate() throws IOException {
    return alone(
        () -> {
          if (Files.exists(directory.resolve(CURRENT))) {
            trust(SigningKey.load(directory.resolve(CURRENT)).publicKey());
          }
          return replace();
        });
  }

  /** Believes the owner of this key from now on. */
  public void trust(PublicKey key) throws IOException {
    Path file = directory.resolve(TRUSTED).resolve(KeyId.of(key) + ".pem");
    OwnerOnlyFile.write(file, Pem.text(key));
  }

  /** Everybody this installation believes. */
  public TrustList trustList() throws IOException {
    current();
    try (Stream<Path> files = Files.list(directory.resolve(TRUSTED))) {
      List<PublicKey> keys = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".pem")).sorted().toList()) {
        keys.add(TrustList.readKey(file));
      }
      return TrustList.of(keys);
    }
  }

  /** The public half is believed before anything can be signed with the private one. */
  private SigningKey replace() throws IOException {
    SigningKey fresh = SigningKey.create();
    trust(fresh.publicKey());
    fresh.save(directory.resolve(CURRENT));
    return fresh;
  }

  private interface Step {
    SigningKey run() throws IOException;
  }

  private SigningKey alone(Step step) throws IOException {
    Files.createDirectories(directory);
    // Within one program a file lock does not wait but fails, so threads wait for each other first.
    synchronized (KeyDirectory.class) {
      try (FileChannel channel =
              FileChannel.open(
                  directory.resolve(".bezet"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (!held.isValid()) {
          throw new IOException("cannot lock " + directory);
        }
        return step.run();
      }
    }
  }
}
