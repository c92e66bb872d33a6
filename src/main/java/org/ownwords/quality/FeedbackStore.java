package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_FEEDBACK;
import static ownwords.generated.db.Tables.AUDIT_FEEDBACK_NOW;
import static ownwords.generated.db.Tables.AUDIT_REPLY;
import static ownwords.generated.db.Tables.AUDIT_REPLY_NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.quality.Feedback.PutRight;
import org.ownwords.quality.Feedback.Reply;
import org.springframework.stereotype.Repository;

/// What colleagues were told of their work, and what they answered.
@Repository
class FeedbackStore {

    private static final int MOST = 500;

    private final DSLContext db;
    private final BeforeStore before;

    FeedbackStore(DSLContext db, BeforeStore before) {
        this.db = db;
        this.before = before;
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

    /// Whether it was put right: not where another row replaced the same.
    boolean putRight(UUID row, Feedback before, Drawn drawn, PutRight right, By by) {
        var words = right.words();
        return db.insertInto(AUDIT_FEEDBACK)
                        .set(AUDIT_FEEDBACK.AUTHORITY, by.authority())
                        .set(AUDIT_FEEDBACK.ID, row)
                        .set(AUDIT_FEEDBACK.AUDIT_CASE_ID, drawn.id())
                        .set(AUDIT_FEEDBACK.CASE_ID, drawn.caseId().value())
                        .set(AUDIT_FEEDBACK.GIVEN_TO, before.to())
                        .set(AUDIT_FEEDBACK.WORDS, words == null ? before.words() : words)
                        .set(AUDIT_FEEDBACK.STANDS_FOR, right.again().first())
                        .set(AUDIT_FEEDBACK.REPLACES, right.again().replaces())
                        .set(AUDIT_FEEDBACK.WRONG, right.again().wrong())
                        .set(AUDIT_FEEDBACK.IN_ERROR, words == null ? true : null)
                        .set(AUDIT_FEEDBACK.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_FEEDBACK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @param again what it is recorded again for, or null
    boolean add(UUID id, UUID feedback, String words, @Nullable Again again, By by) {
        return db.insertInto(AUDIT_REPLY)
                        .set(AUDIT_REPLY.AUTHORITY, by.authority())
                        .set(AUDIT_REPLY.ID, id)
                        .set(AUDIT_REPLY.FEEDBACK_ID, feedback)
                        .set(AUDIT_REPLY.WORDS, words)
                        .set(AUDIT_REPLY.REPLACES, again == null ? null : again.replaces())
                        .set(AUDIT_REPLY.WRONG, again == null ? null : again.wrong())
                        .set(AUDIT_REPLY.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_REPLY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Feedback> on(UUID drawn) {
        return those(AUDIT_FEEDBACK_NOW.AUDIT_CASE_ID.eq(drawn));
    }

    Optional<Feedback> find(UUID id) {
        return those(AUDIT_FEEDBACK_NOW.ID.eq(id)).stream().findFirst();
    }

    /// One query, and two more where something was put right, however many there are.
    private List<Feedback> those(Condition which) {
        var rows = db.select(
                        AUDIT_FEEDBACK_NOW.asterisk(),
                        AUDIT_REPLY_NOW.ID,
                        AUDIT_REPLY_NOW.WORDS,
                        AUDIT_REPLY_NOW.WRONG,
                        AUDIT_REPLY_NOW.RECORDED_AT)
                .from(AUDIT_FEEDBACK_NOW)
                .leftJoin(AUDIT_REPLY_NOW)
                .on(AUDIT_REPLY_NOW.AUTHORITY.eq(AUDIT_FEEDBACK_NOW.AUTHORITY))
                .and(AUDIT_REPLY_NOW.FEEDBACK_ID.eq(AUDIT_FEEDBACK_NOW.ID))
                .where(which)
                .orderBy(AUDIT_FEEDBACK_NOW.TOLD_AT, AUDIT_FEEDBACK_NOW.ID)
                .limit(MOST)
                .fetch();
        var said = SaidBefore.together(List.of(
                before.of(
                        AUDIT_FEEDBACK,
                        AUDIT_FEEDBACK.STANDS_FOR,
                        BeforeStore.again(rows, AUDIT_FEEDBACK_NOW.ID, AUDIT_FEEDBACK_NOW.WRONG),
                        FeedbackStore::told),
                before.of(
                        AUDIT_REPLY,
                        AUDIT_REPLY.FEEDBACK_ID,
                        BeforeStore.again(rows, AUDIT_FEEDBACK_NOW.ID, AUDIT_REPLY_NOW.WRONG),
                        FeedbackStore::answered)));
        return rows.map(row -> feedback(row, said));
    }

    private static Feedback feedback(Record row, Map<UUID, List<SaidBefore>> before) {
        var now = AUDIT_FEEDBACK_NOW;
        var reply = row.get(AUDIT_REPLY_NOW.ID);
        return new Feedback(
                row.get(now.ID),
                row.get(now.AUDIT_CASE_ID),
                row.get(now.GIVEN_TO),
                row.get(now.WORDS),
                row.get(now.TOLD_BY),
                row.get(now.TOLD_AT).toInstant(),
                new Feedback.Kept(
                        new AsRecorded(row.get(now.ROW_ID), row.get(now.WRONG)),
                        row.get(now.LAST_AT).toInstant(),
                        row.get(now.IN_ERROR) != null),
                reply == null
                        ? null
                        : new Reply(
                                row.get(AUDIT_REPLY_NOW.WORDS),
                                row.get(AUDIT_REPLY_NOW.RECORDED_AT).toInstant(),
                                new AsRecorded(reply, row.get(AUDIT_REPLY_NOW.WRONG))),
                before.getOrDefault(row.get(now.ID), List.of()));
    }

    private static List<Detail> told(Record row) {
        return SaidBefore.lines(
                Detail.of("Told", row.get(AUDIT_FEEDBACK.WORDS)),
                Detail.of("Should it have been told?", row.get(AUDIT_FEEDBACK.IN_ERROR) == null ? null : "No"));
    }

    private static List<Detail> answered(Record row) {
        return List.of(new Detail("Answer", row.get(AUDIT_REPLY.WORDS)));
    }
}
