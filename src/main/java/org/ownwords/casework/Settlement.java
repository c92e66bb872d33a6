package org.ownwords.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What becomes of something that is open when an enquiry ends.
public sealed interface Settlement {

    /// It was done.
    record Done(LocalDate on, String whatHappened) implements Settlement {
        public Done {
            refuseBlank(whatHappened, "What was done says what happened");
        }
    }

    /// It goes on after closing. A doer does it, by a day if one was set.
    record GoesOn(Doer doer, @Nullable LocalDate dueOn) implements Settlement {}

    /// It is no longer needed, for a reason.
    record NotNeeded(String why) implements Settlement {
        public NotNeeded {
            refuseBlank(why, "That something is no longer needed has a reason");
        }
    }

    private static void refuseBlank(String words, String refusal) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(refusal);
        }
    }
}
