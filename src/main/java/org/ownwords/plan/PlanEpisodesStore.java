package org.ownwords.plan;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT_STANDS;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.casework.Episode;
import org.ownwords.casework.Episodes;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Repository;

/// The plans as a whole that a colleague may sign off.
@Repository
class PlanEpisodesStore implements Episodes {

    private static final int MOST = 50;

    private final DSLContext db;

    PlanEpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Episode> episodes(CaseFile file) {
        return db.select(
                        PLAN_ARRANGEMENT_STANDS.ID,
                        PLAN_ARRANGEMENT_STANDS.AGREED_ON,
                        PLAN_ARRANGEMENT_STANDS.RECORDED_BY)
                .from(PLAN_ARRANGEMENT_STANDS)
                .where(PLAN_ARRANGEMENT_STANDS.CASE_ID.eq(file.id().value()))
                .orderBy(
                        PLAN_ARRANGEMENT_STANDS.AGREED_ON.desc(),
                        PLAN_ARRANGEMENT_STANDS.FIRST_RECORDED_AT.desc(),
                        PLAN_ARRANGEMENT_STANDS.ID)
                .limit(MOST)
                .fetch(mapping((id, on, by) ->
                        new Episode(new Row("plan_arrangement", id), "The plan of " + Days.day(on), by, on)));
    }
}
