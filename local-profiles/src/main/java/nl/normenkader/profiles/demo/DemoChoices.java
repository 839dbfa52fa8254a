package nl.normenkader.profiles.demo;

import java.util.List;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;

/** What the gemeente Voorbeeldstad chose; all of it is made up. */
final class DemoChoices {

  private static final String PROFIELEN = "profielreeksen/individueel/profielen/";
  private static final String BELEIDSPLAN = "Beleidsplan Sociaal Domein Voorbeeldstad, hoofdstuk 4";
  private static final String DOSSIERTOETS = "Dossiertoets begeleiding Voorbeeldstad, tabel 2";

  private DemoChoices() {}

  /** The first version: adopted, announced and in force. */
  static List<DemoChoice> first() {
    return List.of(
        DemoChoice.of(
                "Iets meer tijd bij ‘Samen op weg’",
                new Motivering(
                    "Wij hebben dertig dossiers door twee mensen laten bekijken. Bij dit profiel"
                        + " was gemiddeld een kwartier per week meer nodig dan het basiskader"
                        + " zegt.",
                    DOSSIERTOETS,
                    Onderbouwing.EIGEN_ONDERZOEK))
            .with(PROFIELEN + "samen-op-weg/bandbreedtes/individueel#norm", 135),
        DemoChoice.of(
                "Langer de tijd bij ‘Steun in de rug’",
                new Motivering(
                    "Inwoners met dit profiel vroegen na een jaar bijna altijd hetzelfde opnieuw"
                        + " aan. Met anderhalf jaar is er rust om te oefenen.",
                    BELEIDSPLAN,
                    Onderbouwing.BELEIDSKEUZE))
            .with(PROFIELEN + "steun-in-de-rug#maanden", 18),
        DemoChoice.of(
                "Langzaam leren weegt zwaarder",
                new Motivering(
                    "Wie langzaam leert, heeft meer herhaling nodig. Onze aanbieders laten zien dat"
                        + " het midden tussen norm en maximum dan past.",
                    DOSSIERTOETS,
                    Onderbouwing.EIGEN_ONDERZOEK))
            .with("weegfactoren/leert-langzaam#werking/procent", 50),
        DemoChoice.of(
                "Een naam die onze inwoners herkennen",
                new Motivering(
                    "In ons verslag heet dit onderwerp al jaren zo. De betekenis blijft gelijk.",
                    "Verslag van het cliëntenpanel van 14 januari",
                    Onderbouwing.BASISONDERZOEK))
            .with("leefgebieden/meedoen#naam", "Werk, school en een zinvolle dag"),
        DemoChoice.of(
                "Eigen woorden bij oefenen in een groep",
                new Motivering(
                    "Onze oefengroepen zijn in de wijkcentra. Dat staat er nu bij, zodat inwoners"
                        + " weten waar zij terechtkunnen.",
                    BELEIDSPLAN,
                    Onderbouwing.BELEIDSKEUZE))
            .with(
                "beleidsregels/groep-voor-individueel#tekst",
                "Kan de inwoner zijn doel in een groep oefenen, dan gaat de groep in het"
                    + " wijkcentrum voor. Het oefenen met één begeleider vervalt dan. Dit geldt"
                    + " niet als een groep om medische redenen niet kan."));
  }

  /** The second version: a concept in which not everything has a motivering yet. */
  static List<DemoChoice> second() {
    return List.of(
        DemoChoice.of(
                "Ruimere band bij ‘Stevig naast u’",
                new Motivering(
                    "De eerste toets na een half jaar laat zien dat consulenten hier vaak boven het"
                        + " maximum uitkwamen.",
                    "Evaluatie begeleiding Voorbeeldstad, paragraaf 3",
                    Onderbouwing.EIGEN_ONDERZOEK))
            .with(PROFIELEN + "stevig-naast-u/bandbreedtes/individueel#norm", 195)
            .with(PROFIELEN + "stevig-naast-u/bandbreedtes/individueel#max", 255),
        DemoChoice.of("Vangnet: van een uur naar vijf kwartier", Motivering.NONE)
            .with("beleidsregels/vangnet-een-zwaar/effecten/minstens-een-uur#bedrag", 75),
        DemoChoice.of(
                "Minder nadruk op wisselende motivatie",
                new Motivering(
                    "De werkgroep vindt dat wisselende motivatie bij de meeste inwoners hoort.",
                    "",
                    null))
            .with("weegfactoren/motivatie-wisselend#werking/procent", 15));
  }
}
