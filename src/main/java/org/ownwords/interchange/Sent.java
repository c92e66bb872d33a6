package org.ownwords.interchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one concept gives of a file, in SQL.
///
/// The rows of a file have the alias `r`. Who adds columns to the rows of another concept joins its own
/// tables to `r.authority`, and to `r.id` or `r.case_id`; every join is to one row, or none.
///
/// @param kind    whose file
/// @param rows    where its rows come from, given by the concept whose records they are
/// @param joins   what is read beside them, under aliases that nobody else gives
/// @param columns by their names in the format
public record Sent(Kind kind, Optional<Rows> rows, String joins, List<Column> columns) {

    /// The rows of a file, one or more of each record.
    ///
    /// @param from         `from` and the table, with the alias `r`
    /// @param identifiedBy the column with the id of the record
    /// @param which        a condition on them
    /// @param order        the columns by which rows of one record are ordered, each with a comma before it
    public record Rows(String from, String identifiedBy, String which, String order) {}

    /// A column of the file.
    public record Column(String name, Value value) {}

    /// What is in a column, over the rows and what is joined to them.
    public sealed interface Value {

        /// As PostgreSQL writes it.
        record Plain(String sql) implements Value {}

        /// The identifier of a record, by its id here: the sending system's own, or ours.
        record Identifier(Kind kind, String sql) implements Value {}

        /// A moment, written with London's offset.
        record Moment(String sql) implements Value {}
    }

    public Sent {
        columns = List.copyOf(columns);
    }

    /// The rows of a file.
    public static Sent rows(Kind kind, String from, String identifiedBy) {
        return new Sent(kind, Optional.of(new Rows(from, identifiedBy, "true", "")), "", List.of());
    }

    /// Columns beside the rows that another concept gives.
    public static Sent beside(Kind kind) {
        return new Sent(kind, Optional.empty(), "", List.of());
    }

    /// The same, of some rows alone.
    public Sent where(String condition) {
        var each = rows.orElseThrow();
        return new Sent(
                kind, Optional.of(new Rows(each.from(), each.identifiedBy(), condition, each.order())), joins, columns);
    }

    /// The same, with the rows of one record in an order.
    public Sent orderedBy(String order) {
        var each = rows.orElseThrow();
        return new Sent(
                kind, Optional.of(new Rows(each.from(), each.identifiedBy(), each.which(), order)), joins, columns);
    }

    /// The same, with what is read beside the rows.
    public Sent joining(String more) {
        return new Sent(kind, rows, joins + more, columns);
    }

    /// The same, with columns of the rows that are called here as they are in the format.
    public Sent asNamed(String... names) {
        return and(Stream.of(names)
                .map(name -> new Column(name, new Value.Plain("r." + name)))
                .toList());
    }

    /// The same, with one more column.
    public Sent column(String name, String sql) {
        return and(List.of(new Column(name, new Value.Plain(sql))));
    }

    /// The same, with the identifier of a record.
    ///
    /// @param sql its id here, or null
    public Sent identifier(String name, Kind of, String sql) {
        return and(List.of(new Column(name, new Value.Identifier(of, sql))));
    }

    /// The same, with a moment.
    public Sent moment(String name, String sql) {
        return and(List.of(new Column(name, new Value.Moment(sql))));
    }

    private Sent and(List<Column> more) {
        return new Sent(
                kind,
                rows,
                joins,
                Stream.concat(columns.stream(), more.stream()).toList());
    }
}
