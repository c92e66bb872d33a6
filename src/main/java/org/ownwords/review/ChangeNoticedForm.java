package org.ownwords.review;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.review.ChangeNoticed.Follows;

/// Reads what changed, and whether that sets off a review.
final class ChangeNoticedForm {

    private ChangeNoticedForm() {}

    static Reading<ChangeNoticed> read(Reader read, LocalDate today) {
        var what = read.choices("what", WhatChanged.all(), WhatChanged::code);
        if (what.isEmpty()) {
            read.problem("what", "Select what changed");
        }
        var words = read.words("words", "Enter what changed");
        var review = read.yes("review", "Select whether to review the plan");
        var by = read.optionalDay("lookBy");
        var whyNot = read.typed().text("review").equals("no")
                ? read.words("whyNot", "Enter why there is no review")
                : read.optionalWords("whyNot");
        if (review && whyNot != null) {
            read.problem("whyNot", "You said that the plan is reviewed. Clear this, or select no");
        }
        if (read.typed().text("review").equals("no") && by != null) {
            read.dayProblem("lookBy", "You said that there is no review. Clear this, or select yes");
        }
        var on = read.pastDay("noticedOn", "Enter the day", today);
        return read.accept(() -> new ChangeNoticed(
                what, words, review ? new Follows.Review(by) : new Follows.NoReview(whyNot == null ? "" : whyNot), on));
    }

    /// One as it was entered.
    static Typed entered(ChangeNoticed change) {
        var typed = Typed.nothing()
                .with("what", change.what().stream().map(WhatChanged::code).toList())
                .with("words", change.words())
                .with("noticedOn", change.on());
        return switch (change.follows()) {
            case Follows.Review(var by) -> typed.with("review", "yes").with("lookBy", by);
            case Follows.NoReview(var why) -> typed.with("review", "no").with("whyNot", why);
        };
    }
}
