package org.ownwords.board;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.counted.Stretch;
import org.ownwords.vocabulary.ReportingYear;

/// The time that figures are of, as it is chosen: a year from April, or a quarter of one. Of a year that goes on it is
/// what there is of it so far.
///
/// @param quarter from 1, which begins in April; 0 for the whole year
record ChosenTime(ReportingYear year, int quarter) {

    static final int QUARTERS = 4;

    private static final int MONTHS = 3;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4}-[0-9]{2})(?:-q([1-4]))?");

    /// As it stands in an address: `2026-27` or `2026-27-q2`.
    static Optional<ChosenTime> of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            var quarter = written.group(2);
            return Optional.of(new ChosenTime(
                    ReportingYear.of(written.group(1)), quarter == null ? 0 : Integer.parseInt(quarter)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        return isYear() ? year.text() : "%s-q%d".formatted(year.text(), quarter);
    }

    boolean isYear() {
        return quarter == 0;
    }

    /// In a table: `2026-27`, or `April to June 2026`.
    public String words() {
        if (isYear()) {
            return year.text();
        }
        var stretch = stretch();
        return switch (quarter) {
            case 1 -> "April to June %d".formatted(stretch.from().getYear());
            case 2 -> "July to September %d".formatted(stretch.from().getYear());
            case 3 -> "October to December %d".formatted(stretch.from().getYear());
            default -> "January to March %d".formatted(stretch.from().getYear());
        };
    }

    Stretch stretch() {
        if (isYear()) {
            return Stretch.of(year);
        }
        var from = year.first().plusMonths((long) MONTHS * (quarter - 1));
        return new Stretch(from, from.plusMonths(MONTHS).minusDays(1));
    }

    /// The same a year before.
    ChosenTime before() {
        return new ChosenTime(year.before(), quarter);
    }
}
