package org.ownwords.concern;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;

/// What somebody told us that worries them about an adult.
///
/// @param raisedAt     when they told us, whenever it was recorded
/// @param raiser       their name, or null where they did not give one
/// @param organisation the organisation they told us for, or null
/// @param narrative    what happened or is feared, as it was told
/// @param abuseTypes   what sort of abuse or neglect it may be, as far as anybody can say
/// @param safeNow      how they are kept safe in the meantime, or null where nothing was needed or known
public record Concern(
        Instant raisedAt,
        RaisedBy raisedBy,
        @Nullable String raiser,
        @Nullable String organisation,
        String narrative,
        List<AbuseType> abuseTypes,
        @Nullable Location location,
        @Nullable SourceOfRisk sourceOfRisk,
        @Nullable String safeNow) {

    public Concern {
        if (narrative.isBlank()) {
            throw new IllegalArgumentException("A concern says what the worry is");
        }
        abuseTypes = List.copyOf(abuseTypes);
    }

    /// Whom to tell what was decided: `Priya at the sight-loss service`, or who in general it was.
    public String toldBy() {
        var who = raiser == null ? raisedBy.words() : raiser;
        return organisation == null ? who : who + ", " + organisation;
    }
}
