package org.ownwords.board;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.counted.Stretch;
import org.ownwords.vocabulary.ReportingYear;

/// The time that figures are of, as it is chosen: a year from April, or some months of one. Of a time that goes on
/// it is what there is of it so far.
///
/// @param first the first month from 1, which is April
/// @param last  the last month
record ChosenTime(ReportingYear year, int first, int last) {

    static final int QUARTERS = 4;
    static final int MONTHS = 12;

    private static final int OF_A_QUARTER = 3;
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4}-[0-9]{2})-q([1-4])");
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4}-[0-9]{2})(?:-m([1-9]|1[0-2])(?:,\\1-m([1-9]|1[0-2]))?)?");

    ChosenTime {
        if (first < 1 || last > MONTHS || first > last) {
            throw new IllegalArgumentException("Months of a year from the first to the last");
        }
    }

    static ChosenTime of(ReportingYear year) {
        return new ChosenTime(year, 1, MONTHS);
    }

    /// @param quarter from 1, which begins in April
    static ChosenTime quarter(ReportingYear year, int quarter) {
        return new ChosenTime(year, OF_A_QUARTER * (quarter - 1) + 1, OF_A_QUARTER * quarter);
    }

    /// One month of the same year.
    ///
    /// @param month from 1, which is April
    ChosenTime month(int month) {
        return new ChosenTime(year, month, month);
    }

    /// As it stands in an address: `2026-27`, `2026-27-q2`, `2026-27-m2` or two months of a year, as a form sends them:
    /// `2026-27-m2,2026-27-m9`. The earlier of the two is the first.
    static Optional<ChosenTime> of(String text) {
        try {
            var quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                return Optional.of(quarter(ReportingYear.of(quarter.group(1)), Integer.parseInt(quarter.group(2))));
            }
            var written = WRITTEN.matcher(text);
            return written.matches()
                    ? Optional.of(months(ReportingYear.of(written.group(1)), written.group(2), written.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ChosenTime months(ReportingYear year, @Nullable String one, @Nullable String other) {
        if (one == null) {
            return of(year);
        }
        var from = Integer.parseInt(one);
        var to = other == null ? from : Integer.parseInt(other);
        return new ChosenTime(year, Math.min(from, to), Math.max(from, to));
    }

    String text() {
        if (isYear()) {
            return year.text();
        }
        var from = "%s-m%d".formatted(year.text(), first);
        return first == last ? from : "%s,%s-m%d".formatted(from, year.text(), last);
    }

    boolean isYear() {
        return first == 1 && last == MONTHS;
    }

    /// In a table: `2026-27`, `May 2026`, `April to June 2026` or `May 2026 to January 2027`.
    public String words() {
        if (isYear()) {
            return year.text();
        }
        var from = stretch().from();
        var to = stretch().to();
        if (first == last) {
            return month(from) + " " + from.getYear();
        }
        return from.getYear() == to.getYear()
                ? "%s to %s %d".formatted(month(from), month(to), to.getYear())
                : "%s %d to %s %d".formatted(month(from), from.getYear(), month(to), to.getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    Stretch stretch() {
        return new Stretch(
                year.first().plusMonths(first - 1L),
                year.first().plusMonths(last).minusDays(1));
    }

    /// The same a year before.
    ChosenTime before() {
        return new ChosenTime(year.before(), first, last);
    }
}
