package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.Example.operation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TailoringStoreTest {
  private static TestDatabase test;
  private static Example example;

  @BeforeAll
  static void open() {
    test = TestDatabase.create();
    example = new Example(test.database());
  }

  @AfterAll
  static void close() {
    test.close();
  }

  @Test
  void anOperationThatIsSentTwiceIsDoneOnce() {
    TailoringId tailoring = example.tailoring();
    NewOperation operation = operation(tailoring, 0, ChoiceId.random());

    assertThat(example.append(example.maker, operation).orElseThrow())
        .isEqualTo(new Appended(1, false));
    assertThat(example.append(example.maker, operation).orElseThrow())
        .isEqualTo(new Appended(1, true));
    assertThat(log(tailoring)).hasSize(1);
  }

  @Test
  void theIdOfAnOtherOperationIsRefused() {
    TailoringId tailoring = example.tailoring();
    NewOperation first = operation(tailoring, 0, ChoiceId.random());
    example.append(example.maker, first).orElseThrow();
    NewOperation other =
        new NewOperation(
            tailoring,
            1,
            first.id(),
            first.choice(),
            "band-wijzigen",
            "profiel:p4",
            first.payload(),
            null,
            null,
            null,
            List.of());

    assertThat(example.append(example.maker, other))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.BEWERKING_HERGEBRUIKT));
  }

  @Test
  void anOperationOnAnOldRevisionIsRefused() {
    TailoringId tailoring = example.tailoring();
    example.append(example.maker, operation(tailoring, 0, ChoiceId.random())).orElseThrow();

    assertThat(example.append(example.maker, operation(tailoring, 0, ChoiceId.random())))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.REVISIE_ACHTERHAALD));
  }

  @Test
  void revisionsHaveNoGapsUnderConcurrentWriters() throws Exception {
    TailoringId tailoring = example.tailoring();
    int writers = 4;
    int each = 15;
    try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      List<Future<?>> running = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        Principal who = writer % 2 == 0 ? example.maker : example.consulent;
        running.add(
            pool.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    appendUntilAccepted(who, tailoring);
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    assertThat(log(tailoring))
        .extracting(StoredOperation::revision)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
  }

  @Test
  void whatComesBackIsWhatWasAppended() {
    TailoringId tailoring = example.tailoring();
    JournalId session = JournalId.random();
    example
        .store
        .attempt(
            example.maker,
            tx -> {
              example.store.journals().begin(tx, session, tailoring, JournalKind.SESSIE);
              return true;
            })
        .orElseThrow();
    NewOperation operation =
        new NewOperation(
            tailoring,
            0,
            OperationId.random(),
            ChoiceId.random(),
            "tekst-wijzigen",
            "beleidsregel:b1",
            Example.payload("{\"tekst\":\"één\"}"),
            Sha256.of(new byte[] {1}),
            null,
            session.value(),
            List.of(example.account(example.consulent)));
    example.append(example.maker, operation).orElseThrow();

    StoredOperation stored = log(tailoring).getFirst();
    assertThat(stored.payload()).isEqualTo(operation.payload());
    assertThat(stored.replaced()).isEqualTo(operation.replaced());
    assertThat(stored.session()).isEqualTo(operation.session());
    assertThat(stored.author()).isEqualTo(example.account(example.maker));
    assertThat(stored.coAuthors()).isEqualTo(operation.coAuthors());
  }

  @Test
  void changesSinceARevisionAreOnlyTheLaterOnes() {
    TailoringId tailoring = example.tailoring();
    for (int i = 0; i < 3; i++) {
      example.change(example.maker, tailoring);
    }
    List<StoredOperation> later =
        example.store.read(
            example.maker,
            transaction -> example.store.tailorings().changesSince(transaction, tailoring, 1));
    assertThat(later).extracting(StoredOperation::revision).containsExactly(2L, 3L);
  }

  @Test
  void anotherGemeenteSeesNothingAndCannotWrite() {
    TailoringId tailoring = example.tailoring();
    example.change(example.maker, tailoring);

    List<StoredOperation> seen =
        example.store.read(
            example.outsider,
            transaction -> example.store.tailorings().log(transaction, tailoring));
    assertThat(seen).isEmpty();
    assertThat(example.append(example.outsider, operation(tailoring, 1, ChoiceId.random())))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.NIET_TOEGESTAAN));
  }

  private static void appendUntilAccepted(Principal who, TailoringId tailoring) {
    NewOperation operation;
    StoreResult<Appended> result;
    do {
      long head =
          example
              .store
              .read(who, transaction -> example.store.tailorings().find(transaction, tailoring))
              .orElseThrow()
              .revision();
      operation = operation(tailoring, head, ChoiceId.random());
      result = example.append(who, operation);
    } while (!result.accepted());
  }

  private static List<StoredOperation> log(TailoringId tailoring) {
    return example.store.read(
        example.maker, transaction -> example.store.tailorings().log(transaction, tailoring));
  }
}
