package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.model.Normenkader;

/**
 * Compiles a normenkader: checks everything a computation leans on, tells all problems at once, and
 * prepares what is sound for evaluating many cases.
 */
public final class Compiler {

  private Compiler() {}

  /**
   * The compiled kader, or everything that is wrong with it. Places are addresses of elements
   * ({@code voorzieningen/x/varianten/y}); a double id is told by its JSON pointer, since its
   * address is no longer one.
   *
   * @param hash the hash of the configuration, which outcomes carry in their receipt
   */
  public static Checked<CompiledNormenkader> compile(Normenkader kader, Hash hash) {
    Findings findings = new Findings();
    Names names = new Names(kader);
    Draft draft =
        new Draft(
            kader,
            names,
            new ElementIndex(RecordBinding.write(kader), findings),
            new ConditionCompiler(kader, names, findings),
            findings);
    check(draft);
    if (findings.failed()) {
      return Checked.failed(findings.issues());
    }
    Arithmetic arithmetic = new Arithmetic(kader, names);
    if (!arithmetic.fits()) {
      findings.add(CompileIssue.REKENBEREIK_TE_GROOT, "", arithmetic.reach());
      return Checked.failed(findings.issues());
    }
    List<Issue> warnings = findings.issues();
    return Checked.of(new Assembler(draft, arithmetic.denominator()).assemble(hash), warnings);
  }

  /** The compiled kader of a locked configuration. */
  public static Checked<CompiledNormenkader> open(LockedConfiguration configuration) {
    return compile(configuration.kader(), configuration.hash());
  }

  private static void check(Draft draft) {
    new GeneralCheck(draft).check();
    new InputCheck(draft).check();
    new VoorzieningCheck(draft).check();
    new ProfielCheck(draft).check();
    new OnderdeelCheck(draft).check();
    new WeegfactorCheck(draft).check();
    new TabelCheck(draft).check();
    new BeleidsregelCheck(draft).check();
    draft.conditions().checkVectors();
  }
}
