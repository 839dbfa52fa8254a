package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.normenkader.engine.analyse.Layer.Kind;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.Factor;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Stadium;

/** Lays the questions of one or two kaders out in layers. */
final class SpaceBuilder {

  /** Where it matters whether a person said anything, and what. */
  private static final List<Cell> SAID =
      List.of(new Cell.Choice(null, 0), new Cell.Choice(true, 1), new Cell.Choice(false, 1));

  private final List<Reader> readers;
  private final List<Layer> layers = new ArrayList<>();

  SpaceBuilder(List<Reader> readers) {
    this.readers = readers;
  }

  /** The questions of one kader with conditions on leefgebieden in the place of niveaus. */
  Space loose(LooseConditions instead) {
    Space whole = build();
    List<Layer> others =
        whole.layers().stream().filter(layer -> layer.kind() != Kind.NIVEAU).toList();
    return Space.of(
        readers,
        whole.stadia(),
        Stream.concat(others.stream(), instead.layers().stream()).toList());
  }

  Space build() {
    List<String> stadia =
        ids(reader -> reader.kader().source().stadia().stream().map(Stadium::id).toList());
    readers.forEach(this::profielen);
    readers.forEach(this::keuzes);
    for (String id : ids(r -> r.kader().source().kenmerken().stream().map(Kenmerk::id).toList())) {
      answers(Kind.KENMERK, "kenmerken/" + id, id, reader -> opties(reader, id));
    }
    for (String id : ids(r -> r.kader().source().factoren().stream().map(Factor::id).toList())) {
      answers(Kind.FACTOR, "factoren/" + id, id, reader -> niveaus(reader, id));
    }
    for (String id :
        ids(r -> r.kader().source().leefgebieden().stream().map(Leefgebied::id).toList())) {
      NiveauCells cells = new NiveauCells(id, readers, stadia);
      boolean alone = readers.stream().anyMatch(reader -> reader.leefgebied(id) < 0);
      add(Kind.NIVEAU, "niveaus/" + id, id, cells.cells(readers.size()), alone || cells.differs());
    }
    for (String id : ids(r -> r.kader().source().aantallen().stream().map(Aantal::id).toList())) {
      numbers(Kind.AANTAL, "aantallen/" + id, id, new Ranges(readers).aantal(id));
    }
    for (String id : ids(r -> r.kader().source().opgaven().stream().map(Opgave::id).toList())) {
      numbers(Kind.OPGAVE, "opgaven/" + id, id, new Ranges(readers).opgave(id));
    }
    new Taken(readers).layers().forEach(layers::add);
    return Space.of(List.copyOf(readers), stadia, List.copyOf(layers));
  }

  private List<String> ids(Function<Reader, List<String>> of) {
    Set<String> ids = new LinkedHashSet<>();
    readers.forEach(reader -> ids.addAll(of.apply(reader)));
    return List.copyOf(ids);
  }

  /** A profiel is a layer of its own above all others: what hangs on it stays small that way. */
  private void profielen(Reader reader) {
    for (CompiledReeks reeks : reader.kader().reeksen()) {
      List<Cell> cells = new ArrayList<>();
      for (int p = 0; p < reeks.size(); p++) {
        cells.add(new Cell.Profiel(p));
      }
      for (int point : reader.points()) {
        String address = Space.profiel(reader.number(), reeks.source().id(), point);
        add(Kind.PROFIEL, address, reeks.source().id(), cells, false);
      }
    }
  }

  private void keuzes(Reader reader) {
    for (CompiledEffect effect : reader.kader().effecten()) {
      if (effect.source().kracht() != Kracht.MOET) {
        boolean kan = effect.source().kracht() == Kracht.KAN;
        // That another law is meant binds only when a person says so.
        boolean said = effect.action() instanceof Action.Refer;
        keuze(
            effect.address(),
            said ? SAID : List.of(new Cell.Choice(null, 0), new Cell.Choice(kan, 1)));
      }
    }
    for (CompiledTabel tabel : reader.kader().tabellen()) {
      for (CompiledTabel.Rij rij : tabel.rijen()) {
        if (rij.raise() != null && rij.raise().kracht() != Kracht.MOET) {
          keuze(rij.address(), SAID);
        }
      }
    }
  }

  private void keuze(String address, List<Cell> cells) {
    String name = "keuzes/" + address;
    for (int i = 0; i < layers.size(); i++) {
      Layer other = layers.get(i);
      if (other.address().equals(name)) {
        if (!other.cells().equals(cells)) {
          layers.set(i, new Layer(Kind.KEUZE, name, address, SAID, false));
        }
        return;
      }
    }
    add(Kind.KEUZE, name, address, cells, false);
  }

  private void answers(Kind kind, String address, String id, Function<Reader, List<String>> of) {
    List<List<String>> known = readers.stream().map(of).toList();
    List<String> shared =
        known.stream()
            .filter(k -> !k.isEmpty())
            .reduce((a, b) -> a.stream().filter(b::contains).toList())
            .orElse(List.of());
    List<Cell> cells = new ArrayList<>();
    for (String answer : shared) {
      cells.add(new Cell.Answer(answer, cells.isEmpty() ? 0 : 1));
    }
    add(kind, address, id, cells, known.stream().anyMatch(k -> !k.equals(shared)));
  }

  private static List<String> opties(Reader reader, String id) {
    return reader.kader().source().kenmerken().stream()
        .filter(kenmerk -> kenmerk.id().equals(id))
        .flatMap(kenmerk -> kenmerk.opties().stream().map(Kenmerk.Optie::id))
        .toList();
  }

  private static List<String> niveaus(Reader reader, String id) {
    return reader.kader().source().factoren().stream()
        .filter(factor -> factor.id().equals(id))
        .flatMap(factor -> factor.niveaus().stream().map(Niveau::id))
        .toList();
  }

  private void numbers(Kind kind, String address, String id, Ranges.Range range) {
    List<Cell> cells = new ArrayList<>();
    long step = range.step();
    long from = Math.ceilDiv(range.min(), step);
    long to = Math.floorDiv(range.max(), step);
    boolean few = to - from < Ranges.FEW;
    TreeSet<Long> cuts = new TreeSet<>();
    for (long cut : range.cuts()) {
      cuts.add(Math.ceilDiv(cut, step));
    }
    cuts.add(1L);
    cuts.add(to + 1);
    for (long lo = from; lo <= to; ) {
      Long cut = cuts.higher(lo);
      long hi = few || cut == null ? lo : Math.min(to, cut - 1);
      cells.add(new Cell.Numbers(lo * step, hi * step, step, cells.isEmpty() ? 0 : 1));
      lo = hi + 1;
    }
    if (!cells.isEmpty()) {
      add(kind, address, id, cells, range.differs());
    }
  }

  private void add(Kind kind, String address, String id, List<Cell> cells, boolean differs) {
    if (cells.isEmpty()) {
      throw new Undecided("de kaders delen geen antwoord op " + address);
    }
    layers.add(new Layer(kind, address, id, List.copyOf(cells), differs));
  }
}
