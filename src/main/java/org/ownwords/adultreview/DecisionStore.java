package org.ownwords.adultreview;

import static ownwords.generated.db.Tables.ADULT_REVIEW_DECISION;
import static ownwords.generated.db.Tables.ADULT_REVIEW_DECISION_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.adultreview.ReviewDecision.How;
import org.ownwords.adultreview.ReviewDecision.MadeBy;
import org.ownwords.adultreview.ReviewDecision.TakingPart;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.springframework.stereotype.Repository;

/// What the Board decided about referrals for review.
@Repository
class DecisionStore {

    private final DSLContext db;

    DecisionStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, UUID referral, ReviewDecision says, Again again, By by) {
        var how = says.how();
        var part = how == null ? null : how.takingPart();
        return db.insertInto(ADULT_REVIEW_DECISION)
                        .set(ADULT_REVIEW_DECISION.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW_DECISION.ID, id)
                        .set(ADULT_REVIEW_DECISION.REFERRAL_ID, referral)
                        .set(ADULT_REVIEW_DECISION.NEEDS, says.limbs().needs().code())
                        .set(
                                ADULT_REVIEW_DECISION.WORKING,
                                says.limbs().working().code())
                        .set(ADULT_REVIEW_DECISION.WORKING_WORDS, says.workingWords())
                        .set(ADULT_REVIEW_DECISION.HARM, says.limbs().harm().code())
                        .set(ADULT_REVIEW_DECISION.DECIDED, says.decided().code())
                        .set(ADULT_REVIEW_DECISION.REASONS, says.reasons())
                        .set(ADULT_REVIEW_DECISION.DECIDED_BY, says.by().whom())
                        .set(ADULT_REVIEW_DECISION.DECIDED_ON, says.by().on())
                        .set(ADULT_REVIEW_DECISION.METHODOLOGY, how == null ? null : how.methodology())
                        .set(ADULT_REVIEW_DECISION.LED_BY, how == null ? null : how.ledBy())
                        .set(ADULT_REVIEW_DECISION.DUE_ON, how == null ? null : how.dueOn())
                        .set(
                                ADULT_REVIEW_DECISION.FAMILY,
                                part == null ? null : part.family().code())
                        .set(ADULT_REVIEW_DECISION.FAMILY_WORDS, part == null ? null : part.words())
                        .set(
                                ADULT_REVIEW_DECISION.ADVOCATE,
                                part == null ? null : part.support().code())
                        .set(ADULT_REVIEW_DECISION.ADVOCATE_WORDS, part == null ? null : part.supportWords())
                        .set(ADULT_REVIEW_DECISION.REPLACES, again.replaces())
                        .set(ADULT_REVIEW_DECISION.WHY, again.why())
                        .set(ADULT_REVIEW_DECISION.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW_DECISION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What was decided, by referral.
    Map<UUID, Version<ReviewDecision>> of(Collection<UUID> referrals) {
        var now = ADULT_REVIEW_DECISION_NOW;
        return db.selectFrom(now)
                .where(now.REFERRAL_ID.in(referrals))
                .fetchMap(
                        now.REFERRAL_ID,
                        row -> new Version<>(
                                decision(row),
                                row.get(now.ID),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()));
    }

    /// Of the table or of the view: they name their columns alike.
    private static ReviewDecision decision(Record row) {
        var now = ADULT_REVIEW_DECISION_NOW;
        return new ReviewDecision(
                new Limbs(
                        Answer.of(row.get(now.NEEDS)).orElseThrow(),
                        Answer.of(row.get(now.WORKING)).orElseThrow(),
                        Harm.of(row.get(now.HARM)).orElseThrow()),
                row.get(now.WORKING_WORDS),
                Decided.of(row.get(now.DECIDED)).orElseThrow(),
                row.get(now.REASONS),
                new MadeBy(row.get(now.DECIDED_BY), row.get(now.DECIDED_ON)),
                how(row));
    }

    private static @Nullable How how(Record row) {
        var now = ADULT_REVIEW_DECISION_NOW;
        var methodology = row.get(now.METHODOLOGY);
        return methodology == null
                ? null
                : new How(
                        methodology,
                        row.get(now.LED_BY),
                        row.get(now.DUE_ON),
                        new TakingPart(
                                Family.of(row.get(now.FAMILY)).orElseThrow(),
                                row.get(now.FAMILY_WORDS),
                                Supporter.of(row.get(now.ADVOCATE)).orElseThrow(),
                                row.get(now.ADVOCATE_WORDS)));
    }

    /// What was decided before about a referral, the newest first.
    List<SaidBefore> before(UUID referral) {
        return SaidBeforeStore.of(
                db,
                ADULT_REVIEW_DECISION,
                ADULT_REVIEW_DECISION.REFERRAL_ID.eq(referral),
                each -> decision(each).lines());
    }
}
