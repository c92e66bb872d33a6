package org.ownwords.adultreview;

import static ownwords.generated.db.Tables.ADULT_REVIEW_REPORT;
import static ownwords.generated.db.Tables.ADULT_REVIEW_REPORT_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.springframework.stereotype.Repository;

/// How reviews ended.
@Repository
class ReportStore {

    private final DSLContext db;

    ReportStore(DSLContext db) {
        this.db = db;
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

    /// How reviews ended, by referral.
    Map<UUID, Version<ReviewReport>> of(Collection<UUID> referrals) {
        var now = ADULT_REVIEW_REPORT_NOW;
        return db.selectFrom(now)
                .where(now.REFERRAL_ID.in(referrals))
                .fetchMap(
                        now.REFERRAL_ID,
                        row -> new Version<>(
                                report(row),
                                row.get(now.ID),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()));
    }

    /// How it was said before that a review ended, the newest first.
    List<SaidBefore> before(UUID referral) {
        return SaidBeforeStore.of(
                db,
                ADULT_REVIEW_REPORT,
                ADULT_REVIEW_REPORT.REFERRAL_ID.eq(referral),
                each -> report(each).lines());
    }

    /// Of the table or of the view: they name their columns alike.
    private static ReviewReport report(Record row) {
        var now = ADULT_REVIEW_REPORT_NOW;
        return new ReviewReport(
                row.get(now.ENDED_ON), row.get(now.PUBLISHED_ON), row.get(now.WORDS), row.get(now.BRIEF));
    }
}
