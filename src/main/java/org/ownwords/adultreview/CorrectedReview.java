package org.ownwords.adultreview;

import java.time.Instant;

/// What was recorded of a review and was wrong.
///
/// @param inError whether the review should not be here at all
/// @param why     what was wrong
/// @param by      the identity of whoever corrected it
record CorrectedReview(AdultReview before, boolean inError, String why, String by, Instant at) {}
