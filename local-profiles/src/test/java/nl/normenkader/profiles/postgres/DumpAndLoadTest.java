package nl.normenkader.profiles.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.store.LockedExample;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpAndLoadTest {
  private static final List<ModuleSchema> SCHEMAS = List.of(ModuleSchema.profielen());

  @TempDir Path folder;

  @Test
  void aLoadedDatabaseIsTheSameAndGoesOnWorking() throws Exception {
    Path file = folder.resolve("over.zip");
    Path again = folder.resolve("opnieuw.zip");
    try (TestDatabase from = TestDatabase.create();
        TestDatabase to = TestDatabase.create()) {
      LockedExample.fill(from);
      DatabaseDump.write(from.database(), SCHEMAS, file);
      DatabaseLoad.read(to.database(), SCHEMAS, file);
      DatabaseDump.write(to.database(), SCHEMAS, again);

      assertThat(manifest(again)).isEqualTo(manifest(file)).contains("tabel profielen.slot ");
      LockedExample.verifyChain(to);
      LockedExample.goOnWorking(to);
      assertThatThrownBy(() -> deleteLocks(to)).hasMessageContaining("append-only");
      assertThatThrownBy(() -> DatabaseLoad.read(to.database(), SCHEMAS, file))
          .isInstanceOf(PostgresException.class)
          .hasMessageContaining("niet leeg");
    }
  }

  @Test
  void aChangedFileIsRefusedAndLeavesNothing() throws Exception {
    Path file = folder.resolve("over.zip");
    try (TestDatabase from = TestDatabase.create();
        TestDatabase to = TestDatabase.create()) {
      LockedExample.fill(from);
      DatabaseDump.write(from.database(), SCHEMAS, file);
      try (FileSystem zip = FileSystems.newFileSystem(file)) {
        Path names = zip.getPath("profielen.account_naam");
        Files.writeString(names, Files.readString(names).replace("Beleids", "Geheim"));
      }
      assertThatThrownBy(() -> DatabaseLoad.read(to.database(), SCHEMAS, file))
          .isInstanceOf(PostgresException.class)
          .hasMessageContaining("profielen.account_naam");
      int accounts =
          to.context()
              .call(
                  Principal.system(Principal.Job.OVERZETTEN),
                  transaction -> transaction.dsl().fetchCount(DSL.table("profielen.account")));
      assertThat(accounts).isZero();
    }
  }

  @Test
  void anotherFileIsRefused() throws Exception {
    Path file = folder.resolve("iets.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("inhoud.txt"));
      zip.write(("iets anders " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }
    try (TestDatabase to = TestDatabase.create()) {
      assertThatThrownBy(() -> DatabaseLoad.read(to.database(), SCHEMAS, file))
          .isInstanceOf(PostgresException.class)
          .hasMessageContaining("geen overzetbestand");
    }
  }

  private static void deleteLocks(TestDatabase database) throws Exception {
    try (Connection owner =
        database.database().ownerConnection(Principal.system(Principal.Job.OVERZETTEN))) {
      owner.createStatement().execute("delete from profielen.slot");
    }
  }

  private static String manifest(Path file) throws Exception {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      return Files.readString(zip.getPath(DumpManifest.FILE));
    }
  }
}
