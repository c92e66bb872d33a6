package org.ownwords.returns.cells;

import java.util.List;
import org.ownwords.counted.Count;
import org.ownwords.vocabulary.ReportingYear;

/// Returns that nobody recorded anything for.
public final class Made {

    public static final Council LARCHMERE = new Council("990", "Larchmere Council", "-", "-");
    public static final ReportingYear YEAR = ReportingYear.of("2025-26");

    private Made() {}

    public static Count count(String table, String enquiryType, String row, String column, long number) {
        return new Count("990", table, enquiryType, row, column, number);
    }

    /// Zero in every other cell.
    public static SacReturn of(Count... counts) {
        return of(LARCHMERE, counts);
    }

    public static SacReturn of(Council council, Count... counts) {
        return SacReturn.of(council, YEAR, SacTemplate.of(YEAR).orElseThrow(), List.of(counts));
    }
}
