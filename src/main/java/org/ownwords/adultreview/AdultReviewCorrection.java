package org.ownwords.adultreview;

import org.jspecify.annotations.Nullable;

/// What was wrong with a review as it was recorded.
///
/// @param instead what it should have said, or null where it should not be here at all
record AdultReviewCorrection(@Nullable AdultReview instead, String why) {

    AdultReviewCorrection {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A correction says what was wrong");
        }
    }
}
