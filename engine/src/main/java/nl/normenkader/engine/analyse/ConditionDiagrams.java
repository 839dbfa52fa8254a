package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledCondition.Count;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Stand;

/** The conditions of a kader at one point, as diagrams that are true or false. */
final class ConditionDiagrams {

  private final Diagrams diagrams;
  private final Space space;
  private final Reader reader;
  private final int point;
  private final List<Integer> profielen;

  /**
   * @param profielen per reeks the diagram of its profiel; empty before profielen are chosen
   */
  ConditionDiagrams(
      Diagrams diagrams, Space space, Reader reader, int point, List<Integer> profielen) {
    this.diagrams = diagrams;
    this.space = space;
    this.reader = reader;
    this.point = point;
    this.profielen = profielen;
  }

  int of(CompiledCondition condition) {
    return switch (condition) {
      case CompiledCondition.Niveau niveau when space.isLoose() -> loose(niveau);
      case Count count when space.isLoose() -> loose(count);
      case CompiledCondition.Sum sum when space.isLoose() -> loose(sum);
      case CompiledCondition.Bijdrage bijdrage when space.isLoose() -> loose(bijdrage);
      case CompiledCondition.All all -> {
        int truth = Diagrams.TRUE;
        for (CompiledCondition one : all.conditions()) {
          truth = diagrams.and(truth, of(one));
        }
        yield truth;
      }
      case CompiledCondition.Any any -> {
        int truth = Diagrams.FALSE;
        for (CompiledCondition one : any.conditions()) {
          truth = diagrams.or(truth, of(one));
        }
        yield truth;
      }
      case CompiledCondition.Not not -> diagrams.not(of(not.condition()));
      case CompiledCondition.Niveau niveau -> {
        int stadia = stadia(niveau.stand());
        yield niveau(
            niveau.leefgebied(), cell -> niveau.mask() >>> reader.zwaarte(cell, stadia) & 1);
      }
      case Count count -> count(count);
      case CompiledCondition.Sum sum -> sum(sum);
      case CompiledCondition.Factor factor -> factor(factor.factor(), factor.mask());
      case CompiledCondition.Kenmerk kenmerk -> {
        var source = reader.kader().source().kenmerken().get(kenmerk.kenmerk());
        yield answers(
            "kenmerken/" + source.id(),
            source.opties().stream().map(nl.normenkader.engine.model.Kenmerk.Optie::id).toList(),
            kenmerk.mask());
      }
      case CompiledCondition.Derived derived ->
          of(reader.kader().derived().get(derived.afgeleid()));
      case CompiledCondition.Aantal aantal ->
          between(
              "aantallen/" + reader.kader().source().aantallen().get(aantal.aantal()).id(),
              aantal.atLeast(),
              aantal.atMost());
      case CompiledCondition.Opgave opgave ->
          between(
              "opgaven/" + reader.kader().source().opgaven().get(opgave.opgave()).id(),
              opgave.atLeast(),
              opgave.atMost());
      case CompiledCondition.Bijdrage bijdrage -> {
        int stadium =
            space.stadia().indexOf(reader.kader().source().stadia().get(bijdrage.stadium()).id());
        yield niveau(
            bijdrage.leefgebied(),
            cell -> bijdrage.mask() >>> cell.extents().get(stadium).ordinal() & 1);
      }
      case CompiledCondition.Profiel profiel ->
          diagrams.apply(
              Op.AMONG,
              profielen.get(profiel.profielreeks()),
              diagrams.leaf(Integer.toUnsignedLong(profiel.mask())));
    };
  }

  private int loose(CompiledCondition condition) {
    int stadia = stadia(LooseConditions.stand(condition));
    int place = space.place(LooseConditions.address(condition, stadia));
    return diagrams.node(place, new int[] {Diagrams.FALSE, Diagrams.TRUE});
  }

  /** Whether a factor has one of these niveaus. */
  int factor(int factor, long mask) {
    return perNiveau(factor, niveau -> (int) (mask >>> niveau & 1));
  }

