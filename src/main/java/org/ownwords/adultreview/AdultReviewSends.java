package org.ownwords.adultreview;

import java.util.List;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// Adult reviews, as numbers.
public final class AdultReviewSends implements Sends {

    @Override
    public List<Sent> sent() {
        return List.of(Sent.rows(Kind.REVIEW, "from adult_review_now r", "r.id")
                .where("r.in_error is null")
                .identifier("review_id", Kind.REVIEW, "r.id")
                .asNamed("authority", "concluded_on", "died", "survived"));
    }
}
