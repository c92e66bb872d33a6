package org.ownwords.capacity;

import static ownwords.generated.db.Tables.LOOK_AGAIN;

import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.springframework.stereotype.Repository;

/// What became of a decision that waited, when an enquiry ended.
@Repository
class LookAgainStore {

    private static final String DONE = "done";
    private static final String GOES_ON = "goes-on";
    private static final String NOT_NEEDED = "not-needed";

    private final DSLContext db;

    LookAgainStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, LookAgain waiting, UUID enquiry, Settlement settlement, By by) {
        var goesOn = waiting.goesOn();
        var row = db.insertInto(LOOK_AGAIN)
                .set(LOOK_AGAIN.AUTHORITY, by.authority())
                .set(LOOK_AGAIN.ID, id)
                .set(LOOK_AGAIN.CASE_ID, waiting.caseId().value())
                .set(LOOK_AGAIN.ASSESSMENT_ID, waiting.assessment().value())
                .set(LOOK_AGAIN.REPLACES, goesOn == null ? null : goesOn.row())
                .set(LOOK_AGAIN.RECORDED_AT, by.recordedAt())
                .set(LOOK_AGAIN.RECORDED_BY, by.recordedBy());
        var whole = switch (settlement) {
            case Settlement.Done(var on, var whatHappened) ->
                row.set(LOOK_AGAIN.BECAME, DONE).set(LOOK_AGAIN.DONE_ON, on).set(LOOK_AGAIN.WORDS, whatHappened);
            case Settlement.NotNeeded(var why) ->
                row.set(LOOK_AGAIN.BECAME, NOT_NEEDED).set(LOOK_AGAIN.WORDS, why);
            case Settlement.GoesOn(var doer, var dueOn) ->
                row.set(LOOK_AGAIN.BECAME, GOES_ON)
                        .set(LOOK_AGAIN.WHO, doer.name())
                        .set(LOOK_AGAIN.WHO_ID, doer.id())
                        .set(LOOK_AGAIN.DUE_ON, dueOn)
                        .set(LOOK_AGAIN.GOES_ON_AFTER, enquiry);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }
}
