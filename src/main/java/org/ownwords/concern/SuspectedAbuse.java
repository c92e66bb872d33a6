package org.ownwords.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.SourceOfRisk;

/// What there may be cause to suspect (Care Act 2014, section 42(1)): what sort of abuse or neglect, where,
/// and where the risk comes from, as far as anybody can say.
///
/// @param location where, or null where nobody has said
/// @param source   where the risk comes from, or null where nobody has said
public record SuspectedAbuse(
        List<AbuseType> types,
        @Nullable Location location,
        @Nullable SourceOfRisk source) {

    public SuspectedAbuse {
        types = List.copyOf(types);
    }
}
