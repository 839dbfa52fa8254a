package nl.normenkader.ui.normenkaders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Voorziening;

/** What the elements of one normenkader are called; an id nobody knows stays an id. */
public final class Names {

  private final Map<String, String> byAddress = new LinkedHashMap<>();
  private final Map<String, Voorziening> voorzieningen = new LinkedHashMap<>();

  public Names(Normenkader kader) {
    kader
        .fasen()
        .forEach(
            f ->
                nested(
                    "fasen/" + f.id(),
                    f.name(),
                    "stappen",
                    f.stappen(),
                    s -> s.id(),
                    s -> s.name()));
    kader.leefgebieden().forEach(l -> niveaus("leefgebieden/" + l.id(), l.name(), l.niveaus()));
    kader.factoren().forEach(f -> niveaus("factoren/" + f.id(), f.name(), f.niveaus()));
    kader
        .kenmerken()
        .forEach(
            k ->
                nested(
                    "kenmerken/" + k.id(),
                    k.name(),
                    "opties",
                    k.opties(),
                    o -> o.id(),
                    o -> o.name()));
    all("aantallen", kader.aantallen(), e -> e.id(), e -> e.name());
    all("opgaven", kader.opgaven(), e -> e.id(), e -> e.name());
    all("stadia", kader.stadia(), e -> e.id(), e -> e.name());
    all("meetpunten", kader.meetpunten(), e -> e.id(), e -> e.name());
    all("afgeleideKenmerken", kader.afgeleideKenmerken(), e -> e.id(), e -> e.name());
    kader
        .voorzieningen()
        .forEach(
            v -> {
              voorzieningen.put(v.id(), v);
              nested(
                  "voorzieningen/" + v.id(),
                  v.name(),
                  "varianten",
                  v.variants(),
                  e -> e.id(),
                  e -> e.name());
            });
    kader.profielreeksen().forEach(this::profielreeks);
    all("normonderdelen", kader.normonderdelen(), e -> e.id(), e -> e.name());
    all("onderdeelgroepen", kader.onderdeelgroepen(), e -> e.id(), e -> e.name());
    kader
        .combinatietabellen()
        .forEach(
            t ->
                nested(
                    "combinatietabellen/" + t.id(),
                    t.name(),
                    "rijen",
                    t.rijen(),
                    Combinatietabel.Rij::id,
                    Combinatietabel.Rij::name));
    all("weegfactoren", kader.weegfactoren(), e -> e.id(), e -> e.name());
    kader
        .klassentabellen()
        .forEach(
            t ->
                nested(
                    "klassentabellen/" + t.id(),
                    t.name(),
                    "klassen",
                    t.klassen(),
                    k -> k.id(),
                    k -> k.name()));
    kader
        .beleidsregels()
        .forEach(
            r -> {
              String name = "artikel " + r.article() + " " + r.title();
              nested(
                  "beleidsregels/" + r.id(), name, "effecten", r.effects(), Effect::id, e -> name);
            });
    all("teksten/bouwstenen", kader.teksten().bouwstenen(), b -> b.id(), b -> b.title());
    all("algemeen/uitgangspunten", kader.general().uitgangspunten(), u -> u.id(), u -> u.text());
    byAddress.put("toegang", "toegang");
  }

  private void profielreeks(Profielreeks reeks) {
    String list = "profielreeksen/" + reeks.id() + "/profielen";
    nested(
        "profielreeksen/" + reeks.id(),
        reeks.name(),
        "profielen",
        reeks.profielen(),
        p -> p.id(),
        p -> p.name());
    reeks
        .profielen()
        .forEach(
            p ->
                all(
                    list + "/" + p.id() + "/bandbreedtes",
                    p.bandbreedtes(),
                    b -> b.id(),
                    b -> "bandbreedte " + of("voorzieningen", b.id()) + " van " + p.name()));
  }

  private <T> void nested(
      String address,
      String name,
      String list,
      List<T> elements,
      Function<T, String> id,
      Function<T, String> nameOf) {
    byAddress.put(address, name);
    all(address + "/" + list, elements, id, nameOf);
  }

  private <T> void all(
      String list, List<T> elements, Function<T, String> id, Function<T, String> name) {
    elements.forEach(element -> byAddress.put(list + "/" + id.apply(element), name.apply(element)));
  }

  private void niveaus(String address, String name, List<Niveau> niveaus) {
    nested(address, name, "niveaus", niveaus, Niveau::id, Niveau::name);
  }

  /** The name of an element of a list of the kader itself. */
  public String of(String list, String id) {
    return at(list + "/" + id);
  }

  /** The name of the element at this address; its last id when there is no such element. */
  public String at(String address) {
    String found = byAddress.get(address);
    return found == null ? address.substring(address.lastIndexOf('/') + 1) : found;
  }

  /** The name of a niveau of a leefgebied or factor. */
  public String niveau(String list, String element, String niveau) {
    return at(list + "/" + element + "/niveaus/" + niveau);
  }

  /** The voorziening with this id, which a checked kader always has. */
  public Voorziening voorziening(String id) {
    Voorziening found = voorzieningen.get(id);
    if (found == null) {
      throw new IllegalStateException("no voorziening " + id);
    }
    return found;
  }
}
