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

/// What a review found, and what is done about it.
@Controller
@Transactional
@RequestMapping("/adult-reviews/referrals/{referralId}/findings")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class ReviewFindingPages {

    private final Referrals referrals;
    private final Templates templates;

    ReviewFindingPages(Referrals referrals, Templates templates) {
        this.referrals = referrals;
        this.templates = templates;
    }

    private static Found found(ReferredCase referred, UUID findingId) {
        return referred.findings().stream()
                .filter(each -> each.id().equals(findingId))
                .findFirst()
                .orElseThrow(NotFound::new);
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
                referrals.find(typed.id(), referred, sent.finding(), by);
                yield Page.to(referred.path());
            }
        };
    }

    @GetMapping("/{findingId}/change")
    Page change(Chrome chrome, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = found(referred, findingId);
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
        var found = found(referred, findingId);
        return switch (FindingForm.finding(new Reader(typed), found.finding().says())) {
            case Refused<FindingForm.Sent>(var problems) ->
                Page.invalid(templates.adultreviewFinding(chrome, referred, found, typed, problems));
            case Accepted<FindingForm.Sent>(var sent) ->
                referrals.find(
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
                                Anew.typed(typed, found.finding().row()),
                                Anew.problems("why")));
        };
    }

    @GetMapping("/{findingId}/response")
    Page response(Chrome chrome, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = found(referred, findingId);
        var now = found.response();
        return Page.of(templates.adultreviewRespond(
                chrome, referred, found, now == null ? typed : FindingForm.typed(typed, now.says()), Problems.NONE));
    }

    @PostMapping("/{findingId}/response")
    View respond(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = found(referred, findingId);
        var read = new Reader(typed);
        var again = Again.read(read);
        return switch (FindingForm.response(read, by.today())) {
            case Refused<ReviewResponse>(var problems) ->
                Page.invalid(templates.adultreviewRespond(chrome, referred, found, typed, problems));
            case Accepted<ReviewResponse>(var response) ->
                referrals.answer(new Placed(typed.id(), referralId, findingId), response, again, by)
                        ? Page.to(referred.path())
                        : Page.newer(templates.adultreviewRespond(
                                chrome,
                                referred,
                                found,
                                Anew.typed(typed, Anew.row(found.response())),
                                Anew.problems("why")));
        };
    }

    /// How far it has come is asked where the Board acts on a finding.
    private static Found acted(ReferredCase referred, UUID findingId) {
        var found = found(referred, findingId);
        if (found.response() == null || !(found.response().says() instanceof ReviewResponse.Acts)) {
            throw new NotFound();
        }
        return found;
    }

    @GetMapping("/{findingId}/progress")
    Page progress(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        return Page.of(templates.adultreviewProgress(
                chrome, referred, acted(referred, findingId), typed, Problems.NONE, by.today()));
    }

    @PostMapping("/{findingId}/progress")
    View progressed(Chrome chrome, By by, Typed typed, @PathVariable UUID referralId, @PathVariable UUID findingId) {
        var referred = referrals.get(referralId);
        var found = acted(referred, findingId);
        var again = new Again(typed.reference(Again.REPLACES).orElse(null), null);
        return switch (FindingForm.progress(new Reader(typed), by.today())) {
            case Refused<ReviewProgress>(var problems) ->
                Page.invalid(templates.adultreviewProgress(chrome, referred, found, typed, problems, by.today()));
            case Accepted<ReviewProgress>(var progress) ->
                referrals.progress(new Placed(typed.id(), referralId, findingId), progress, again, by)
                        ? Page.to(referred.path())
                        : Page.newer(templates.adultreviewProgress(
                                chrome,
                                referred,
                                found,
                                Anew.typed(typed, Anew.row(found.progress())),
                                Anew.problems("words"),
                                by.today()));
        };
    }
}
