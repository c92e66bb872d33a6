package org.ownwords.adultreview;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.adultreview.FindingStore.Placed;
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

/// What a review found.
@Controller
@Transactional
@RequestMapping("/adult-reviews/referrals/{referralId}/findings")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class ReviewFindingPages {

    private final Referrals referrals;
    private final Findings findings;
    private final Templates templates;

    ReviewFindingPages(Referrals referrals, Findings findings, Templates templates) {
        this.referrals = referrals;
        this.findings = findings;
        this.templates = templates;
    }

    @GetMapping("/new")
    Page form(Chrome chrome, Typed typed, @PathVariable UUID referralId) {
        return Page.of(templates.adultreviewFinding(chrome, referrals.get(referralId), null, typed, Problems.NONE));
    }

    @PostMapping("/new")
    View find(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId) {
        var referred = referrals.get(referralId);
        return switch (FindingForm.finding(new Reader(typed), null)) {
            case Refused<FindingForm.Sent>(var problems) ->
                Page.invalid(templates.adultreviewFinding(chrome, referred, null, typed, problems));
            case Accepted<FindingForm.Sent>(var sent) -> {
                findings.find(typed.id(), referred, sent.finding(), by);
                yield Page.to(referred.path());
            }
        };
    }

    @GetMapping("/{findingId}/change")
    Page change(Chrome chrome, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = referred.finding(findingId).orElseThrow(NotFound::new);
        return Page.of(templates.adultreviewFinding(
                chrome,
                referred,
                found,
                FindingForm.typed(typed, found.finding().says()),
                Problems.NONE));
    }

    @PostMapping("/{findingId}/change")
    View changed(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = referred.finding(findingId).orElseThrow(NotFound::new);
        return switch (FindingForm.finding(new Reader(typed), found.finding().says())) {
            case Refused<FindingForm.Sent>(var problems) ->
                Page.invalid(templates.adultreviewFinding(chrome, referred, found, typed, problems));
            case Accepted<FindingForm.Sent>(var sent) ->
                findings.find(
                                new Placed(typed.id(), referralId, findingId),
                                sent.finding(),
                                sent.inError(),
                                sent.again(),
                                by)
                        ? Page.to(referred.path())
                        : Page.newer(templates.adultreviewFinding(
                                chrome,
                                referred,
                                found,
                                typed.onTopOf(Again.REPLACES, found.finding().row()),
                                Anew.problems("why")));
        };
    }
}
