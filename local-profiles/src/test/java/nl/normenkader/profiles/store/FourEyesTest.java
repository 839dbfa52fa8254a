package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FourEyesTest {
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
  void whoMadeAnOperationCannotApprove() {
    TailoringId tailoring = example.tailoring();
    example.change(example.maker, tailoring);
    SubmissionId submission =
        example.submit(example.maker, example.versie(example.maker, tailoring));

    refused(example.maker, submission, ApprovalKind.BELEID, RefusalCode.VIER_OGEN_BIJDRAGER);
  }

  @Test
  void whoTookAnOperationBackCannotApproveAndNeitherWhoMadeIt() {
    TailoringId tailoring = example.tailoring();
    ChoiceId choice = example.change(example.approver, tailoring);
    NewOperation forward = Example.operation(tailoring, 1, choice);
    example
        .append(
            example.maker,
            new NewOperation(
                tailoring,
                1,
                OperationId.random(),
                choice,
                "herroepen",
                forward.element(),
                forward.payload(),
                null,
                1L,
                null,
                List.of()))
        .orElseThrow();
    SubmissionId submission =
        example.submit(example.maker, example.versie(example.maker, tailoring));

    refused(example.approver, submission, ApprovalKind.BELEID, RefusalCode.VIER_OGEN_BIJDRAGER);
    refused(example.maker, submission, ApprovalKind.BELEID, RefusalCode.VIER_OGEN_BIJDRAGER);
  }

  @Test
  void aCoAuthorOfAnImportedOperationCannotApprove() {
    TailoringId tailoring = example.tailoring();
    ChoiceId choice = ChoiceId.random();
    NewOperation own = Example.operation(tailoring, 0, choice);
    example
        .append(
            example.consulent,
            new NewOperation(
                tailoring,
                0,
                own.id(),
                choice,
                own.kind(),
                own.element(),
                own.payload(),
                null,
                null,
                null,
                List.of(example.account(example.approver))))
        .orElseThrow();
    example.store.attempt(
        example.consulent,
        transaction -> {
          example.motivate(transaction, choice, "Uit de bundel");
          return true;
        });
    SubmissionId submission =
        example.submit(example.consulent, example.versie(example.consulent, tailoring));

    refused(example.approver, submission, ApprovalKind.BELEID, RefusalCode.VIER_OGEN_BIJDRAGER);
  }

  @Test
  void anAdministratorIsNoException() {
    Principal both = example.person(example.voorbeeldstad, Role.BEHEERDER);
    TailoringId tailoring = example.tailoring();
    example.change(example.maker, tailoring);
    SubmissionId submission =
        example.submit(example.maker, example.versie(example.maker, tailoring));

    refused(both, submission, ApprovalKind.BELEID, RefusalCode.NIET_TOEGESTAAN);
  }

  @Test
  void theTwoApprovalsComeFromTwoPeople() {
    Principal both = example.person(example.voorbeeldstad, Role.BELEIDSMEDEWERKER);
    example
        .store
        .attempt(
            Example.SYSTEM,
            transaction ->
                example
                    .store
                    .accounts()
                    .grant(
                        transaction,
                        example.account(both),
                        example.voorbeeldstad,
                        Role.JURIST,
                        Example.TODAY.withDayOfMonth(1)))
        .orElseThrow();
    TailoringId tailoring = example.tailoring(example.maker, example.voorbeeldstad, true);
    example.change(example.maker, tailoring);
    VersieId versie = example.versie(example.maker, tailoring);
    SubmissionId submission = example.submit(example.maker, versie);
    example.judge(both, submission, ApprovalKind.BELEID, Verdict.AKKOORD).orElseThrow();

    refused(both, submission, ApprovalKind.JURIDISCH, RefusalCode.VIER_OGEN_ZELFDE_PERSOON);
    assertThat(example.status(versie)).isEqualTo(VersieStatus.IN_REVIEW);
    assertThat(example.lock(both, versie))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.NIET_AKKOORD));
    example
        .judge(example.jurist, submission, ApprovalKind.JURIDISCH, Verdict.AKKOORD)
        .orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.AKKOORD);
  }

  @Test
  void afterALockOnlyLaterOperationsCount() {
    TailoringId tailoring = example.tailoring();
    example.locked(tailoring);
    example.change(example.approver, tailoring);
    VersieId versie = example.versie(example.approver, tailoring);
    SubmissionId submission = example.submit(example.approver, versie);

    List<AccountId> contributors =
        example.store.read(
            example.maker,
            transaction -> example.store.approvals().contributors(transaction, versie));
    assertThat(contributors).containsExactly(example.account(example.approver));
    refused(example.approver, submission, ApprovalKind.BELEID, RefusalCode.VIER_OGEN_BIJDRAGER);
    example.judge(example.maker, submission, ApprovalKind.BELEID, Verdict.AKKOORD).orElseThrow();
  }

  @Test
  void aChoiceWithoutMotivationBlocksTheApproval() {
    TailoringId tailoring = example.tailoring();
    ChoiceId choice = ChoiceId.random();
    example.append(example.maker, Example.operation(tailoring, 0, choice)).orElseThrow();
    VersieId versie = example.versie(example.maker, tailoring);
    SubmissionId submission = example.submit(example.maker, versie);

    refused(example.approver, submission, ApprovalKind.BELEID, RefusalCode.MOTIVERING_ONTBREEKT);
    example.store.attempt(
        example.maker,
        transaction -> {
          example.motivate(transaction, choice, "Later opgeschreven");
          return true;
        });
    example.judge(example.approver, submission, ApprovalKind.BELEID, Verdict.AKKOORD).orElseThrow();
  }

  @Test
  void aMotivationChangedAfterTheApprovalBlocksTheLock() {
    TailoringId tailoring = example.tailoring();
    ChoiceId choice = example.change(example.maker, tailoring);
    VersieId versie = example.versie(example.maker, tailoring);
    SubmissionId submission = example.submit(example.maker, versie);
    example.judge(example.approver, submission, ApprovalKind.BELEID, Verdict.AKKOORD).orElseThrow();
    example
        .store
        .attempt(
            example.maker,
            transaction -> {
              example.motivate(transaction, choice, "Toch een andere reden");
              return true;
            })
        .orElseThrow();

    assertThat(example.lock(example.approver, versie))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.MOTIVERING_GEWIJZIGD));
  }

  @Test
  void aVersionThatWentBackCanBeSubmittedAgain() {
    TailoringId tailoring = example.tailoring();
    example.change(example.maker, tailoring);
    VersieId versie = example.versie(example.maker, tailoring);
    SubmissionId first = example.submit(example.maker, versie);
    assertThat(example.status(versie)).isEqualTo(VersieStatus.IN_REVIEW);
    example.judge(example.approver, first, ApprovalKind.BELEID, Verdict.TERUG).orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.CONCEPT);

    refused(example.jurist, first, ApprovalKind.JURIDISCH, RefusalCode.INDIENING_GESLOTEN);
    SubmissionId second = example.submit(example.maker, versie);
    example.judge(example.approver, second, ApprovalKind.BELEID, Verdict.AKKOORD).orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.AKKOORD);
  }

  private static void refused(
      Principal who, SubmissionId submission, ApprovalKind kind, RefusalCode code) {
    assertThat(example.judge(who, submission, kind, Verdict.AKKOORD))
        .isEqualTo(new StoreResult.Refused<>(code));
  }
}
