package org.ownwords.casework;

import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;

/// Who will do something: a colleague, a partner, the person, or somebody else.
///
/// @param name as it was typed
/// @param id   the colleague's identity where it is one, or null. It stays theirs when their name changes
public record Doer(String name, @Nullable String id) {

    public Doer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Who does something has a name");
        }
    }

    /// Somebody named in words only.
    public static Doer named(String name) {
        return new Doer(name, null);
    }

    public static Doer colleague(Practitioner practitioner) {
        return new Doer(practitioner.name(), practitioner.id().value());
    }
}
