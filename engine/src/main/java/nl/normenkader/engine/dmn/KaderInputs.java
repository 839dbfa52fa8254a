package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledTabel.Rij;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Stadium;

/**
 * What the model asks of a case: one input for each section of a casus, with a member for each
 * question. Answers are the words of the kader; a person's choices are inputs too.
 */
final class KaderInputs {

  /** A person says nothing about a rule that leaves a choice. */
  static final String GEEN_KEUZE = "geen keuze";

  static final String TOEPASSEN = "toepassen";
  static final String NIET_TOEPASSEN = "niet toepassen";

  /** Nobody chose a profiel; an id has no spaces, so this is none. */
  static final String VOLGENS_KADER = "volgens het kader";

  static final String NIET_BEVESTIGD = ", niet bevestigd";

  /** More than anybody can take over of one onderdeel in one stadium. */
  static final long MOST_TAKEN = 1_000_000;

  static final long MOST_TIMES = 1_000_000;

  private final CompiledNormenkader kader;
  private final Normenkader source;
  private final Map<String, Identifiers> members = new LinkedHashMap<>();
  private final Map<String, List<Item>> sections = new LinkedHashMap<>();

  KaderInputs(CompiledNormenkader kader, Drg drg) {
    this.kader = kader;
    this.source = kader.source();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      words("niveaus", source.leefgebieden().get(l).id(), kader.niveaus().get(l));
    }
    source.factoren().forEach(f -> words("factoren", f.id(), ids(f.niveaus())));
    source.kenmerken().forEach(k -> words("kenmerken", k.id(), opties(k)));
    for (Aantal aantal : source.aantallen()) {
      number("aantallen", aantal.id(), aantal.min(), aantal.max());
    }
    source.opgaven().forEach(this::opgave);
    source.stadia().forEach(this::stadium);
    source.profielreeksen().forEach(r -> words("gekozenProfielen", r.id(), gekozen(r.profielen())));
    keuzes().forEach((address, kracht) -> words("keuzes", address, keuzeWords()));
    sections.forEach((name, items) -> drg.input(name, Item.group("t_" + name, items)));
  }

  private void add(String section, Item item) {
    sections.computeIfAbsent(section, key -> new ArrayList<>()).add(item);
  }

  private void words(String section, String id, List<String> words) {
    add(section, Item.words(member(section, id), words));
  }

  private void number(String section, String id, long min, long max) {
    add(section, Item.number(member(section, id), min, max));
  }

  private void opgave(Opgave opgave) {
    if (opgave.form() == Opgave.Form.TOTAAL) {
      number("opgaven", opgave.id(), opgave.min(), opgave.max());
    } else {
      number("opgaven", bedrag(opgave.id()), 0, opgave.max());
      number("opgaven", keer(opgave.id()), 0, MOST_TIMES);
    }
  }

  private void stadium(Stadium stadium) {
    source.leefgebieden().forEach(l -> words(bijdragen(stadium), l.id(), extents(stadium)));
    source.normonderdelen().forEach(o -> number(overgenomen(stadium), o.id(), 0, MOST_TAKEN));
    if (stadium.voluntary()) {
      source
          .normonderdelen()
          .forEach(
              o ->
                  add(
                      bevestigd(stadium),
                      Item.plain(member(bevestigd(stadium), o.id()), Item.FLAG)));
    }
  }

  /** The rules that leave a person a choice, by address. */
  Map<String, Kracht> keuzes() {
    Map<String, Kracht> keuzes = new LinkedHashMap<>();
    for (CompiledEffect effect : kader.effecten()) {
      keuzes.put(effect.address(), effect.source().kracht());
    }
    for (CompiledTabel tabel : kader.tabellen()) {
      for (Rij rij : tabel.rijen()) {
        if (rij.raise() != null) {
          keuzes.put(rij.address(), rij.raise().kracht());
        }
      }
    }
    keuzes.values().removeIf(kracht -> kracht == Kracht.MOET);
    return keuzes;
  }

  static String bijdragen(Stadium stadium) {
    return "bijdragen_" + Identifiers.plain(stadium.id());
  }

  static String overgenomen(Stadium stadium) {
    return "overgenomen_" + Identifiers.plain(stadium.id());
  }

  static String bevestigd(Stadium stadium) {
    return "bevestigd_" + Identifiers.plain(stadium.id());
  }

  static String bedrag(String opgave) {
    return opgave + "_bedrag";
  }

  static String keer(String opgave) {
    return opgave + "_keer";
  }

  /** The name of the member of a section that holds the answer about an element. */
  String member(String section, String id) {
    return members.computeIfAbsent(section, key -> new Identifiers()).of(id);
  }

  static List<String> keuzeWords() {
    return List.of(GEEN_KEUZE, TOEPASSEN, NIET_TOEPASSEN);
  }

  /** What can be answered about the extent of a bijdrage of this stadium. */
  static List<String> extents(Stadium stadium) {
    List<String> plain = List.of(word(Extent.GEEN), word(Extent.DEELS), word(Extent.VOLLEDIG));
    List<String> words = new ArrayList<>(plain);
    if (stadium.voluntary()) {
      words.add(word(Extent.DEELS) + NIET_BEVESTIGD);
      words.add(word(Extent.VOLLEDIG) + NIET_BEVESTIGD);
    }
    return words;
  }

  static String word(Extent extent) {
    return switch (extent) {
      case GEEN -> "geen";
      case DEELS -> "deels";
      case VOLLEDIG -> "volledig";
    };
  }

  private static List<String> gekozen(List<Indicatieprofiel> profielen) {
    List<String> words = new ArrayList<>(profielen.stream().map(Indicatieprofiel::id).toList());
    words.add(VOLGENS_KADER);
    return words;
  }

  private static List<String> ids(List<Niveau> niveaus) {
    return niveaus.stream().map(Niveau::id).toList();
  }

  private static List<String> opties(Kenmerk kenmerk) {
    return kenmerk.opties().stream().map(Kenmerk.Optie::id).toList();
  }

  private Variable variable(String section, String id, Domain domain) {
    return new Variable(section + "." + member(section, id), section, domain);
  }

  private Expr expr(String section, String id) {
    return Expr.member(section, member(section, id));
  }

  Expr niveau(int leefgebied) {
    return expr("niveaus", source.leefgebieden().get(leefgebied).id());
  }

  Variable factor(int factor) {
    var it = source.factoren().get(factor);
    return variable("factoren", it.id(), new Domain.Words(ids(it.niveaus())));
  }

  Variable kenmerk(int kenmerk) {
    Kenmerk it = source.kenmerken().get(kenmerk);
    return variable("kenmerken", it.id(), new Domain.Words(opties(it)));
  }

  Variable aantal(int aantal) {
    Aantal it = source.aantallen().get(aantal);
    return variable("aantallen", it.id(), new Domain.Numbers(it.min(), it.max()));
  }

  Expr aantalOf(int aantal) {
    return expr("aantallen", source.aantallen().get(aantal).id());
  }

  /** The total of an opgave; for so many times so much, their product. */
  Expr opgaveOf(int opgave) {
    Opgave it = source.opgaven().get(opgave);
    if (it.form() == Opgave.Form.TOTAAL) {
      return expr("opgaven", it.id());
    }
    Expr bedrag = expr("opgaven", bedrag(it.id()));
    Expr keer = expr("opgaven", keer(it.id()));
    return Expr.composed("(" + keer.text() + " * " + bedrag.text() + ")", List.of(keer, bedrag));
  }

  /** How far a stadium covers a leefgebied; what is not confirmed does not count. */
  Formula bijdrage(int stadium, int leefgebied, int mask) {
    Stadium it = source.stadia().get(stadium);
    long words = mask;
    if (it.voluntary() && (mask & 1 << Extent.GEEN.ordinal()) != 0) {
      words |= 0b11000;
    }
    Variable variable =
        variable(
            bijdragen(it),
            source.leefgebieden().get(leefgebied).id(),
            new Domain.Words(extents(it)));
    return Formula.test(variable, ValueSet.ofMask(words));
  }

  Expr extent(int stadium, int leefgebied) {
    return expr(
        bijdragen(source.stadia().get(stadium)), source.leefgebieden().get(leefgebied).id());
  }

  /** What a stadium takes over of an onderdeel, in its measure; only when it is confirmed. */
  Expr taken(int stadium, int onderdeel) {
    Stadium it = source.stadia().get(stadium);
    String id = source.normonderdelen().get(onderdeel).id();
    Expr amount = expr(overgenomen(it), id);
    if (!it.voluntary()) {
      return amount;
    }
    Expr confirmed = expr(bevestigd(it), id);
    return Expr.when(confirmed.text(), List.of(confirmed), amount, Expr.ZERO);
  }

  Formula gekozen(int reeks, int profiel) {
    var it = source.profielreeksen().get(reeks);
    Variable variable =
        variable("gekozenProfielen", it.id(), new Domain.Words(gekozen(it.profielen())));
    return Formula.test(variable, ValueSet.of(profiel));
  }

  /** A person made this choice about a rule; the word is one of {@link #keuzeWords}. */
  Formula keuze(String address, String word) {
    Variable variable = variable("keuzes", address, new Domain.Words(keuzeWords()));
    return Formula.test(variable, ValueSet.of(keuzeWords().indexOf(word)));
  }
}
