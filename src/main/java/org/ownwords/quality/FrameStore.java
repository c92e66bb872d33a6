package org.ownwords.quality;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.COUNTED_DECIDED_AGAINST;
import static ownwords.generated.db.Tables.COUNTED_ENDING;
import static ownwords.generated.db.Tables.COUNTED_TO_LEARN_FROM;
import static ownwords.generated.db.Tables.COUNTED_WISH;
import static ownwords.generated.db.Tables.HELD_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What programmes draw from.
@Repository
class FrameStore {

    /// More than any council ends in ten years. A frame is never cut off: what is drawn would depend on where.
    private static final int MOST = 500_000;

    private final DSLContext db;

    FrameStore(DSLContext db) {
        this.db = db;
    }

    /// Everything that may be drawn, with the team that holds its case. One query.
    List<InFrame> of(Frame frame) {
        return found(frame).fetch(row -> new InFrame(row.value1(), new CaseId(row.value2()), row.value3()));
    }

    private ResultQuery<Record3<UUID, UUID, String>> found(Frame frame) {
        return switch (frame.kind()) {
            case ENDED ->
                db.selectDistinct(COUNTED_ENDING.ENQUIRY_ID, COUNTED_ENDING.CASE_ID, HELD_NOW.TEAM)
                        .from(COUNTED_ENDING)
                        .leftJoin(HELD_NOW)
                        .on(HELD_NOW.AUTHORITY.eq(COUNTED_ENDING.AUTHORITY))
                        .and(HELD_NOW.CASE_ID.eq(COUNTED_ENDING.CASE_ID))
                        .where(during(frame, COUNTED_ENDING.CONCLUDED_ON))
                        .limit(MOST);
            case NOT_COME_ABOUT ->
                db.selectDistinct(COUNTED_WISH.ENQUIRY_ID, COUNTED_WISH.CASE_ID, HELD_NOW.TEAM)
                        .from(COUNTED_WISH)
                        .leftJoin(HELD_NOW)
                        .on(HELD_NOW.AUTHORITY.eq(COUNTED_WISH.AUTHORITY))
                        .and(HELD_NOW.CASE_ID.eq(COUNTED_WISH.CASE_ID))
                        .where(during(frame, COUNTED_WISH.CONCLUDED_ON))
                        .and(COUNTED_WISH.CAME_ABOUT.eq("not"))
                        .limit(MOST);
            case TO_LEARN_FROM ->
                db.selectDistinct(COUNTED_TO_LEARN_FROM.ENQUIRY_ID, COUNTED_TO_LEARN_FROM.CASE_ID, HELD_NOW.TEAM)
                        .from(COUNTED_TO_LEARN_FROM)
                        .leftJoin(HELD_NOW)
                        .on(HELD_NOW.AUTHORITY.eq(COUNTED_TO_LEARN_FROM.AUTHORITY))
                        .and(HELD_NOW.CASE_ID.eq(COUNTED_TO_LEARN_FROM.CASE_ID))
                        .where(during(frame, COUNTED_TO_LEARN_FROM.CONCLUDED_ON))
                        .limit(MOST);
            case NO_ENQUIRY ->
                db.selectDistinct(COUNTED_DECIDED_AGAINST.CONCERN_ID, COUNTED_DECIDED_AGAINST.CASE_ID, HELD_NOW.TEAM)
                        .from(COUNTED_DECIDED_AGAINST)
                        .leftJoin(HELD_NOW)
                        .on(HELD_NOW.AUTHORITY.eq(COUNTED_DECIDED_AGAINST.AUTHORITY))
                        .and(HELD_NOW.CASE_ID.eq(COUNTED_DECIDED_AGAINST.CASE_ID))
                        .where(during(frame, COUNTED_DECIDED_AGAINST.DECIDED_ON))
                        .limit(MOST);
        };
    }

    private static Condition during(Frame frame, Field<LocalDate> on) {
        return on.between(frame.from(), frame.until())
                .and(frame.team() == null ? noCondition() : HELD_NOW.TEAM.eq(frame.team()));
    }
}
