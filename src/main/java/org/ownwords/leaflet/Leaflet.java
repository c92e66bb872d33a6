package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A leaflet as it is recorded once. A change is another that replaces it. What it says is in its versions.
/// It is wide because its page shows each of these by itself.
///
/// @param id     of the row
/// @param what   the same for all rows of one leaflet
/// @param owner  who looks after it at the council
/// @param lookOn when it is to be looked at again, or null
/// @param until  the last day on which it is given, or null
/// @param why    why it was changed, or null
record Leaflet(
        UUID id,
        UUID what,
        String title,
        Subject about,
        Audience audience,
        String owner,
        @Nullable LocalDate lookOn,
        @Nullable LocalDate until,
        @Nullable String why) {

    Leaflet {
        if (title.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("A leaflet has a title, and somebody who looks after it");
        }
    }

    /// Whether it is given on a day.
    boolean holdsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /// Whether the day on which it was to be looked at again has come.
    boolean isDue(LocalDate today) {
        return holdsOn(today) && lookOn != null && !lookOn.isAfter(today);
    }

    String path() {
        return "/settings/leaflets/" + what;
    }
}
