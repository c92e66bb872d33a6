package org.ownwords.adultreview;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.adultreview.FindingStore.Placed;
import org.ownwords.adultreview.ReferralFact.AdultReviewAnswered;
import org.ownwords.adultreview.ReferralFact.AdultReviewFound;
import org.ownwords.adultreview.ReferralFact.AdultReviewProgressed;
import org.ownwords.adultreview.ReferredCase.Found;
import org.ownwords.page.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What reviews found, and what is done about it. What is said of [Referrals] holds here too.
@Service
@Transactional
class Findings {

    private final FindingStore findings;
    private final ResponseStore responses;
    private final ApplicationEventPublisher events;

    Findings(FindingStore findings, ResponseStore responses, ApplicationEventPublisher events) {
        this.findings = findings;
        this.responses = responses;
        this.events = events;
    }

    void find(UUID id, ReferredCase referred, ReviewFinding finding, By by) {
        if (findings.add(new Placed(id, referred.id(), id), finding, false, new Again(null, null), by)) {
            events.publishEvent(new AdultReviewFound(referred.id(), id, by));
        }
    }

    /// @param inError whether it should not be here at all
    boolean find(Placed placed, ReviewFinding finding, boolean inError, Again again, By by) {
        if (findings.add(placed, finding, inError, again, by)) {
            events.publishEvent(new AdultReviewFound(placed.referral(), placed.row(), by));
            return true;
        }
        return now(placed).finding().row().equals(placed.row());
    }

    boolean answer(Placed placed, ReviewResponse response, Again again, By by) {
        if (responses.add(placed.row(), placed.finding(), response, again, by)) {
            events.publishEvent(new AdultReviewAnswered(placed.referral(), placed.row(), by));
            return true;
        }
        var now = now(placed).response();
        return now != null && now.row().equals(placed.row());
    }

    boolean progress(Placed placed, ReviewProgress progress, Again again, By by) {
        if (responses.add(placed.row(), placed.finding(), progress, again, by)) {
            events.publishEvent(new AdultReviewProgressed(placed.referral(), placed.row(), by));
            return true;
        }
        var now = now(placed).progress();
        return now != null && now.row().equals(placed.row());
    }

    private Found now(Placed placed) {
        return findings.of(List.of(placed.referral())).getOrDefault(placed.referral(), List.of()).stream()
                .filter(each -> each.id().equals(placed.finding()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
