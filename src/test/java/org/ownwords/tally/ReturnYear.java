package org.ownwords.tally;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/// "The year 2025-26 runs from 1 April 2025 to 31 March 2026, both included".
record ReturnYear(LocalDate firstDay, LocalDate lastDay) {

    static final List<String> AGE_BANDS = List.of("18-64", "65-74", "75-84", "85-94", "95+", "Not Known");

    /// @param name such as `2025-26`
    static ReturnYear named(String name) {
        int first = Integer.parseInt(name.substring(0, 4));
        if (!name.equals("%d-%02d".formatted(first, (first + 1) % 100))) {
            throw new IllegalArgumentException("Not a year such as 2025-26: " + name);
        }
        return new ReturnYear(LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31));
    }

    /// What has no date is in no year.
    boolean includes(Optional<LocalDate> day) {
        return day.isPresent() && !day.get().isBefore(firstDay) && !day.get().isAfter(lastDay);
    }

    /// "Age is the age on the last day of the year, or on the day of death if earlier; under 18 or unknown date of
    /// birth is `Not Known`."
    String ageBand(Row person) {
        Optional<LocalDate> born = person.date("date_of_birth");
        if (born.isEmpty()) {
            return "Not Known";
        }
        LocalDate day = lastDay;
        Optional<LocalDate> died = person.date("date_of_death");
        if (died.isPresent() && died.get().isBefore(lastDay)) {
            day = died.get();
        }
        int age = age(born.get(), day);
        if (age < 18) {
            return "Not Known";
        } else if (age <= 64) {
            return "18-64";
        } else if (age <= 74) {
            return "65-74";
        } else if (age <= 84) {
            return "75-84";
        } else if (age <= 94) {
            return "85-94";
        } else {
            return "95+";
        }
    }

    /// A birthday counts from the day itself. Born on 29 February, in a year without one the birthday is 1 March.
    private static int age(LocalDate born, LocalDate day) {
        int years = day.getYear() - born.getYear();
        boolean birthdayStillToCome = MonthDay.from(day).isBefore(MonthDay.from(born));
        return birthdayStillToCome ? years - 1 : years;
    }
}
