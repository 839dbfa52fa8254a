package nl.normenkader.engine.analyse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Bijdrage;
import nl.normenkader.engine.casus.Bijdragen.Overgenomen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.GekozenProfiel;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.model.Opgave;

/** Writes a case of a space as a casus with every question of one kader answered. */
final class CasusBuilder {

  private static final String REASON = "Zo gekozen voor dit voorbeeld.";
  private static final LocalDate PEILDATUM = LocalDate.of(2025, 1, 1);

  private final Space space;
  private final Reader reader;
  private final Path path;
  private final Map<String, String> niveaus = new LinkedHashMap<>();
  private final Map<String, String> factoren = new LinkedHashMap<>();
  private final Map<String, String> kenmerken = new LinkedHashMap<>();
  private final Map<String, Long> aantallen = new LinkedHashMap<>();
  private final Map<String, Vastgesteld> opgaven = new LinkedHashMap<>();
  private final Map<String, Keuze> keuzes = new LinkedHashMap<>();
  private final Map<String, GekozenProfiel> gekozen = new LinkedHashMap<>();

  CasusBuilder(Space space, Reader reader, Path path) {
    this.space = space;
    this.reader = reader;
    this.path = path;
  }

  Casus build(String id) {
    for (int place = 0; place < space.layers().size(); place++) {
      answer(space.layer(place), space.layer(place).cells().get(path.answers()[place]));
    }
    return new Casus(
        id,
        PEILDATUM,
        niveaus,
        factoren,
        kenmerken,
        aantallen,
        opgaven,
        bijdragen(),
        keuzes,
        gekozen);
  }

  private void answer(Layer layer, Cell cell) {
    switch (cell) {
      case Cell.Niveau niveau when knows(Names.Kind.LEEFGEBIED, layer) ->
          niveaus.put(layer.id(), niveau.id());
      case Cell.Answer answer
          when layer.kind() == Layer.Kind.FACTOR && knows(Names.Kind.FACTOR, layer) ->
          factoren.put(layer.id(), answer.id());
      case Cell.Answer answer
          when layer.kind() == Layer.Kind.KENMERK && knows(Names.Kind.KENMERK, layer) ->
          kenmerken.put(layer.id(), answer.id());
      case Cell.Numbers numbers
          when layer.kind() == Layer.Kind.AANTAL && knows(Names.Kind.AANTAL, layer) ->
          aantallen.put(layer.id(), number(layer, numbers));
      case Cell.Numbers numbers
          when layer.kind() == Layer.Kind.OPGAVE && knows(Names.Kind.OPGAVE, layer) ->
          opgaven.put(layer.id(), established(layer, number(layer, numbers)));
      case Cell.Choice choice when choice.apply() != null && leavesChoice(layer) ->
          keuzes.put(layer.id(), new Keuze(Boolean.TRUE.equals(choice.apply()), REASON));
      default -> {
        // Of another kader, nothing chosen, or told with the bijdragen.
      }
    }
  }

  private boolean knows(Names.Kind kind, Layer layer) {
    return reader.kader().names().find(kind, layer.id()) >= 0;
  }

  private boolean leavesChoice(Layer layer) {
    return reader.choices().contains(layer.id());
  }

  private long number(Layer layer, Cell.Numbers cell) {
    return path.values().named(layer.address()).map(k -> k * cell.step()).orElse(cell.lo());
  }

  private Vastgesteld established(Layer layer, long total) {
    Opgave opgave =
        reader
            .kader()
            .source()
            .opgaven()
            .get(reader.kader().names().find(Names.Kind.OPGAVE, layer.id()));
    Long times = opgave.form() == Opgave.Form.KEER_MAAL ? Long.valueOf(1) : null;
    return new Vastgesteld(total, times, REASON);
  }

  private Map<String, Bijdragen> bijdragen() {
    Map<String, Bijdragen> all = new LinkedHashMap<>();
    Map<String, Overgenomen> taken = taken();
    for (int s = 0; s < space.stadia().size(); s++) {
      String stadium = space.stadia().get(s);
      if (reader.stadium(stadium) >= 0) {
        Map<String, Bijdrage> leefgebieden = new LinkedHashMap<>();
        boolean any = false;
        for (int place = 0; place < space.layers().size(); place++) {
          Layer layer = space.layer(place);
          if (layer.kind() == Layer.Kind.NIVEAU && knows(Names.Kind.LEEFGEBIED, layer)) {
            var extent = ((Cell.Niveau) layer.cells().get(path.answers()[place])).extents().get(s);
            leefgebieden.put(layer.id(), new Bijdrage(extent, true));
            any |= extent != nl.normenkader.engine.model.Extent.GEEN;
          }
        }
        boolean first = all.isEmpty();
        any |= first && !taken.isEmpty();
        all.put(
            stadium,
            any
                ? new Bijdragen(false, leefgebieden, first ? taken : Map.of())
                : new Bijdragen(true, Map.of(), Map.of()));
      }
    }
    return all;
  }

  /** What is taken over, all of it by the first stadium. */
  private Map<String, Overgenomen> taken() {
    Map<String, Overgenomen> taken = new LinkedHashMap<>();
    Taken all = new Taken(space.readers());
    for (CompiledOnderdeel onderdeel : reader.kader().onderdelen()) {
      String id = onderdeel.source().id();
      long amount = amount(onderdeel, all);
      if (amount > 0) {
        taken.put(id, new Overgenomen(amount, true));
      }
    }
    return taken;
  }

  private long amount(CompiledOnderdeel onderdeel, Taken all) {
    String name = Taken.address(onderdeel.source().id());
    int place = space.place(name);
    Cell cell = place < 0 ? null : space.layer(place).cells().get(path.answers()[place]);
    if (cell instanceof Cell.Numbers numbers) {
      return path.values().named(name).map(k -> k * numbers.step()).orElse(numbers.lo());
    }
    if (!Taken.isEstablished(reader.kader(), onderdeel)) {
      return path.values().named(name).map(k -> k * all.grid(onderdeel.source().id())).orElse(0L);
    }
    long full = opgave(onderdeel);
    boolean gone = cell instanceof Cell.Answer answer && answer.id().equals("alles");
    if (gone) {
      return full;
    }
    return path.values().named(name).map(rest -> full - rest * step(onderdeel)).orElse(0L);
  }

  private long opgave(CompiledOnderdeel onderdeel) {
    String id = reader.kader().source().opgaven().get(onderdeel.input()).id();
    Vastgesteld said = opgaven.get(id);
    return said == null ? 0 : said.amount();
  }

  private long step(CompiledOnderdeel onderdeel) {
    String id = reader.kader().source().opgaven().get(onderdeel.input()).id();
    List<Cell> cells = space.layer(space.place("opgaven/" + id)).cells();
    return ((Cell.Numbers) cells.getFirst()).step();
  }
}
