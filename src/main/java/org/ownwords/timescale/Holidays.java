package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.Map;

/// The bank holidays that a council works with: as it has set them, or else as they were published, or
/// else, for years before or after those that come with the software, [as the Acts have
/// them][BankHolidays].
///
/// @param set whether a day is a bank holiday, for each day that the council has set
record Holidays(Map<LocalDate, Boolean> set) {

    /// Where a council has set none.
    static final Holidays AS_PUBLISHED = new Holidays(Map.of());

    Holidays {
        set = Map.copyOf(set);
    }

    boolean includes(LocalDate day) {
        var here = set.get(day);
        return here == null ? isPublished(day) : here;
    }

    private static boolean isPublished(LocalDate day) {
        return PublishedHolidays.covers(day.getYear()) ? PublishedHolidays.includes(day) : BankHolidays.includes(day);
    }
}
