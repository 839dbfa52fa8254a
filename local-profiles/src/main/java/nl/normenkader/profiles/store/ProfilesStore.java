package nl.normenkader.profiles.store;

import java.util.function.Function;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.PrincipalContext;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.exception.DataAccessException;

/**
 * The entrance to all stores of this module. What happens inside one {@link #attempt} happens
 * wholly or not at all.
 */
public final class ProfilesStore {
  private final PrincipalContext context;
  private final GemeenteStore gemeenten = new GemeenteStore();
  private final AccountStore accounts = new AccountStore();
  private final TailoringStore tailorings = new TailoringStore();
  private final ChoiceStore choices = new ChoiceStore();
  private final VersieStore versies = new VersieStore();
  private final ApprovalStore approvals = new ApprovalStore();
  private final SlotStore slots = new SlotStore();
  private final GebeurtenisStore gebeurtenissen = new GebeurtenisStore();
  private final AuditStore audit = new AuditStore();
  private final JournalStore journals = new JournalStore();
  private final SharingStore sharing = new SharingStore();
  private final TravelStore travel = new TravelStore();
  private final BaseStore bases = new BaseStore();

  public ProfilesStore(PrincipalContext context) {
    this.context = context;
  }

  /** Reads; a principal who may not see something gets an empty answer. */
  public <T> T read(Principal principal, Function<Transaction, T> work) {
    return context.call(principal, work);
  }

  /** Writes; what a rule refuses comes back as a refusal, and then nothing was written. */
  public <T> StoreResult<T> attempt(Principal principal, Function<Transaction, T> work) {
    try {
      return new StoreResult.Accepted<>(context.call(principal, work));
    } catch (RefusedException e) {
      return new StoreResult.Refused<>(e.code());
    } catch (DataAccessException e) {
      return new StoreResult.Refused<>(Refusals.of(e).orElseThrow(() -> e));
    }
  }

  public GemeenteStore gemeenten() {
    return gemeenten;
  }

  public AccountStore accounts() {
    return accounts;
  }

  public TailoringStore tailorings() {
    return tailorings;
  }

  public ChoiceStore choices() {
    return choices;
  }

  public VersieStore versies() {
    return versies;
  }

  public BaseStore bases() {
    return bases;
  }

  public ApprovalStore approvals() {
    return approvals;
  }

  public SlotStore slots() {
    return slots;
  }

  public GebeurtenisStore gebeurtenissen() {
    return gebeurtenissen;
  }

  public AuditStore audit() {
    return audit;
  }

  public JournalStore journals() {
    return journals;
  }

  public SharingStore sharing() {
    return sharing;
  }

  public TravelStore travel() {
    return travel;
  }
}
