package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A normenkader: how a gemeente decides how much support fits a resident. Every element in every
 * list has an id that is stable over versions and unique in its list; an element's address is its
 * list and id, nested as deep as needed ({@code leefgebieden/geld/niveaus/zwaar}).
 *
 * @param general what it is, where it comes from and what it assumes
 * @param fasen the phases of the work, each with its stappen
 * @param access who has access at all
 * @param stadia the ordered stages of bijdragen between bruto and netto
 * @param meetpunten which point of the computation the kader calls bruto and netto
 * @param wijzigingsruimte what may be changed locally, per element
 * @param lezingen where the source can be read in two ways: the reading chosen and the alternative
 * @param weglatingen what of the source is left out, and why
 * @param transponeringstabel what became of the elements of the version before; absent in a first
 *     version
 */
public record Normenkader(
    General general,
    @NotEmpty List<Fase> fasen,
    List<Leefgebied> leefgebieden,
    List<Factor> factoren,
    List<Kenmerk> kenmerken,
    List<Aantal> aantallen,
    List<Opgave> opgaven,
    List<Stadium> stadia,
    List<Meetpunt> meetpunten,
    List<AfgeleidKenmerk> afgeleideKenmerken,
    Access access,
    @NotEmpty List<Voorziening> voorzieningen,
    List<Profielreeks> profielreeksen,
    List<Normonderdeel> normonderdelen,
    List<Onderdeelgroep> onderdeelgroepen,
    List<Combinatietabel> combinatietabellen,
    List<Weegfactor> weegfactoren,
    List<Klassentabel> klassentabellen,
    List<Beleidsregel> beleidsregels,
    List<OnmogelijkeCombinatie> onmogelijkeCombinaties,
    Teksten teksten,
    List<Wijzigingsruimte> wijzigingsruimte,
    List<Lezing> lezingen,
    List<Weglating> weglatingen,
    @Nullable Transponeringstabel transponeringstabel) {}
