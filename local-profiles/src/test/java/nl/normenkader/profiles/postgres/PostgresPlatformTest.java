package nl.normenkader.profiles.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresPlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, false, postgres-linux-x86_64",
    "Linux, aarch64, false, postgres-linux-arm_64",
    "Linux, amd64, true, postgres-linux-x86_64-alpine_linux",
    "Mac OS X, x86_64, false, postgres-darwin-x86_64",
    "Mac OS X, aarch64, false, postgres-darwin-arm_64",
    "Windows 11, amd64, false, postgres-windows-x86_64"
  })
  void everyShippedPlatformIsOnTheClassPath(
      String os, String machine, boolean musl, String archive) {
    PostgresPlatform platform = PostgresPlatform.of(os, machine, musl);
    assertThat(platform.archive()).isEqualTo(archive);
    assertThat(PostgresPlatform.class.getResource(platform.resource())).isNotNull();
  }

  @Test
  void anotherPlatformIsToldWhatToDo() {
    assertThatThrownBy(() -> PostgresPlatform.of("SunOS", "sparc", false))
        .isInstanceOf(PostgresException.class)
        .hasMessageContaining("SunOS, sparc")
        .hasMessageContaining("PostgreSQL 15 of nieuwer");
  }
}
