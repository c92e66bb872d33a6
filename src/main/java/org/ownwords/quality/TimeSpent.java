package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.disclosure.SmallNumbers;

/// How much time was spent with people, beside what came about for them ("more time to meet with service
/// users", Making Safeguarding Personal 2013 to 2014). It is about no worker and no team, and is no target: a
/// long time with somebody is as right as a short one where it is what they need.
///
/// @param from  the first day, and until the last of the four whole quarters
/// @param lines one for each way in which wishes came about
record TimeSpent(LocalDate from, LocalDate until, List<Line> lines) {

    /// Of fewer enquiries than this nothing is said of how long it took.
    private static final long FEWEST = 10;

    private static final int QUARTER = 3;

    /// @param enquiries how many ended so, withheld where they are few
    /// @param minutes   half of those that say it took at least so long; empty where too few say it
    record Line(String cameAbout, OptionalLong enquiries, OptionalLong minutes) {}

    /// What was counted.
    ///
    /// @param cameAbout the code, or null where it is not known
    /// @param timed     how many of them say how long it took
    /// @param median    of those, or null
    record Count(
            @Nullable String cameAbout,
            long enquiries,
            long timed,
            @Nullable Double median) {}

    public TimeSpent {
        lines = List.copyOf(lines);
    }

    /// The first day after the last quarter that has ended.
    static LocalDate quarter(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % QUARTER);
    }

    static TimeSpent of(LocalDate today, List<Count> counts) {
        var end = quarter(today);
        return new TimeSpent(
                end.minusYears(1),
                end.minusDays(1),
                Stream.of("fully", "partially", "not", "")
                        .map(code -> line(
                                code,
                                counts.stream()
                                        .filter(each -> code.equals(each.cameAbout() == null ? "" : each.cameAbout()))
                                        .findFirst()))
                        .toList());
    }

    private static Line line(String code, Optional<Count> count) {
        return new Line(
                words(code),
                count.map(Count::enquiries)
                        .filter(number -> !SmallNumbers.isFew(number))
                        .map(number -> OptionalLong.of(SmallNumbers.rounded(number)))
                        .orElse(OptionalLong.empty()),
                count.filter(each -> each.timed() >= FEWEST && each.median() != null)
                        .map(each -> OptionalLong.of(
                                SmallNumbers.rounded(Math.round(each.median() == null ? 0.0 : each.median()))))
                        .orElse(OptionalLong.empty()));
    }

    private static String words(String code) {
        return switch (code) {
            case "fully" -> "What they wanted came about";
            case "partially" -> "It came about in part";
            case "not" -> "It did not come about";
            default -> "Not known, or nothing was wanted";
        };
    }
}
