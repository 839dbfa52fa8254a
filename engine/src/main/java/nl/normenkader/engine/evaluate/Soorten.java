package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.outcome.Outcome.Kind;

/**
 * What a case can come down to.
 *
 * @see "Design decision: adr/0006-the-kinds-of-outcome.md"
 */
final class Soorten {

  private final CompiledNormenkader kader;
  private final List<Ronde> rondes;
  private final List<VoorzieningUitkomst> uitkomsten;
  private final Truth access;

  Soorten(List<Ronde> rondes, List<VoorzieningUitkomst> uitkomsten, Truth access) {
    this.rondes = rondes;
    this.uitkomsten = uitkomsten;
    this.access = access;
    this.kader = rondes.getFirst().conditions().facts().kader();
  }

  /** In the order of the kinds. */
  List<Kind> possible() {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (!access.isTrue()) {
      kinds.add(Kind.GEEN_TOEGANG);
    }
    Truth silent = silent();
    if (!silent.isFalse()) {
      kinds.add(Kind.REGELING_ZWIJGT);
    }
    if (!silent.isTrue()) {
      Truth some = granted().isPositive();
      if (!some.isFalse()) {
        kinds.add(Kind.MAATWERK);
      }
      if (!some.isTrue()) {
        nothingGranted(kinds);
      }
    }
    return new ArrayList<>(kinds);
  }

  private void nothingGranted(EnumSet<Kind> kinds) {
    Truth otherLaw = otherLaw();
    if (!otherLaw.isFalse()) {
      kinds.add(Kind.ANDERE_WET);
    }
    if (!otherLaw.isTrue()) {
      Truth refused = rondes.getLast().refused();
      if (!refused.isFalse()) {
        kinds.add(Kind.GEEN_TOEGANG);
      }
      if (!refused.isTrue()) {
        nothingLeft(kinds);
      }
    }
  }

  /** By which point nothing was left any more: the first after which it stays nothing. */
  private void nothingLeft(EnumSet<Kind> kinds) {
    for (int point = rondes.size() - 1; point >= 0; point--) {
      if (rondes.get(point).sum().lo() > 0) {
        return;
      }
      if (point == 0 || rondes.get(point - 1).sum().hi() > 0) {
        kinds.add(byPoint(point));
      }
    }
  }

  private Kind byPoint(int point) {
    return point > 0
            && kader.source().stadia().get(point - 1).kind() == Stadium.Kind.ALGEMENE_VOORZIENING
        ? Kind.ALGEMENE_VOORZIENING_VOLSTAAT
        : Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN;
  }

  private Truth silent() {
    return Truth.any(uitkomsten.stream().map(VoorzieningUitkomst::silent).toList());
  }

  /** All that is granted here, only to see whether it is anything. */
  private Amount granted() {
    Amount sum = Amount.ZERO;
    for (VoorzieningUitkomst uitkomst : uitkomsten) {
      sum = sum.plus(uitkomst.granted());
    }
    return sum;
  }

  private Truth otherLaw() {
    return Verwijzing.any(rondes.getLast());
  }

  /** The unanswered questions that the kind hangs on. */
  QuestionSet open() {
    QuestionSet open = access.open().with(silent().open());
    if (!silent().isTrue()) {
      Truth some = granted().isPositive();
      open = open.with(some.open());
      if (!some.isTrue()) {
        open = open.with(otherLaw().open()).with(rondes.getLast().refused().open());
        for (Ronde ronde : rondes) {
          open = open.with(ronde.sum().open());
        }
      }
    }
    return open;
  }
}
