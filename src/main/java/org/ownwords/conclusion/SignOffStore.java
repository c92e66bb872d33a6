package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.SIGN_OFF;

import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What colleagues say of closings.
@Repository
class SignOffStore {

    private final DSLContext db;

    SignOffStore(DSLContext db) {
        this.db = db;
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(SIGN_OFF, SIGN_OFF.ID.eq(id));
    }

    boolean add(UUID id, CaseId caseId, ConclusionId conclusion, Verdict verdict, By by) {
        var insert = db.insertInto(SIGN_OFF)
                .set(SIGN_OFF.AUTHORITY, by.authority())
                .set(SIGN_OFF.ID, id)
                .set(SIGN_OFF.CASE_ID, caseId.value())
                .set(SIGN_OFF.CONCLUSION_ID, conclusion.value())
                .set(SIGN_OFF.RECORDED_AT, by.recordedAt())
                .set(SIGN_OFF.RECORDED_BY, by.recordedBy());
        var whole = switch (verdict) {
            case Verdict.Agree(var why, var personal) ->
                insert.set(SIGN_OFF.AGREED, true).set(SIGN_OFF.WHY, why).set(SIGN_OFF.PERSONAL, personal);
            case Verdict.SendBack(var why) -> insert.set(SIGN_OFF.AGREED, false).set(SIGN_OFF.WHY, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }
}
