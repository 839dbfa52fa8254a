package nl.normenkader.engine.analyse;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledKlassen;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor;

/** Proofs that every effect of a beleidsregel, weegfactor, row and klasse can matter. */
record RegelProofs(Ground ground) {

  void prove() {
    ground.kader().effecten().forEach(this::effect);
    ground.kader().weegfactoren().forEach(this::weegfactor);
    ground.kader().tabellen().forEach(this::rows);
    ground.kader().voorzieningen().forEach(this::klassen);
  }

  private void effect(CompiledEffect effect) {
    ground.decide(AnalyseIssue.REGEL_ONBEREIKBAAR, effect.address(), () -> matters(effect));
  }

  /** First whether it acts at all, then whether anything comes of it. */
  private Finding matters(CompiledEffect effect) {
    int asks = asks(effect);
    if (!ground.shown().by(on -> acts(on, effect), asks)) {
      return refuted(
          AnalyseIssue.REGEL_ONBEREIKBAAR,
          effect,
          () -> acts(ground.regardlessOfImpossible(), effect));
    }
    boolean computes =
        !(effect.action() instanceof Action.Tell || effect.action() instanceof Action.Refer);
    if (computes && !ground.shown().by(on -> new Effects(on).changes(effect.address()), asks)) {
      return refuted(
          AnalyseIssue.REGEL_ZONDER_GEVOLG,
          effect,
          () -> new Effects(ground.regardlessOfImpossible()).changes(effect.address()));
    }
    return finding(AnalyseIssue.REGEL_ONBEREIKBAAR, Verdict.BEWEZEN, effect);
  }

  /** What the kader calls impossible may be the reason: then nothing is wrong with the rule. */
  private Finding refuted(AnalyseIssue code, CompiledEffect effect, BooleanSupplier otherwise) {
    boolean behind = ground.kader().impossible().isEmpty() ? false : otherwise.getAsBoolean();
    return finding(behind ? AnalyseIssue.REGEL_ACHTER_ONMOGELIJK : code, Verdict.WEERLEGD, effect);
  }

  private Finding finding(AnalyseIssue code, Verdict verdict, CompiledEffect effect) {
    return new Finding(code, verdict, effect.address(), List.of(ground.regel(effect)), null);
  }

  private static boolean acts(Ground on, CompiledEffect effect) {
    int number = on.kader().effecten().indexOf(effect);
    return on.points().stream()
            .anyMatch(
                point -> on.occurs(on.computed().untaken(on.reader(), point).acting().acts(number)))
        || on.between().stream().anyMatch(ground -> acts(ground, effect));
  }

  /** What must be so for it to act, bruto or netto. */
  private int asks(CompiledEffect effect) {
    int number = ground.kader().effecten().indexOf(effect);
    int asks = Diagrams.FALSE;
    for (int point : ground.points()) {
      ActingDiagrams acting = ground.computed().untaken(ground.reader(), point).acting();
      asks = ground.diagrams().or(asks, acting.acts(number));
    }
    return asks;
  }

  private void weegfactor(CompiledWeegfactor weegfactor) {
    ground.shownBy(
        AnalyseIssue.WEEGFACTOR_ZONDER_GEVOLG,
        weegfactor.address(),
        () ->
            ground.shown().by(on -> new Effects(on).changes(weegfactor.address()), this::isFactor),
        weegfactor.source().name());
  }

  private boolean isFactor(int place) {
    return ground.computed().space().layer(place).kind() == Layer.Kind.FACTOR;
  }

  private void rows(CompiledTabel tabel) {
    for (int row = 0; row < tabel.rijen().size(); row++) {
      int number = row;
      ground.shownBy(
          AnalyseIssue.RIJ_ONBEREIKBAAR,
          tabel.rijen().get(row).address(),
          () -> ground.shown().by(on -> reads(on, tabel, number)),
          tabel.source().rijen().get(row).name(),
          tabel.source().name());
    }
  }

  private static boolean reads(Ground on, CompiledTabel tabel, int row) {
    return on.reader().points().stream()
        .map(point -> on.computed().untaken(on.reader(), point).reads(tabel, row))
        .anyMatch(on::occurs);
  }

  private void klassen(CompiledVoorziening voorziening) {
    CompiledKlassen klassen = voorziening.klassen();
    if (klassen == null) {
      return;
    }
    for (int k = 0; k < klassen.size(); k++) {
      int number = k;
      var klasse = klassen.source().klassen().get(k);
      ground.shownBy(
          AnalyseIssue.KLASSE_ONBEREIKBAAR,
          "klassentabellen/" + klassen.source().id() + "/klassen/" + klasse.id(),
          () -> ground.shown().by(on -> reaches(on, voorziening, klassen, number)),
          klasse.name(),
          voorziening.source().name());
    }
  }

  private static boolean reaches(
      Ground on, CompiledVoorziening voorziening, CompiledKlassen klassen, int klasse) {
    long from = klasse == 0 ? 1 : klassen.end(klasse - 1);
    long end = klassen.end(klasse);
    Reader reader = on.reader();
    SpaceDiagrams computed = on.computed();
    return inside(on, computed.untaken(reader, reader.netto()), voorziening, from, end)
        || inside(on, computed.volumes(reader, reader.netto()), voorziening, from, end);
  }

  private static boolean inside(
      Ground on, VolumeDiagrams volumes, CompiledVoorziening voorziening, long from, long end) {
    Diagrams diagrams = on.diagrams();
    int number = voorziening.number();
    int amount = volumes.amount(number);
    int over = diagrams.apply(Op.MINUS, amount, diagrams.leaf(end - 1));
    int silence = new Silences(on.computed(), on.reader()).of(volumes, on.reader().netto(), number);
    int below = diagrams.apply(Op.GUARD, amount, diagrams.max(over, silence));
    return on.occurs(diagrams.apply(Op.ABOVE, below, diagrams.leaf(from - 1)));
  }
}
