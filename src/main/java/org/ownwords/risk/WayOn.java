package org.ownwords.risk;

import org.jspecify.annotations.Nullable;

/// One way of going on with a risk, to stand beside others.
///
/// @param benefits what is good about it, or null
/// @param harms    what may go wrong, or null
record WayOn(
        String what, @Nullable String benefits, @Nullable String harms) {

    public WayOn {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A way of going on says what it is");
        }
    }
}
