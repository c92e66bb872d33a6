package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// Days that are neither at a weekend nor a [bank holiday][BankHolidays] in England and Wales.
public final class WorkingDays {

    private WorkingDays() {}

    static boolean includes(LocalDate day) {
        return !BankHolidays.isWeekend(day) && !BankHolidays.includes(day);
    }

    /// The working day a number of working days after `from`, which is not counted itself. Zero gives `from`,
    /// or the next working day if it is not one.
    public static LocalDate after(LocalDate from, int days) {
        return after(from, days, day -> day);
    }

    /// The working day a number of working days before `from`, which is not counted itself.
    public static LocalDate before(LocalDate from, int days) {
        var day = from;
        for (var left = days; left > 0; left -= includes(day) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    /// The same as [#after(LocalDate, int)], counting only the working days on which the clock runs.
    ///
    /// @param running gives the first day, from a day on, on which the clock runs
    static LocalDate after(LocalDate from, int days, UnaryOperator<LocalDate> running) {
        if (days < 0) {
            throw new IllegalArgumentException("A target is not before it begins");
        }
        var day = from;
        var left = days;
        while (left > 0 || !includes(day) || !running.apply(day).equals(day)) {
            day = running.apply(day.plusDays(1));
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }
}
