package org.ownwords.feedback;

import static ownwords.generated.db.Tables.REMARK;
import static ownwords.generated.db.Tables.REMARK_ANSWER;

import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.feedback.Remark.About;
import org.ownwords.feedback.Remark.Answer;
import org.springframework.stereotype.Repository;

/// What is recorded of complaints and thanks.
@Repository
class RemarkAddsStore {

    private final DSLContext db;

    RemarkAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(Remark remark, By by) {
        var caseId = remark.caseId();
        var answerer = remark.answerer();
        return db.insertInto(REMARK)
                        .set(REMARK.AUTHORITY, by.authority())
                        .set(REMARK.ID, remark.id())
                        .set(REMARK.KIND, remark.kind().code())
                        .set(REMARK.CASE_ID, caseId == null ? null : caseId.value())
                        .set(REMARK.SAID_BY, remark.from().whose().code())
                        .set(REMARK.NAME, remark.from().name())
                        .set(REMARK.COLLEAGUE, remark.about() instanceof About.Colleague(var id) ? id : null)
                        .set(REMARK.PARTNER, remark.about() instanceof About.Partner(var name) ? name : null)
                        .set(REMARK.WHAT, remark.about() instanceof About.Else(var what) ? what : null)
                        .set(REMARK.WORDS, remark.words())
                        .set(REMARK.SAID_ON, remark.on())
                        .set(REMARK.ANSWERER, answerer == null ? null : answerer.id())
                        .set(REMARK.ANSWER_BY, answerer == null ? null : answerer.by())
                        .set(REMARK.RECORDED_AT, by.recordedAt())
                        .set(REMARK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether a remark was answered under this id.
    boolean isAnswer(UUID id) {
        return db.fetchExists(REMARK_ANSWER, REMARK_ANSWER.ID.eq(id));
    }

    boolean add(UUID id, Remark remark, Answer answer, By by) {
        return db.insertInto(REMARK_ANSWER)
                        .set(REMARK_ANSWER.AUTHORITY, by.authority())
                        .set(REMARK_ANSWER.ID, id)
                        .set(REMARK_ANSWER.REMARK_ID, remark.id())
                        .set(REMARK_ANSWER.DONE, answer.done())
                        .set(REMARK_ANSWER.LEARNED, answer.learned())
                        .set(REMARK_ANSWER.ANSWERED_ON, answer.on())
                        .set(REMARK_ANSWER.RECORDED_AT, by.recordedAt())
                        .set(REMARK_ANSWER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
