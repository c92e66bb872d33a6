package org.ownwords.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;

/// What stands beside how the person and the worker see a risk.
///
/// @param wish   the wish of the person's that it comes with, or null
/// @param family what family or friends say about it, or null
/// @param ways   ways of going on, side by side
record Beside(@Nullable Wish wish, @Nullable Family family, List<WayOn> ways) {

    /// Nothing.
    static final Beside NOTHING = new Beside(null, null, List.of());

    /// A wish of the person's, in the words that say it.
    record Wish(OutcomeId outcome, String words) {}

    /// What family or friends say. It is not the person's voice, and does not stand for it.
    record Family(String who, String says) {
        public Family {
            if (who.isBlank() || says.isBlank()) {
                throw new IllegalArgumentException("Somebody of the family says something");
            }
        }
    }

    public Beside {
        ways = List.copyOf(ways);
    }
}
