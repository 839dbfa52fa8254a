package nl.normenkader.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;

/** A configuration as it is named on the command line: a file, {@code id/version}, or a folder. */
record ConfigurationSource(String name) {

  /** The configuration itself; a file that is not whole is refused with all that is wrong. */
  LockedConfiguration open() {
    if (Files.exists(Path.of(name)) || name.endsWith(".json")) {
      InputFile file = new InputFile(Path.of(name));
      Checked<LockedConfiguration> read = LockFile.read(file.bytes());
      return read.value()
          .orElseThrow(
              () ->
                  new CommandFailure(
                      ExitCode.AFGEKEURD,
                      read.issues().stream()
                          .map(issue -> issue.within(file.name() + gap(issue)))
                          .toList()));
    }
    return ShippedKaders.get()
        .find(name)
        .map(ShippedKader::locked)
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.NIET_GEVONDEN,
                    Issue.of(CliIssue.KADER_ONBEKEND, "", name, shipped())));
  }

  /** What is computed with, after telling what there is to say of it. */
  CompiledNormenkader compiled(Terminal terminal) {
    return terminal.sound(Compiler.open(open()));
  }

  /** The same, also of a folder of source files. */
  CompiledNormenkader compiledAlsoFolder(Terminal terminal) {
    return terminal.sound(Compiler.open(openAlsoFolder()));
  }

  /** What is wrong with a folder is told of the folder. */
  private LockedConfiguration openAlsoFolder() {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      return open();
    }
    // Locking tells of a sound folder what compiling tells again: only a refusal is told here.
    Checked<LockedConfiguration> locked = PracticeLock.of(folder);
    return locked
        .value()
        .orElseThrow(() -> new CommandFailure(ExitCode.AFGEKEURD, locked.issues()));
  }

  private static String gap(Issue issue) {
    return issue.location().isEmpty() ? "" : ", ";
  }

  private static String shipped() {
    return ShippedKaders.get().all().stream()
        .map(ShippedKader::name)
        .collect(Collectors.joining(", "));
  }
}
