package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a directory for one application at a time. The operating system lets go of it when the
 * process dies, also by {@code kill -9}, so nothing stale has to be cleaned up.
 */
final class DirectoryLock implements AutoCloseable {
  private static final String FILE = "in-gebruik.lock";

  /** Far behind the text, so that others can read the text on Windows too. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DirectoryLock take(Path directory) throws IOException {
    DirectoryLock lock = tryTake(directory);
    if (lock == null) {
      throw new PostgresException(
          "De gegevensmap %s is al in gebruik door een andere normenkader-toepassing (%s). Sluit die toepassing eerst af, of kies met de instelling %s een andere map."
              .formatted(directory, holder(directory), EmbeddedPostgresSettings.DIRECTORY_SETTING));
    }
    return lock;
  }

  /** Null when another application holds the directory. */
  static @Nullable DirectoryLock tryTake(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock(POSITION, 1, false);
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      return null;
    }
    channel.truncate(0);
    String text = "proces " + ProcessHandle.current().pid();
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    channel.force(false);
    return new DirectoryLock(channel);
  }

  static boolean existsIn(Path directory) {
    return Files.exists(directory.resolve(FILE));
  }

  private static String holder(Path directory) {
    try {
      return Files.readString(directory.resolve(FILE));
    } catch (IOException e) {
      return "proces onbekend";
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
