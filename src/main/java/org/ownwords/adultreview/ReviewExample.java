package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.adultreview.FindingStore.Placed;
import org.ownwords.adultreview.ReviewDecision.How;
import org.ownwords.adultreview.ReviewDecision.MadeBy;
import org.ownwords.adultreview.ReviewDecision.TakingPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the demonstration council's Board was told of and learned from: each method is one recording, through the
/// same doors as all others.
@Service
@Transactional
public class ReviewExample {

    private static final Again FIRST = new Again(null, null);

    private final Referrals referrals;
    private final Findings findings;

    ReviewExample(Referrals referrals, Findings findings) {
        this.referrals = referrals;
        this.findings = findings;
    }

    /// Somebody is referred to the Board.
    ///
    /// @param adult what the Board calls them
    /// @param whom  who referred them
    /// @return its id
    public UUID refer(String adult, LocalDate on, String whom, String whatHappened, By by) {
        var id = UUID.randomUUID();
        referrals.refer(id, new Referral(adult, on, whom, whatHappened), by);
        return id;
    }

    /// The Board decides that there is a review: somebody died, and people may have worked together badly. Their
    /// family takes part.
    public void decide(UUID referral, String reasons, String methodology, String family, By by) {
        referrals.decide(
                UUID.randomUUID(),
                referrals.get(referral),
                new ReviewDecision(
                        new Limbs(Answer.YES, Answer.YES, Harm.DIED),
                        "Who knew what, and whether anybody put it together",
                        Decided.REVIEW,
                        reasons,
                        new MadeBy("The Board", by.today()),
                        new How(
                                methodology,
                                "Somebody from outside",
                                null,
                                new TakingPart(Family.TAKE_PART, family, Supporter.NOT_NEEDED, null))),
                FIRST,
                by);
    }

    /// A finding about what somebody said and wanted.
    ///
    /// @return its id
    public UUID find(UUID referral, String words, By by) {
        var id = UUID.randomUUID();
        findings.find(
                id, referrals.get(referral), new ReviewFinding(words, List.of(Theme.VOICE, Theme.TOGETHER), true), by);
        return id;
    }

    public void act(UUID referral, UUID finding, String what, String owner, LocalDate dueOn, By by) {
        findings.answer(
                new Placed(UUID.randomUUID(), referral, finding),
                new ReviewResponse.Acts(what, owner, dueOn, by.today()),
                FIRST,
                by);
    }

    /// The review ends, and is published. One person died.
    public void end(UUID referral, String where, String brief, By by) {
        referrals.report(
                UUID.randomUUID(),
                referrals.get(referral),
                new ReportForm.Ended(
                        new ReviewReport(by.today(), by.today(), where, brief), new AdultReview(by.today(), 1, 0)),
                FIRST,
                by);
    }
}
