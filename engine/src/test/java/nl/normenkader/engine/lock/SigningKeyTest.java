package nl.normenkader.engine.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  private static final byte[] BYTES = "wat is vergrendeld".getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;

  @Test
  void aSavedKeySignsAsBeforeAndOnlyItsOwnerCanReadIt() throws IOException {
    SigningKey key = SigningKey.create();
    Path file = directory.resolve("sleutel.pem");
    key.save(file);
    SigningKey loaded = SigningKey.load(file);
    assertThat(loaded.id()).isEqualTo(key.id());
    assertThat(loaded.sign(BYTES)).isEqualTo(key.sign(BYTES)).hasSize(LockSignature.BYTES);
    assertThat(Ed25519.verify(key.publicKey(), BYTES, loaded.sign(BYTES))).isTrue();
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theKeyIdIsTheBeginningOfTheHashOfThePublicKey() {
    SigningKey key = SigningKey.create();
    assertThat(Hash.of(key.publicKey().getEncoded()).text())
        .startsWith("sha256:" + key.id().text());
    assertThat(key.toString()).doesNotContain("PRIVATE").endsWith(key.id().text());
  }

  @Test
  void halvesThatDoNotBelongTogetherAreRefused() throws IOException {
    Path one = directory.resolve("een.pem");
    Path two = directory.resolve("twee.pem");
    SigningKey.create().save(one);
    SigningKey.create().save(two);
    String mixed =
        Files.readString(one).split("-----BEGIN PUBLIC")[0]
            + "-----BEGIN PUBLIC"
            + Files.readString(two).split("-----BEGIN PUBLIC")[1];
    Files.writeString(one, mixed);
    assertThatThrownBy(() -> SigningKey.load(one))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("do not belong together");
    Files.writeString(two, "geen sleutel");
    assertThatThrownBy(() -> SigningKey.load(two)).isInstanceOf(IOException.class);
  }

  @Test
  void anInstallationHasOneKeyUntilItIsRotatedAndBelievesTheFormerOne() throws IOException {
    KeyDirectory keys = new KeyDirectory(directory.resolve("sleutels"));
    SigningKey first = keys.current();
    assertThat(new KeyDirectory(directory.resolve("sleutels")).current().id())
        .isEqualTo(first.id());
    SigningKey second = keys.rotate();
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(keys.current().id()).isEqualTo(second.id());
    SigningKey other = SigningKey.create();
    keys.trust(other.publicKey());
    assertThat(keys.trustList().ids())
        .containsExactlyInAnyOrder(first.id(), second.id(), other.id());
  }

  @Test
  void startingManyTimesAtOnceMakesOneKey() throws Exception {
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<Callable<KeyId>> starts = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        starts.add(() -> new KeyDirectory(directory.resolve("samen")).current().id());
      }
      List<KeyId> ids = new ArrayList<>();
      for (Future<KeyId> start : pool.invokeAll(starts)) {
        ids.add(start.get());
      }
      assertThat(ids.stream().distinct()).hasSize(1);
    }
  }
}
