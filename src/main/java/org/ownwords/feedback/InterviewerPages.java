package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Saying who asks somebody how it was.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/feedback/{offerId}/interviewer")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class InterviewerPages {

    private final Cases cases;
    private final Feedbacks feedbacks;
    private final Templates templates;

    InterviewerPages(Cases cases, Feedbacks feedbacks, Templates templates) {
        this.cases = cases;
        this.feedbacks = feedbacks;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID offerId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var offer = feedbacks.agreed(file, new OfferId(offerId));
        return page(chrome, file, offer, typed, Problems.NONE, false);
    }

    @PostMapping
    View give(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID offerId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var offer = feedbacks.agreed(file, new OfferId(offerId));
        var read = new Reader(typed);
        var chosen = read.choice(
                "interviewer",
                code -> feedbacks.whoMayAsk(file).stream()
                        .filter(each -> each.id().value().equals(code))
                        .findFirst(),
                "Select who asks. It is never somebody who worked on this");
        var why = read.optionalWords("why");
        return switch (read.accept(chosen::orElseThrow)) {
            case Refused<Practitioner>(var problems) -> page(chrome, file, offer, typed, problems, true);
            case Accepted<Practitioner>(var who) ->
                switch (feedbacks.give(new GivenId(typed.id()), file, offer, who, why, by)) {
                    case MayAsk.Allowed() -> Page.to(file.id().path());
                    case MayAsk.NotAnInterviewer(), MayAsk.WorkedOnIt() ->
                        page(
                                chrome,
                                file,
                                offer,
                                typed,
                                problem("Select somebody else. They may not ask about this"),
                                true);
                };
        };
    }

    private static Problems problem(String words) {
        return Problems.of("interviewer", words);
    }

    // The page is made of who is asked, who may ask, and what was typed.
    private Page page(Chrome chrome, CaseFile file, KnownOffer offer, Typed typed, Problems problems, boolean invalid) {
        var who =
                feedbacks.whoMayAsk(file).stream().map(InterviewerPages::option).toList();
        var html = templates.feedbackInterviewer(
                chrome,
                file,
                (Offer.Yes) offer.offer(),
                feedbacks.interviewer(offer).orElse(null),
                who,
                typed,
                problems);
        return invalid ? Page.invalid(html) : Page.of(html);
    }

    private static Option option(Practitioner who) {
        return Option.of(who.id().value(), who.name());
    }
}
