package org.ownwords.returns;

import java.util.List;
import java.util.Optional;
import org.ownwords.counted.Count;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.vocabulary.ReportingYear;

/// Returns that nobody recorded anything for.
final class Made {

    static final Council LARCHMERE = new Council("990", "Larchmere Council", "-", "-");
    static final ReportingYear YEAR = ReportingYear.of("2025-26");

    private Made() {}

    static Count count(String table, String enquiryType, String row, String column, long number) {
        return new Count("990", table, enquiryType, row, column, number);
    }

    /// What is published of it where nothing else is published of the year.
    static PublishedReturn published(SacReturn sac) {
        return PublishedReturn.of(
                sac.council(),
                sac.year(),
                sac.template(),
                new PublishedYear(Optional.of(sac.year().last()), PublishedYears.shown(LocallyPublishable.drawn(sac))));
    }

    /// Zero in every other cell.
    static SacReturn of(Count... counts) {
        return of(LARCHMERE, counts);
    }

    static SacReturn of(Council council, Count... counts) {
        return SacReturn.of(council, YEAR, SacTemplate.of(YEAR).orElseThrow(), List.of(counts));
    }
}
