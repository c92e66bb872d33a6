package org.ownwords.counted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What was counted of one [Subject]: numbers, each in a row and a column of a figure. A number that is not there is
/// none. Exact: `disclosure` says what may be shown.
public record Slices(List<Slice> all) {

    /// One number.
    ///
    /// @param figure which figure it belongs to
    /// @param row    the code of the row, empty where it is not known
    /// @param column the code of the column, empty where there is one only
    public record Slice(String figure, String row, String column, long number) {}

    public Slices {
        all = List.copyOf(all);
    }

    public long at(String figure, String row, String column) {
        return sum(each -> each.figure().equals(figure)
                && each.row().equals(row)
                && each.column().equals(column));
    }

    /// A row, over all columns.
    public long at(String figure, String row) {
        return sum(each -> each.figure().equals(figure) && each.row().equals(row));
    }

    /// A figure, over all rows and columns.
    public long all(String figure) {
        return sum(each -> each.figure().equals(figure));
    }

    /// Each row of a figure with its numbers by column.
    public Map<String, Map<String, Long>> rows(String figure) {
        var rows = new LinkedHashMap<String, Map<String, Long>>();
        for (var each : all) {
            if (each.figure().equals(figure)) {
                rows.computeIfAbsent(each.row(), _ -> new LinkedHashMap<>())
                        .merge(each.column(), each.number(), Long::sum);
            }
        }
        return rows;
    }

    private long sum(Predicate<Slice> which) {
        return all.stream().filter(which).mapToLong(Slice::number).sum();
    }
}