  /** A number for every niveau of a factor. */
  int perNiveau(int factor, ToIntFunction<Integer> of) {
    var source = reader.kader().source().factoren().get(factor);
    List<String> ids =
        source.niveaus().stream().map(nl.normenkader.engine.model.Niveau::id).toList();
    int place = space.place("factoren/" + source.id());
    List<Cell> cells = space.layer(place).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = diagrams.leaf(of.applyAsInt(ids.indexOf(((Cell.Answer) cells.get(i)).id())));
    }
    return diagrams.node(place, answers);
  }

  private int answers(String address, List<String> ids, long mask) {
    int place = space.place(address);
    List<Cell> cells = space.layer(place).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      int number = ids.indexOf(((Cell.Answer) cells.get(i)).id());
      answers[i] = diagrams.leaf(mask >>> number & 1);
    }
    return diagrams.node(place, answers);
  }

  private int between(String address, long atLeast, long atMost) {
    int place = space.place(address);
    List<Cell> cells = space.layer(place).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      Cell.Numbers numbers = (Cell.Numbers) cells.get(i);
      answers[i] =
          numbers.lo() >= atLeast && numbers.hi() <= atMost ? Diagrams.TRUE : Diagrams.FALSE;
    }
    return diagrams.node(place, answers);
  }

  /** After how many stadia the niveaus of this stand are read. */
  int stadia(Stand stand) {
    return switch (stand) {
      case BRUTO -> 0;
      case NETTO -> reader.netto();
      case RONDE -> point;
    };
  }

  private int place(int leefgebied) {
    return space.place("niveaus/" + reader.kader().source().leefgebieden().get(leefgebied).id());
  }

  private int niveau(int leefgebied, ToIntFunction<Cell.Niveau> value) {
    int place = place(leefgebied);
    List<Cell> cells = space.layer(place).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = diagrams.leaf(value.applyAsInt((Cell.Niveau) cells.get(i)));
    }
    return diagrams.node(place, answers);
  }

  /** What one leefgebied adds to a sum, per cell of its layer. */
  private record Part(int place, int[] adds) {
    int most() {
      int most = 0;
      for (int one : adds) {
        most = Math.max(most, one);
      }
      return most;
    }
  }

  private int count(Count count) {
    int stadia = stadia(count.stand());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count.leefgebieden().size(); i++) {
      int mask = count.masks().get(i);
      parts.add(part(count.leefgebieden().get(i), c -> mask >>> reader.zwaarte(c, stadia) & 1));
    }
    return threshold(parts, count.atLeast());
  }

  private int sum(CompiledCondition.Sum sum) {
    int stadia = stadia(sum.stand());
    Ints weights = sum.weights();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sum.leefgebieden().size(); i++) {
      int weight = weights.get(i);
      parts.add(part(sum.leefgebieden().get(i), c -> weight * reader.zwaarte(c, stadia)));
    }
    return threshold(parts, sum.atLeast());
  }

  private Part part(int leefgebied, ToIntFunction<Cell.Niveau> adds) {
    int place = place(leefgebied);
    return new Part(
        place,
        space.layer(place).cells().stream()
            .mapToInt(c -> adds.applyAsInt((Cell.Niveau) c))
            .toArray());
  }

  /** Whether parts that are added reach a threshold: one node per layer and sum still needed. */
  private int threshold(List<Part> parts, int atLeast) {
    List<Part> ordered = parts.stream().sorted(Comparator.comparingInt(Part::place)).toList();
    int[] rest = new int[ordered.size() + 1];
    for (int i = ordered.size() - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + ordered.get(i).most();
    }
    int[][] known = new int[ordered.size() + 1][Math.max(0, atLeast) + 1];
    for (int[] row : known) {
      java.util.Arrays.fill(row, -1);
    }
    return threshold(ordered, 0, atLeast, rest, known);
  }

  private int threshold(List<Part> parts, int i, int needed, int[] rest, int[][] known) {
    if (needed <= 0) {
      return Diagrams.TRUE;
    }
    if (needed > rest[i]) {
      return Diagrams.FALSE;
    }
    if (known[i][needed] < 0) {
      Part part = parts.get(i);
      int[] answers = new int[part.adds().length];
      for (int a = 0; a < answers.length; a++) {
        answers[a] = threshold(parts, i + 1, needed - part.adds()[a], rest, known);
      }
      known[i][needed] = diagrams.node(part.place(), answers);
    }
    return known[i][needed];
  }
}
