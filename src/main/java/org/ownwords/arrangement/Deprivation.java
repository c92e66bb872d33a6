package org.ownwords.arrangement;

import org.jspecify.annotations.Nullable;

/// A deprivation of the person's liberty that was asked for or authorised, or an order of the Court of
/// Protection: Mental Capacity Act 2005, sections 4A and 16, and Schedule A1.
///
/// @param place where the person is or would be, or null
/// @param first how it stood when it was recorded
record Deprivation(LibertyKind kind, @Nullable String place, LibertyStep first) {

    /// `Standard authorisation at The Elms`
    String words() {
        return place == null ? kind.words() : "%s at %s".formatted(kind.words(), place);
    }
}
