package org.ownwords.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody asks to stop. It ends nothing by itself: the talking goes on, and so does whatever
/// others need.
///
/// @param said      what they say and why, verbatim
/// @param options   what was talked through, or null
/// @param othersWho who else may be at risk, or null
record AskedToStop(
        String said,
        @Nullable String options,
        Others others,
        @Nullable String othersWho,
        Door door,
        LocalDate on) {

    AskedToStop {
        if (said.isBlank()) {
            throw new IllegalArgumentException("Whoever asks to stop says so");
        }
        if (others != Others.YES && othersWho != null) {
            throw new IllegalArgumentException("Only where others may be at risk is it said who");
        }
    }
}
