package nl.normenkader.engine.dmn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A compiled normenkader as a DMN 1.3 model. It computes every complete case to the outcome of the
 * engine, over whole numbers: amounts are parts of 1/D until the decisions that tell the outcome.
 *
 * @see "Design decision: adr/0014-dmn-carries-complete-cases.md"
 */
public final class DmnModel {

  private final CompiledNormenkader kader;
  private final KaderInputs inputs;
  private final String xml;

  private DmnModel(CompiledNormenkader kader) {
    this.kader = kader;
    Bouw bouw = new Bouw(kader);
    new Uitkomst(bouw);
    this.inputs = bouw.inputs();
    this.xml = DmnWriter.write(kader, bouw.drg());
  }

  /** The model, or everything in the kader that DMN cannot carry. */
  public static Checked<DmnModel> of(CompiledNormenkader kader) {
    List<Issue> issues = new DmnCheck(kader).issues();
    return issues.isEmpty() ? Checked.of(new DmnModel(kader), issues) : Checked.failed(issues);
  }

  /** The model as an XML file in UTF-8. */
  public byte[] xml() {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /** What the model is given for a case; or every question that the case leaves open. */
  public Checked<Map<String, Map<String, Object>>> inputs(Casus casus) {
    return new CasusInputs(kader, inputs, casus).read();
  }

  /**
   * Golden cases in the format of the DMN Technology Compatibility Kit: what the engine says about
   * these cases. A case that leaves a question open, or that has no outcome, is told.
   *
   * @param file the name of the file that holds the model
   */
  public Checked<byte[]> testCases(String file, List<Casus> cases) {
    return new TestCases(kader, this).write(file, cases);
  }

  /** What decision {@code uitkomst} must say: words, whole numbers, lists, null, by member. */
  public Map<String, @Nullable Object> results(Outcome outcome) {
    return new ExpectedResults(kader, outcome).all();
  }
}
