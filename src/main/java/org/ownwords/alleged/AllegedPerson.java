package org.ownwords.alleged;

import org.jspecify.annotations.Nullable;

/// Somebody who is thought to have caused harm. No more is asked than who they are.
///
/// @param who        as far as it is needed; it need not be a name
/// @param connection what they are to the person, or null
/// @param livesThere whether they live where the person lives, or null
/// @param aware      whether they know of the concern, or null
/// @param needs      their own needs, or null
/// @param support    what is done about those, or null
record AllegedPerson(
        String who,
        @Nullable String connection,
        @Nullable Known livesThere,
        @Nullable Known aware,
        @Nullable String needs,
        @Nullable String support) {

    public AllegedPerson {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Somebody is thought to have caused harm");
        }
    }
}
