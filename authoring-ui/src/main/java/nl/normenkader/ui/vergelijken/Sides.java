package nl.normenkader.ui.vergelijken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.diff.Side;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import org.springframework.stereotype.Component;

/** Everything somebody may lay beside something else: bases, layers, gemeenten, versions. */
@Component
public class Sides {

  private static final String BASE = "basis";
  private static final String NOW = "nu";
  private static final String BELOW = "onder";
  private static final String VERSION = "versie";

  private final BaseCatalogue bases;
  private final Tailorings tailorings;
  private final Versions versions;

  Sides(BaseCatalogue bases, Tailorings tailorings, Versions versions) {
    this.bases = bases;
    this.tailorings = tailorings;
    this.versions = versions;
  }

  /**
   * Something that can be compared.
   *
   * @param key how it stands in an address, so that a comparison can be sent
   * @param label as people know it
   */
  public record Named(String key, String label) {}

  /**
   * A side that was opened.
   *
   * @param base what its changes are graded against
   * @param shipped whether it is that base itself
   */
  public record Opened(Side side, BaseKader base, boolean shipped) {}

  /** What the principal may compare: first the tailorings of the gemeenten, then the bases. */
  public List<Named> of(Principal principal) {
    List<Named> all = new ArrayList<>();
    for (GemeenteOverview overview : tailorings.mine(principal)) {
      for (GemeenteOverview.Card card : overview.tailorings()) {
        Tailoring tailoring = card.tailoring();
        String name = overview.gemeente().naam() + " – " + tailoring.naam();
        all.add(new Named(key(NOW, tailoring.id()), name + ", zoals het nu staat"));
        card.versies()
            .forEach(
                versie ->
                    all.add(
                        new Named(
                            key(VERSION, versie.id()),
                            name + ", versie " + versie.nummer() + " – " + versie.naam())));
        if (tailoring.parent() != null) {
          all.add(new Named(key(BELOW, tailoring.id()), name + ", de laag eronder"));
        }
      }
    }
    bases.all().forEach(base -> all.add(new Named(key(base), "Basiskader – " + name(base))));
    return List.copyOf(all);
  }

  /** How a base stands in an address. */
  public static String key(BaseKader base) {
    return key(BASE, base.id() + "/" + base.version());
  }

  /** How a tailoring as it is now stands in an address. */
  public static String key(TailoringId tailoring) {
    return key(NOW, tailoring);
  }

  /** How a version stands in an address. */
  public static String key(VersieId versie) {
    return key(VERSION, versie);
  }

  private static String key(String kind, Object what) {
    return kind + ":" + what;
  }

  /** Opens a side; refused when it is not there or not to be seen. */
  public Answer<Opened> open(Principal principal, Named named) {
    int colon = named.key().indexOf(':');
    String what = named.key().substring(colon + 1);
    return switch (named.key().substring(0, Math.max(0, colon))) {
      case BASE ->
          Answer.found(
              bases.all().stream()
                  .filter(base -> key(base).equals(named.key()))
                  .map(base -> new Opened(Side.of(base), base, true))
                  .findFirst());
      case NOW -> opened(what, id -> tailorings.open(principal, new TailoringId(id)), named);
      case VERSION -> opened(what, id -> versions.open(principal, new VersieId(id)), named);
      case BELOW ->
          id(what)
              .map(
                  id ->
                      tailorings
                          .open(principal, new TailoringId(id))
                          .then(open -> Answer.granted(below(open, named))))
              .orElseGet(Sides::unknown);
      default -> unknown();
    };
  }

  private static Answer<Opened> opened(
      String what, Function<UUID, Answer<OpenTailoring>> opening, Named named) {
    return id(what)
        .map(
            id ->
                opening
                    .apply(id)
                    .then(
                        open ->
                            Answer.granted(
                                new Opened(
                                    new Side(named.label(), open.resolution(), open.choices()),
                                    open.base(),
                                    false))))
        .orElseGet(Sides::unknown);
  }

  private static Opened below(OpenTailoring open, Named named) {
    return new Opened(Side.of(named.label(), open.standing().tree()), open.base(), false);
  }

  private static Answer<Opened> unknown() {
    return Answer.refused(RefusalCode.NIET_GEVONDEN);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static String name(BaseKader base) {
    return base.kader().general().name() + " " + base.version();
  }
}
