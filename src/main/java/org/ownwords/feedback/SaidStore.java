package org.ownwords.feedback;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.ALLOCATION;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_STANDS;
import static ownwords.generated.db.Tables.FEEDBACK_READ;
import static ownwords.generated.db.Tables.HELD_NOW;
import static ownwords.generated.db.Tables.REMARK_ANSWER_NOW;
import static ownwords.generated.db.Tables.REMARK_NOW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.feedback.SaidOfWork.Said;
import org.ownwords.feedback.SaidOfWork.Waiting;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What people said of the work of somebody here.
@Repository
class SaidStore {

    private static final int MOST = 50;
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final DSLContext db;

    SaidStore(DSLContext db) {
        this.db = db;
    }

    /// What there is for somebody, counted in one question.
    Waiting waiting(Practitioner who) {
        var id = inline(who.id().value());
        var readAt = field(select(FEEDBACK_READ.READ_AT).from(FEEDBACK_READ).where(FEEDBACK_READ.READER.eq(id)));
        var answers = field(selectCount()
                .from(FEEDBACK_HEARD_NOW)
                .where(ofTheirWork(FEEDBACK_HEARD_NOW.CASE_ID, who))
                .and(FEEDBACK_HEARD_NOW.NOT_DONE.isNull())
                .and(FEEDBACK_HEARD_NOW.RECORDED_AT.gt(coalesce(readAt, inline(LONG_AGO)))));
        var remarks = field(selectCount()
                .from(REMARK_NOW)
                .leftJoin(REMARK_ANSWER_NOW)
                .on(REMARK_ANSWER_NOW.AUTHORITY.eq(REMARK_NOW.AUTHORITY))
                .and(REMARK_ANSWER_NOW.REMARK_ID.eq(REMARK_NOW.ID))
                .where(REMARK_NOW.COLLEAGUE.eq(id))
                .and(when(REMARK_NOW.KIND.eq(inline("thanks")), REMARK_NOW.RECORDED_AT)
                        .otherwise(REMARK_ANSWER_NOW.RECORDED_AT)
                        .gt(coalesce(readAt, inline(LONG_AGO)))));
        var toAnswer = field(selectCount()
                .from(REMARK_NOW)
                .leftJoin(REMARK_ANSWER_NOW)
                .on(REMARK_ANSWER_NOW.AUTHORITY.eq(REMARK_NOW.AUTHORITY))
                .and(REMARK_ANSWER_NOW.REMARK_ID.eq(REMARK_NOW.ID))
                .where(REMARK_NOW.ANSWERER.eq(id))
                .and(REMARK_ANSWER_NOW.ID.isNull()));
        return db.select(answers, remarks, toAnswer)
                .fetchSingle(row -> new Waiting(row.value1(), row.value2(), row.value3()));
    }

    /// The cases somebody has held at any time, and those of a manager's team.
    private static Condition ofTheirWork(Field<UUID> caseId, Practitioner who) {
        var held = exists(selectOne()
                .from(ALLOCATION)
                .where(ALLOCATION.CASE_ID.eq(caseId))
                .and(ALLOCATION.HELD_BY.eq(who.id().value())));
        return who.role() == Role.MANAGER && who.team() != null
                ? held.or(exists(selectOne()
                        .from(HELD_NOW)
                        .where(HELD_NOW.CASE_ID.eq(caseId))
                        .and(HELD_NOW.TEAM.eq(who.team()))))
                : held;
    }

    /// What was said afterwards about their work, the newest first, up to 50.
    List<Said> said(Practitioner who) {
        return db.select(HeardStore.WHOLE)
                .select(FEEDBACK_HEARD_STANDS.CASE_ID, FEEDBACK_HEARD_STANDS.RECORDED_AT)
                .from(FEEDBACK_HEARD_NOW.as(FEEDBACK_HEARD_STANDS))
                .where(ofTheirWork(FEEDBACK_HEARD_STANDS.CASE_ID, who))
                .and(FEEDBACK_HEARD_STANDS.NOT_DONE.isNull())
                .orderBy(FEEDBACK_HEARD_STANDS.RECORDED_AT.desc(), FEEDBACK_HEARD_STANDS.ID)
                .limit(MOST)
                .fetch(row -> new Said(
                        new CaseId(row.get(FEEDBACK_HEARD_STANDS.CASE_ID)),
                        (Heard.Answered) HeardStore.heard(row),
                        row.get(FEEDBACK_HEARD_STANDS.RECORDED_AT).toInstant()));
    }

    /// Until when somebody has read it.
    Optional<Instant> readUntil(String reader) {
        return db.select(FEEDBACK_READ.READ_AT)
                .from(FEEDBACK_READ)
                .where(FEEDBACK_READ.READER.eq(reader))
                .fetchOptional(row -> row.value1().toInstant());
    }

    void read(Instant until, By by) {
        var at = until.atOffset(ZoneOffset.UTC);
        db.insertInto(FEEDBACK_READ)
                .set(FEEDBACK_READ.AUTHORITY, by.authority())
                .set(FEEDBACK_READ.READER, by.recordedBy())
                .set(FEEDBACK_READ.READ_AT, at)
                .onConflict(FEEDBACK_READ.AUTHORITY, FEEDBACK_READ.READER)
                .doUpdate()
                .set(FEEDBACK_READ.READ_AT, at)
                .execute();
    }
}
