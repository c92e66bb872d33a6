package org.ownwords.review;

import gg.jte.models.runtime.JteModel;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.prompt.AtMoment;
import org.ownwords.prompt.StagePrompts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@Transactional
@RequestMapping("/cases/{caseId}/reviews/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ReviewPages {

    private final Cases cases;
    private final Outcomes outcomes;
    private final Reviews reviews;
    private final StagePrompts prompts;
    private final Templates templates;

    ReviewPages(Cases cases, Outcomes outcomes, Reviews reviews, StagePrompts prompts, Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.reviews = reviews;
        this.prompts = prompts;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View hold(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var current = outcomes.current(file);
        var toThinkOf = prompts.at(file, ReviewMoments.moment(file, last(file)), by);
        var read = file.reading(typed);
        toThinkOf.check(read);
        var review = ReviewForm.read(read, file.person().details(), current, by);
        return switch (read.accept(() -> Objects.requireNonNull(review))) {
            case Refused<Review>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Review>(var accepted) -> {
                var open = reviews.hold(typed.id(), file, accepted, AtMoment.isUrgent(typed), by);
                if (!open.isEmpty()) {
                    yield Page.invalid(page(chrome, file, typed, Problems.of(AtMoment.problem(open)), by));
                }
                prompts.recordedUrgently(file, toThinkOf, typed, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        var last = last(file);
        return templates.reviewNew(
                chrome,
                file,
                outcomes.current(file),
                last,
                prompts.at(file, ReviewMoments.moment(file, last), by),
                typed,
                problems,
                by.today());
    }

    /// The review before, or null.
    private @Nullable Held last(CaseFile file) {
        return reviews.on(file).stream().findFirst().orElse(null);
    }
}
