package org.ownwords.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.ReportingYear;

/// What a sample is drawn from: what ended in a period, of one team or of all.
///
/// @param team the code of the team that holds the case, or null for all
record Frame(FrameKind kind, @Nullable String team, LocalDate from, LocalDate until) {

    public Frame {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    /// What ended in the last three months, which is what the method of Leicestershire, Rutland and
    /// Leicester draws from.
    static Frame lastThreeMonths(LocalDate today) {
        return new Frame(FrameKind.ENDED, null, today.minusMonths(3).plusDays(1), today);
    }

    /// What ended in a year until today, for somebody who comes from a figure of that year. Anything else is what is
    /// usual.
    ///
    /// @param kind the code of what is drawn from
    /// @param year the year, as `2025-26`
    static Frame of(String kind, String year, LocalDate today) {
        var usual = lastThreeMonths(today);
        try {
            var of = ReportingYear.of(year);
            return FrameKind.of(kind)
                    .filter(_ -> !of.first().isAfter(today))
                    .map(each -> new Frame(each, null, of.first(), of.isOver(today) ? of.last() : today))
                    .orElse(usual);
        } catch (IllegalArgumentException e) {
            return usual;
        }
    }

    /// `Enquiries that were concluded, 1 April 2026 to 30 June 2026`
    String words() {
        return "%s, %s to %s".formatted(kind.words(), Days.day(from), Days.day(until));
    }
}
