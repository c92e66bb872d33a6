package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// That somebody was referred to the Board for a Safeguarding Adults Review.
///
/// @param adult        what the Board calls them: not their name
/// @param by           who referred them: an organisation, or a role
/// @param whatHappened in the words of the referral
record Referral(String adult, LocalDate on, String by, String whatHappened) {

    Referral {
        if (adult.isBlank() || by.isBlank() || whatHappened.isBlank()) {
            throw new IllegalArgumentException("A referral says about whom, by whom, and what happened");
        }
    }

    /// It, line by line.
    List<Detail> lines() {
        return SaidBefore.lines(
                Detail.of("The adult", adult),
                Detail.of("Referred", "%s, by %s".formatted(Days.day(on), by)),
                Detail.of("What happened", whatHappened));
    }
}
