package org.ownwords.adultreview;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
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

/// Referrals for a Safeguarding Adults Review, from the first word to what is learned. Whoever works for the
/// Board keeps them and reads them. No case is opened from here, and nobody is named.
@Controller
@Transactional
@RequestMapping("/adult-reviews")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class ReferralPages {

    private final Referrals referrals;
    private final Practitioners practitioners;
    private final List<LedToLearning> led;
    private final Templates templates;

    ReferralPages(Referrals referrals, Practitioners practitioners, List<LedToLearning> led, Templates templates) {
        this.led = List.copyOf(led);
        this.referrals = referrals;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/referrals")
    Page list(Chrome chrome, By by) {
        return Page.of(templates.adultreviewReferrals(chrome, referrals.all(), ReferralStore.MOST, by.today()));
    }

    /// What the reviews found, by what it is about.
    @GetMapping("/themes")
    Page themes(Chrome chrome, By by) {
        return Page.of(templates.adultreviewThemes(chrome, Learned.from(referrals.all()), by.today()));
    }

    @GetMapping("/referrals/new")
    Page form(Chrome chrome, Typed typed) {
        return Page.of(templates.adultreviewRefer(chrome, null, typed, Problems.NONE));
    }

    @PostMapping("/referrals/new")
    View refer(Chrome chrome, By by, Typed typed) {
        return switch (ReferralForm.referral(new Reader(typed), null, by.today())) {
            case Refused<ReferralForm.Sent>(var problems) ->
                Page.invalid(templates.adultreviewRefer(chrome, null, typed, problems));
            case Accepted<ReferralForm.Sent>(var sent) -> {
                referrals.refer(typed.id(), sent.referral(), by);
                yield Page.to("/adult-reviews/referrals/" + typed.id());
            }
        };
    }

    @GetMapping("/referrals/{referralId}")
    Page show(Chrome chrome, By by, @PathVariable UUID referralId) {
        var referred = referrals.get(referralId);
        return Page.of(templates.adultreviewReferral(
                chrome,
                referred,
                referrals.correcting(referred, by).orElse(null),
                referrals.isToBeCounted(referred),
                referrals.before(referred),
                led.stream()
                        .flatMap(each -> each.ledTo(by).stream())
                        .collect(Collectors.groupingBy(LedToLearning.Led::finding)),
                practitioners.names(),
                by.today()));
    }

    /// What there is to learn, to be printed for a team meeting.
    @GetMapping("/referrals/{referralId}/brief")
    Page brief(Chrome chrome, @PathVariable UUID referralId) {
        var referred = referrals.get(referralId);
        if (referred.inError() || !referred.isLearnedFrom() || referred.report() == null) {
            throw new NotFound();
        }
        return Page.of(
                templates.adultreviewBrief(chrome, referred, referred.report().says()));
    }

    @GetMapping("/referrals/{referralId}/change")
    Page change(Chrome chrome, Typed typed, @PathVariable UUID referralId) {
        var referred = referrals.get(referralId);
        return Page.of(templates.adultreviewRefer(
                chrome, referred, ReferralForm.typed(typed, referred.referral().says()), Problems.NONE));
    }

    @PostMapping("/referrals/{referralId}/change")
    View changed(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId) {
        var referred = referrals.get(referralId);
        return switch (ReferralForm.referral(
                new Reader(typed), referred.referral().says(), by.today())) {
            case Refused<ReferralForm.Sent>(var problems) ->
                Page.invalid(templates.adultreviewRefer(chrome, referred, typed, problems));
            case Accepted<ReferralForm.Sent>(var sent) ->
                referrals.refer(typed.id(), referred, sent.referral(), sent.inError(), sent.again(), by)
                        ? Page.to(referred.path())
                        : Page.newer(templates.adultreviewRefer(
                                chrome,
                                referred,
                                typed.onTopOf(
                                        Again.REPLACES, referred.referral().row()),
                                Anew.problems("why")));
        };
    }
}
