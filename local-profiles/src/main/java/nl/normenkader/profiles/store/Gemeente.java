package nl.normenkader.profiles.store;

import java.time.LocalDate;
import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * A gemeente as an entity in time.
 *
 * @param code four digits of the CBS; may later belong to another gemeente
 * @param from first day it exists; null when it is older than the list it came from
 * @param until first day it no longer exists; null while it does
 * @param successor into which it was merged
 * @param fictitious made up for demonstration, and shown as such everywhere
 * @param regio whether it is a regio: a layer between base and gemeenten, with a number of ours
 */
public record Gemeente(
    GemeenteId id,
    String code,
    String naam,
    @Nullable String provincie,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable GemeenteId successor,
    boolean fictitious,
    boolean regio) {

  /** A gemeente proper. */
  public Gemeente(
      GemeenteId id,
      String code,
      String naam,
      @Nullable String provincie,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable GemeenteId successor,
      boolean fictitious) {
    this(id, code, naam, provincie, from, until, successor, fictitious, false);
  }

  /**
   * How addresses name it: a gemeente by its code, a regio by its namespace, since its number may
   * be the code of a gemeente too.
   */
  public String address() {
    return regio ? namespace() : code;
  }

  /** What ids of elements made here begin with: {@code gm0439}, or {@code rg0001} for a regio. */
  public String namespace() {
    return (regio ? "rg" : "gm") + code;
  }
}
