package nl.normenkader.ui.beoordelen.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.approval.Approvals;
import nl.normenkader.profiles.approval.Remark;
import nl.normenkader.profiles.approval.RemarkId;
import nl.normenkader.profiles.approval.Remarks;
import nl.normenkader.profiles.approval.ReviewSheet;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.ValueWords;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Told;

/** What is said about one version, by one person; each act shows the change as it then stands. */
record Discussion(
    Remarks remarks,
    Approvals approvals,
    Principal principal,
    VersieId versie,
    OpenTailoring open) {

  /** Says something about a change. */
  void remark(String text, Change change, Consumer<List<Remark>> shown) {
    after(
        remarks.remark(
            principal, open.tailoring().id(), RemarkId.random(), change.place(), text, null),
        "Uw opmerking staat erbij.",
        change.place(),
        shown);
  }

  /** Answers something that was said. */
  void answer(RemarkId to, String text, Place place, Consumer<List<Remark>> shown) {
    after(
        remarks.remark(principal, open.tailoring().id(), RemarkId.random(), place, text, to),
        "Uw antwoord staat erbij.",
        place,
        shown);
  }

  /** Suggests another value. */
  void suggest(String text, Json value, Change change, Consumer<List<Remark>> shown) {
    after(
        remarks.suggest(
            principal,
            open.tailoring().id(),
            RemarkId.random(),
            change.place(),
            text,
            List.of(new Edit.Value(UUID.randomUUID(), change.place(), value))),
        "Uw voorstel staat erbij.",
        change.place(),
        shown);
  }

  /** Makes a suggestion true, in the tailoring; this version stays as it is. */
  void accept(RemarkId id, Place place, Consumer<List<Remark>> shown) {
    after(
        remarks.accept(principal, open.tailoring().id(), id, open.revision()),
        "Overgenomen in de inrichting. Maak een nieuwe versie om het te laten beoordelen.",
        place,
        shown);
  }

  /** Tells what came of it. */
  void settle(
      RemarkId id,
      Remark.Settlement how,
      String explanation,
      Place place,
      Consumer<List<Remark>> shown) {
    after(
        remarks.settle(principal, open.tailoring().id(), id, how, explanation),
        "Vastgelegd: " + how.dutch() + ".",
        place,
        shown);
  }

  /** How a place is called; what was taken away again only has an address. */
  String name(Place place) {
    return Stream.of(open.resolution().effective(), open.standing().tree())
        .filter(tree -> tree.find(place.element()).isPresent())
        .map(tree -> new Words(tree).place(place))
        .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .findFirst()
        .orElse(place.toString());
  }

  /** What a suggestion would make of it. */
  String told(Remark remark) {
    ElementTree tree = open.resolution().effective();
    return remark.edits().stream()
        .map(proposed -> proposed.edit())
        .filter(Edit.Value.class::isInstance)
        .map(Edit.Value.class::cast)
        .map(edit -> "Voorstel: " + new ValueWords(tree).brief(edit.place(), edit.value()))
        .findFirst()
        .orElse("Voorstel voor een andere opbouw.");
  }

  private void after(
      Answer<List<Remark>> answer, String sentence, Place place, Consumer<List<Remark>> shown) {
    Answers.told(answer)
        .ifPresent(
            done -> {
              Told.success(sentence);
              shown.accept(about(place));
            });
  }

  /** What the sheet now shows at this place, or about a change there that is gone. */
  private List<Remark> about(Place place) {
    return approvals
        .sheet(principal, versie)
        .value()
        .map(
            sheet ->
                sheet.lines().stream()
                    .filter(line -> line.change().change().place().equals(place))
                    .map(ReviewSheet.Line::remarks)
                    .findFirst()
                    .orElseGet(
                        () ->
                            sheet.gone().stream()
                                .filter(remark -> remark.place().equals(place))
                                .toList()))
        .orElse(List.of());
  }
}
