package org.ownwords.adultreview;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.adultreview.FindingStore.Placed;
import org.ownwords.adultreview.ReferredCase.Found;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
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

/// What is done about something that a review found, and what became of that.
@Controller
@Transactional
@RequestMapping("/adult-reviews/referrals/{referralId}/findings/{findingId}")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class FindingAnswerPages {

    private final Referrals referrals;
    private final Findings findings;
    private final Templates templates;

    FindingAnswerPages(Referrals referrals, Findings findings, Templates templates) {
        this.referrals = referrals;
        this.findings = findings;
        this.templates = templates;
    }

    @GetMapping("/response")
    Page response(Chrome chrome, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = referred.finding(findingId).orElseThrow(NotFound::new);
        var now = found.response();
        return Page.of(templates.adultreviewRespond(
                chrome, referred, found, now == null ? typed : FindingForm.typed(typed, now.says()), Problems.NONE));
    }

    @PostMapping("/response")
    View respond(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = referred.finding(findingId).orElseThrow(NotFound::new);
        var read = new Reader(typed);
        var again = Again.read(read);
        return switch (FindingForm.response(read, by.today())) {
            case Refused<ReviewResponse>(var problems) ->
                Page.invalid(templates.adultreviewRespond(chrome, referred, found, typed, problems));
            case Accepted<ReviewResponse>(var response) ->
                findings.answer(new Placed(typed.id(), referralId, findingId), response, again, by)
                        ? Page.to(referred.path())
                        : Page.newer(templates.adultreviewRespond(
                                chrome,
                                referred,
                                found,
                                typed.onTopOf(Again.REPLACES, Anew.row(found.response())),
                                Anew.problems("why")));
        };
    }

    /// How far it has come is asked where the Board acts on a finding.
    private static Found acted(ReferredCase referred, UUID findingId) {
        var found = referred.finding(findingId).orElseThrow(NotFound::new);
        if (found.response() == null || !(found.response().says() instanceof ReviewResponse.Acts)) {
            throw new NotFound();
        }
        return found;
    }

    @GetMapping("/progress")
    Page progress(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        return Page.of(templates.adultreviewProgress(
                chrome, referred, acted(referred, findingId), typed, Problems.NONE, by.today()));
    }

    @PostMapping("/progress")
    View progressed(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = acted(referred, findingId);
        var again = new Again(typed.reference(Again.REPLACES).orElse(null), null);
        return switch (FindingForm.progress(new Reader(typed), by.today())) {
            case Refused<ReviewProgress>(var problems) ->
                Page.invalid(templates.adultreviewProgress(chrome, referred, found, typed, problems, by.today()));
            case Accepted<ReviewProgress>(var progress) ->
                findings.progress(new Placed(typed.id(), referralId, findingId), progress, again, by)
                        ? Page.to(referred.path())
                        : Page.newer(templates.adultreviewProgress(
                                chrome,
                                referred,
                                found,
                                typed.onTopOf(Again.REPLACES, Anew.row(found.progress())),
                                Anew.problems("words"),
                                by.today()));
        };
    }
}
