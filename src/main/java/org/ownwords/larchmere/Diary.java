package org.ownwords.larchmere;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.page.Days;

/// The days of a story, counted back from today.
record Diary(LocalDate today) {

    LocalDate day(int ago) {
        return today.minusDays(ago);
    }

    Instant at(int ago, int hour, int minute) {
        return day(ago).atTime(LocalTime.of(hour, minute)).atZone(Days.LONDON).toInstant();
    }

    By by(Practitioner practitioner, int ago, int hour, int minute) {
        return new By(practitioner, at(ago, hour, minute));
    }
}
