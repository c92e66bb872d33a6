package org.ownwords.timescale;

import java.util.UUID;

/// A target as somebody sets it.
///
/// @param id  of the row
/// @param why why it is set
public record TargetEntry(UUID id, Targets.Target target, String why) {

    public TargetEntry {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A target is set for a reason");
        }
    }
}
