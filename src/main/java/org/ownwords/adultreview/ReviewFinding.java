package org.ownwords.adultreview;

import java.util.List;

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
}
