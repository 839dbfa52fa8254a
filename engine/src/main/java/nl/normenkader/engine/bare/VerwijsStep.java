package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Kracht;

/** Rules that point to another law, binding or chosen by a person, and what they refer to it. */
final class VerwijsStep {

  private record Refer(Acts acts, boolean binding, int[] voorzieningen) {}

  private final Refer[] refers;

  VerwijsStep(CompiledNormenkader kader, ConditionWriter writer) {
    List<Refer> all = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      if (effect.action() instanceof Action.Refer refer) {
        boolean binding = effect.source().kracht() == Kracht.MOET;
        all.add(new Refer(Acts.of(effect, writer), binding, Rows.of(refer.voorzieningen())));
      }
    }
    refers = all.toArray(new Refer[0]);
  }

  /** Settles what is referred; in which of the cases side by side anything points elsewhere. */
  long settle(Wide wide) {
    long any = 0;
    Arrays.fill(wide.referred, 0);
    for (Refer refer : refers) {
      long acts = refer.acts.in(wide) & (refer.binding ? -1L : refer.acts.chosen(wide));
      any |= acts;
      for (int voorziening : refer.voorzieningen) {
        wide.referred[voorziening] |= acts;
      }
    }
    return any;
  }

  /** Settles what is referred; whether anything points to another law at all. */
  boolean settle(Scratch scratch) {
    boolean any = false;
    Arrays.fill(scratch.referred, false);
    for (Refer refer : refers) {
      boolean binds = refer.binding || scratch.cells[refer.acts.keuze()] == CaseLayout.APPLIED;
      if (binds && refer.acts.in(scratch)) {
        any = true;
        for (int voorziening : refer.voorzieningen) {
          scratch.referred[voorziening] = true;
        }
      }
    }
    return any;
  }
}
