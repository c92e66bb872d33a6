package org.ownwords.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person told us because they are worried about an adult.
/// It is wide because the form asks for each of these by itself.
///
/// @param raisedAt  when they told us, whenever it was recorded
/// @param narrative what happened or is feared, as it was told
/// @param safeNow   how they are kept safe in the meantime, or null where nothing was needed or known
/// @param support   what they need support with, as far as it was known then
/// @param known     what else was first known of them
public record Concern(
        Instant raisedAt,
        Referrer referrer,
        String narrative,
        SuspectedAbuse suspected,
        @Nullable String safeNow,
        Support support,
        FirstKnown known) {

    public Concern {
        if (narrative.isBlank()) {
            throw new IllegalArgumentException("A concern says what the worry is");
        }
    }

    /// One of which nothing else was known of the person.
    public Concern(
            Instant raisedAt,
            Referrer referrer,
            String narrative,
            SuspectedAbuse suspected,
            @Nullable String safeNow,
            Support support) {
        this(raisedAt, referrer, narrative, suspected, safeNow, support, FirstKnown.NOTHING);
    }

    /// The same, told at another moment.
    Concern at(Instant moment) {
        return new Concern(moment, referrer, narrative, suspected, safeNow, support, known);
    }

    /// The referrer, to be told what was decided: `Priya, the sight-loss service`, or in general terms.
    public String toldBy() {
        return referrer.words();
    }

    /// As the timeline tells it.
    String sentence() {
        return referrer.isRecorded()
                ? "Concern raised by %s.".formatted(referrer.inSentence())
                : "Concern raised. Referrer not recorded.";
    }
}
