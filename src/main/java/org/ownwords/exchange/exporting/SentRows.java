package org.ownwords.exchange.exporting;

import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sent;

/// The rows of a file as they are sent, in SQL of PostgreSQL alone: each file is one
/// statement over whole tables.
///
/// @param joins   what is read beside the rows
/// @param columns in the order of the format
record SentRows(Sent.Rows rows, String joins, List<Sent.Value> columns) {

    SentRows {
        columns = List.copyOf(columns);
    }

    /// Puts together what is given of a file.
    ///
    /// @throws IllegalStateException where its rows or one of its columns are given twice or by nobody
    static SentRows of(InterchangeFile file, List<Sent> given) {
        var rows = once(
                given.stream().flatMap(each -> each.rows().stream()).toList(),
                "The rows of %s are given".formatted(file.fileName()));
        var columns = given.stream().flatMap(each -> each.columns().stream()).toList();
        for (var column : columns) {
            if (!file.columns().contains(column.name())) {
                throw new IllegalStateException(
                        "There is no column %s of %s".formatted(column.name(), file.fileName()));
            }
        }
        var values = file.columns().stream()
                .map(name -> once(
                                columns.stream()
                                        .filter(column -> column.name().equals(name))
                                        .toList(),
                                "The column %s of %s is given".formatted(name, file.fileName()))
                        .value())
                .toList();
        return new SentRows(rows, given.stream().map(Sent::joins).collect(Collectors.joining()), values);
    }

    private static <T> T once(List<T> given, String what) {
        return switch (given.size()) {
            case 0 -> throw new IllegalStateException(what + " by no concept");
            case 1 -> given.getFirst();
            default -> throw new IllegalStateException(what + " twice");
        };
    }

    /// @param authority the council, in SQL
    /// @param which     condition on the rows, in SQL
    String sql(String authority, String which) {
        return """
               select %s
                 %s
                 %s
                where r.authority = %s and %s and %s
                order by 1 %s
               """.formatted(
                        columns.stream().map(column -> sql(column, authority)).collect(Collectors.joining(",\n")),
                        rows.from(),
                        joins,
                        authority,
                        rows.which(),
                        which,
                        rows.order());
    }

    /// The column that identifies them: their own id, or the enquiry of a risk.
    String of() {
        return rows.identifiedBy();
    }

    private static String sql(Sent.Value value, String authority) {
        return switch (value) {
            case Sent.Value.Plain(var sql) -> sql;
            case Sent.Value.Identifier(var kind, var sql) -> identifier(kind, sql, authority);
            case Sent.Value.Moment(var sql) -> moment(sql);
        };
    }

    /// The identifier of a row, in SQL.
    private static String identifier(Kind kind, String row, String authority) {
        return """
               coalesce((select sent.source_id from origin sent
                          where sent.authority = %3$s and sent.row_id = %2$s and sent.kind = '%1$s'), (%2$s)::text)
                 collate "C"
               """.formatted(kind.word(), row, authority);
    }

    /// A moment with London's offset, in SQL.
    private static String moment(String sql) {
        return """
               replace(to_char((%1$s) at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '.000000', '')
                 || case when ((%1$s) at time zone 'Europe/London') - ((%1$s) at time zone 'UTC') = interval '1 hour'
                         then '+01:00' else '+00:00' end
               """.formatted(sql);
    }
}
