package org.ownwords.capacity;

import org.jspecify.annotations.Nullable;

/// How a decision was put to somebody.
///
/// @param information what there is to know to make it, with what is likely to follow from
///                    deciding one way or the other or not at all (Mental Capacity Act
///                    2005, section 3(4)); or null
/// @param support     what was done to help them decide (section 1(3)), or null
record Preparation(@Nullable String information, @Nullable String support) {

    /// Whether both are known.
    boolean isWhole() {
        return information != null && support != null;
    }
}
