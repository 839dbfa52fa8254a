package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Target;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.engine.model.Weegfactor.Werking;

/** Puts weegfactoren, combination tables and effects together with numbers instead of names. */
final class RuleAssembler {

  private static final int NO_BOUND = 0;

  private final Draft draft;
  private final Assembler assembler;
  private final List<CompiledVoorziening> voorzieningen;

  RuleAssembler(Draft draft, Assembler assembler, List<CompiledVoorziening> voorzieningen) {
    this.draft = draft;
    this.assembler = assembler;
    this.voorzieningen = voorzieningen;
  }

  CompiledWeegfactor weegfactor(Weegfactor source) {
    int factor = draft.names().find(Names.Kind.FACTOR, source.factor());
    List<String> niveaus =
        draft.kader().factoren().get(factor).niveaus().stream().map(Niveau::id).toList();
    long mask = 0;
    for (String niveau : source.niveaus()) {
      mask |= 1L << niveaus.indexOf(niveau);
    }
    return switch (source.werking()) {
      case Werking.ShiftProfile shift ->
          new CompiledWeegfactor(
              source,
              factor,
              mask,
              CompiledWeegfactor.Kind.PROFILE,
              draft.names().find(Names.Kind.PROFIELREEKS, shift.profielreeks()),
              shift.steps());
      case Werking.Precondition gate ->
          new CompiledWeegfactor(
              source,
              factor,
              mask,
              CompiledWeegfactor.Kind.BEFOREHAND,
              voorziening(gate.voorziening()),
              gate.gate().ordinal());
      case Werking.PlaceInBand place ->
          new CompiledWeegfactor(
              source,
              factor,
              mask,
              CompiledWeegfactor.Kind.PLACE,
              voorziening(place.voorziening()),
              place.percentage());
      case Werking.Share share ->
          new CompiledWeegfactor(
              source,
              factor,
              mask,
              CompiledWeegfactor.Kind.SHARE,
              voorziening(share.voorziening()),
              share.percentage());
      case Werking.Extra extra ->
          new CompiledWeegfactor(
              source,
              factor,
              mask,
              CompiledWeegfactor.Kind.EXTRA,
              voorziening(extra.voorziening()),
              assembler.parts(extra.amount()));
      case Werking.Months months ->
          new CompiledWeegfactor(
              source,
              factor,
              mask,
              CompiledWeegfactor.Kind.MONTHS,
              voorziening(months.voorziening()),
              months.months());
    };
  }

  CompiledTabel tabel(Combinatietabel source) {
    int voorziening = voorziening(source.voorziening());
    List<String> ids = source.normonderdelen();
    List<Integer> rowOfMask = new ArrayList<>(Collections.nCopies(1 << ids.size(), -1));
    List<CompiledTabel.Rij> rijen = new ArrayList<>();
    for (Combinatietabel.Rij rij : source.rijen()) {
      for (Combinatietabel.Combinatie combinatie : rij.combinations()) {
        int mask = 0;
        for (String id : combinatie.normonderdelen()) {
          mask |= 1 << ids.indexOf(id);
        }
        rowOfMask.set(mask, rijen.size());
      }
      rijen.add(
          new CompiledTabel.Rij(
              "combinatietabellen/" + source.id() + "/rijen/" + rij.id(),
              maximum(rij.maximum(), voorziening),
              rij.raise() == null
                  ? null
                  : new CompiledTabel.Raise(
                      assembler.round(rij.raise().condition()),
                      rij.raise().kracht(),
                      maximum(rij.raise().maximum(), voorziening)),
              rij.grond()));
    }
    return new CompiledTabel(
        source,
        voorziening,
        assembler.round(source.condition()),
        assembler.numbers(Names.Kind.NORMONDERDEEL, ids),
        Ints.of(rowOfMask),
        List.copyOf(rijen));
  }

  CompiledEffect effect(Beleidsregel regel, Effect source) {
    return new CompiledEffect(
        "beleidsregels/" + regel.id() + "/effecten/" + source.id(),
        source,
        assembler.round(regel.condition()),
        regel.grond(),
        action(source));
  }

