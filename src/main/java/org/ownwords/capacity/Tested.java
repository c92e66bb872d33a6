package org.ownwords.capacity;

import org.jspecify.annotations.Nullable;

/// Whether somebody can do one of the four, and what showed it. That they cannot is always shown by
/// something: it has to be established (Mental Capacity Act 2005, section 1(2)).
///
/// @param shown what showed it, or null
record Tested(Able able, @Nullable String shown) {

    public Tested {
        if (able == Able.NO && (shown == null || shown.isBlank())) {
            throw new IllegalArgumentException("That somebody cannot do something is shown by something");
        }
    }
}
