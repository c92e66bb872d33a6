package org.ownwords.adultreview;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A Safeguarding Adults Review that was recorded wrongly was corrected.
record AdultReviewCorrected(UUID review, UUID correction, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return new Chain(review);
    }

    @Override
    public Row row() {
        return new Row("adult_review", correction);
    }
}
