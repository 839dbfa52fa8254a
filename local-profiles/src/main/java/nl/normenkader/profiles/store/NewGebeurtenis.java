package nl.normenkader.profiles.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event to record.
 *
 * @param from first day it holds; only for {@code geldigheid}, which must have it
 * @param until first day it no longer holds; obliged for {@code intrekking}, allowed for {@code
 *     geldigheid}
 */
public record NewGebeurtenis(
    GebeurtenisId id,
    SlotId slot,
    GebeurtenisSoort soort,
    Payload payload,
    @Nullable Signature signature,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  public NewGebeurtenis {
    boolean fits =
        switch (soort) {
          case GELDIGHEID -> from != null && (until == null || from.isBefore(until));
          case INTREKKING -> from == null && until != null;
          case ADVIES,
              ADVIES_ANTWOORD,
              VASTSTELLING,
              BEKENDMAKING,
              REGISTRATIE,
              OVERGANGSRECHT,
              BUITEN_TOEPASSING ->
              from == null && until == null;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "Dates do not fit a " + soort.code() + ": " + from + " until " + until);
    }
  }
}
