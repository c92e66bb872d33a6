package org.ownwords.adultreview;

import static ownwords.generated.db.Tables.ADULT_REVIEW_DECISION;
import static ownwords.generated.db.Tables.ADULT_REVIEW_DECISION_NOW;
import static ownwords.generated.db.Tables.ADULT_REVIEW_REFERRAL;
import static ownwords.generated.db.Tables.ADULT_REVIEW_REFERRAL_NOW;
import static ownwords.generated.db.Tables.ADULT_REVIEW_REPORT;
import static ownwords.generated.db.Tables.ADULT_REVIEW_REPORT_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.adultreview.ReviewDecision.How;
import org.ownwords.adultreview.ReviewDecision.MadeBy;
import org.ownwords.adultreview.ReviewDecision.TakingPart;
import org.springframework.stereotype.Repository;

/// Referrals for review, what the Board decided about each, and how each review ended.
@Repository
class ReferralStore {

    /// A Board has some tens of referrals a year at most.
    static final int MOST = 200;

    private final DSLContext db;

    ReferralStore(DSLContext db) {
        this.db = db;
    }

    /// @param referral the first row of it, whose id is the id of the referral
    boolean add(UUID id, UUID referral, Referral says, boolean inError, Again again, By by) {
        return db.insertInto(ADULT_REVIEW_REFERRAL)
                        .set(ADULT_REVIEW_REFERRAL.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW_REFERRAL.ID, id)
                        .set(ADULT_REVIEW_REFERRAL.ADULT, says.adult())
                        .set(ADULT_REVIEW_REFERRAL.REFERRED_ON, says.on())
                        .set(ADULT_REVIEW_REFERRAL.REFERRED_BY, says.by())
                        .set(ADULT_REVIEW_REFERRAL.WHAT_HAPPENED, says.whatHappened())
                        .set(ADULT_REVIEW_REFERRAL.STANDS_FOR, again.replaces() == null ? null : referral)
                        .set(ADULT_REVIEW_REFERRAL.REPLACES, again.replaces())
                        .set(ADULT_REVIEW_REFERRAL.WHY, again.why())
                        .set(ADULT_REVIEW_REFERRAL.IN_ERROR, inError ? true : null)
                        .set(ADULT_REVIEW_REFERRAL.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW_REFERRAL.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
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

    boolean add(UUID id, UUID referral, ReviewReport says, Again again, By by) {
        return db.insertInto(ADULT_REVIEW_REPORT)
                        .set(ADULT_REVIEW_REPORT.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW_REPORT.ID, id)
                        .set(ADULT_REVIEW_REPORT.REFERRAL_ID, referral)
                        .set(ADULT_REVIEW_REPORT.ENDED_ON, says.endedOn())
                        .set(ADULT_REVIEW_REPORT.PUBLISHED, says.publishedOn() != null)
                        .set(ADULT_REVIEW_REPORT.PUBLISHED_ON, says.publishedOn())
                        .set(ADULT_REVIEW_REPORT.WORDS, says.words())
                        .set(ADULT_REVIEW_REPORT.BRIEF, says.brief())
                        .set(ADULT_REVIEW_REPORT.REPLACES, again.replaces())
                        .set(ADULT_REVIEW_REPORT.WHY, again.why())
                        .set(ADULT_REVIEW_REPORT.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW_REPORT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// A referral as it was recorded last.
    record Standing(UUID id, Version<Referral> referral, boolean inError) {}

    /// Those that were referred last, the newest first.
    List<Standing> latest() {
        return those(DSL.noCondition());
    }

    List<Standing> one(UUID id) {
        return those(ADULT_REVIEW_REFERRAL_NOW.ID.eq(id));
    }

    private List<Standing> those(Condition which) {
        var now = ADULT_REVIEW_REFERRAL_NOW;
        return db.selectFrom(now)
                .where(which)
                .orderBy(now.REFERRED_ON.desc(), now.ID)
                .limit(MOST)
                .fetch(row -> new Standing(
                        row.get(now.ID),
                        new Version<>(
                                new Referral(
                                        row.get(now.ADULT),
                                        row.get(now.REFERRED_ON),
                                        row.get(now.REFERRED_BY),
                                        row.get(now.WHAT_HAPPENED)),
                                row.get(now.LAST_ROW),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()),
                        row.get(now.IN_ERROR) != null));
    }

    /// What was decided, by referral.
    Map<UUID, Version<ReviewDecision>> decisions(Collection<UUID> referrals) {
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

    /// How reviews ended, by referral.
    Map<UUID, Version<ReviewReport>> reports(Collection<UUID> referrals) {
        var now = ADULT_REVIEW_REPORT_NOW;
        return db.selectFrom(now)
                .where(now.REFERRAL_ID.in(referrals))
                .fetchMap(
                        now.REFERRAL_ID,
                        row -> new Version<>(
                                new ReviewReport(
                                        row.get(now.ENDED_ON),
                                        row.get(now.PUBLISHED_ON),
                                        row.get(now.WORDS),
                                        row.get(now.BRIEF)),
                                row.get(now.ID),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()));
    }
}
