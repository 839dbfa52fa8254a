package nl.normenkader.profiles.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the database notes in a log. The codes stand in rows that never change. */
enum AuditAction {
  BEGONNEN("inrichting.begonnen", AuditKind.INRICHTING),
  BEWERKT("inrichting.bewerkt", AuditKind.INRICHTING),
  TERUGGENOMEN("inrichting.teruggenomen", AuditKind.INRICHTING),
  OVERGESTAPT("inrichting.overgestapt", AuditKind.INRICHTING),
  GEDEELD("inrichting.gedeeld", AuditKind.INRICHTING),
  GEMOTIVEERD("keuze.gemotiveerd", AuditKind.INRICHTING),
  AFTAKKING_AFGESLOTEN("aftakking.afgesloten", AuditKind.INRICHTING),
  BUNDEL_INGELEZEN("bundel.ingelezen", AuditKind.INRICHTING),
  BUNDEL_UITGEVOERD("bundel.uitgevoerd", AuditKind.INRICHTING),
  BUNDEL_TERUGGEBRACHT("bundel.teruggebracht", AuditKind.INRICHTING),
  JOURNAAL_BEGONNEN("journaal.begonnen", AuditKind.OVERLEG),
  JOURNAAL_AFGESLOTEN("journaal.afgesloten", AuditKind.OVERLEG),
  CONFLICT_BESLIST("conflict.beslist", AuditKind.OVERLEG),
  VERSIE_GEMAAKT("versie.gemaakt", AuditKind.BEOORDELING),
  INGEDIEND("versie.ingediend", AuditKind.BEOORDELING),
  BEOORDEELD("versie.beoordeeld", AuditKind.BEOORDELING),
  AANVAARD("bewijs.aanvaard", AuditKind.BEOORDELING),
  SLOT_GELEGD("slot.gelegd", AuditKind.VASTLEGGING),
  GEBEURTENIS("gebeurtenis.vastgelegd", AuditKind.VASTLEGGING),
  LID_GEWORDEN("lidmaatschap.begonnen", AuditKind.MENSEN),
  LID_GEWIJZIGD("lidmaatschap.gewijzigd", AuditKind.MENSEN),
  GEWIST("account.gewist", AuditKind.MENSEN);

  private final String code;
  private final AuditKind kind;

  AuditAction(String code, AuditKind kind) {
    this.code = code;
    this.kind = kind;
  }

  String code() {
    return code;
  }

  AuditKind kind() {
    return kind;
  }

  static Optional<AuditAction> ofCode(String code) {
    return Arrays.stream(values()).filter(action -> action.code.equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(AuditAction::code).toList();
  }

  static List<String> codes(AuditKind kind) {
    return Arrays.stream(values())
        .filter(action -> action.kind == kind)
        .map(AuditAction::code)
        .toList();
  }
}
