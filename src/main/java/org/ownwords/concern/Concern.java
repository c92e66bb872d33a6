package org.ownwords.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;

/// What a person told us because they are worried about an adult.
///
/// @param raisedAt     when they told us, whenever it was recorded
/// @param raisedBy     what they are to the adult, or null where another system sent the concern without it
/// @param raiser       their name, or null where they did not give one
/// @param organisation the organisation they told us for, or null
/// @param narrative    what happened or is feared, as it was told
/// @param abuseTypes   what sort of abuse or neglect it may be, as far as is known
/// @param safeNow      how they are kept safe in the meantime, or null where nothing was needed or known
/// @param supportReason what they need support with mainly, or null if not asked
/// @param health        the conditions they were said to have
public record Concern(
        Instant raisedAt,
        @Nullable RaisedBy raisedBy,
        @Nullable String raiser,
        @Nullable String organisation,
        String narrative,
        List<AbuseType> abuseTypes,
        @Nullable Location location,
        @Nullable SourceOfRisk sourceOfRisk,
        @Nullable String safeNow,
        @Nullable SupportReason supportReason,
        List<HealthCondition> health) {

    public Concern {
        if (narrative.isBlank()) {
            throw new IllegalArgumentException("A concern says what the worry is");
        }
        abuseTypes = List.copyOf(abuseTypes);
        health = List.copyOf(health);
    }

    /// The referrer, to be told what was decided: `Priya at the sight-loss service`, or in general terms.
    public String toldBy() {
        var known = Stream.of(
                        Optional.ofNullable(raiser)
                                .or(() -> Optional.ofNullable(raisedBy).map(RaisedBy::words)),
                        Optional.ofNullable(organisation))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "Referrer not recorded" : known;
    }

    /// As the timeline tells it.
    String sentence() {
        var notRecorded = raisedBy == null && raiser == null && organisation == null;
        return notRecorded ? "Concern raised. Referrer not recorded." : "Concern raised by %s.".formatted(toldBy());
    }
}
