package org.ownwords.adultreview;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
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

/// What the Board decides about a referral, and how a review ends.
@Controller
@Transactional
@RequestMapping("/adult-reviews/referrals/{referralId}")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class ReviewDecisionPages {

    private final Referrals referrals;
    private final Templates templates;

    ReviewDecisionPages(Referrals referrals, Templates templates) {
        this.referrals = referrals;
        this.templates = templates;
    }

    @GetMapping("/decision")
    Page decision(Chrome chrome, Typed typed, @PathVariable UUID referralId) {
        var referred = referrals.get(referralId);
        var now = referred.decision();
        return Page.of(templates.adultreviewDecide(
                chrome, referred, now == null ? typed : DecisionForm.typed(typed, now.says()), Problems.NONE));
    }

    @PostMapping("/decision")
    View decide(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId) {
        var referred = referrals.get(referralId);
        var read = new Reader(typed);
        var again = Again.read(read);
        return switch (DecisionForm.read(read, referred.referral().says().on(), by.today())) {
            case Refused<ReviewDecision>(var problems) ->
                Page.invalid(templates.adultreviewDecide(chrome, referred, typed, problems));
            case Accepted<ReviewDecision>(var decision) ->
                referrals.decide(typed.id(), referred, decision, again, by)
                        ? Page.to(referred.path())
                        : Page.newer(templates.adultreviewDecide(
                                chrome,
                                referred,
                                typed.onTopOf(Again.REPLACES, Anew.row(referred.decision())),
                                Anew.problems("why")));
        };
    }

    /// How a review ends is asked once it was decided that there is one.
    private ReferredCase reviewed(UUID referralId) {
        var referred = referrals.get(referralId);
        if (!referred.isLearnedFrom()) {
            throw new NotFound();
        }
        return referred;
    }

    @GetMapping("/report")
    Page report(Chrome chrome, Typed typed, @PathVariable UUID referralId) {
        var referred = reviewed(referralId);
        var now = referred.report();
        return Page.of(
                page(chrome, referred, now == null ? typed : ReportForm.typed(typed, now.says()), Problems.NONE));
    }

    @PostMapping("/report")
    View reported(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId) {
        var referred = reviewed(referralId);
        var read = new Reader(typed);
        var again = Again.read(read);
        return switch (ReportForm.read(read, referrals.isToBeCounted(referred), by.today())) {
            case Refused<ReportForm.Ended>(var problems) -> Page.invalid(page(chrome, referred, typed, problems));
            case Accepted<ReportForm.Ended>(var ended) ->
                referrals.report(typed.id(), referred, ended, again, by)
                        ? Page.to(referred.path())
                        : Page.newer(page(
                                chrome,
                                referred,
                                typed.onTopOf(Again.REPLACES, Anew.row(referred.report())),
                                Anew.problems("why")));
        };
    }

    private JteModel page(Chrome chrome, ReferredCase referred, Typed typed, Problems problems) {
        return templates.adultreviewReport(chrome, referred, referrals.isToBeCounted(referred), typed, problems);
    }
}
