package org.ownwords.board;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.reported.Span;
import org.ownwords.vocabulary.ReportingYear;

/// The time that a pack is of: a year, or a quarter that is over.
///
/// @param quarter from 1, which begins in April; or 0 for the year
record PackTime(ReportingYear year, int quarter) {

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4}-[0-9]{2})-q([1-4])");

    static PackTime of(ReportingYear year) {
        return new PackTime(year, 0);
    }

    /// As it stands in an address: `2026-27` or `2026-27-q2`. None where it is written in another way, a year has not
    /// begun, or a quarter is not over.
    static Optional<PackTime> of(String text, LocalDate today) {
        try {
            var quarter = QUARTER.matcher(text);
            var time = quarter.matches()
                    ? new PackTime(ReportingYear.of(quarter.group(1)), Integer.parseInt(quarter.group(2)))
                    : of(ReportingYear.of(text));
            return Optional.of(time).filter(each -> each.isOffered(today));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What can be chosen: this year and the two before, and below each its quarters that are over, the newest first.
    static List<PackTime> offered(LocalDate today) {
        var offered = new ArrayList<PackTime>();
        var now = ReportingYear.of(today);
        for (var year : List.of(now, now.before(), now.before().before())) {
            offered.add(of(year));
            for (var quarter = Span.QUARTERS; quarter > 0; quarter--) {
                var time = new PackTime(year, quarter);
                if (time.isOffered(today)) {
                    offered.add(time);
                }
            }
        }
        return List.copyOf(offered);
    }

    private boolean isOffered(LocalDate today) {
        return quarter == 0
                ? !year.first().isAfter(today)
                : Span.quarter(year, quarter).last().isBefore(today);
    }

    Span span(LocalDate today) {
        return quarter == 0 ? Span.of(year, today) : Span.quarter(year, quarter);
    }

    String text() {
        return quarter == 0 ? year.text() : "%s-q%d".formatted(year.text(), quarter);
    }

    /// `2026-27`, or `July to September 2026`.
    String words() {
        if (quarter == 0) {
            return year.text();
        }
        var span = Span.quarter(year, quarter);
        return "%s to %s %d"
                .formatted(month(span.first()), month(span.last()), span.last().getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
