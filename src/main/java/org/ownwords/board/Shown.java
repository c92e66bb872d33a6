package org.ownwords.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownwords.counted.Quote;
import org.ownwords.vocabulary.ReportingYear;

/// What a reader sees of a year. It is wide because the page shows each of these by itself.
///
/// @param exact whether the figures are exact and as of now, and not for publication
/// @param until the last day whose record they are of; none where they are exact, or nothing can be published yet
/// @param how    how the work was done; null for those who may not open the cases, and in what is published
/// @param before the figures of the years before, seen the same way, the latest first
/// @param meetings that were held in this year and in those before
record Shown(
        ReportingYear year,
        boolean exact,
        Optional<LocalDate> until,
        Figures figures,
        @Nullable HowFigures how,
        List<Before> before,
        MeetingsHeld meetings,
        List<Quote> quotes) {

    /// The figures of an earlier year, to show where things go.
    record Before(ReportingYear year, Figures figures) {}

    /// One figure of each of the years before that has any.
    public Map<String, Figure> before(Function<Figures, Figure> which) {
        var found = new LinkedHashMap<String, Figure>();
        before.forEach(each -> {
            var figure = which.apply(each.figures());
            if (figure.hasShares() && !figure.isEmpty()) {
                found.put(each.year().text(), figure);
            }
        });
        return found;
    }

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
