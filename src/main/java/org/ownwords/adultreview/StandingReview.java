package org.ownwords.adultreview;

import java.util.UUID;

/// A review as it was recorded last.
///
/// @param id      of the review, however often it was corrected
/// @param lastRow which row says so
/// @param inError whether it should not be here, so that it does not count
record StandingReview(UUID id, UUID lastRow, AdultReview review, boolean inError) {}
