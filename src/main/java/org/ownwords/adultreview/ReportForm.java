package org.ownwords.adultreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads how a review ended.
final class ReportForm {

    private ReportForm() {}

    /// How a review ended.
    ///
    /// @param counted what the national return counts, or null where it counts nothing anew
    record Ended(ReviewReport report, @Nullable AdultReview counted) {}

    /// @param counts whether the national return counts it anew
    static Reading<Ended> read(Reader read, boolean counts, LocalDate today) {
        var counted = counts ? AdultReviewForm.read(read, today) : null;
        var endedOn = counted == null || counted.endedOn() == null
                ? read.pastDay("endedOn", "Enter the day the review ended", today)
                : counted.endedOn();
        var published = read.yes("published", "Select whether the report is published");
        var on = published ? read.pastDay("publishedOn", "Enter the day it was published", today) : null;
        var words = published
                ? read.words("where", "Enter where it can be read")
                : read.typed().text("published").equals("no")
                        ? read.words("whyNot", "Enter why it is not published")
                        : "";
        var brief = read.optionalWords("brief");
        return read.accept(() -> new Ended(new ReviewReport(endedOn, on, words, brief), counted));
    }

    static Typed typed(Typed typed, ReviewReport now) {
        if (!typed.isEmpty()) {
            return typed;
        }
        var published = now.publishedOn() != null;
        return typed.with("endedOn", now.endedOn())
                .with("published", published ? "yes" : "no")
                .with("publishedOn", now.publishedOn())
                .with(published ? "where" : "whyNot", now.words())
                .withAny("brief", now.brief());
    }
}
