package org.ownwords.counted;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.ownwords.vocabulary.ReportingYear;

/// When a year begins and ends, for what has a moment and not only a day: at midnight in London. Given as two
/// moments, so that an index on the time can be used.
public final class Period {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Period() {}

    /// The first moment that is in it.
    public static OffsetDateTime begins(ReportingYear year) {
        return midnight(year.first());
    }

    /// The first moment that is not in it any more.
    public static OffsetDateTime ends(ReportingYear year) {
        return midnight(year.last().plusDays(1));
    }

    /// The first moment of a day.
    static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(LONDON).toOffsetDateTime();
    }
}
