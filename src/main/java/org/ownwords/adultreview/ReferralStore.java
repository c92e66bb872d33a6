package org.ownwords.adultreview;

import static ownwords.generated.db.Tables.ADULT_REVIEW_REFERRAL;
import static ownwords.generated.db.Tables.ADULT_REVIEW_REFERRAL_NOW;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.springframework.stereotype.Repository;

/// Referrals for review.
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
                                referral(row),
                                row.get(now.LAST_ROW),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()),
                        row.get(now.IN_ERROR) != null));
    }

    /// Of the table or of the view: they name their columns alike.
    private static Referral referral(Record row) {
        var now = ADULT_REVIEW_REFERRAL_NOW;
        return new Referral(
                row.get(now.ADULT), row.get(now.REFERRED_ON), row.get(now.REFERRED_BY), row.get(now.WHAT_HAPPENED));
    }

    /// What a referral said before, the newest first.
    List<SaidBefore> before(UUID referral) {
        var row = ADULT_REVIEW_REFERRAL;
        return SaidBeforeStore.of(
                db,
                row,
                row.ID.eq(referral).or(row.STANDS_FOR.eq(referral)),
                each -> referral(each).lines());
    }
}
