package org.ownwords.adultreview;

import java.util.List;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;

/// What a review found.
///
/// @param personal whether it is about working with the person as they want it
record ReviewFinding(String words, List<Theme> themes, boolean personal) {

    ReviewFinding {
        themes = List.copyOf(themes);
        if (words.isBlank() || themes.isEmpty()) {
            throw new IllegalArgumentException("A finding is in words and about something");
        }
    }

    /// It, line by line.
    List<Detail> lines() {
        return SaidBefore.lines(
                Detail.of("Finding", words),
                Detail.of("About", ReferralForm.themes(themes)),
                Detail.of("Working with the person as they want it", personal ? "Yes" : null));
    }
}
