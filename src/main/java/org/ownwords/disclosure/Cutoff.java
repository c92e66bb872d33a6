package org.ownwords.disclosure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ownwords.counted.Growth;

/// The last day of the record that published figures include.
///
/// If figures followed the record, the difference before and after one closing would show what one person
/// answered. So they stay as they were at the end of a month, and move to a later month's end only when at
/// least five more of each kind that grew were recorded in between. The day on which another system's records
/// came in, fifty concerns or more, is such a day too. What was recorded later counts from the next.
final class Cutoff {

    private static final long BROUGHT_IN_TOGETHER = 50;

    private Cutoff() {}

    /// The cut-off in force on a day; none if too little has been recorded yet.
    public static Optional<LocalDate> of(List<Growth> growth, LocalDate today) {
        Optional<LocalDate> last = Optional.empty();
        for (var day : candidates(growth, today)) {
            if (isFarFrom(last, day, growth)) {
                last = Optional.of(day);
            }
        }
        return last;
    }

    private static SortedSet<LocalDate> candidates(List<Growth> growth, LocalDate today) {
        var candidates = new TreeSet<LocalDate>();
        growth.stream().map(Growth::day).min(LocalDate::compareTo).ifPresent(first -> {
            for (var month = first.withDayOfMonth(1).plusMonths(1);
                    !month.isAfter(today);
                    month = month.plusMonths(1)) {
                candidates.add(month.minusDays(1));
            }
        });
        growth.stream()
                .filter(each -> each.kind().equals("concern") && each.broughtIn() >= BROUGHT_IN_TOGETHER)
                .map(Growth::day)
                .filter(day -> day.isBefore(today))
                .forEach(candidates::add);
        return candidates;
    }

    /// Whether none, or five at least, of each kind came between.
    private static boolean isFarFrom(Optional<LocalDate> last, LocalDate day, List<Growth> growth) {
        var between = new HashMap<String, Long>();
        for (var each : growth) {
            if (!each.day().isAfter(day) && last.map(each.day()::isAfter).orElse(true)) {
                between.merge(each.kind(), each.number(), Long::sum);
            }
        }
        return !between.isEmpty() && between.values().stream().noneMatch(SmallNumbers::isFew);
    }
}
