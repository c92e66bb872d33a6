package org.ownwords.timescale;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The bank and public holidays of England and Wales.
///
/// Good Friday and Christmas Day are holidays at common law. Easter Monday, the last Mondays in May and August and
/// Boxing Day are in schedule 1 to the Banking and Financial Dealings Act 1971; New Year's Day, the first Monday in
/// May, the days instead of one that falls on a weekend, and what happens only once are proclaimed under its section 1.
///
/// The days that happened once are known from 2015, when the Care Act came into force. One that is proclaimed later is
/// added here.
final class BankHolidays {

    /// Those of the years that were asked for, which are few: no day on a form is before 1890 or far ahead.
    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static boolean includes(LocalDate day) {
        return BY_YEAR.computeIfAbsent(day.getYear(), BankHolidays::of).contains(day);
    }

    static Set<LocalDate> of(int year) {
        var days = new HashSet<LocalDate>();
        var newYear = LocalDate.of(year, Month.JANUARY, 1);
        var christmas = LocalDate.of(year, Month.DECEMBER, 25);
        var boxing = LocalDate.of(year, Month.DECEMBER, 26);
        var easter = easter(year);
        days.add(newYear);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(earlyMay(year));
        days.add(spring(year));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        days.add(christmas);
        days.add(boxing);
        addInstead(days, newYear);
        addInstead(days, christmas);
        addInstead(days, boxing);
        days.addAll(once(year));
        return Set.copyOf(days);
    }

    /// Moved in 2020 to the seventy-fifth anniversary of VE Day.
    private static LocalDate earlyMay(int year) {
        return year == 2020
                ? LocalDate.of(2020, Month.MAY, 8)
                : LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY));
    }

    /// Moved in 2022 to stand beside the day for the Platinum Jubilee.
    private static LocalDate spring(int year) {
        return year == 2022
                ? LocalDate.of(2022, Month.JUNE, 2)
                : LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY));
    }

    private static Set<LocalDate> once(int year) {
        return switch (year) {
            // The Platinum Jubilee of Queen Elizabeth II, and her funeral.
            case 2022 -> Set.of(LocalDate.of(2022, Month.JUNE, 3), LocalDate.of(2022, Month.SEPTEMBER, 19));
            // The coronation of King Charles III.
            case 2023 -> Set.of(LocalDate.of(2023, Month.MAY, 8));
            default -> Set.of();
        };
    }

    /// The next weekday that is not a holiday already, where the holiday itself falls on a weekend.
    private static void addInstead(Set<LocalDate> days, LocalDate holiday) {
        if (isWeekend(holiday)) {
            var instead = holiday.plusDays(1);
            while (isWeekend(instead) || days.contains(instead)) {
                instead = instead.plusDays(1);
            }
            days.add(instead);
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    /// Easter Sunday by the Gregorian calendar: Oudin's reckoning of the table in the Book of Common Prayer (Calendar
    /// (New Style) Act 1750).
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        var moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, Month.MARCH, 28).plusDays((long) moon - weekday);
    }
}
