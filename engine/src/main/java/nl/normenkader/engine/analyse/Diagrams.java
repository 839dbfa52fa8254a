package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * Decision diagrams with many-valued layers: a node asks the answer of one layer and goes on to one
 * child per answer; a leaf is an amount. Equal diagrams are one number, so whether two functions
 * are the same over the whole input space is one comparison.
 *
 * @see "Design decision: adr/0011-proofs-by-decision-diagrams.md"
 */
final class Diagrams {

  /** The leaf 0, which is also false. */
  static final int FALSE = 0;

  /** The leaf 1, which is also true. */
  static final int TRUE = 1;

  /** The leaf 2: a comparison of amounts that could not be decided. */
  static final int UNDECIDED = 2;

  /** The layer of every leaf, below all others. */
  static final int LEAF = Integer.MAX_VALUE;

  private static final int[] NONE = new int[0];

  private final int budget;
  private int size;
  private int[] layers = new int[1 << 8];
  private int[][] children = new int[1 << 8][];
  private long[] los = new long[1 << 8];
  private long[] his = new long[1 << 8];
  private final Exprs exprs = new Exprs();
  private final List<Expr> amounts = new ArrayList<>();
  private int[] amountOf = new int[1 << 8];
  private final Map<Expr, Integer> leaves = new LinkedHashMap<>();
  private int[] unique = new int[1 << 9];
  private final PairMemo memo = new PairMemo();
  private final TripleMemo choices = new TripleMemo();

  /**
   * @param budget how many nodes there may be before it is given up
   */
  Diagrams(int budget) {
    this.budget = budget;
    leaf(0);
    leaf(1);
    leaf(2);
  }

  int leaf(long value) {
    return leaf(exprs.constant(value));
  }

  int leaf(Expr amount) {
    Integer known = leaves.get(amount);
    if (known != null) {
      return known;
    }
    int made = add(LEAF, NONE);
    amountOf[made] = amounts.size();
    amounts.add(amount);
    los[made] = amount.lo();
    his[made] = amount.hi();
    leaves.put(amount, made);
    return made;
  }

  /** The node of a layer with these children, one per answer; their array becomes the node's. */
  int node(int layer, int[] answers) {
    int first = answers[0];
    boolean same = true;
    for (int child : answers) {
      same &= child == first;
    }
    if (same) {
      return first;
    }
    int mask = unique.length - 1;
    int slot = hash(layer, answers) & mask;
    while (unique[slot] != 0) {
      int other = unique[slot];
      if (layers[other] == layer && Arrays.equals(children[other], answers)) {
        return other;
      }
      slot = slot + 1 & mask;
    }
    int made = add(layer, answers);
    bound(made, answers);
    unique[slot] = made;
    if (made > unique.length / 2) {
      rehash();
    }
    return made;
  }

  private void bound(int made, int[] answers) {
    long lo = Long.MAX_VALUE;
    long hi = Long.MIN_VALUE;
    for (int child : answers) {
      lo = Math.min(lo, los[child]);
      hi = Math.max(hi, his[child]);
    }
    los[made] = lo;
    his[made] = hi;
  }

  private static int hash(int layer, int[] answers) {
    int hash = layer;
    for (int child : answers) {
      hash = hash * 0x9E3779B1 + child;
    }
    return hash ^ hash >>> 15;
  }

  private void rehash() {
    int[] larger = new int[unique.length * 4];
    int mask = larger.length - 1;
    for (int node : unique) {
      if (node != 0) {
        int slot = hash(layers[node], children[node]) & mask;
        while (larger[slot] != 0) {
          slot = slot + 1 & mask;
        }
        larger[slot] = node;
      }
    }
    unique = larger;
  }

  private int add(int layer, int[] answers) {
    if (size >= budget) {
      throw new Undecided("meer dan " + budget + " knopen nodig");
    }
    if (size == layers.length) {
      layers = Arrays.copyOf(layers, size * 2);
      children = Arrays.copyOf(children, size * 2);
      amountOf = Arrays.copyOf(amountOf, size * 2);
      los = Arrays.copyOf(los, size * 2);
      his = Arrays.copyOf(his, size * 2);
    }
    layers[size] = layer;
    children[size] = answers;
    return size++;
  }

  /** What makes the amounts of these diagrams. */
  Exprs exprs() {
    return exprs;
  }

  /** The smallest that any leaf below can be. */
  long lo(int node) {
    return los[node];
  }

  /** The largest that any leaf below can be. */
  long hi(int node) {
    return his[node];
  }

  /** How many nodes and leaves there are. */
  int size() {
    return size;
  }

