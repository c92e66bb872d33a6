package org.ownwords.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.SupportReason;

/// What the person of a concern needs support with mainly, and the conditions they are said to have.
///
/// @param reason null if not recorded
public record Support(@Nullable SupportReason reason, List<HealthCondition> health) {

    public Support {
        health = List.copyOf(health);
    }
}
