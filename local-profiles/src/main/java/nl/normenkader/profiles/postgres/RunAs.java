package nl.normenkader.profiles.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start the server's programs so that they are not root, which PostgreSQL refuses.
 *
 * @param name of the way, for the log and error messages
 * @param prefix command before the program; empty when nothing needs to change
 * @param uid who must own the data; with a user namespace that is still root outside of it
 * @param gid the group that goes with it
 */
record RunAs(String name, List<String> prefix, int uid, int gid) {
  private static final Duration PROBE_LIMIT = Duration.ofSeconds(10);

  RunAs {
    prefix = List.copyOf(prefix);
  }

  static RunAs self() {
    return new RunAs("self", List.of(), -1, -1);
  }

  static boolean runningAsRoot() {
    return !System.getProperty("os.name").startsWith("Windows") && new UnixSystem().getUid() == 0;
  }

  /**
   * The first way that works on this machine. One alone is not enough: plain containers often bar
   * user namespaces, and small images lack some of the programs.
   *
   * @param directory given to the user that is found, who must be able to write in it
   * @param program one of the server's programs, which that user must be able to run
   */
  static RunAs forServer(Path directory, Path program) throws IOException {
    if (!runningAsRoot()) {
      return self();
    }
    List<String> tried = new ArrayList<>();
    for (RunAs way : waysFromRoot(OrdinaryUser.find())) {
      FileModes.giveTo(directory, way.uid, way.gid);
      ProgramRun probe =
          ProgramRun.of(
              way.command(
                  "sh",
                  "-c",
                  "test \"$(id -u)\" != 0 && test -w \"$1\" && \"$2\" --version",
                  "sh",
                  directory.toString(),
                  program.toString()),
              PROBE_LIMIT);
      if (probe.succeeded()) {
        return way;
      }
      tried.add(way.name + ": " + probe.output().strip());
    }
    throw new PostgresException(
        "PostgreSQL weigert als root te draaien, en overstappen naar een gewone gebruiker lukte op geen enkele manier (%s). Start de toepassing als gewone gebruiker, of kies met %s een map die voor andere gebruikers bereikbaar is (niet onder /root)."
            .formatted(String.join("; ", tried), EmbeddedPostgresSettings.DIRECTORY_SETTING));
  }

  static List<RunAs> waysFromRoot(OrdinaryUser user) {
    String uid = Integer.toString(user.uid());
    String gid = Integer.toString(user.gid());
    return List.of(
        new RunAs("unshare", List.of("unshare", "-U"), 0, 0),
        new RunAs(
            "setpriv",
            List.of("setpriv", "--reuid", uid, "--regid", gid, "--clear-groups"),
            user.uid(),
            user.gid()),
        new RunAs(
            "chroot",
            List.of("chroot", "--userspec=" + uid + ":" + gid, "/"),
            user.uid(),
            user.gid()),
        new RunAs("runuser", List.of("runuser", "-u", user.name(), "--"), user.uid(), user.gid()));
  }

  List<String> command(String... programAndArguments) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(programAndArguments));
    return command;
  }

  void own(Path tree) throws IOException {
    if (uid >= 0) {
      FileModes.giveTo(tree, uid, gid);
    }
  }

  /** The user the server runs as; initdb wants one with a name. */
  record OrdinaryUser(String name, int uid, int gid) {
    private static final OrdinaryUser NOBODY = new OrdinaryUser("nobody", 65534, 65534);

    /** An administrator who wants a user of its own makes one called {@code normenkader}. */
    static OrdinaryUser find() throws IOException {
      Path passwd = Path.of("/etc/passwd");
      if (!Files.isReadable(passwd)) {
        return NOBODY;
      }
      return find(Files.readAllLines(passwd));
    }

    static OrdinaryUser find(List<String> passwd) {
      OrdinaryUser found = NOBODY;
      for (String line : passwd) {
        String[] fields = line.split(":", -1);
        if (fields.length < 4) {
          continue;
        }
        if (fields[0].equals("normenkader")) {
          return of(fields);
        }
        if (fields[0].equals("nobody")) {
          found = of(fields);
        }
      }
      return found;
    }

    private static OrdinaryUser of(String[] fields) {
      return new OrdinaryUser(fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
    }
  }
}
