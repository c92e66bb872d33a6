package org.ownwords.anonymised;

import org.jspecify.annotations.Nullable;

/// What a second colleague says of a version.
sealed interface Release {

    /// It may be told.
    record Agreed(@Nullable String words) implements Release {}

    /// It may not be told yet.
    ///
    /// @param words what has to be changed
    record SentBack(String words) implements Release {}
}
