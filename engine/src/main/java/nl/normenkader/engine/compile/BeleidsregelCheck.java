package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.normenkader.engine.compile.ConditionCompiler.Moment;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Target;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Voorziening.Rounding;
import org.jspecify.annotations.Nullable;

/** The effects of beleidsregels. */
record BeleidsregelCheck(Draft draft) {

  void check() {
    for (Beleidsregel regel : draft.kader().beleidsregels()) {
      String place = "beleidsregels/" + regel.id();
      draft.conditions().compile(regel.condition(), place, Moment.IN_ROUND);
      regel.effects().forEach(effect -> effect(effect, place + "/effecten/" + effect.id()));
    }
    new VoorrangCheck(draft).check();
    together();
  }

  private void effect(Effect effect, String place) {
    switch (effect) {
      case Effect.Exclude exclude -> target(exclude.target(), place);
      case Effect.Require require ->
          draft.onGrid(require.amount(), draft.voorziening(require.voorziening(), place), place);
      case Effect.Precedence precedence -> precedence(precedence, place);
      case Effect.Floor floor -> {
        target(floor.target(), place).forEach(v -> draft.onGrid(floor.amount(), v, place));
        if (floor.target() instanceof Target.Together) {
          draft.findings().add(CompileIssue.SAMEN_ONDERGRENS, place);
        }
      }
      case Effect.Cap cap -> {
        List<Voorziening> bounded = target(cap.target(), place);
        bounded.forEach(v -> new MaximumCheck(draft).check(cap.maximum(), v, place + "/maximum"));
        if (cap.maximum() instanceof Maximum.InKlasse) {
          oneTable(bounded, place);
        }
      }
      case Effect.Duration duration -> {
        draft.find(Names.Kind.VOORZIENING, duration.voorziening(), place);
        if (duration.atLeast() == null && duration.atMost() == null) {
          draft.findings().add(CompileIssue.VOORWAARDE_NIET_EENDUIDIG, place);
        } else if (duration.atLeast() != null
            && duration.atMost() != null
            && duration.atLeast() > duration.atMost()) {
          draft
              .findings()
              .add(CompileIssue.GRENZEN_OMGEKEERD, place, duration.atLeast(), duration.atMost());
        }
      }
      case Effect.OtherLaw law -> law.voorzieningen().forEach(id -> draft.voorziening(id, place));
      case Effect.Review tell -> {}
      case Effect.Attention tell -> {}
    }
  }

  private void precedence(Effect.Precedence precedence, String place) {
    draft.conditions().compile(precedence.unless(), place + "/tenzij", Moment.IN_ROUND);
    onderdelen(precedence.preceding(), precedence.rate() != null, place);
    for (Voorziening voorziening :
        onderdelen(precedence.lapsing(), precedence.rate() != null, place)) {
      if (precedence.rate() != null && voorziening.rounding() == Rounding.GEEN) {
        draft.findings().add(CompileIssue.AFRONDING_GEEN_KAN_NIET, place, voorziening.id());
      }
    }
    if (precedence.rate() != null && precedence.rate().teller() < 0) {
      draft.findings().add(CompileIssue.BEDRAG_NEGATIEF, place + "/tarief", precedence.rate());
    }
  }

  /** The voorzieningen of these onderdelen; with a rate they must share one measure. */
  private List<Voorziening> onderdelen(List<String> ids, boolean oneMeasure, String place) {
    List<Voorziening> found = new ArrayList<>();
    for (String id : ids) {
      int number = draft.find(Names.Kind.NORMONDERDEEL, id, place);
      if (number < 0) {
        continue;
      }
      int voorziening =
          draft
              .names()
              .find(
                  Names.Kind.VOORZIENING, draft.kader().normonderdelen().get(number).voorziening());
      if (voorziening >= 0) {
        Voorziening one = draft.kader().voorzieningen().get(voorziening);
        if (oneMeasure && !found.isEmpty() && found.getFirst().measure() != one.measure()) {
          draft.findings().add(CompileIssue.MAAT_VERSCHILT, place, id, found.getFirst().id());
        }
        found.add(one);
      }
    }
    return found;
  }

  /** The voorzieningen on whose grid a bound on this target must lie. */
  private List<Voorziening> target(Target target, String place) {
    List<Voorziening> found = new ArrayList<>();
    switch (target) {
      case Target.OfOnderdeel of -> {
        int number = draft.find(Names.Kind.NORMONDERDEEL, of.normonderdeel(), place);
        if (number >= 0) {
          add(found, draft.kader().normonderdelen().get(number).voorziening());
        }
      }
      case Target.OfGroep of -> {
        int number = draft.find(Names.Kind.ONDERDEELGROEP, of.onderdeelgroep(), place);
        if (number >= 0) {
          add(found, draft.kader().onderdeelgroepen().get(number).voorziening());
        }
      }
      case Target.OfVoorziening of -> {
        @Nullable Voorziening one = draft.voorziening(of.voorziening(), place);
        if (one != null) {
          found.add(one);
        }
      }
      case Target.Together together -> {
        for (String id : together.voorzieningen()) {
          @Nullable Voorziening one = draft.voorziening(id, place);
          if (one != null) {
            found.add(one);
          }
        }
        comparable(found, place);
      }
    }
    return found;
  }

  private void add(List<Voorziening> found, String id) {
    int number = draft.names().find(Names.Kind.VOORZIENING, id);
    if (number >= 0) {
      found.add(draft.kader().voorzieningen().get(number));
    }
  }

  private void comparable(List<Voorziening> together, String place) {
    for (Voorziening one : together) {
      Voorziening first = together.getFirst();
      if (one.measure() != first.measure() || one.period() != first.period()) {
        draft.findings().add(CompileIssue.SAMEN_ONVERGELIJKBAAR, place, first.id(), one.id());
      }
    }
  }

  /** A class stands for one omvang only when all read it from one table on one grid. */
  private void oneTable(List<Voorziening> together, String place) {
    for (Voorziening one : together) {
      Voorziening first = together.getFirst();
      if (one.step() != first.step() || !Objects.equals(one.klassentabel(), first.klassentabel())) {
        draft.findings().add(CompileIssue.SAMEN_ONVERGELIJKBAAR, place, first.id(), one.id());
      }
    }
  }

  /** Which voorziening gives way first would hang on the order of two caps that overlap. */
  private void together() {
    List<List<String>> earlier = new ArrayList<>();
    for (Beleidsregel regel : draft.kader().beleidsregels()) {
      for (Effect effect : regel.effects()) {
        if (effect instanceof Effect.Cap cap && cap.target() instanceof Target.Together samen) {
          String place = "beleidsregels/" + regel.id() + "/effecten/" + effect.id();
          for (List<String> other : earlier) {
            if (!other.equals(samen.voorzieningen())
                && other.stream().anyMatch(samen.voorzieningen()::contains)) {
              draft
                  .findings()
                  .add(
                      CompileIssue.SAMEN_OVERLAPT,
                      place,
                      String.join(", ", samen.voorzieningen()),
                      String.join(", ", other));
            }
          }
          earlier.add(samen.voorzieningen());
        }
      }
    }
  }
}
