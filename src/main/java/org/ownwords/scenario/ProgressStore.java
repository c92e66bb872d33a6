package org.ownwords.scenario;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.SCENARIO_PROGRESS;

import java.util.Map;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

/// How far somebody came, for themselves.
@Repository
class ProgressStore {

    private final DSLContext db;

    ProgressStore(DSLContext db) {
        this.db = db;
    }

    /// The number of the last step that they thought about, by scenario.
    Map<String, Integer> of(By by) {
        return db.select(SCENARIO_PROGRESS.SCENARIO, SCENARIO_PROGRESS.STEP)
                .from(SCENARIO_PROGRESS)
                .where(SCENARIO_PROGRESS.ACTOR.eq(by.recordedBy()))
                .fetchMap(SCENARIO_PROGRESS.SCENARIO, SCENARIO_PROGRESS.STEP);
    }

    /// Keeps that somebody came to a step, unless they came further before.
    void came(String scenario, int step, By by) {
        db.insertInto(SCENARIO_PROGRESS)
                .set(SCENARIO_PROGRESS.AUTHORITY, by.authority())
                .set(SCENARIO_PROGRESS.ACTOR, by.recordedBy())
                .set(SCENARIO_PROGRESS.SCENARIO, scenario)
                .set(SCENARIO_PROGRESS.STEP, step)
                .set(SCENARIO_PROGRESS.AT, by.recordedAt())
                .onConflict(SCENARIO_PROGRESS.AUTHORITY, SCENARIO_PROGRESS.ACTOR, SCENARIO_PROGRESS.SCENARIO)
                .doUpdate()
                .set(SCENARIO_PROGRESS.STEP, greatest(SCENARIO_PROGRESS.STEP, val(step)))
                .set(SCENARIO_PROGRESS.AT, by.recordedAt())
                .execute();
    }

    /// Forgets how far they came.
    void forget(String scenario, By by) {
        db.deleteFrom(SCENARIO_PROGRESS)
                .where(SCENARIO_PROGRESS.ACTOR.eq(by.recordedBy()))
                .and(SCENARIO_PROGRESS.SCENARIO.eq(scenario))
                .execute();
    }
}
