package org.ownwords.returns.cells;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ownwords.counted.Count;
import org.ownwords.vocabulary.ReportingYear;

/// One council's return for one year: every cell of every table, zeros included, as exact counts. It goes to the
/// Strategic Data Collection Service and nowhere else; what is published is [Publishable].
///
/// @param values every cell of the template, in the order of the national open-data file
public record SacReturn(Council council, ReportingYear year, SacTemplate template, SortedMap<SacCell, Long> values) {

    public SacReturn {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /// Puts each count in its cell. Codes that share a label are added up: no person is counted under two of
    /// them.
    public static SacReturn of(Council council, ReportingYear year, SacTemplate template, Collection<Count> counts) {
        var values = new TreeMap<SacCell, Long>();
        template.cells().forEach(cell -> values.put(cell, 0L));
        for (var count : counts) {
            var layout = template.layout(SacTable.of(count.table()).orElseThrow());
            values.merge(layout.cell(count.enquiryType(), count.row(), count.column()), count.number(), Long::sum);
        }
        return new SacReturn(council, year, template, values);
    }

    public long at(SacTable table, String enquiryType, String row, String column) {
        return at(template.layout(table).cell(enquiryType, row, column));
    }

    public long at(SacCell cell) {
        return Objects.requireNonNull(values.get(cell));
    }

    /// A row added up over its columns.
    public long row(SacTable table, String enquiryType, String row) {
        var layout = template.layout(table);
        var of = layout.row(row).label();
        return sum(table, enquiryType, cell -> cell.category().equals(of));
    }

    /// Everything under an enquiry type of a table.
    public long total(SacTable table, String enquiryType) {
        return sum(table, enquiryType, _ -> true);
    }

    private long sum(SacTable table, String enquiryType, Predicate<SacCell> which) {
        var block = template.layout(table).block(enquiryType).line().label();
        return values.entrySet().stream()
                .filter(each -> each.getKey().table() == table
                        && each.getKey().enquiryType().equals(block)
                        && which.test(each.getKey()))
                .mapToLong(each -> each.getValue())
                .sum();
    }
}
