package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_FEEDBACK;
import static ownwords.generated.db.Tables.AUDIT_REPLY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

/// What colleagues were told of their work, and what they answered.
@Repository
class FeedbackStore {

    private static final int MOST = 500;

    private final DSLContext db;

    FeedbackStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, Drawn drawn, String to, String words, By by) {
        return db.insertInto(AUDIT_FEEDBACK)
                        .set(AUDIT_FEEDBACK.AUTHORITY, by.authority())
                        .set(AUDIT_FEEDBACK.ID, id)
                        .set(AUDIT_FEEDBACK.AUDIT_CASE_ID, drawn.id())
                        .set(AUDIT_FEEDBACK.CASE_ID, drawn.caseId().value())
                        .set(AUDIT_FEEDBACK.GIVEN_TO, to)
                        .set(AUDIT_FEEDBACK.WORDS, words)
                        .set(AUDIT_FEEDBACK.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_FEEDBACK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean add(UUID id, UUID feedback, String words, By by) {
        return db.insertInto(AUDIT_REPLY)
                        .set(AUDIT_REPLY.AUTHORITY, by.authority())
                        .set(AUDIT_REPLY.ID, id)
                        .set(AUDIT_REPLY.FEEDBACK_ID, feedback)
                        .set(AUDIT_REPLY.WORDS, words)
                        .set(AUDIT_REPLY.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_REPLY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Feedback> on(UUID drawn) {
        return those(AUDIT_FEEDBACK.AUDIT_CASE_ID.eq(drawn));
    }

    Optional<Feedback> find(UUID id) {
        return those(AUDIT_FEEDBACK.ID.eq(id)).stream().findFirst();
    }

    private List<Feedback> those(Condition which) {
        return db.select(
                        AUDIT_FEEDBACK.ID,
                        AUDIT_FEEDBACK.AUDIT_CASE_ID,
                        AUDIT_FEEDBACK.GIVEN_TO,
                        AUDIT_FEEDBACK.WORDS,
                        AUDIT_FEEDBACK.RECORDED_BY,
                        AUDIT_FEEDBACK.RECORDED_AT,
                        AUDIT_REPLY.WORDS)
                .from(AUDIT_FEEDBACK)
                .leftJoin(AUDIT_REPLY)
                .on(AUDIT_REPLY.AUTHORITY.eq(AUDIT_FEEDBACK.AUTHORITY))
                .and(AUDIT_REPLY.FEEDBACK_ID.eq(AUDIT_FEEDBACK.ID))
                .where(which)
                .orderBy(AUDIT_FEEDBACK.RECORDED_AT, AUDIT_FEEDBACK.ID)
                .limit(MOST)
                .fetch(row -> new Feedback(
                        row.get(AUDIT_FEEDBACK.ID),
                        row.get(AUDIT_FEEDBACK.AUDIT_CASE_ID),
                        row.get(AUDIT_FEEDBACK.GIVEN_TO),
                        row.get(AUDIT_FEEDBACK.WORDS),
                        row.get(AUDIT_FEEDBACK.RECORDED_BY),
                        row.get(AUDIT_FEEDBACK.RECORDED_AT).toInstant(),
                        row.get(AUDIT_REPLY.WORDS)));
    }
}
