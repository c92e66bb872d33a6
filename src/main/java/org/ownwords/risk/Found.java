package org.ownwords.risk;

import org.jspecify.annotations.Nullable;

/// What was found of one sign.
///
/// @param seen what was seen, or null
record Found(Sign sign, Answer answer, @Nullable String seen) {

    /// `Threatened: he said that he would come back`
    String words() {
        return seen == null ? sign.words() : "%s: %s".formatted(sign.words(), seen);
    }
}
