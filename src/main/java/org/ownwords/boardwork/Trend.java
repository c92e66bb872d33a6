package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.vocabulary.AbuseType;

/// Concerns about a kind of harm in the last two years of whole quarters, beside the day of the work that was to
/// prevent
/// it. More concerns may mean more harm, or that more people know whom to tell: nothing is said of which. It is the
/// same
/// for everybody: small numbers are withheld as the national publication withholds them, and nothing is added up.
record Trend(AbuseType harm, List<Quarter> quarters) {

    private static final int QUARTERS = 8;
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
    static LocalDate from(LocalDate today) {
        return until(today).minusMonths((long) QUARTERS * MONTHS);
    }

    /// The first day after the last quarter that has ended.
    static LocalDate until(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
    }

    /// @param done   the day of the work
    /// @param counts concerns by the first day of their quarter
    static Trend of(AbuseType harm, LocalDate done, Map<LocalDate, Long> counts, LocalDate today) {
        return new Trend(
                harm,
                IntStream.range(0, QUARTERS)
                        .mapToObj(number -> from(today).plusMonths((long) number * MONTHS))
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
