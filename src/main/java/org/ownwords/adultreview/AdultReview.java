package org.ownwords.adultreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// A Safeguarding Adults Review, as the national collection counts it (SG5a and SG5b). It has no names.
///
/// @param endedOn  the day it ended, or null where another system sent one without it
/// @param died     how many of the people it is about died
/// @param survived how many of them came to serious harm and survived it
public record AdultReview(@Nullable LocalDate endedOn, int died, int survived) {

    public AdultReview {
        if (died < 0 || survived < 0) {
            throw new IllegalArgumentException("A number of people is not below zero");
        }
    }

    /// `It ended on 3 July 2026: 1 died, 0 survived.`
    String words() {
        return "%s: %d died, %d survived."
                .formatted(endedOn == null ? "Date not known" : "It ended on " + Days.day(endedOn), died, survived);
    }
}