  int layer(int node) {
    return layers[node];
  }

  boolean isLeaf(int node) {
    return layers[node] == LEAF;
  }

  /** The child of a node for an answer of this layer; the node itself when it does not ask it. */
  int child(int node, int layer, int answer) {
    return layers[node] == layer ? children[node][answer] : node;
  }

  int[] children(int node) {
    return children[node];
  }

  Expr amount(int leaf) {
    return amounts.get(amountOf[leaf]);
  }

  /** Two diagrams combined, leaf by leaf. */
  int apply(Op op, int a, int b) {
    int quick = Leaves.shortcut(this, op, a, b);
    if (quick >= 0) {
      return quick;
    }
    int first = op.commutes() && a > b ? b : a;
    int second = op.commutes() && a > b ? a : b;
    long key = PairMemo.key(op.ordinal(), first, second);
    int known = memo.get(key);
    if (known >= 0) {
      return known;
    }
    int layer = Math.min(layers[a], layers[b]);
    int made;
    if (layer == LEAF) {
      made = Leaves.combine(this, op, amount(a), amount(b));
    } else {
      int many = (layers[a] == layer ? children[a] : children[b]).length;
      int[] answers = new int[many];
      for (int i = 0; i < many; i++) {
        answers[i] = apply(op, child(a, layer, i), child(b, layer, i));
      }
      made = node(layer, answers);
    }
    memo.put(key, made);
    return made;
  }

  int and(int a, int b) {
    return apply(Op.AND, a, b);
  }

  int or(int a, int b) {
    return apply(Op.OR, a, b);
  }

  int not(int a) {
    return apply(Op.NOT, a, TRUE);
  }

  int plus(int a, int b) {
    return apply(Op.PLUS, a, b);
  }

  int min(int a, int b) {
    return apply(Op.MIN, a, b);
  }

  int max(int a, int b) {
    return apply(Op.MAX, a, b);
  }

  /** One amount where a condition holds, the other where it does not. */
  int choose(int condition, int holds, int otherwise) {
    if (condition == TRUE || holds == otherwise) {
      return holds;
    }
    if (condition == FALSE) {
      return otherwise;
    }
    int known = choices.get(condition, holds, otherwise);
    if (known >= 0) {
      return known;
    }
    int layer = Math.min(layers[condition], Math.min(layers[holds], layers[otherwise]));
    int asked = layers[condition] == layer ? condition : layers[holds] == layer ? holds : otherwise;
    int[] answers = new int[children[asked].length];
    for (int i = 0; i < answers.length; i++) {
      answers[i] =
          choose(child(condition, layer, i), child(holds, layer, i), child(otherwise, layer, i));
    }
    int made = node(layer, answers);
    choices.put(condition, holds, otherwise, made);
    return made;
  }

  /** The same diagram with other numbers at its leaves, all of which are numbers. */
  int map(int node, LongUnaryOperator leaf) {
    return map(node, leaf, new LinkedHashMap<>());
  }

  private int map(int node, LongUnaryOperator leaf, Map<Integer, Integer> known) {
    if (isLeaf(node)) {
      return leaf(leaf.applyAsLong(amount(node).lo()));
    }
    Integer before = known.get(node);
    if (before != null) {
      return before;
    }
    int[] answers = children[node].clone();
    for (int i = 0; i < answers.length; i++) {
      answers[i] = map(answers[i], leaf, known);
    }
    int made = node(layers[node], answers);
    known.put(node, made);
    return made;
  }

  /** A diagram in which one layer has one answer. */
  int restrict(int node, int layer, int answer) {
    if (layers[node] > layer) {
      return node;
    }
    if (layers[node] == layer) {
      return children[node][answer];
    }
    long key = PairMemo.key(Op.RESTRICT.ordinal(), node, layer << 12 | answer);
    int known = memo.get(key);
    if (known >= 0) {
      return known;
    }
    int[] old = children[node];
    int[] answers = new int[old.length];
    for (int i = 0; i < old.length; i++) {
      answers[i] = restrict(old[i], layer, answer);
    }
    int made = node(layers[node], answers);
    memo.put(key, made);
    return made;
  }

  /** Every node below this one, itself included, each once. */
  List<Integer> below(int node) {
    Reach reach = new Reach(this);
    reach.visit(node);
    return reach.seen();
  }

  /** Whether the function hangs on this layer. */
  boolean asks(int node, int layer) {
    return below(node).stream().anyMatch(n -> layers[n] == layer);
  }

  /** The leaves that can be reached. */
  List<Expr> leaves(int node) {
    return below(node).stream().filter(this::isLeaf).map(this::amount).toList();
  }
}
