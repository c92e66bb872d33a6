package org.ownwords.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as people in England read them.
public final class Days {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Days() {}

    /// `3 July 2026`
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `3 July 2026`, the day it was in London.
    public static String day(Instant at) {
        return day(on(at));
    }

    /// `3 July 2026 at 4:05pm`
    public static String time(Instant at) {
        var there = at.atZone(LONDON);
        return DAY.format(there) + " at " + TIME.format(there).toLowerCase(Locale.UK);
    }

    public static LocalDate on(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
