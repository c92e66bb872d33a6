package org.ownwords.review;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.REVIEW_STANDS;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.casework.Episode;
import org.ownwords.casework.Episodes;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Repository;

/// The reviews that a colleague may sign off.
@Repository
class ReviewEpisodesStore implements Episodes {

    private static final int MOST = 50;

    private final DSLContext db;

    ReviewEpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Episode> episodes(CaseFile file) {
        return db.select(REVIEW_STANDS.ID, REVIEW_STANDS.HELD_ON, REVIEW_STANDS.RECORDED_BY)
                .from(REVIEW_STANDS)
                .where(REVIEW_STANDS.CASE_ID.eq(file.id().value()))
                .orderBy(REVIEW_STANDS.HELD_ON.desc(), REVIEW_STANDS.FIRST_RECORDED_AT.desc(), REVIEW_STANDS.ID)
                .limit(MOST)
                .fetch(mapping(
                        (id, on, by) -> new Episode(new Row("review", id), "The review of " + Days.day(on), by, on)));
    }
}
