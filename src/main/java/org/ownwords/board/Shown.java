package org.ownwords.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.counted.Quote;
import org.ownwords.vocabulary.ReportingYear;

/// What a reader sees of a year.
///
/// @param exact whether the figures are exact and as of now, and not for publication
/// @param until the last day whose record they are of; none where they are exact, or nothing can be published yet
record Shown(ReportingYear year, boolean exact, Optional<LocalDate> until, Figures figures, List<Quote> quotes) {

    /// Where the page is for another year, seen the same way.
    ///
    /// @param alsoExact whether the reader may see exact figures
    public String path(ReportingYear other, boolean alsoExact) {
        return "/board?year=" + other.text() + (alsoExact && !exact ? "&published=true" : "");
    }

    /// Where the other way of seeing the same year is.
    public String otherWay() {
        return "/board?year=" + year.text() + (exact ? "&published=true" : "");
    }
}
