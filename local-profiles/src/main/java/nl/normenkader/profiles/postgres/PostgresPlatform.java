package nl.normenkader.profiles.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Which of the packed server builds fits this machine. */
record PostgresPlatform(String archive) {

  static PostgresPlatform current() {
    return of(
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Files.exists(Path.of("/etc/alpine-release")));
  }

  static PostgresPlatform of(String osName, String osArch, boolean musl) {
    String os = osName.toLowerCase(Locale.ROOT);
    String machine =
        switch (osArch.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> throw unsupported(osName, osArch);
        };
    if (os.startsWith("linux")) {
      return new PostgresPlatform("postgres-linux-" + machine + (musl ? "-alpine_linux" : ""));
    }
    if (os.startsWith("mac")) {
      return new PostgresPlatform("postgres-darwin-" + machine);
    }
    if (os.startsWith("windows")) {
      // Windows on ARM runs x86_64 programs itself.
      return new PostgresPlatform("postgres-windows-x86_64");
    }
    throw unsupported(osName, osArch);
  }

  String resource() {
    return "/" + archive + ".txz";
  }

  static PostgresException unsupported(String osName, String osArch) {
    return new PostgresException(
        "Voor dit systeem (%s, %s) is geen ingebouwde PostgreSQL meegeleverd. Installeer zelf PostgreSQL 15 of nieuwer en verwijs ernaar met spring.datasource.url."
            .formatted(osName, osArch));
  }
}
