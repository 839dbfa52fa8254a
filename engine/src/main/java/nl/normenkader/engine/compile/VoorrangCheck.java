package nl.normenkader.engine.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Whether the outcome of precedence could hang on the order in which it is applied: when an
 * onderdeel both precedes and lapses, or when two rates eat from the same onderdeel.
 */
record VoorrangCheck(Draft draft) {

  void check() {
    Set<String> preceding =
        all()
            .flatMap(p -> p.preceding().stream())
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    Map<String, String> rated = new LinkedHashMap<>();
    for (Beleidsregel regel : draft.kader().beleidsregels()) {
      for (Effect effect : regel.effects()) {
        if (effect instanceof Effect.Precedence precedence) {
          String place = "beleidsregels/" + regel.id() + "/effecten/" + effect.id();
          for (String id : precedence.lapsing()) {
            if (preceding.contains(id)) {
              draft.findings().add(CompileIssue.VOORRANG_KETEN, place, id);
            }
            @Nullable String other =
                precedence.rate() == null ? null : rated.putIfAbsent(id, place);
            if (other != null) {
              draft.findings().add(CompileIssue.VOORRANG_TARIEF_OVERLAPT, place, id, other);
            }
          }
        }
      }
    }
  }

  private Stream<Effect.Precedence> all() {
    return draft.kader().beleidsregels().stream()
        .flatMap(regel -> regel.effects().stream())
        .filter(Effect.Precedence.class::isInstance)
        .map(Effect.Precedence.class::cast);
  }
}
