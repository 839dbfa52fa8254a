package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Extent;

/**
 * The niveaus as whole numbers at every point: 0 is the lightest. Per leefgebied the strongest
 * contribution so far counts, measured on the niveau as researched.
 */
final class Zwaartes {

  private static final String TYPE = "t_zwaartes";

  private final CompiledNormenkader kader;
  private final KaderInputs inputs;
  private final Identifiers members = new Identifiers();
  private final List<String> decisions = new ArrayList<>();

  Zwaartes(CompiledNormenkader kader, KaderInputs inputs, Drg drg, List<Point> points) {
    this.kader = kader;
    this.inputs = inputs;
    if (kader.niveaus().isEmpty()) {
      return;
    }
    drg.type(
        Item.group(
            TYPE,
            kader.source().leefgebieden().stream()
                .map(l -> Item.plain(members.of(l.id()), Item.NUMBER))
                .toList()));
    for (Point point : points) {
      List<Expr> values = new ArrayList<>();
      for (int l = 0; l < kader.niveaus().size(); l++) {
        values.add(point.number() == 0 ? bruto(l) : after(point.number() - 1, l));
      }
      Expr made =
          drg.literal(
              new Point(point.number(), point.suffix(), true),
              "zwaarte",
              TYPE,
              "De zwaarte per leefgebied; 0 is het lichtste niveau",
              context(values));
      decisions.add(made.text());
    }
  }

  private Expr context(List<Expr> values) {
    List<String> entries = new ArrayList<>();
    for (int l = 0; l < values.size(); l++) {
      entries.add(member(l) + ": " + values.get(l).text());
    }
    return Expr.composed(entries.stream().collect(Collectors.joining(", ", "{", "}")), values);
  }

  private String member(int leefgebied) {
    return members.of(kader.source().leefgebieden().get(leefgebied).id());
  }

  private Expr bruto(int leefgebied) {
    Expr answer = inputs.niveau(leefgebied);
    String words =
        kader.niveaus().get(leefgebied).stream().map(Feel::text).collect(Collectors.joining(", "));
    return Expr.composed(
        "(index of([" + words + "], " + answer.text() + ")[1] - 1)", List.of(answer));
  }

  private Expr after(int stadium, int leefgebied) {
    Expr before = Expr.member(decisions.get(stadium), member(leefgebied));
    Expr bruto = Expr.member(decisions.getFirst(), member(leefgebied));
    Expr extent = inputs.extent(stadium, leefgebied);
    int steps = kader.source().stadia().get(stadium).partlySteps();
    Expr partly =
        steps == 0
            ? before
            : Expr.when(
                extent.text() + " = " + Feel.text(KaderInputs.word(Extent.DEELS)),
                List.of(extent),
                Expr.call("min", before, Expr.call("max", Expr.ZERO, bruto.minus(Expr.of(steps)))),
                before);
    return Expr.when(
        extent.text() + " = " + Feel.text(KaderInputs.word(Extent.VOLLEDIG)),
        List.of(extent),
        Expr.ZERO,
        partly);
  }

  /** The zwaarte of a leefgebied after so many stadia. */
  Variable at(int point, int leefgebied) {
    return new Variable(
        number(point, leefgebied).text(),
        decisions.get(point),
        new Domain.Numbers(0, kader.niveaus().get(leefgebied).size() - 1L));
  }

  Expr number(int point, int leefgebied) {
    return Expr.member(decisions.get(point), member(leefgebied));
  }
}
