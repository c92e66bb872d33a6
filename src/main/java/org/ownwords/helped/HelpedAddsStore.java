package org.ownwords.helped;

import static ownwords.generated.db.Tables.HELPED;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.helped.Helped.Answered;
import org.ownwords.helped.Helped.NotAsked;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of whether it helped.
@Repository
class HelpedAddsStore {

    private final DSLContext db;

    HelpedAddsStore(DSLContext db) {
        this.db = db;
    }

    /// Whether it was added.
    ///
    /// @param first the one that this is recorded in the place of, or null
    boolean add(HelpedId id, CaseId caseId, ConcernId concern, Helped helped, @Nullable HelpedId first, By by) {
        var row = db.insertInto(HELPED)
                .set(HELPED.AUTHORITY, by.authority())
                .set(HELPED.ID, id.value())
                .set(HELPED.CASE_ID, caseId.value())
                .set(HELPED.CONCERN_ID, concern.value())
                .set(HELPED.ASKED_ON, helped.on())
                .set(HELPED.STANDS_FOR, first == null ? null : first.value())
                .set(HELPED.RECORDED_AT, by.recordedAt())
                .set(HELPED.RECORDED_BY, by.recordedBy());
        var whole = switch (helped) {
            case Answered(var said, var voice, var forBoard, var _) ->
                row.set(HELPED.WORDS, said.words())
                        .set(HELPED.IT_HELPED, said.helped().code())
                        .set(HELPED.FEELS, said.feels().code())
                        .set(HELPED.VOICE, voice.code())
                        .set(HELPED.WORDS_FOR_BOARD, forBoard);
            case NotAsked(var why, var words, var _) ->
                row.set(HELPED.NOT_DONE, why.code()).set(HELPED.WHY, words);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }
}
