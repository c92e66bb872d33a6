package org.ownwords.enquiry;

import org.jspecify.annotations.Nullable;

/// Something somebody said they would do next.
///
/// @param done how it was done, or null while it is not
public record NextStep(NextStepId id, Todo todo, @Nullable Done done) {

    public boolean isOpen() {
        return done == null;
    }
}
