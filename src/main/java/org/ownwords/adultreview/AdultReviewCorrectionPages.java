package org.ownwords.adultreview;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What was wrong with a Safeguarding Adults Review as it was recorded, and what it should have said.
@Controller
@Transactional
@RequestMapping("/adult-reviews/{reviewId}/correction")
@Allow({Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST})
class AdultReviewCorrectionPages {

    /// The hidden field that names what was recorded last when the form was opened.
    private static final String REPLACES = "replaces";

    private final AdultReviews reviews;
    private final Templates templates;

    AdultReviewCorrectionPages(AdultReviews reviews, Templates templates) {
        this.reviews = reviews;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID reviewId) {
        return Page.of(templates.adultreviewCorrect(chrome, reviews.get(reviewId, by), typed, Problems.NONE));
    }

    @PostMapping
    View correct(Chrome chrome, By by, Typed typed, @PathVariable UUID reviewId) {
        var review = reviews.get(reviewId, by);
        var read = typed.reference(REPLACES).orElse(reviewId);
        var recorded = review.lastRow().equals(read) ? review.review() : null;
        return switch (AdultReviewForm.correction(new Reader(typed), recorded, by.today())) {
            case Refused<AdultReviewCorrection>(var problems) ->
                Page.invalid(templates.adultreviewCorrect(chrome, review, typed, problems));
            case Accepted<AdultReviewCorrection>(var correction) ->
                reviews.correct(typed.id(), review, read, correction, by)
                        ? Page.to("/adult-reviews")
                        : newer(chrome, review, typed);
        };
    }

    private Page newer(Chrome chrome, StandingReview review, Typed typed) {
        var again = typed.onTopOf(REPLACES, review.lastRow());
        var problem = new Problem(
                "wrong", "A colleague corrected this review while you were typing. Check what it says now, and yours");
        return Page.newer(templates.adultreviewCorrect(chrome, review, again, Problems.of(problem)));
    }
}
