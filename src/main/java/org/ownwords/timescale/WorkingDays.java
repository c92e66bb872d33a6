package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// Days that are neither at a weekend nor a [bank holiday][Holidays].
public final class WorkingDays {

    private WorkingDays() {}

    /// Where the council has set no bank holiday otherwise.
    static boolean includes(LocalDate day) {
        return includes(day, Holidays.AS_PUBLISHED);
    }

    private static boolean includes(LocalDate day, Holidays holidays) {
        return !BankHolidays.isWeekend(day) && !holidays.includes(day);
    }

    /// The working day a number of working days after `from`, which is not counted itself. Zero gives
    /// `from`, or the next working day if it is not one.
    public static LocalDate after(LocalDate from, int days) {
        return after(from, days, Holidays.AS_PUBLISHED, day -> day);
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
    /// @param holidays those that the council works with
    /// @param running  gives the first day, from a day on, on which the clock runs
    static LocalDate after(LocalDate from, int days, Holidays holidays, UnaryOperator<LocalDate> running) {
        if (days < 0) {
            throw new IllegalArgumentException("A target is not before it begins");
        }
        var day = from;
        var left = days;
        while (left > 0 || !includes(day, holidays) || !running.apply(day).equals(day)) {
            day = running.apply(day.plusDays(1));
            if (includes(day, holidays)) {
                left--;
            }
        }
        return day;
    }
}
