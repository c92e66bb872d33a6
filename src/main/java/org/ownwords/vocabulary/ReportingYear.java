package org.ownwords.vocabulary;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// A year of the national returns, from 1 April to 31 March, both included: `2025-26`. Whether something
/// falls in it depends on its local (Europe/London) date, as the Safeguarding Adults Collection counts.
///
/// @param from the calendar year its April is in
public record ReportingYear(int from) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 9998;
    private static final int APRIL = 4;
    private static final int CENTURY = 100;

    public ReportingYear {
        if (from < EARLIEST || from > LATEST) {
            throw new IllegalArgumentException("A year begins in %d or later, not in %d".formatted(EARLIEST, from));
        }
    }

    /// Reads `2025-26`. Anything else is refused with a message that says how to write it.
    public static ReportingYear of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Write the year like 2025-26, not " + text);
        }
        var year = new ReportingYear(Integer.parseInt(written.group(1)));
        if (!year.text().equals(text)) {
            throw new IllegalArgumentException(
                    "%s is not one year from April to March; did you mean %s?".formatted(text, year.text()));
        }
        return year;
    }

    /// The year a day falls in.
    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(from, APRIL, 1);
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    public ReportingYear before() {
        return new ReportingYear(from - 1);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(last());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public String text() {
        return "%d-%02d".formatted(from, (from + 1) % CENTURY);
    }
}
