package org.ownwords.adultreview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.adultreview.InReturn.Follows;
import org.ownwords.adultreview.ReferralFact.AdultReferredForReview;
import org.ownwords.adultreview.ReferralFact.AdultReviewDecided;
import org.ownwords.adultreview.ReferralFact.AdultReviewReported;
import org.ownwords.history.SaidBefore;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who was referred to the Board for a Safeguarding Adults Review, what it decided and how each review ended. The
/// Board is one, so everybody who works for it reads all of it. Nobody is named in it, and it leads to no case.
///
/// Each of what is recorded says true where it was recorded, by this call or before with the same id. It says
/// false where something else was recorded since the form was opened; nothing is recorded then.
@Service
@Transactional
class Referrals {

    private final ReferralStore store;
    private final DecisionStore decisions;
    private final FindingStore findings;
    private final ReportStore reports;
    private final AdultReviews reviews;
    private final ApplicationEventPublisher events;

    Referrals(
            ReferralStore store,
            DecisionStore decisions,
            FindingStore findings,
            ReportStore reports,
            AdultReviews reviews,
            ApplicationEventPublisher events) {
        this.store = store;
        this.decisions = decisions;
        this.findings = findings;
        this.reports = reports;
        this.reviews = reviews;
        this.events = events;
    }

    /// Those that were referred last, the newest first.
    @Transactional(readOnly = true)
    List<ReferredCase> all() {
        return whole(store.latest());
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    ReferredCase get(UUID id) {
        return whole(store.one(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /// What stood before in a referral and what hangs on it, the newest first.
    ///
    /// @param findings also what was said of each finding
    record Before(
            List<SaidBefore> referral,
            List<SaidBefore> decision,
            Map<UUID, List<SaidBefore>> findings,
            List<SaidBefore> report) {

        List<SaidBefore> finding(UUID finding) {
            return findings.getOrDefault(finding, List.of());
        }
    }

    @Transactional(readOnly = true)
    Before before(ReferredCase referred) {
        var id = referred.id();
        return new Before(store.before(id), decisions.before(id), findings.before(referred), reports.before(id));
    }

    private List<ReferredCase> whole(Collection<ReferralStore.Standing> standing) {
        var ids = standing.stream().map(ReferralStore.Standing::id).toList();
        var decided = decisions.of(ids);
        var ended = reports.of(ids);
        var found = findings.of(ids);
        return standing.stream()
                .map(each -> new ReferredCase(
                        each.id(),
                        each.referral(),
                        each.inError(),
                        decided.get(each.id()),
                        found.getOrDefault(each.id(), List.of()),
                        ended.get(each.id())))
                .toList();
    }

    void refer(UUID id, Referral referral, By by) {
        if (store.add(id, id, referral, false, new Again(null, null), by)) {
            events.publishEvent(new AdultReferredForReview(id, id, by));
        }
    }

    /// @param inError whether it should not be here at all
    boolean refer(UUID id, ReferredCase referred, Referral referral, boolean inError, Again again, By by) {
        if (store.add(id, referred.id(), referral, inError, again, by)) {
            events.publishEvent(new AdultReferredForReview(referred.id(), id, by));
            follow(id, referred, again, by);
            return true;
        }
        return get(referred.id()).referral().row().equals(id);
    }

    boolean decide(UUID id, ReferredCase referred, ReviewDecision decision, Again again, By by) {
        if (decisions.add(id, referred.id(), decision, again, by)) {
            events.publishEvent(new AdultReviewDecided(referred.id(), id, by));
            follow(id, referred, again, by);
            return true;
        }
        var now = get(referred.id()).decision();
        return now != null && now.row().equals(id);
    }

    /// Records how a review ended, and its numbers for the national return the first time.
    /// Another way to learn is not in it. Numbers that are wrong are corrected where all reviews are listed.
    boolean report(UUID id, ReferredCase referred, ReportForm.Ended ended, Again again, By by) {
        if (reports.add(id, referred.id(), ended.report(), again, by)) {
            events.publishEvent(new AdultReviewReported(referred.id(), id, by));
            if (ended.counted() == null) {
                follow(id, referred, again, by);
            } else if (!reviews.isRecorded(numbers(referred.id()))) {
                reviews.record(numbers(referred.id()), ended.counted(), by);
            } else {
                var why = again.why() == null ? "It is a Safeguarding Adults Review" : again.why();
                correct(id, referred, new AdultReviewCorrection(ended.counted(), why), by);
            }
            return true;
        }
        var now = get(referred.id()).report();
        return now != null && Objects.equals(now.row(), id);
    }

    /// The return follows what is said anew.
    ///
    /// @param row the row that says it
    private void follow(UUID row, ReferredCase before, Again again, By by) {
        var numbers = reviews.counted(numbers(before.id())).orElse(null);
        switch (InReturn.of(before, get(before.id()), numbers)) {
            case Follows.Stays() -> {}
            case Follows.TakenOut(var why) ->
                correct(
                        row,
                        before,
                        new AdultReviewCorrection(null, again.why() == null ? why : why + ": " + again.why()),
                        by);
            case Follows.OnAnotherDay(var instead) ->
                correct(
                        row,
                        before,
                        new AdultReviewCorrection(
                                instead, again.why() == null ? "It ended on another day" : again.why()),
                        by);
        }
    }

    private void correct(UUID row, ReferredCase referred, AdultReviewCorrection correction, By by) {
        reviews.correct(Ids.from(row, "numbers"), numbers(referred.id()), correction, by);
    }

    /// The review as the national return counts it.
    private static UUID numbers(UUID referral) {
        return Ids.from(referral, "numbers");
    }

    /// Whether the national return is to count it and does not yet. What was decided may have changed since it ended.
    @Transactional(readOnly = true)
    boolean isToBeCounted(ReferredCase referred) {
        return referred.counts()
                && !referred.inError()
                && reviews.counted(numbers(referred.id())).isEmpty();
    }

    /// Where somebody corrects what the national return counts of it, if there is anything and they may.
    @Transactional(readOnly = true)
    Optional<String> correcting(ReferredCase referred, By by) {
        var id = numbers(referred.id());
        return reviews.isVisible(id, by) ? Optional.of("/adult-reviews/%s/correction".formatted(id)) : Optional.empty();
    }
}
