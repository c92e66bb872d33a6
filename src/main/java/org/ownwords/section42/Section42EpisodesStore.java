package org.ownwords.section42;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.SECTION42_DECISION_STANDS;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.casework.Episode;
import org.ownwords.casework.Episodes;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Repository;

/// The section 42 decisions that a colleague may sign off.
@Repository
class Section42EpisodesStore implements Episodes {

    private static final int MOST = 50;

    private final DSLContext db;

    Section42EpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Episode> episodes(CaseFile file) {
        return db.select(
                        SECTION42_DECISION_STANDS.ID,
                        SECTION42_DECISION_STANDS.DECIDED_ON,
                        SECTION42_DECISION_STANDS.RECORDED_BY)
                .from(SECTION42_DECISION_STANDS)
                .where(SECTION42_DECISION_STANDS.CASE_ID.eq(file.id().value()))
                .orderBy(
                        SECTION42_DECISION_STANDS.DECIDED_ON.desc(),
                        SECTION42_DECISION_STANDS.FIRST_RECORDED_AT.desc(),
                        SECTION42_DECISION_STANDS.ID)
                .limit(MOST)
                .fetch(mapping((id, on, by) -> new Episode(
                        new Row("section42_decision", id), "The section 42 decision of " + Days.day(on), by, on)));
    }
}
