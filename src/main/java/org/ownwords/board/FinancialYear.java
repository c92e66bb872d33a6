package org.ownwords.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A year from 1 April to 31 March, both included, as the national collection counts: `2026-27`.
record FinancialYear(int starting) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final int APRIL = 4;
    private static final int CENTURY = 100;

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear());
    }

    /// Reads `2026-27`; empty where the two halves do not follow each other.
    public static Optional<FinancialYear> of(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = new FinancialYear(Integer.parseInt(match.group(1)));
        return year.toString().equals(written) ? Optional.of(year) : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(starting, APRIL, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    public FinancialYear before() {
        return new FinancialYear(starting - 1);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(starting, (starting + 1) % CENTURY);
    }
}
