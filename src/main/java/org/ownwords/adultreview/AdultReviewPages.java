package org.ownwords.adultreview;

import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The Safeguarding Adults Reviews: the Board arranges them, so those who read its figures record them.
@Controller
@Transactional
@RequestMapping("/adult-reviews")
@Allow({Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST})
class AdultReviewPages {

    private final AdultReviews reviews;
    private final Practitioners practitioners;
    private final Templates templates;

    AdultReviewPages(AdultReviews reviews, Practitioners practitioners, Templates templates) {
        this.reviews = reviews;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.adultreviewList(
                chrome,
                reviews.visibleTo(by),
                reviews.corrected(by),
                practitioners.names(),
                AdultReviewStore.MOST,
                Audience.of(by.practitioner().role()) == Audience.OPENS_CASES,
                ReportingYear.of(by.today()),
                by.practitioner().role() != Role.ANALYST));
    }

    @GetMapping("/new")
    Page form(Chrome chrome, Typed typed) {
        return Page.of(templates.adultreviewNew(chrome, typed, Problems.NONE));
    }

    @PostMapping("/new")
    View record(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var review = AdultReviewForm.read(read, by.today());
        return switch (read.accept(() -> review)) {
            case Refused<AdultReview>(var problems) -> Page.invalid(templates.adultreviewNew(chrome, typed, problems));
            case Accepted<AdultReview>(var accepted) -> {
                reviews.record(typed.id(), accepted, by);
                yield Page.to("/adult-reviews");
            }
        };
    }
}
