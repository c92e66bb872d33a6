package org.ownwords.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reader noted for others to learn from.
///
/// @param good   good practice, or null
/// @param themes what it is about, or null
record Noted(UUID drawn, @Nullable String good, @Nullable String themes) {

    String path() {
        return "/quality/drawn/" + drawn;
    }
}
