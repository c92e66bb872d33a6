package org.ownwords.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a link opens. A link that ended, for whatever reason, says nothing of why: whoever holds it may not
/// be whom it was sent to.
sealed interface LinkState {

    /// How long a link opens.
    int DAYS = 28;

    record Opens() implements LinkState {}

    /// It was used.
    record Sent() implements LinkState {}

    /// It opens no more.
    record Ended() implements LinkState {}

    /// What is known of a link.
    ///
    /// @param until     the moment at which it ends
    /// @param used      whether something was sent by it
    /// @param heard     whether something was heard of this, by the link or in another way
    /// @param takenBack whether it was taken back
    record Known(Instant until, boolean used, boolean heard, boolean takenBack) {}

    /// How it stands at a moment.
    ///
    /// @param diedOn the day the person died, or null
    static LinkState of(Known link, WhoAnswers who, @Nullable LocalDate diedOn, Instant now) {
        if (link.takenBack() || !now.isBefore(link.until())) {
            return new Ended();
        }
        if (link.used()) {
            return new Sent();
        }
        return link.heard() || (who == WhoAnswers.ADULT && diedOn != null) ? new Ended() : new Opens();
    }
}
