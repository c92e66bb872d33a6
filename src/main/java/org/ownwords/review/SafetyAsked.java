package org.ownwords.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.Voice;

/// Asking somebody whether they feel safe. It is asked again at intervals, before and after an enquiry
/// is closed.
///
/// @param voice   whose voice it is
/// @param said    what they say, or why they were not asked, or null
/// @param contact what they decide now about whom they see, or null
/// @param next    when they are asked again, or null
record SafetyAsked(
        FeelsSafe feels,
        Voice voice,
        @Nullable String said,
        @Nullable String contact,
        LocalDate on,
        @Nullable LocalDate next) {

    public SafetyAsked {
        if (feels == FeelsSafe.NOT_ASKED && (said == null || said.isBlank())) {
            throw new IllegalArgumentException("That somebody was not asked has a reason");
        }
        if (next != null && next.isBefore(on)) {
            throw new IllegalArgumentException("Somebody is asked again later");
        }
    }
}
