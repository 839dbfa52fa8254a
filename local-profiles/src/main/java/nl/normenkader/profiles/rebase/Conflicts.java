package nl.normenkader.profiles.rebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompileIssue;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.ChangeSentence;
import nl.normenkader.profiles.diff.Diff;
import nl.normenkader.profiles.diff.RoomVerdict;
import nl.normenkader.profiles.diff.RuimteWords;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.OperationPayload;
import nl.normenkader.profiles.tailoring.Place;

/** Makes the questions to people, each with its sentence, its ways out and its fingerprint. */
record Conflicts(RebaseStep step, ChangeSentence local) {

  private static final int TOLD = 3;

  /** The local change in a sentence. */
  String sentence(Change change) {
    return local.of(change);
  }

  Conflict both(Change ours, List<Change> theirs) {
    List<String> there = theirs.stream().limit(TOLD).map(step.sentences()::of).toList();
    String more =
        theirs.size() > TOLD ? " En nog %d wijzigingen.".formatted(theirs.size() - TOLD) : "";
    return conflict(
        ConflictKind.BEIDE_GEWIJZIGD,
        ours.place(),
        List.of(ours),
        theirs,
        List.of(),
        options(List.of(ours)),
        "%s: %s %s: %s%s"
            .formatted(
                step.names().ours(),
                sentence(ours),
                step.names().theirs(),
                String.join(" ", there),
                more));
  }

  Conflict gone(ElementAddress element, List<Judged.Gone> changes) {
    Judged.Gone first = changes.getFirst();
    List<Change> ours = changes.stream().map(Judged.Gone::ours).toList();
    return conflict(
        ConflictKind.DOEL_VERDWENEN,
        Place.of(element),
        ours,
        step.changes().overlapping(Place.of(element)),
        first.successors(),
        first.successors().isEmpty()
            ? List.of(DecisionKind.BEHOUD_LOKAAL, DecisionKind.NEEM_BASIS)
            : List.of(DecisionKind.values()),
        fate(element, first)
            + " %s: ".formatted(step.names().ours())
            + String.join(" ", ours.stream().map(local::of).toList()));
  }

  Conflict room(Change ours, RoomVerdict verdict) {
    boolean limits = verdict == RoomVerdict.BUITEN_GRENZEN;
    return conflict(
        limits ? ConflictKind.NU_BUITEN_GRENZEN : ConflictKind.NIET_MEER_TOEGESTAAN,
        ours.place(),
        List.of(ours),
        List.of(),
        List.of(),
        options(List.of(ours)),
        "%s %s laat dat niet meer toe: %s."
            .formatted(sentence(ours), capital(step.names().place()), stated(ours)));
  }

  /** Local changes with which the new base cannot be computed. */
  Conflict unfit(List<Change> ours, Issue problem) {
    boolean reference =
        problem.code() == CompileIssue.VERWIJZING_ONBEKEND
            || problem.code() == CompileIssue.ADRES_ONBEKEND;
    return conflict(
        reference ? ConflictKind.DOEL_VERDWENEN : ConflictKind.NU_BUITEN_GRENZEN,
        ours.getFirst().place(),
        ours,
        List.of(),
        List.of(),
        List.of(DecisionKind.NEEM_BASIS, DecisionKind.NIEUW),
        String.join(" ", ours.stream().map(local::of).toList())
            + " Dat past niet in %s: ".formatted(step.names().place())
            + IssuePage.of(problem.code()).sentenceFor(problem));
  }

  private Conflict conflict(
      ConflictKind kind,
      Place place,
      List<Change> ours,
      List<Change> theirs,
      List<ElementAddress> successors,
      List<DecisionKind> options,
      String sentence) {
    return new Conflict(
        kind.code() + ":" + place,
        kind,
        place,
        ours,
        theirs,
        successors,
        options,
        sentence,
        fingerprint(place, ours, theirs, successors));
  }

  private static List<DecisionKind> options(List<Change> ours) {
    boolean fields =
        ours.stream()
            .allMatch(c -> c instanceof Change.ValueChanged || c instanceof Change.TextChanged);
    return fields
        ? List.of(DecisionKind.values())
        : List.of(DecisionKind.BEHOUD_LOKAAL, DecisionKind.NEEM_BASIS);
  }

  private String fate(ElementAddress element, Judged.Gone gone) {
    String what = capital(new Words(step.transposed()).element(element));
    List<String> successors =
        gone.successors().stream().map(to -> "‘" + new Words(step.wordt()).name(to) + "’").toList();
    if (successors.isEmpty()) {
      return "%s bestaat niet meer in %s.".formatted(what, step.names().place());
    }
    String verb =
        gone.merged()
            ? " is samengevoegd tot "
            : successors.size() > 1 ? " is gesplitst in " : " is vervangen door ";
    return what + verb + String.join(" en ", successors) + ".";
  }

  private String stated(Change ours) {
    return room(ours instanceof Change.ElementAdded added ? Place.of(added.list()) : ours.place());
  }

  private String room(Place place) {
    return switch (step.roomsAfter().at(place)) {
      case RuimteLookup.Stated stated -> RuimteWords.of(stated.ruimte());
      case RuimteLookup.Unstated silence -> "er staat niets over in de wijzigingsruimte";
      case RuimteLookup.Ambiguous fault -> "de wijzigingsruimte spreekt zichzelf tegen";
    };
  }

  private Hash fingerprint(
      Place place, List<Change> ours, List<Change> theirs, List<ElementAddress> successors) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("lokaal", changes(ours));
    members.put("basis", changes(theirs));
    members.put("ruimte", new Json.Text(room(place)));
    members.put(
        "opvolgers",
        new Json.Arr(successors.stream().<Json>map(to -> new Json.Text(to.toString())).toList()));
    return Hash.of(new Json.Obj(members));
  }

  private static Json changes(List<Change> changes) {
    return new Json.Arr(
        Diff.operations(changes).stream().<Json>map(OperationPayload::json).toList());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
