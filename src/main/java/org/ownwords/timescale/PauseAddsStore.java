package org.ownwords.timescale;

import static ownwords.generated.db.Tables.PAUSE;
import static ownwords.generated.db.Tables.RESUMPTION;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of pauses.
@Repository
class PauseAddsStore {

    private final DSLContext db;

    PauseAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the pause that this is recorded in the place of, or null
    boolean add(Pause pause, CaseId caseId, @Nullable PauseId first, By by) {
        return db.insertInto(PAUSE)
                        .set(PAUSE.AUTHORITY, by.authority())
                        .set(PAUSE.ID, pause.id().value())
                        .set(PAUSE.CASE_ID, caseId.value())
                        .set(PAUSE.REASON, pause.rationale().reason().code())
                        .set(PAUSE.WHY, pause.rationale().why())
                        .set(PAUSE.FROM_DATE, pause.since())
                        .set(PAUSE.UNTIL_DATE, pause.until())
                        .set(PAUSE.STOPS, stops(pause.stops()))
                        .set(PAUSE.SUPPORTED_BY, pause.rationale().supportedBy())
                        .set(PAUSE.STANDS_FOR, first == null ? null : first.value())
                        .set(PAUSE.RECORDED_AT, by.recordedAt())
                        .set(PAUSE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addResumption(UUID id, CaseId caseId, PauseId pause, Resumption resumption, By by) {
        return db.insertInto(RESUMPTION)
                        .set(RESUMPTION.AUTHORITY, by.authority())
                        .set(RESUMPTION.ID, id)
                        .set(RESUMPTION.CASE_ID, caseId.value())
                        .set(RESUMPTION.PAUSE_ID, pause.value())
                        .set(
                                RESUMPTION.INSTEAD_OF,
                                InErrorStore.latest(RESUMPTION, RESUMPTION.PAUSE_ID.eq(pause.value()), by))
                        .set(RESUMPTION.RESUMED_ON, resumption.on())
                        .set(RESUMPTION.WHY, resumption.why())
                        .set(RESUMPTION.RECORDED_AT, by.recordedAt())
                        .set(RESUMPTION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String @Nullable [] stops(Stops stops) {
        return stops.codes() == null ? null : stops.codes().stream().sorted().toArray(String[]::new);
    }

    boolean isResumption(UUID id) {
        return db.fetchExists(RESUMPTION, RESUMPTION.ID.eq(id));
    }
}
