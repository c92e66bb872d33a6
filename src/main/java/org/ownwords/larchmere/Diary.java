package org.ownwords.larchmere;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.page.Days;
import org.ownwords.timescale.WorkingDays;

/// The days of a story, counted from today in working days: nobody at Larchmere works at a weekend, and what has
/// happened happened before today, whatever day and hour it is.
record Diary(LocalDate today) {

    /// The working day so many before today. What is to come has a minus: `0` is the first working day from today on.
    LocalDate day(int ago) {
        return ago > 0 ? WorkingDays.before(today, ago) : WorkingDays.after(today, -ago);
    }

    Instant at(int ago, int hour, int minute) {
        return day(ago).atTime(LocalTime.of(hour, minute)).atZone(Days.LONDON).toInstant();
    }

    By by(Practitioner practitioner, int ago, int hour, int minute) {
        return new By(practitioner, at(ago, hour, minute));
    }
}
