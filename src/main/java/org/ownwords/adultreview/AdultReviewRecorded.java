package org.ownwords.adultreview;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A Safeguarding Adults Review was recorded. It belongs to no case, so it has a chain of its own.
record AdultReviewRecorded(UUID review, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return new Chain(review);
    }

    @Override
    public Row row() {
        return new Row("adult_review", review);
    }
}
