package org.ownwords.feedback;

import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_DRAW;
import static ownwords.generated.db.Tables.FEEDBACK_STATE_NOW;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What was drawn each month.
@Repository
class DrawStore {

    private static final int MOST = 24;

    private final DSLContext db;

    DrawStore(DSLContext db) {
        this.db = db;
    }

    /// The enquiries that ended in a month, and after which nobody said yet how it was.
    List<UUID> frame(YearMonth month) {
        return db.select(FEEDBACK_STATE_NOW.ENQUIRY_ID)
                .from(FEEDBACK_STATE_NOW)
                .where(FEEDBACK_STATE_NOW.CONCLUDED_ON.between(month.atDay(1), month.atEndOfMonth()))
                .and(FEEDBACK_STATE_NOW.STATE.notIn("heard-adult", "heard-other", "died", "no"))
                .fetch(FEEDBACK_STATE_NOW.ENQUIRY_ID);
    }

    boolean add(MonthlyDraw draw, int howMany, By by) {
        return db.insertInto(FEEDBACK_DRAW)
                        .set(FEEDBACK_DRAW.AUTHORITY, by.authority())
                        .set(FEEDBACK_DRAW.ID, draw.id())
                        .set(FEEDBACK_DRAW.MONTH, draw.month().atDay(1))
                        .set(FEEDBACK_DRAW.HOW_MANY, howMany)
                        .set(FEEDBACK_DRAW.SEED, draw.seed())
                        .set(FEEDBACK_DRAW.FRAME, draw.frame().toArray(UUID[]::new))
                        .set(FEEDBACK_DRAW.DRAWN, draw.drawn().toArray(UUID[]::new))
                        .set(FEEDBACK_DRAW.RECORDED_AT, by.recordedAt())
                        .set(FEEDBACK_DRAW.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The newest, up to two years.
    List<MonthlyDraw> all() {
        return db.selectFrom(FEEDBACK_DRAW)
                .orderBy(FEEDBACK_DRAW.MONTH.desc())
                .limit(MOST)
                .fetch(row -> new MonthlyDraw(
                        row.getId(),
                        YearMonth.from(row.getMonth()),
                        row.getSeed(),
                        List.of(row.getFrame()),
                        List.of(row.getDrawn())));
    }

    /// The case of each enquiry, and the day it ended.
    Map<UUID, MonthlyDraw.Ended> ended(Collection<UUID> enquiries) {
        return db.select(CONCLUSION_NOW.ENQUIRY_ID, CONCLUSION_NOW.CASE_ID, CONCLUSION_NOW.CONCLUDED_ON)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.ENQUIRY_ID.in(enquiries))
                .fetchMap(
                        CONCLUSION_NOW.ENQUIRY_ID,
                        row -> new MonthlyDraw.Ended(
                                new CaseId(row.get(CONCLUSION_NOW.CASE_ID)), row.get(CONCLUSION_NOW.CONCLUDED_ON)));
    }
}
