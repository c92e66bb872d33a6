package org.ownwords.adultreview;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.Staged;

/// Adult reviews that are brought in.
public final class AdultReviewBringsIn implements BringsIn {

    @Override
    public List<BroughtIn> broughtIn() {
        return List.of(new BroughtIn(
                Made.REVIEW,
                "adult_review",
                "'AdultReviewRecorded'",
                "id",
                "coalesce(" + Staged.day("a.concluded_on") + ", a.recorded_at)",
                "authority, id, concluded_on, died, survived",
                """
                select r.council, %s, r.concluded_on, coalesce(r.died, 0), coalesce(r.survived, 0) from in_reviews r
                 where %s
                """.formatted(Kind.REVIEW.id("r"), Staged.isNew("r"))));
    }
}
