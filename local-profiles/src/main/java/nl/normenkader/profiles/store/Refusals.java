package nl.normenkader.profiles.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads which rule it was from what the database says. What is no rule stays an exception. */
final class Refusals {
  private Refusals() {}

  static Optional<RefusalCode> of(DataAccessException failure) {
    SQLException cause = failure.getCause(SQLException.class);
    if (cause == null || cause.getSQLState() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (cause.getSQLState()) {
          case "NK010" -> RefusalCode.REVISIE_ACHTERHAALD;
          case "NK020" -> RefusalCode.ONVERANDERLIJK;
          case "NK030" -> RefusalCode.VIER_OGEN_BIJDRAGER;
          case "NK032" -> RefusalCode.NIET_AKKOORD;
          case "NK033" -> RefusalCode.LATERE_BEWERKINGEN;
          case "NK034" -> RefusalCode.MOTIVERING_ONTBREEKT;
          case "NK035" -> RefusalCode.MOTIVERING_GEWIJZIGD;
          case "NK036" -> RefusalCode.INDIENING_GESLOTEN;
          case "NK037" -> RefusalCode.KEUZE_VERGRENDELD;
          case "NK040" -> RefusalCode.GEBEURTENIS_TE_VROEG;
          case "NK041" -> RefusalCode.KETEN_GEGROEID;
          case "NK050" -> RefusalCode.JOURNAAL_GESLOTEN;
          case "NK052" -> RefusalCode.ONDERGROND_PAST_NIET;
          case "NK060" -> RefusalCode.AFTAKKING_NIET_TE_BEOORDELEN;
          case "NK061" -> RefusalCode.AFTAKKING_AFGESLOTEN;
          case "42501" -> RefusalCode.NIET_TOEGESTAAN;
          case "23503" -> RefusalCode.NIET_GEVONDEN;
          case "23505", "23P01" -> ofConstraint(constraint(cause));
          default -> null;
        });
  }

  private static @Nullable RefusalCode ofConstraint(String constraint) {
    return switch (constraint) {
      case "bewerking_eenmaal", "journaalregel_eenmaal" -> RefusalCode.BEWERKING_HERGEBRUIKT;
      case "oordeel_een_per_persoon" -> RefusalCode.VIER_OGEN_ZELFDE_PERSOON;
      case "oordeel_een_per_soort" -> RefusalCode.OORDEEL_BESTAAT_AL;
      case "aanvaarding_eenmaal" -> RefusalCode.AL_AANVAARD;
      case "slot_een_per_versie" -> RefusalCode.AL_VERGRENDELD;
      case "geldigheid_zonder_overlap" -> RefusalCode.GELDIGHEID_OVERLAPT;
      case "gemeente_code_uniek" -> RefusalCode.GEMEENTECODE_BESTAAT;
      case "aftakking_einde_pkey" -> RefusalCode.AFTAKKING_AFGESLOTEN;
      case "inrichting_pkey", "keuze_pkey" -> RefusalCode.BUNDEL_BESTAAT_AL;
      case "basiskader_eenmaal" -> RefusalCode.BASISKADER_BESTAAT;
      case "lidmaatschap_eenmaal" -> RefusalCode.LIDMAATSCHAP_BESTAAT;
      default -> null;
    };
  }

  private static String constraint(SQLException cause) {
    if (cause instanceof PSQLException known) {
      ServerErrorMessage message = known.getServerErrorMessage();
      if (message != null && message.getConstraint() != null) {
        return message.getConstraint();
      }
    }
    return "";
  }
}
