package nl.normenkader.engine.cli;

/** How a command ends; scripts may build on these numbers. */
enum ExitCode {
  GELUKT(0, "gelukt"),
  MELDINGEN(1, "er zijn meldingen over de casussen of het kader; wat goed was, is berekend"),
  GEBRUIK(2, "de opdracht is niet goed ingetypt"),
  NIET_GEVONDEN(3, "een bestand is er niet, of is niet te lezen of te schrijven"),
  AFGEKEURD(4, "de configuratie is beschadigd, niet te vertrouwen of niet te berekenen"),
  STORING(5, "een fout in het programma zelf");

  final int number;
  final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }
}
