package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.engine.compile.CompiledNormenkader;

/** What every part of the graph is made with, and the rounds it makes. */
final class Bouw {

  private static final String TAKEN = "t_overgenomen";

  private final CompiledNormenkader kader;
  private final Drg drg = new Drg();
  private final KaderInputs inputs;
  private final Zwaartes zwaartes;
  private final Weegsommen weegsommen;
  private final ProfielDecisions profielen;
  private final List<Point> points = new ArrayList<>();
  private final List<Ronde> rondes = new ArrayList<>();

  Bouw(CompiledNormenkader kader) {
    this.kader = kader;
    points.add(new Point(0, "bruto", false));
    for (int s = 0; s < kader.source().stadia().size(); s++) {
      points.add(new Point(s + 1, "na_" + kader.source().stadia().get(s).id(), false));
    }
    this.inputs = new KaderInputs(kader, drg);
    this.zwaartes = new Zwaartes(kader, inputs, drg, points);
    this.weegsommen = new Weegsommen(kader, drg, inputs);
    this.profielen = new ProfielDecisions(kader, drg, inputs, zwaartes, weegsommen);
    if (!kader.onderdelen().isEmpty() && kader.rounds() > 1) {
      drg.type(
          Item.group(
              TAKEN,
              kader.onderdelen().stream()
                  .map(o -> Item.plain(member(o.number()), Item.NUMBER))
                  .toList()));
    }
    List<Expr> taken =
        new ArrayList<>(kader.onderdelen().stream().map(onderdeel -> Expr.ZERO).toList());
    for (Point point : points) {
      if (point.number() > 0 && !taken.isEmpty()) {
        taken = taken(point, taken);
      }
      rondes.add(new Ronde(this, point, taken));
    }
    for (int number = rondes.size() - 1; number >= 0; number--) {
      rondes.get(number).settle(number + 1 < rondes.size() ? rondes.get(number + 1) : null);
    }
  }

  /** What several stadia take over adds up. */
  private List<Expr> taken(Point point, List<Expr> before) {
    List<String> entries = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (int o = 0; o < before.size(); o++) {
      Expr more = inputs.taken(point.number() - 1, o).times(kader.denominator());
      Expr sum = before.get(o).plus(more);
      values.add(sum);
      entries.add(member(o) + ": " + sum.text());
    }
    Expr made =
        drg.literal(
            new Point(point.number(), point.suffix(), true),
            "overgenomen",
            TAKEN,
            "Wat anderen tot hier overnemen, per onderdeel",
            Expr.composed(entries.stream().collect(Collectors.joining(", ", "{", "}")), values));
    List<Expr> after = new ArrayList<>();
    for (int o = 0; o < before.size(); o++) {
      after.add(Expr.member(made.text(), member(o)));
    }
    return after;
  }

  private String member(int onderdeel) {
    return inputs.member("overgenomen", kader.onderdelen().get(onderdeel).source().id());
  }

  CompiledNormenkader kader() {
    return kader;
  }

  Drg drg() {
    return drg;
  }

  KaderInputs inputs() {
    return inputs;
  }

  Zwaartes zwaartes() {
    return zwaartes;
  }

  Weegsommen weegsommen() {
    return weegsommen;
  }

  ProfielDecisions profielen() {
    return profielen;
  }

  /** From bruto to netto. */
  List<Ronde> rondes() {
    return rondes;
  }
}
