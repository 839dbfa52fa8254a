package nl.normenkader.engine.batch;

import java.util.List;
import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.CaseLayout;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Voorziening.Rounding;

/** Which code belongs to which column, for one configuration. */
final class CellCodes {

  private static final CellCode DOUBT = new CellCode.Doubt();
  private static final long MOST_TIMES = 1_000_000;
  private static final String[] EXTENTS = {"geen", "deels", "volledig"};

  private final BarePath path;
  private final CaseLayout layout;
  private final Normenkader source;
  private final byte[] confirmed;
  private final int[] times;

  /**
   * @param confirmed per stadium, per leefgebied, whether it was confirmed
   * @param times per opgave how often
   */
  CellCodes(BarePath path, byte[] confirmed, int[] times) {
    this.path = path;
    this.layout = path.layout();
    this.source = path.kader().source();
    this.confirmed = confirmed;
    this.times = times;
  }

  CellCode of(CsvColumn column) {
    List<String> at = column.path();
    return switch (at.getFirst()) {
      case "id" -> new CellCode.Words(false);
      case "peildatum" -> new CellCode.Day();
      case "niveaus" -> niveau(find(Names.Kind.LEEFGEBIED, at.get(1)));
      case "factoren" -> factor(find(Names.Kind.FACTOR, at.get(1)));
      case "kenmerken" -> kenmerk(find(Names.Kind.KENMERK, at.get(1)));
      case "aantallen" -> aantal(find(Names.Kind.AANTAL, at.get(1)));
      case "opgaven" -> opgave(find(Names.Kind.OPGAVE, at.get(1)), at.getLast());
      case "bijdragen" -> bijdrage(find(Names.Kind.STADIUM, at.get(1)), at);
      default -> DOUBT;
    };
  }

  private int find(Names.Kind kind, String id) {
    return path.kader().names().find(kind, id);
  }

  private CellCode niveau(int leefgebied) {
    return leefgebied < 0
        ? DOUBT
        : new CellCode.Word(
            layout.niveau(leefgebied),
            path.kader().niveaus().get(leefgebied).toArray(new String[0]));
  }

  private CellCode factor(int factor) {
    return factor < 0
        ? DOUBT
        : new CellCode.Word(
            layout.factor(factor),
            source.factoren().get(factor).niveaus().stream()
                .map(niveau -> niveau.id())
                .toArray(String[]::new));
  }

  private CellCode kenmerk(int kenmerk) {
    return kenmerk < 0
        ? DOUBT
        : new CellCode.Word(
            layout.kenmerk(kenmerk),
            source.kenmerken().get(kenmerk).opties().stream()
                .map(optie -> optie.id())
                .toArray(String[]::new));
  }

  private CellCode aantal(int number) {
    if (number < 0) {
      return DOUBT;
    }
    Aantal aantal = source.aantallen().get(number);
    return new CellCode.Number(layout.aantal(number), aantal.min(), aantal.max(), 1);
  }

  private CellCode opgave(int number, String member) {
    if (number < 0) {
      return DOUBT;
    }
    Opgave opgave = source.opgaven().get(number);
    boolean each = opgave.form() == Opgave.Form.KEER_MAAL;
    return switch (member) {
      case "bedrag" ->
          each
              ? new CellCode.Number(layout.opgave(number), 0, opgave.max(), 1)
              : new CellCode.Number(
                  layout.opgave(number), opgave.min(), opgave.max(), grid(number));
      case "keer" ->
          each ? new CellCode.Times(times, new CellCode.Number(number, 0, MOST_TIMES, 1)) : DOUBT;
      case "reden" -> new CellCode.Words(!opgave.reasonRequired());
      default -> DOUBT;
    };
  }

  /** Where a voorziening is not rounded, what a person fills in lies on its step grid. */
  long grid(int opgave) {
    long step = 1;
    for (CompiledOnderdeel onderdeel : path.kader().onderdelen()) {
      var voorziening = source.voorzieningen().get(onderdeel.voorziening());
      if (onderdeel.reads() == CompiledOnderdeel.Reads.OPGAVE
          && onderdeel.input() == opgave
          && voorziening.rounding() == Rounding.GEEN) {
        step = Math.multiplyExact(step, voorziening.step());
      }
    }
    return step;
  }

  private CellCode bijdrage(int stadium, List<String> at) {
    if (stadium < 0) {
      return DOUBT;
    }
    if (at.getLast().equals("geen")) {
      return new CellCode.Nothing(layout.stadium(stadium));
    }
    int leefgebied = at.get(2).equals("leefgebieden") ? find(Names.Kind.LEEFGEBIED, at.get(3)) : -1;
    if (leefgebied < 0) {
      return DOUBT;
    }
    int place = stadium * source.leefgebieden().size() + leefgebied;
    return at.getLast().equals("mate")
        ? new CellCode.Word(layout.extent(stadium, leefgebied), words())
        : new CellCode.Confirmed(confirmed, place);
  }

  private static String[] words() {
    if (EXTENTS.length != Extent.values().length) {
      throw new IllegalStateException("every extent has its word");
    }
    return EXTENTS;
  }

  /** Whether every column is there without which an answer could be refused. */
  boolean tellsEnough(List<CsvColumn> columns) {
    List<String> names = columns.stream().map(CsvColumn::name).toList();
    return source.opgaven().stream()
        .filter(Opgave::reasonRequired)
        .allMatch(opgave -> names.contains("opgaven." + opgave.id() + ".reden"));
  }
}
