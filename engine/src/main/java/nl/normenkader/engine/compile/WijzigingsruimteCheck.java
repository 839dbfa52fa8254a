package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.normenkader.engine.format.MemberPath;
import nl.normenkader.engine.format.MemberPath.Found;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.engine.model.Wijzigingsruimte.Ruimte;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed locally: every statement must be about elements and a field that there are,
 * or a gemeente would think that something is closed, or open, while nothing is said about it.
 */
record WijzigingsruimteCheck(Draft draft) {
  void check() {
    draft.kader().wijzigingsruimte().forEach(this::check);
  }

  private void check(Wijzigingsruimte ruimte) {
    String place = "wijzigingsruimte/" + ruimte.id();
    if (!draft.index().matches(ruimte.elements())) {
      draft.findings().add(CompileIssue.ADRES_ONBEKEND, place + "/elementen", ruimte.elements());
      return;
    }
    @Nullable String field = ruimte.field();
    Found found = field == null ? Found.OTHER : find(ruimte.elements(), field);
    if (found == Found.NOTHING) {
      draft
          .findings()
          .add(
              CompileIssue.WIJZIGINGSVELD_ONBEKEND,
              place + "/veld",
              String.valueOf(field),
              ruimte.elements());
    } else if (ruimte.ruimte() == Ruimte.BEGRENZEN && found != Found.NUMBER) {
      draft.findings().add(CompileIssue.WIJZIGINGSVELD_GEEN_GETAL, place, ruimte.elements());
    }
    if (ruimte.min() != null && ruimte.max() != null && ruimte.min().compareTo(ruimte.max()) > 0) {
      draft.findings().add(CompileIssue.GRENZEN_OMGEKEERD, place, ruimte.min(), ruimte.max());
    }
  }

  private Found find(String elements, String field) {
    List<String> path = new ArrayList<>(Arrays.asList(elements.split("/", -1)));
    path.addAll(Arrays.asList(field.split("/", -1)));
    return MemberPath.follow(Normenkader.class, draft.index().kader(), path);
  }
}
