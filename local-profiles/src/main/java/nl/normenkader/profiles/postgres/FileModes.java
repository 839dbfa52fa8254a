package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Owners and permissions of files, where the file system knows them (not on Windows). */
final class FileModes {
  private FileModes() {}

  static void set(Path file, String permissions) throws IOException {
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }

  /** Gives a whole tree to another user; only root can. */
  static void giveTo(Path tree, int uid, int gid) throws IOException {
    walk(
        tree,
        file -> {
          Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
          Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        });
  }

  static void deleteTree(Path tree) throws IOException {
    if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      walk(tree, Files::delete);
    }
  }

  private static void walk(Path tree, FileAction action) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            action.apply(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            action.apply(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private interface FileAction {
    void apply(Path file) throws IOException;
  }
}
