package nl.normenkader.profiles.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;

/**
 * A locked configuration without the elements that a court or the college set aside. In their place
 * stands a point of attention that says so, and that therefore is in every outcome and explanation.
 *
 * @see "Design decision: adr/0018-what-is-set-aside-is-left-out-and-told.md"
 */
final class SetAside {

  private static final ElementAddress RULES = ElementAddress.of("beleidsregels");
  private static final ElementAddress ASSUMPTIONS = ElementAddress.of("algemeen/uitgangspunten");
  private static final ElementAddress ROOM = ElementAddress.of("wijzigingsruimte");

  private SetAside() {}

  /** What is computed with; its hash stays that of what was locked. */
  static Checked<CompiledNormenkader> compiled(
      LockedConfiguration locked, List<LockEvent.BuitenToepassing> aside) {
    if (aside.isEmpty()) {
      return Compiler.compile(locked.kader(), locked.hash());
    }
    // What may be changed locally says nothing about computing, and may name what is left out.
    ElementTree tree = new ElementTree(locked.content()).withElements(ROOM, List.of());
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < aside.size(); i++) {
      LockEvent.BuitenToepassing event = aside.get(i);
      Optional<ElementTree> without = without(tree, event);
      if (without.isEmpty()) {
        issues.add(
            Issue.of(
                PublicationIssue.BUITEN_TOEPASSING_ONBEKEND, event.element(), event.element()));
      } else {
        tree = told(without.get(), event, i + 1);
      }
    }
    if (!issues.isEmpty()) {
      return Checked.failed(issues);
    }
    Checked<Normenkader> kader = RecordBinding.read(Normenkader.class, tree.root());
    return kader
        .value()
        .map(read -> explained(Compiler.compile(read, locked.hash()), aside))
        .orElseGet(() -> Checked.failed(kader.issues()));
  }

  private static Optional<ElementTree> without(ElementTree tree, LockEvent.BuitenToepassing event) {
    try {
      ElementAddress element = ElementAddress.of(event.element());
      if (tree.element(element).isEmpty() || element.segments().size() < 2) {
        return Optional.empty();
      }
      return Optional.of(
          unnamed(
              tree.withElements(
                  element.parent(),
                  tree.elements(element.parent()).stream()
                      .filter(item -> !ElementTree.id(item).equals(element.last()))
                      .toList()),
              element));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What an uitgangspunt carries and a rule rests on says why it is there; it computes nothing. */
  private static ElementTree unnamed(ElementTree tree, ElementAddress gone) {
    return unnamed(unnamed(tree, ASSUMPTIONS, "draagt", gone), RULES, "rustOp", gone);
  }

  private static ElementTree unnamed(
      ElementTree tree, ElementAddress list, String key, ElementAddress gone) {
    return tree.withElements(
        list, tree.elements(list).stream().map(item -> unnamed(item, key, gone)).toList());
  }

  private static Json.Obj unnamed(Json.Obj item, String key, ElementAddress gone) {
    if (!(item.members().get(key) instanceof Json.Arr named)) {
      return item;
    }
    List<Json> left =
        named.items().stream()
            .filter(
                name ->
                    !(name instanceof Json.Text text
                        && ElementAddress.of(text.value()).isWithin(gone)))
            .toList();
    return left.isEmpty() ? item.without(key) : item.with(key, new Json.Arr(left));
  }

  private static ElementTree told(ElementTree tree, LockEvent.BuitenToepassing event, int number) {
    String text =
        "‘%s’ wordt vanaf %s niet toegepast%s. %s"
            .formatted(
                event.element(),
                event.from(),
                event.ecli().isBlank() ? "" : " (" + event.ecli() + ")",
                event.reason());
    Map<String, Json> effect = new LinkedHashMap<>();
    effect.put("soort", new Json.Text("aandachtspunt"));
    effect.put("id", new Json.Text("niet-toepassen"));
    effect.put("kracht", new Json.Text("moet"));
    effect.put("tekst", new Json.Text(text));
    Map<String, Json> rule = new LinkedHashMap<>();
    rule.put("id", new Json.Text("buiten-toepassing-" + number));
    rule.put("artikel", new Json.Text("buiten toepassing " + number));
    rule.put("titel", new Json.Text(text));
    rule.put("tekst", new Json.Text(text));
    rule.put("effecten", new Json.Arr(List.of(new Json.Obj(effect))));
    List<Json.Obj> rules = new ArrayList<>(tree.elements(RULES));
    rules.add(new Json.Obj(rule));
    return tree.withElements(RULES, rules);
  }

  /** What the compiler finds is about something that is left out: said first. */
  private static Checked<CompiledNormenkader> explained(
      Checked<CompiledNormenkader> compiled, List<LockEvent.BuitenToepassing> aside) {
    if (compiled.value().isPresent()) {
      return compiled;
    }
    String element = aside.getLast().element();
    List<Issue> issues = new ArrayList<>();
    issues.add(Issue.of(PublicationIssue.BUITEN_TOEPASSING_NIET_MOGELIJK, element, element));
    issues.addAll(compiled.issues());
    return Checked.failed(issues);
  }
}
