package org.ownwords.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Voice;

/// How the person took part.
///
/// @param contribution what they brought, said or showed, in a line or more, or null
/// @param voice        whose words these are, or null where there are none
/// @param helped       who or what helped them to take part, or null
/// @param well         how well they and the others understood each other, or null
record TakingPart(
        @Nullable String contribution,
        @Nullable Voice voice,
        List<Way> ways,
        @Nullable String helped,
        @Nullable EachOther well) {

    public TakingPart {
        ways = List.copyOf(ways);
        if ((contribution == null) != (voice == null)) {
            throw new IllegalArgumentException("What somebody brings to a meeting is in somebody's voice");
        }
    }
}
