package nl.normenkader.profiles.store;

import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.TableLike;

/**
 * The one way from rows of a table to records of ours: which table, in what order, read how.
 *
 * @param table or a function that gives rows of one
 * @param read makes the record from one row
 * @param order of the answers
 */
record Rows<T>(TableLike<?> table, RecordMapper<Record, T> read, List<OrderField<?>> order) {
  Rows {
    order = List.copyOf(order);
  }

  static <T> Rows<T> of(TableLike<?> table, RecordMapper<Record, T> read, OrderField<?>... order) {
    return new Rows<>(table, read, List.of(order));
  }

  /** The same reading of rows that come from elsewhere. */
  Rows<T> from(TableLike<?> other) {
    return new Rows<>(other, read, List.of());
  }

  List<T> all(Transaction transaction) {
    return transaction.dsl().select().from(table).orderBy(order).fetch(read);
  }

  List<T> where(Transaction transaction, Condition condition) {
    return transaction.dsl().select().from(table).where(condition).orderBy(order).fetch(read);
  }

  Optional<T> first(Transaction transaction, Condition condition) {
    return where(transaction, condition).stream().findFirst();
  }
}
