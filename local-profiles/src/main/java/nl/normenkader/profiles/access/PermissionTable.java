package nl.normenkader.profiles.access;

import static nl.normenkader.profiles.access.Action.AUDIT_LEZEN;
import static nl.normenkader.profiles.access.Action.BEHEER_ACCOUNTS;
import static nl.normenkader.profiles.access.Action.BEHEER_SLEUTELS;
import static nl.normenkader.profiles.access.Action.BEREKENING_MAKEN;
import static nl.normenkader.profiles.access.Action.GEBEURTENIS_VASTLEGGEN;
import static nl.normenkader.profiles.access.Action.INRICHTING_BEGINNEN;
import static nl.normenkader.profiles.access.Action.INRICHTING_BEWERKEN;
import static nl.normenkader.profiles.access.Action.INRICHTING_DELEN;
import static nl.normenkader.profiles.access.Action.INRICHTING_LEZEN;
import static nl.normenkader.profiles.access.Action.KEUZE_MOTIVEREN;
import static nl.normenkader.profiles.access.Action.OPMERKING_MAKEN;
import static nl.normenkader.profiles.access.Action.SESSIE_AFTEKENEN;
import static nl.normenkader.profiles.access.Action.SESSIE_HOUDEN;
import static nl.normenkader.profiles.access.Action.SLOT_LEGGEN;
import static nl.normenkader.profiles.access.Action.SLOT_LEZEN;
import static nl.normenkader.profiles.access.Action.TRAINING_GEVEN;
import static nl.normenkader.profiles.access.Action.VERSIE_GOEDKEUREN_BELEID;
import static nl.normenkader.profiles.access.Action.VERSIE_GOEDKEUREN_JURIDISCH;
import static nl.normenkader.profiles.access.Action.VERSIE_INDIENEN;
import static nl.normenkader.profiles.access.Action.VERSIE_MAKEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The one table of who may do what. Checks on screens and routes, help pages and tests read it
 * here; the migration copies it into the database, where the row-level policies read it.
 */
public final class PermissionTable {
  private PermissionTable() {}

  /**
   * One cell of the table.
   *
   * @param holder code of a {@link Role}, or of a {@link PrincipalKind} that has no memberships
   */
  public record Permission(String holder, Action action) {}

  /** What a role may do for the gemeente of the membership, in the order of {@link Action}. */
  public static Set<Action> of(Role role) {
    return switch (role) {
      case IMPLEMENTATIECONSULENT ->
          actions(
              INRICHTING_LEZEN,
              INRICHTING_BEGINNEN,
              INRICHTING_BEWERKEN,
              KEUZE_MOTIVEREN,
              SESSIE_HOUDEN,
              SESSIE_AFTEKENEN,
              OPMERKING_MAKEN,
              VERSIE_MAKEN,
              VERSIE_INDIENEN,
              SLOT_LEZEN,
              BEREKENING_MAKEN,
              TRAINING_GEVEN);
      case BELEIDSMEDEWERKER ->
          actions(
              INRICHTING_LEZEN,
              INRICHTING_BEGINNEN,
              INRICHTING_BEWERKEN,
              KEUZE_MOTIVEREN,
              INRICHTING_DELEN,
              SESSIE_HOUDEN,
              SESSIE_AFTEKENEN,
              OPMERKING_MAKEN,
              VERSIE_MAKEN,
              VERSIE_INDIENEN,
              VERSIE_GOEDKEUREN_BELEID,
              SLOT_LEGGEN,
              SLOT_LEZEN,
              GEBEURTENIS_VASTLEGGEN,
              BEREKENING_MAKEN,
              AUDIT_LEZEN);
      case JURIST ->
          actions(
              INRICHTING_LEZEN,
              KEUZE_MOTIVEREN,
              OPMERKING_MAKEN,
              VERSIE_GOEDKEUREN_JURIDISCH,
              SLOT_LEGGEN,
              SLOT_LEZEN,
              GEBEURTENIS_VASTLEGGEN,
              BEREKENING_MAKEN,
              AUDIT_LEZEN);
      case TRAINER -> actions(SLOT_LEZEN, BEREKENING_MAKEN, TRAINING_GEVEN);
      case CONSULENT -> actions(SLOT_LEZEN, BEREKENING_MAKEN);
      case LEZER -> actions(INRICHTING_LEZEN, SLOT_LEZEN, BEREKENING_MAKEN);
      case BEHEERDER -> actions(SLOT_LEZEN, AUDIT_LEZEN, BEHEER_ACCOUNTS, BEHEER_SLEUTELS);
    };
  }

  /** What holds without a membership. For an account: nothing. */
  public static Set<Action> of(PrincipalKind kind) {
    return switch (kind) {
      case ACCOUNT -> actions();
      case SLEUTEL, DEELNEMER -> actions(SLOT_LEZEN, BEREKENING_MAKEN);
      case SYSTEEM ->
          actions(INRICHTING_LEZEN, SLOT_LEZEN, AUDIT_LEZEN, BEHEER_ACCOUNTS, BEHEER_SLEUTELS);
    };
  }

  public static boolean allows(Role role, Action action) {
    return of(role).contains(action);
  }

  /** All cells, in a fixed order. */
  public static List<Permission> rows() {
    List<Permission> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      of(role).forEach(action -> rows.add(new Permission(role.code(), action)));
    }
    for (PrincipalKind kind : PrincipalKind.values()) {
      of(kind).forEach(action -> rows.add(new Permission(kind.code(), action)));
    }
    return List.copyOf(rows);
  }

  private static Set<Action> actions(Action... actions) {
    EnumSet<Action> set = EnumSet.noneOf(Action.class);
    set.addAll(Arrays.asList(actions));
    return Collections.unmodifiableSet(set);
  }
}
