package org.ownwords.plan;

import org.jspecify.annotations.Nullable;

/// What somebody was coached in before they do something themselves. To act oneself is an answer to a concern like
/// any other, and who does it may want to be prepared for it. One of these is there at least.
///
/// @param hopes  what they want to get out of it, or null
/// @param begins how they begin, or null
/// @param ifNot  what they do if it goes otherwise, or null
record Coaching(
        @Nullable String hopes,
        @Nullable String begins,
        @Nullable String ifNot) {

    public Coaching {
        if (hopes == null && begins == null && ifNot == null) {
            throw new IllegalArgumentException("Who was prepared was prepared for something");
        }
    }
}
