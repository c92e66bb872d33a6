package org.ownwords.person;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.page.PartDay;

/// What is known of a birth, and what it means on a day. The Care Act's duty to enquire is about adults
/// (section 42(1)).
sealed interface Birth {

    /// The age of an adult.
    int ADULT = 18;

    /// Nobody recorded in England has been older.
    int OLDEST = 120;

    /// They are an adult, or their age is not known.
    record Possible() implements Birth {}

    /// They are or may be under 18.
    ///
    /// @param age in years: where only a year is known, the most it can be
    record UnderAge(int age) implements Birth {

        /// What it means, and what to do.
        public String words() {
            return ("At %d they are under 18. Tell children’s services about a child at risk. If they should be recorded here,"
                            + " for example because they are about to move to adult care, enter why")
                    .formatted(age);
        }
    }

    /// It cannot be.
    record Impossible(String words) implements Birth {}

    static Birth on(PartDay born, LocalDate day) {
        return switch (born) {
            case PartDay.NotKnown() -> new Possible();
            case PartDay.Whole(var date)
            when date.isAfter(day) -> new Impossible("Their date of birth must be in the past");
            case PartDay.Whole(var date) -> at(Period.between(date, day).getYears(), Days.day(date));
            case PartDay.YearOnly(var year)
            when year > day.getYear() -> new Impossible("The year they were born must be in the past");
            case PartDay.YearOnly(var year) -> at(day.getYear() - year, String.valueOf(year));
        };
    }

    private static Birth at(int age, String born) {
        if (age > OLDEST) {
            return new Impossible("Born %s, they would be %d. Check the year".formatted(born, age));
        }
        return age < ADULT ? new UnderAge(age) : new Possible();
    }

    /// As details keep it.
    static PartDay of(@Nullable LocalDate day, @Nullable Integer year) {
        if (day != null) {
            return new PartDay.Whole(day);
        }
        return year == null ? new PartDay.NotKnown() : new PartDay.YearOnly(year);
    }
}
