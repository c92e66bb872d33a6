package org.ownwords.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;

/// The next review that is still due on a case.
///
/// @param setBy    the review that set it
/// @param goesOnBy the row that says that it goes on when an enquiry has ended, or null
/// @param after    that enquiry, or null
/// @param doer     who will do it, or null if not recorded
/// @param dueOn    by when, or null where it goes on without a day
record NextReview(
        UUID setBy,
        @Nullable UUID goesOnBy,
        @Nullable UUID after,
        @Nullable Doer doer,
        @Nullable LocalDate dueOn) {

    /// What is to be done, in words.
    static final String WHAT = "Review with the person how it is going";
}
