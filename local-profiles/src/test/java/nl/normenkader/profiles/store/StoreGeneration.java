package nl.normenkader.profiles.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Database;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the jOOQ sources from a migrated database, and tells whether those that are checked in
 * still fit the migrations.
 */
final class StoreGeneration {
  static final Path SOURCES = Path.of("src/main/generated");
  static final Path GENERATED = SOURCES.resolve("nl/normenkader/profiles/store/generated");
  static final Path STAMP = Path.of("src/test/resources/store-generated.sha256");

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/profielen");
  private static final String ONLY_FOR_POLICIES =
      "flyway_schema_history|(is|principal|beheert)_\\w+|beheerde_accounts|zichtbare_accounts"
          + "|mag_journaal|journaal_(handeling|gesloten)|leesbare_journalen|gewijzigd_tussen"
          + "|(inrichtingen|versies|indieningen|sloten)_met|openbare_sloten|motivering_sha256"
          + "|microseconden|schakel_aanleggen";

  private StoreGeneration() {}

  static void generate(Database database) throws Exception {
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withUrl(database.settings().url())
                    .withUser(database.settings().owner().user())
                    .withPassword(database.settings().owner().password()))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new org.jooq.meta.jaxb.Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withInputSchema("profielen")
                            .withIncludes(".*")
                            .withExcludes(ONLY_FOR_POLICIES)
                            .withIncludeRoutines(true)
                            .withForcedTypes(forcedTypes()))
                    .withGenerate(
                        new Generate()
                            .withRecords(false)
                            .withComments(false)
                            .withGlobalObjectReferences(true))
                    .withTarget(
                        new Target()
                            .withPackageName("nl.normenkader.profiles.store.generated")
                            .withDirectory(SOURCES.toString()))));
    describePackages();
    Files.createDirectories(STAMP.getParent());
    Files.writeString(STAMP, stamp());
  }

  private static List<ForcedType> forcedTypes() {
    List<ForcedType> types = new ArrayList<>();
    types.add(
        new ForcedType()
            .withName("INSTANT")
            .withIncludeTypes("timestamptz|timestamp with time zone"));
    types.add(id(AccountId.class, "account\\.id|.*\\.(account_id|\\w+_door|auteur_id)"));
    types.add(
        id(
            GemeenteId.class,
            "gemeente\\.(id|opvolger_id)|.*\\.gemeente_id|gemeenten_met\\.gemeenten_met"));
    types.add(
        id(
            TailoringId.class,
            "(inrichting|gedeelde_inrichtingen)\\.(id|ouder_id)|.*\\.(inrichting_id|van_inrichting)"));
    types.add(id(OperationId.class, ".*\\.bewerking_id"));
    types.add(id(ChoiceId.class, "(keuze|gedeelde_keuzes)\\.id|.*\\.keuze_id"));
    types.add(
        id(VersieId.class, "versie\\.id|.*\\.(ouder_)?versie_id|versie_toestand\\.van_versie"));
    types.add(id(SubmissionId.class, "indiening\\.id|.*\\.indiening_id"));
    types.add(id(SlotId.class, "slot\\.id|.*\\.slot_id"));
    types.add(id(JournalId.class, "journaal\\.id|.*\\.(journaal|overstap)_id"));
    types.add(id(GebeurtenisId.class, "gebeurtenis\\.id|.*\\.gebeurtenis_id"));
    return types;
  }

  private static ForcedType id(Class<?> type, String columns) {
    String name = type.getName();
    return new ForcedType()
        .withUserType(name)
        .withConverter(
            "org.jooq.Converter.ofNullable(java.util.UUID.class, %s.class, %s::new, %s::value)"
                .formatted(name, name, name))
        .withIncludeExpression("profielen\\.(" + columns + ")")
        .withIncludeTypes("uuid");
  }

  private static void describePackages() throws IOException {
    try (Stream<Path> folders = Files.walk(GENERATED).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        String name =
            SOURCES.relativize(folder).toString().replace(java.io.File.separatorChar, '.');
        Files.writeString(
            folder.resolve("package-info.java"),
            """
            /** Generated by jOOQ from the migrations: the tables as types. Not to be edited. */
            @NullUnmarked
            package %s;

            import org.jspecify.annotations.NullUnmarked;
            """
                .formatted(name));
      }
    }
  }

  /** What the sources were made from, and what they were when they were made. */
  static String stamp() throws IOException {
    return "jOOQ %s%nmigrations %s%nsources %s%n"
        .formatted(Constants.FULL_VERSION, hash(MIGRATIONS), hash(GENERATED))
        .replace("\r", "");
  }

  private static String hash(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile).sorted()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.toList()) {
        digest.update(
            folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readString(file).replace("\r", "").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
