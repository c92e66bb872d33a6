package org.ownwords.capacity;

import java.time.LocalDate;

/// Whether a decision can wait until the person is able to make it (Mental
/// Capacity Act 2005, section 4(3)).
sealed interface CanWait {

    /// It can. Somebody looks at it again on a day.
    record Until(LocalDate lookAgain) implements CanWait {}

    /// It cannot, for a reason.
    record No(String why) implements CanWait {
        public No {
            if (why.isBlank()) {
                throw new IllegalArgumentException("That a decision cannot wait has a reason");
            }
        }
    }
}
