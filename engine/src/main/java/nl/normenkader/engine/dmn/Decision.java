package nl.normenkader.engine.dmn;

import java.util.List;

/**
 * A decision of the graph; its name is its variable too.
 *
 * @param type the type of its result
 * @param what what it decides, for a person
 * @param reads the inputs and decisions it needs, in the order in which it names them
 */
record Decision(String name, String type, String what, Logic logic, List<String> reads) {

  /** How a decision is made. */
  sealed interface Logic {

    /** By a FEEL expression. */
    record Literal(String text) implements Logic {}

    /** By a table. */
    record Table(Hit hit, List<Column> columns, List<Row> rows) implements Logic {}
  }

  /** Which rows of a table count. */
  enum Hit {
    /** Exactly one row matches. */
    UNIQUE("UNIQUE", ""),
    /** The outputs of all rows that match, in their order. */
    COLLECT("COLLECT", ""),
    /** Their sum. */
    SUM("COLLECT", "SUM"),
    /** The largest of them. */
    MAX("COLLECT", "MAX"),
    /** The smallest of them. */
    MIN("COLLECT", "MIN");

    final String policy;
    final String aggregation;

    Hit(String policy, String aggregation) {
      this.policy = policy;
      this.aggregation = aggregation;
    }
  }

  /** What a table looks at. */
  record Column(String text, String type) {}

  /**
   * A row.
   *
   * @param cells a unary test per column
   * @param element the address of the element of the kader it tells; empty when there is none
   */
  record Row(List<String> cells, String output, String element) {}
}
