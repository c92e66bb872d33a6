package org.ownwords.reported;

import java.time.LocalDate;
import org.ownwords.vocabulary.ReportingYear;

/// What a Board is told of: a year, or a quarter of one that is over. Figures count from April on, as they were
/// published when the quarter ended: what may be published of a quarter by itself could be worked out from two of
/// them. What was done, heard and found is that of the quarter.
///
/// @param first   the first day whose news is told
/// @param last    the last day whose news is told
/// @param knownOn the day whose published figures are told
public record Span(ReportingYear year, LocalDate first, LocalDate last, LocalDate knownOn) {

    /// Quarters of a year.
    public static final int QUARTERS = 4;

    private static final int MONTHS = 3;

    /// A year as it is known on a day.
    public static Span of(ReportingYear year, LocalDate today) {
        return new Span(year, year.first(), year.last(), today);
    }

    /// A quarter as it was known when it had ended.
    ///
    /// @param quarter from 1, which begins in April
    public static Span quarter(ReportingYear year, int quarter) {
        var first = year.first().plusMonths((long) MONTHS * (quarter - 1));
        var after = first.plusMonths(MONTHS);
        return new Span(year, first, after.minusDays(1), after);
    }

    public boolean isYear() {
        return first.equals(year.first()) && last.equals(year.last());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether what stands on a day is still of this time: it goes on, or it ended less than a quarter ago. The state
    /// of something that has no day of its own is told then, and in no older time.
    public boolean isRecent(LocalDate today) {
        return !today.isBefore(first) && today.isBefore(last.plusDays(1).plusMonths(MONTHS));
    }
}
