package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody to be asked, as whoever asks sees them: what they need to reach them safely, and nothing of
/// the case. It is wide because its page shows each of these by itself.
///
/// @param givenName the person's
/// @param name      the person's whole name
/// @param diedOn    the day the person died, or null
/// @param ended     the day the enquiry ended, or null where it has not
/// @param sent      what was sent of it, or null
record Interview(
        GivenId id,
        KnownOffer offer,
        String givenName,
        String name,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate ended,
        @Nullable Sent sent) {

    /// That whoever asks has sent something.
    ///
    /// @param answered whether somebody answered
    record Sent(UUID id, LocalDate on, boolean answered) {}

    String path() {
        return "/interviews/" + id.value();
    }

    /// What was agreed. Only those are given to anybody.
    Offer.Yes agreed() {
        return (Offer.Yes) offer.offer();
    }

    /// The name of whoever is asked.
    String whom() {
        var named = agreed().asked().name();
        return named == null ? name : named;
    }
}
