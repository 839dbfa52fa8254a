package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainVerificationTest {
  private TestDatabase test;
  private Example example;
  private SlotId first;

  @BeforeEach
  void open() {
    test = TestDatabase.create();
    example = new Example(test.database());
    TailoringId tailoring = example.tailoring();
    first = example.locked(tailoring);
    example.announced(first);
    example.locked(tailoring);
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void anUntouchedChainIsIntactAlsoAfterConcurrentEvents() throws Exception {
    assertThat(verify()).isInstanceOf(ChainReport.Intact.class);
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        running.add(
            pool.submit(
                () ->
                    example
                        .record(first, GebeurtenisSoort.VASTSTELLING, null, null)
                        .orElseThrow()));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    assertThat(verify())
        .isInstanceOfSatisfying(
            ChainReport.Intact.class, report -> assertThat(report.head().number()).isEqualTo(13));
  }

  @Test
  void aChangedLockIsFound() throws SQLException {
    tamper("slot", "update profielen.slot set envelop = 'x' where id = '" + first + "'");
    assertThat(verify())
        .isEqualTo(new ChainReport.Broken(1, ChainReport.Fault.INHOUD_GEWIJZIGD, first.toString()));
  }

  @Test
  void aChangedEventIsFound() throws SQLException {
    tamper(
        "gebeurtenis",
        "update profielen.gebeurtenis set bekend_op = bekend_op - interval '1 day' where soort = 'bekendmaking'");
    assertThat(verify())
        .isInstanceOfSatisfying(
            ChainReport.Broken.class,
            report -> {
              assertThat(report.number()).isEqualTo(3);
              assertThat(report.fault()).isEqualTo(ChainReport.Fault.INHOUD_GEWIJZIGD);
            });
  }

  @Test
  void aRemovedLinkIsFound() throws SQLException {
    tamper("schakel", "delete from profielen.schakel where nummer = 2");
    assertThat(verify())
        .isEqualTo(new ChainReport.Broken(2, ChainReport.Fault.SCHAKEL_ONTBREEKT, ""));
  }

  @Test
  void aRemovedEventIsFound() throws SQLException {
    tamper("gebeurtenis", "delete from profielen.gebeurtenis where soort = 'vaststelling'");
    assertThat(verify())
        .isInstanceOfSatisfying(
            ChainReport.Broken.class,
            report -> assertThat(report.fault()).isEqualTo(ChainReport.Fault.RIJ_ONTBREEKT));
  }

  @Test
  void anEventAddedOutsideTheChainIsFound() throws SQLException {
    tamper(
        "gebeurtenis",
        """
        insert into profielen.gebeurtenis
        select gen_random_uuid(), slot_id, gemeente_id, soort, formaat, inhoud, inhoud_sha256, handtekening,
               geldig_van, geldig_tot, vastgelegd_door, bekend_op
        from profielen.gebeurtenis limit 1
        """);
    assertThat(verify())
        .isInstanceOfSatisfying(
            ChainReport.Broken.class,
            report -> assertThat(report.fault()).isEqualTo(ChainReport.Fault.BUITEN_KETEN));
  }

  @Test
  void aShortenedChainIsFound() throws SQLException {
    tamper("schakel", "delete from profielen.schakel where nummer = 4");
    tamper("slot", "delete from profielen.slot where id <> '" + first + "'");
    assertThat(verify()).isEqualTo(new ChainReport.Broken(4, ChainReport.Fault.KOP_PAST_NIET, ""));
  }

  private ChainReport verify() {
    return test.context()
        .call(Principal.system(Principal.Job.KETENCONTROLE), ChainVerification::verify);
  }

  /** As somebody who has the server itself in his hands. */
  private void tamper(String table, String sql) throws SQLException {
    try (Connection superuser = test.superuser();
        Statement statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      assertThat(statement.executeUpdate(sql)).as(table).isPositive();
    }
  }
}
