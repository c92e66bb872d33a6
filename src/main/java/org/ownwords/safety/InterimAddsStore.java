package org.ownwords.safety;

import static ownwords.generated.db.Tables.INTERIM_LOOK;
import static ownwords.generated.db.Tables.INTERIM_SAFETY;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of what keeps the person safe.
@Repository
class InterimAddsStore {

    private final DSLContext db;

    InterimAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(InterimId id, CaseId caseId, Interim interim, @Nullable InterimId first, By by) {
        return db.insertInto(INTERIM_SAFETY)
                        .set(INTERIM_SAFETY.AUTHORITY, by.authority())
                        .set(INTERIM_SAFETY.ID, id.value())
                        .set(INTERIM_SAFETY.CASE_ID, caseId.value())
                        .set(INTERIM_SAFETY.WHAT, interim.what())
                        .set(INTERIM_SAFETY.DONE_BY, interim.doneBy())
                        .set(INTERIM_SAFETY.WHY, interim.why())
                        .set(INTERIM_SAFETY.THEIR_VIEW, interim.theirView())
                        .set(INTERIM_SAFETY.FROM_ON, interim.from())
                        .set(INTERIM_SAFETY.LOOK_AGAIN_ON, interim.lookAgain())
                        .set(INTERIM_SAFETY.STANDS_FOR, first == null ? null : first.value())
                        .set(INTERIM_SAFETY.RECORDED_AT, by.recordedAt())
                        .set(INTERIM_SAFETY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addLook(UUID id, CaseId caseId, InterimId interim, Look look, By by) {
        return db.insertInto(INTERIM_LOOK)
                        .set(INTERIM_LOOK.AUTHORITY, by.authority())
                        .set(INTERIM_LOOK.ID, id)
                        .set(INTERIM_LOOK.CASE_ID, caseId.value())
                        .set(INTERIM_LOOK.INTERIM_ID, interim.value())
                        .set(INTERIM_LOOK.ENDED, look.ended())
                        .set(INTERIM_LOOK.WORDS, look.words())
                        .set(INTERIM_LOOK.LOOKED_ON, look.on())
                        .set(INTERIM_LOOK.LOOK_AGAIN_ON, look.lookAgain())
                        .set(INTERIM_LOOK.RECORDED_AT, by.recordedAt())
                        .set(INTERIM_LOOK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
