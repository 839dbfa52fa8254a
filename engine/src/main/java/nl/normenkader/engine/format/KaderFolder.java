package nl.normenkader.engine.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The readable source form of a normenkader: a folder with {@code *.json} files, each an object
 * that holds one or more top-level sections. How the sections are spread over files means nothing.
 */
public final class KaderFolder {

  private final Map<String, Json> sections = new LinkedHashMap<>();
  private final Map<String, String> fileOfSection = new LinkedHashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  private KaderFolder() {}

  /** The record that the files of this folder tell together; problems name file and place. */
  public static <T> Checked<T> read(Class<T> type, Path folder) {
    KaderFolder reader = new KaderFolder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        try (var in = Files.newInputStream(file)) {
          reader.add(String.valueOf(file.getFileName()), JsonReader.limited(in));
        }
      }
    } catch (IOException e) {
      reader.issues.add(Issue.of(FormatIssue.BESTAND_ONLEESBAAR, folder.toString()));
    }
    return reader.bind(type);
  }

  /**
   * The record that these files tell together.
   *
   * @param files file name → bytes, in a fixed order
   */
  public static <T> Checked<T> read(Class<T> type, Map<String, byte[]> files) {
    KaderFolder reader = new KaderFolder();
    files.forEach(reader::add);
    return reader.bind(type);
  }

  /** Writes one file per section into a folder. */
  public static void write(Json.Obj content, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Json> section : content.members().entrySet()) {
      Files.writeString(
          folder.resolve(section.getKey() + ".json"),
          JsonWriter.pretty(new Json.Obj(Map.of(section.getKey(), section.getValue()))));
    }
  }

  private void add(String file, byte[] bytes) {
    Checked<Json> read = JsonReader.read(bytes);
    read.issues().forEach(issue -> issues.add(issue.within(file + "#")));
    @Nullable Json content = read.value().orElse(null);
    if (content instanceof Json.Obj object) {
      object.members().forEach((section, value) -> addSection(section, value, file));
    } else if (content != null) {
      issues.add(
          Issue.of(FormatIssue.VELD_VERKEERDE_SOORT, file + "#", "een object", content.kind()));
    }
  }

  private void addSection(String section, Json value, String file) {
    String other = fileOfSection.putIfAbsent(section, file);
    if (other != null) {
      issues.add(Issue.of(FormatIssue.SECTIE_DUBBEL, file + "#/" + section, section, other));
      return;
    }
    sections.put(section, value);
  }

  private <T> Checked<T> bind(Class<T> type) {
    Checked<T> bound = RecordBinding.read(type, new Json.Obj(sections));
    bound.issues().forEach(issue -> issues.add(issue.within(fileFor(issue.location()))));
    return Checked.of(bound.value().orElse(null), issues);
  }

  private String fileFor(String pointer) {
    String[] segments = pointer.split("/", 3);
    @Nullable String file = segments.length > 1 ? fileOfSection.get(segments[1]) : null;
    return file == null ? "" : file + "#";
  }
}
