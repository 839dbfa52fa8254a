package nl.normenkader.profiles.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The server's programs, unpacked from the jar.
 *
 * @param root directory with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path root) {

  /** Unpacks once per build of the server; a crash halfway leaves nothing that looks complete. */
  static PostgresBinaries unpack(Path cache) {
    PostgresPlatform platform = PostgresPlatform.current();
    try {
      Path root = cache.resolve(platform.archive() + "-" + fingerprint(platform));
      if (!Files.isDirectory(root)) {
        Files.createDirectories(cache);
        Path unpacking = Files.createTempDirectory(cache, "uitpakken-");
        Files.createDirectories(unpacking);
        try (InputStream archive = open(platform)) {
          extract(archive, unpacking);
        }
        moveIntoPlace(unpacking, root);
      }
      return new PostgresBinaries(root);
    } catch (IOException e) {
      throw new PostgresException(
          "De ingebouwde PostgreSQL kan niet worden uitgepakt in %s (%s). Controleer of die map beschrijfbaar is en of er 100 MB vrij is."
              .formatted(cache, e.getMessage()),
          e);
    }
  }

  Path program(String name) {
    Path plain = root.resolve("bin").resolve(name);
    return Files.exists(plain) ? plain : root.resolve("bin").resolve(name + ".exe");
  }

  private static InputStream open(PostgresPlatform platform) {
    InputStream stream = PostgresBinaries.class.getResourceAsStream(platform.resource());
    if (stream == null) {
      throw PostgresPlatform.unsupported(
          System.getProperty("os.name"), System.getProperty("os.arch"));
    }
    return stream;
  }

  private static String fingerprint(PostgresPlatform platform) throws IOException {
    try (DigestInputStream stream =
        new DigestInputStream(open(platform), MessageDigest.getInstance("SHA-256"))) {
      stream.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static void extract(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(archive)), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
          if ((entry.getMode() & 0100) != 0) {
            FileModes.set(file, "rwxr-xr-x");
          }
        }
      }
    }
    // A temporary directory is private; the server may run as another user than the one unpacking.
    FileModes.set(target, "rwxr-xr-x");
  }

  private static void moveIntoPlace(Path unpacked, Path root) throws IOException {
    try {
      Files.move(unpacked, root, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      FileModes.deleteTree(unpacked);
    } catch (FileSystemException e) {
      // Another process was first: its copy is the same, byte for byte.
      if (!Files.isDirectory(root)) {
        throw e;
      }
      FileModes.deleteTree(unpacked);
    }
  }
}