  private Action action(Effect source) {
    return switch (source) {
      case Effect.Exclude exclude -> bar(exclude.target());
      case Effect.Require require ->
          new Action.Require(voorziening(require.voorziening()), assembler.parts(require.amount()));
      case Effect.Precedence precedence ->
          new Action.Precede(
              assembler.numbers(Names.Kind.NORMONDERDEEL, precedence.preceding()),
              assembler.numbers(Names.Kind.NORMONDERDEEL, precedence.lapsing()),
              precedence.unless() == null
                  ? new CompiledCondition.Any(List.of())
                  : assembler.round(precedence.unless()),
              precedence.rate());
      case Effect.Floor floor ->
          new Action.Floor(spot(floor.target()), assembler.parts(floor.amount()));
      case Effect.Cap cap -> {
        Spot spot = spot(cap.target());
        yield new Action.Cap(spot, maximum(cap.maximum(), voorzieningOf(spot)));
      }
      case Effect.Duration duration ->
          new Action.Duration(
              voorziening(duration.voorziening()),
              duration.atLeast() == null ? NO_BOUND : duration.atLeast(),
              duration.atMost() == null ? Integer.MAX_VALUE : duration.atMost());
      case Effect.OtherLaw law ->
          new Action.Refer(assembler.numbers(Names.Kind.VOORZIENING, law.voorzieningen()));
      case Effect.Review tell -> new Action.Tell();
      case Effect.Attention tell -> new Action.Tell();
    };
  }

  private Action bar(Target target) {
    Spot spot = spot(target);
    Ints none = Ints.of(List.of());
    return switch (spot.level()) {
      case ONDERDEEL -> new Action.Bar(spot.numbers(), none);
      case GROEP ->
          new Action.Bar(
              assembler.numbers(
                  Names.Kind.NORMONDERDEEL,
                  draft.kader().onderdeelgroepen().get(spot.numbers().get(0)).normonderdelen()),
              none);
      case VOORZIENING, SAMEN -> {
        List<Integer> onderdelen =
            IntStream.range(0, spot.numbers().size())
                .mapToObj(i -> voorzieningen.get(spot.numbers().get(i)).onderdelen())
                .flatMap(ints -> IntStream.range(0, ints.size()).mapToObj(ints::get))
                .toList();
        yield new Action.Bar(Ints.of(onderdelen), spot.numbers());
      }
    };
  }

  private Spot spot(Target target) {
    return switch (target) {
      case Target.OfOnderdeel of ->
          new Spot(
              Level.ONDERDEEL,
              assembler.numbers(Names.Kind.NORMONDERDEEL, List.of(of.normonderdeel())));
      case Target.OfGroep of ->
          new Spot(
              Level.GROEP,
              assembler.numbers(Names.Kind.ONDERDEELGROEP, List.of(of.onderdeelgroep())));
      case Target.OfVoorziening of ->
          new Spot(
              Level.VOORZIENING,
              assembler.numbers(Names.Kind.VOORZIENING, List.of(of.voorziening())));
      case Target.Together samen ->
          new Spot(Level.SAMEN, assembler.numbers(Names.Kind.VOORZIENING, samen.voorzieningen()));
    };
  }

  private int voorzieningOf(Spot spot) {
    int first = spot.numbers().get(0);
    return switch (spot.level()) {
      case ONDERDEEL -> voorziening(draft.kader().normonderdelen().get(first).voorziening());
      case GROEP -> voorziening(draft.kader().onderdeelgroepen().get(first).voorziening());
      case VOORZIENING, SAMEN -> first;
    };
  }

  private CompiledMaximum maximum(Maximum maximum, int voorziening) {
    return switch (maximum) {
      case Maximum.UpTo upTo -> new CompiledMaximum(false, assembler.parts(upTo.amount()));
      case Maximum.Silent silent -> new CompiledMaximum(true, 0);
      case Maximum.InKlasse in -> {
        CompiledKlassen klassen = voorzieningen.get(voorziening).klassen();
        if (klassen == null) {
          throw new IllegalStateException("checked: there is a class table");
        }
        yield new CompiledMaximum(false, klassen.lastInside(klassen.find(in.klasse())));
      }
    };
  }

  private int voorziening(String id) {
    return draft.names().find(Names.Kind.VOORZIENING, id);
  }
}
