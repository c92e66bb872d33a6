package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT_STANDS;

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

/// The plans as a whole that a colleague may sign off.
@Repository
class PlanEpisodesStore implements Episodes {

    private static final EpisodeKind KIND = new EpisodeKind("plan", "The plan");

    private final DSLContext db;

    PlanEpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public EpisodeKind kind() {
        return KIND;
    }

    @Override
    public Map<CaseId, List<Episode>> episodes(Collection<CaseId> cases) {
        return db.select(
                        PLAN_ARRANGEMENT_STANDS.CASE_ID,
                        PLAN_ARRANGEMENT_STANDS.ID,
                        PLAN_ARRANGEMENT_STANDS.AGREED_ON,
                        PLAN_ARRANGEMENT_STANDS.RECORDED_BY,
                        PLAN_ARRANGEMENT_STANDS.FIRST_RECORDED_BY)
                .from(PLAN_ARRANGEMENT_STANDS)
                .where(PLAN_ARRANGEMENT_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        PLAN_ARRANGEMENT_STANDS.AGREED_ON.desc(),
                        PLAN_ARRANGEMENT_STANDS.FIRST_RECORDED_AT.desc(),
                        PLAN_ARRANGEMENT_STANDS.ID)
                .fetchGroups(
                        row -> new CaseId(row.value1()),
                        row -> new Episode(
                                new Row("plan_arrangement", row.value2()),
                                "The plan of " + Days.day(row.value3()),
                                WhoseWork.of(row.value4()).and(row.value5()),
                                row.value3()));
    }
}
