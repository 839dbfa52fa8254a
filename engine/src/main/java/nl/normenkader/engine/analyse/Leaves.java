package nl.normenkader.engine.analyse;

/** What operations do with leaves, and where a whole diagram can be told without walking it. */
final class Leaves {

  private Leaves() {}

  /** The result when one of the operands settles it; −1 when it must be worked out. */
  static int shortcut(Diagrams diagrams, Op op, int a, int b) {
    return switch (op) {
      case AND -> either(a, b, Diagrams.FALSE, Diagrams.TRUE);
      case OR -> either(a, b, Diagrams.TRUE, Diagrams.FALSE);
      case PLUS -> a == 0 ? b : b == 0 ? a : -1;
      case MINUS -> b == 0 ? a : -1;
      case MIN ->
          a == b || diagrams.hi(a) <= diagrams.lo(b)
              ? a
              : diagrams.hi(b) <= diagrams.lo(a) ? b : -1;
      case MAX ->
          a == b || diagrams.lo(a) >= diagrams.hi(b)
              ? a
              : diagrams.lo(b) >= diagrams.hi(a) ? b : -1;
      case WHEN -> a == Diagrams.TRUE ? b : a == Diagrams.FALSE || b == 0 ? 0 : -1;
      case UNLESS -> a == Diagrams.FALSE ? b : a == Diagrams.TRUE || b == 0 ? 0 : -1;
      case ABOVE -> a == b || diagrams.hi(a) <= diagrams.lo(b) ? Diagrams.FALSE : -1;
      case DIFFERS, UNEVEN -> a == b ? Diagrams.FALSE : -1;
      case GUARD -> diagrams.hi(b) <= 0 ? a : -1;
      case SAME -> a == b ? Diagrams.TRUE : -1;
      case RAISE -> diagrams.hi(a) <= 0 || diagrams.lo(a) >= diagrams.lo(b) ? a : -1;
      case TIMES, DIVIDE -> a == 0 ? 0 : b == Diagrams.TRUE ? a : -1;
      case UP, DOWN -> a == 0 ? 0 : -1;
      case NOT -> a == Diagrams.FALSE ? Diagrams.TRUE : a == Diagrams.TRUE ? Diagrams.FALSE : -1;
      default -> -1;
    };
  }

  private static int either(int a, int b, int settles, int passes) {
    if (a == settles || b == settles) {
      return settles;
    }
    if (a == passes || a == b) {
      return b;
    }
    return b == passes ? a : -1;
  }

  static int combine(Diagrams diagrams, Op op, Expr a, Expr b) {
    return switch (op) {
      case PLUS -> diagrams.leaf(diagrams.exprs().plus(a, b));
      case MINUS -> diagrams.leaf(diagrams.exprs().minus(a, b));
      case MIN -> diagrams.leaf(diagrams.exprs().min(a, b));
      case MAX -> diagrams.leaf(diagrams.exprs().max(a, b));
      case TIMES -> diagrams.leaf(diagrams.exprs().times(a, b.lo()));
      case DIVIDE -> diagrams.leaf(diagrams.exprs().dividedBy(a, b.lo()));
      case UP -> diagrams.leaf(diagrams.exprs().stepped(a, b.lo(), true));
      case DOWN -> diagrams.leaf(diagrams.exprs().stepped(a, b.lo(), false));
      case RAISE -> diagrams.leaf(diagrams.exprs().raised(a, b.lo()));
      case SAME -> a == b ? Diagrams.TRUE : Diagrams.FALSE;
      case AMONG -> (b.lo() >>> a.lo() & 1) != 0 ? Diagrams.TRUE : Diagrams.FALSE;
      case ABOVE -> Compared.above(diagrams.exprs(), a, b).leaf();
      case DIFFERS -> Compared.differs(diagrams.exprs(), a, b).leaf();
      case GUARD -> diagrams.leaf(diagrams.exprs().guarded(a, b));
      case UNEVEN -> Compared.uneven(diagrams.exprs(), a, b).leaf();
      case AND, OR, NOT -> Diagrams.UNDECIDED;
      case WHEN, UNLESS, RESTRICT -> throw new IllegalStateException(op + " at a leaf");
    };
  }
}
