package org.ownwords.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What asks for something that is owed.
///
/// @param kind   what kind of thing is owed, a code of the concept's own, such as `next-step`; with `row` it
///               is one thing
/// @param row    the row that asks for it
/// @param within the row it is owed within, such as an enquiry, or null: when that has ended it is owed no
///               longer
public record Because(String kind, UUID row, @Nullable UUID within) {

    /// For something that is owed until it is done, whatever else ends.
    public Because(String kind, UUID row) {
        this(kind, row, null);
    }
}
