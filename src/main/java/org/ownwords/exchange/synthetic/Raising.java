package org.ownwords.exchange.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ownwords.vocabulary.ReportingYear;

/// A concern raised about a person: when, by London's clocks, and whether before, in or after the year.
///
/// @param daysOpen how long an enquiry that follows stays open, or 0 if nothing depends on it
record Raising(LocalDateTime at, When when, int daysOpen) {

    enum When {
        BEFORE,
        WITHIN,
        /// Within the year, about what another concern of the same person was about.
        WITHIN_AGAIN,
        AFTER
    }

    private static final int EDGE_EVERY = 1000;
    private static final int MINUTES_OF_DUPLICATES = 3 * 24 * 60;

    /// When concerns are raised about one person, in order.
    ///
    /// @param person the number of the person; the first few of each thousand have one concern, at an edge of
    ///               the year
    /// @param room   how many concerns within the year are still to be made
    static List<Raising> about(long person, ReportingYear year, int room, Chance chance) {
        return switch ((int) (person % EDGE_EVERY)) {
            case 1 -> edge(year.first().atStartOfDay(), When.WITHIN);
            case 2 -> edge(year.first().atStartOfDay().minusSeconds(1), When.BEFORE);
            case 3 -> edge(year.last().atTime(23, 59, 59), When.WITHIN);
            case 4 -> edge(year.last().plusDays(1).atStartOfDay(), When.AFTER);
            // Within the hour that is still yesterday by Greenwich's clocks while London's are an hour ahead.
            case 5 -> edge(year.first().atTime(0, chance.between(1, 59)), When.WITHIN);
            case 6 -> edge(year.last().plusDays(1).atTime(0, chance.between(1, 59)), When.AFTER);
            default -> anyTime(year, room, chance);
        };
    }

    private static List<Raising> edge(LocalDateTime at, When when) {
        return List.of(new Raising(at, when, 0));
    }

    private static List<Raising> anyTime(ReportingYear year, int room, Chance chance) {
        var all = new ArrayList<Raising>();
        var sort = chance.below(1000);
        if (sort < 45) {
            all.add(before(year, chance));
        } else if (sort < 55) {
            all.add(after(year, chance));
        } else {
            within(year, Math.min(room, Integer.parseInt(Proportions.CONCERNS_A_PERSON.pick(chance))), chance, all);
            if (chance.in1000(50)) {
                all.add(before(year, chance));
            }
            if (chance.in1000(10)) {
                all.add(after(year, chance));
            }
        }
        all.sort(Comparator.comparing(Raising::at));
        return all;
    }

    /// Mostly so long before, that an enquiry is still open when the year begins; of those it finds open, the
    /// longer ones are many.
    private static Raising before(ReportingYear year, Chance chance) {
        var daysOpen = Math.max(Proportions.daysOpen(chance), Proportions.daysOpen(chance));
        var day = year.first().minusDays(1 + chance.below(daysOpen));
        return new Raising(time(day, chance), When.BEFORE, chance.in1000(850) ? daysOpen : 0);
    }

    private static Raising after(ReportingYear year, Chance chance) {
        return new Raising(time(year.last().plusDays(chance.between(1, 50)), chance), When.AFTER, 0);
    }

    private static void within(ReportingYear year, int many, Chance chance, List<Raising> all) {
        var days = (int) (year.last().toEpochDay() - year.first().toEpochDay()) + 1;
        for (var i = 0; i < many; i++) {
            if (i > 0 && chance.in1000(85)) {
                var again = all.getLast().at().plusMinutes(chance.between(10, MINUTES_OF_DUPLICATES));
                if (year.contains(again.toLocalDate())) {
                    all.add(new Raising(again, When.WITHIN_AGAIN, 0));
                    continue;
                }
            }
            var day = year.first().plusDays(chance.below(days));
            all.add(new Raising(time(quieterAtWeekends(day, year, chance), chance), When.WITHIN, 0));
        }
    }

    private static LocalDate quieterAtWeekends(LocalDate day, ReportingYear year, Chance chance) {
        var moved = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
        return !moved.equals(day) && year.contains(moved) && chance.in1000(600) ? moved : day;
    }

    private static LocalDateTime time(LocalDate day, Chance chance) {
        return day.atTime(Proportions.hour(chance), chance.below(60));
    }

    boolean isWithin() {
        return when == When.WITHIN || when == When.WITHIN_AGAIN;
    }

    /// The day, or the Monday after where it is a Saturday or Sunday.
    static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
