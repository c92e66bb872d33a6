package org.ownwords.review;

import static ownwords.generated.db.Tables.REVIEW_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.ownwords.casework.Episode;
import org.ownwords.casework.EpisodeKind;
import org.ownwords.casework.Episodes;
import org.ownwords.casework.WhoseWork;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The reviews that a colleague may sign off.
@Repository
class ReviewEpisodesStore implements Episodes {

    private static final EpisodeKind KIND = new EpisodeKind("review", "A review");

    private final DSLContext db;

    ReviewEpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public EpisodeKind kind() {
        return KIND;
    }

    @Override
    public Map<CaseId, List<Episode>> episodes(Collection<CaseId> cases) {
        return db.select(
                        REVIEW_STANDS.CASE_ID,
                        REVIEW_STANDS.ID,
                        REVIEW_STANDS.HELD_ON,
                        REVIEW_STANDS.RECORDED_BY,
                        REVIEW_STANDS.FIRST_RECORDED_BY)
                .from(REVIEW_STANDS)
                .where(REVIEW_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(REVIEW_STANDS.HELD_ON.desc(), REVIEW_STANDS.FIRST_RECORDED_AT.desc(), REVIEW_STANDS.ID)
                .fetchGroups(
                        row -> new CaseId(row.value1()),
                        row -> new Episode(
                                new Row("review", row.value2()),
                                "The review of " + Days.day(row.value3()),
                                WhoseWork.of(row.value4()).and(row.value5()),
                                row.value3()));
    }
}
