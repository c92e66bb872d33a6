package org.ownwords.feedback;

import static ownwords.generated.db.Tables.REMARK;
import static ownwords.generated.db.Tables.REMARK_ANSWER;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.feedback.Remark.About;
import org.ownwords.feedback.Remark.Answer;
import org.ownwords.feedback.Remarks.Instead;
import org.springframework.stereotype.Repository;

/// What is recorded of complaints and thanks.
@Repository
class RemarkAddsStore {

    private final DSLContext db;

    RemarkAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(Remark remark, By by) {
        return add(remark.id(), remark, null, by);
    }

    /// @param instead what it is recorded again for, or null
    boolean add(UUID row, Remark remark, @Nullable Instead instead, By by) {
        var caseId = remark.caseId();
        var answerer = remark.answerer();
        return db.insertInto(REMARK)
                        .set(REMARK.AUTHORITY, by.authority())
                        .set(REMARK.ID, row)
                        .set(REMARK.STANDS_FOR, instead == null ? null : remark.id())
                        .set(REMARK.REPLACES, instead == null ? null : instead.of())
                        .set(REMARK.WRONG, instead == null ? null : instead.wrong())
                        .set(REMARK.IN_ERROR, (instead != null && instead.inError()) ? true : null)
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

    /// @param instead what it is recorded again for, or null
    boolean add(UUID id, Remark remark, Answer answer, @Nullable Instead instead, By by) {
        return db.insertInto(REMARK_ANSWER)
                        .set(REMARK_ANSWER.AUTHORITY, by.authority())
                        .set(REMARK_ANSWER.ID, id)
                        .set(REMARK_ANSWER.REMARK_ID, remark.id())
                        .set(REMARK_ANSWER.REPLACES, instead == null ? null : instead.of())
                        .set(REMARK_ANSWER.WRONG, instead == null ? null : instead.wrong())
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
