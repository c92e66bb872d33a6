package org.ownwords.enquiry;

import java.time.LocalDate;

/// A next step that is no longer needed: since when it was said so, and why.
record NotNeeded(LocalDate on, String why) {

    public NotNeeded {
        if (why.isBlank()) {
            throw new IllegalArgumentException("That a step is no longer needed has a reason");
        }
    }
}
