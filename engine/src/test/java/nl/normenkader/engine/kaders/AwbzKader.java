package nl.normenkader.engine.kaders;

import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.outcome.Outcome;

/** The shipped kader under test, compiled once. */
final class AwbzKader {

  static final LockedConfiguration LOCKED =
      ShippedKaders.get().find("awbz-begeleiding/2014").orElseThrow().locked();
  static final Normenkader KADER = LOCKED.kader();
  static final Checked<CompiledNormenkader> COMPILED = Compiler.compile(KADER, LOCKED.hash());

  private AwbzKader() {}

  static Outcome evaluate(AwbzCasus casus) {
    return tryEvaluate(casus.casus()).orElseThrow();
  }

  static Checked<Outcome> tryEvaluate(Casus casus) {
    return Engine.evaluate(COMPILED.orElseThrow(), casus);
  }
}
