package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.vocabulary.AbuseType;

/// Concerns about a kind of harm in two years of whole quarters, beside the day of the work that was to prevent it.
/// More concerns may mean more harm, or that more people know whom to tell: nothing is said of which. It is the
/// same for everybody: small numbers are withheld as the national publication withholds them, and nothing is added
/// up.
record Trend(AbuseType harm, List<Quarter> quarters) {

    private static final int QUARTERS = 8;

    /// The quarter of the work, and four after it.
    private static final int AFTER = 5;
    private static final int MONTHS = 3;

    /// @param concerns how many were raised in it, or empty where they are withheld
    /// @param here     whether the work was done in it
    record Quarter(LocalDate first, OptionalLong concerns, boolean here) {

        LocalDate last() {
            return first.plusMonths(MONTHS).minusDays(1);
        }
    }

    Trend {
        quarters = List.copyOf(quarters);
    }

    /// The first day that is counted.
    static LocalDate from(LocalDate until) {
        return until.minusMonths((long) QUARTERS * MONTHS);
    }

    /// The first day after the last quarter that is counted: the last that has ended, or where the work was done longer
    /// ago, the fourth after the one in which it was.
    static LocalDate until(LocalDate done, LocalDate today) {
        var after = quarter(done).plusMonths((long) AFTER * MONTHS);
        return after.isBefore(quarter(today)) ? after : quarter(today);
    }

    /// The first day of the quarter of a day.
    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }

    /// @param done   the day of the work
    /// @param counts concerns by the first day of their quarter
    static Trend of(AbuseType harm, LocalDate done, Map<LocalDate, Long> counts, LocalDate until) {
        return new Trend(
                harm,
                IntStream.range(0, QUARTERS)
                        .mapToObj(number -> from(until).plusMonths((long) number * MONTHS))
                        .map(first -> new Quarter(
                                first,
                                shown(counts.getOrDefault(first, 0L)),
                                !done.isBefore(first) && done.isBefore(first.plusMonths(MONTHS))))
                        .toList());
    }

    private static OptionalLong shown(long number) {
        return SmallNumbers.isFew(number) ? OptionalLong.empty() : OptionalLong.of(SmallNumbers.rounded(number));
    }
}
