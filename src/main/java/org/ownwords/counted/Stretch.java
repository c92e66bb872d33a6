package org.ownwords.counted;

import java.time.LocalDate;
import org.ownwords.vocabulary.ReportingYear;

/// A stretch of time that figures are of: from a day to a day, both in it.
public record Stretch(LocalDate from, LocalDate to) {

    public Stretch {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A stretch of time does not end before it begins");
        }
    }

    public static Stretch of(ReportingYear year) {
        return new Stretch(year.first(), year.last());
    }
}
