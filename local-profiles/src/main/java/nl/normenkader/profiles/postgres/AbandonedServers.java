package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Servers of test runs that were killed before they could stop them. */
final class AbandonedServers {
  static final String PREFIX = "normenkader-postgres-";

  private static final Logger LOG = LoggerFactory.getLogger(AbandonedServers.class);

  private AbandonedServers() {}

  /** Stops them and removes their directories; those still in use hold their lock and stay. */
  static void remove() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path directory : found) {
        try {
          remove(directory);
        } catch (IOException e) {
          LOG.debug("Left alone: {}", directory, e);
        }
      }
    }
  }

  private static void remove(Path directory) throws IOException {
    if (!DirectoryLock.existsIn(directory)) {
      // Being made at this moment, or not ours.
      return;
    }
    try (DirectoryLock lock = DirectoryLock.tryTake(directory)) {
      if (lock == null) {
        return;
      }
      try (DirectoryStream<Path> data = Files.newDirectoryStream(directory, "data-*")) {
        for (Path cluster : data) {
          stop(cluster.resolve("postmaster.pid"));
        }
      }
      FileModes.deleteTree(directory);
    }
  }

  private static void stop(Path pidFile) throws IOException {
    if (Files.exists(pidFile)) {
      List<String> lines = Files.readAllLines(pidFile);
      ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(process -> process.info().command().orElse("").contains("postgres"))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }
}
