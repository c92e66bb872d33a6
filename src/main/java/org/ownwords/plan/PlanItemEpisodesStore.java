package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Episode;
import org.ownwords.casework.EpisodeKind;
import org.ownwords.casework.Episodes;
import org.ownwords.casework.WhoseWork;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What was done of plans, or left, each by itself, that a colleague may sign off. It is the work of whoever was to
/// do it, and of whoever recorded what became of it.
@Repository
class PlanItemEpisodesStore implements Episodes {

    private static final EpisodeKind KIND = new EpisodeKind("plan-item", "What was done of the plan, each by itself");

    private final DSLContext db;

    PlanItemEpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public EpisodeKind kind() {
        return KIND;
    }

    @Override
    public Map<CaseId, List<Episode>> episodes(Collection<CaseId> cases) {
        return db.select(
                        PLAN_ITEM_ENDED_STANDS.CASE_ID,
                        PLAN_ITEM_ENDED_STANDS.ID,
                        PLAN_ITEM_ENDED_STANDS.DONE,
                        PLAN_ITEM_ENDED_STANDS.ENDED_ON,
                        PLAN_ITEM_ENDED_STANDS.RECORDED_BY,
                        PLAN_ITEM_STANDS.WHAT,
                        PLAN_ITEM_STANDS.WHO,
                        PLAN_ITEM_STANDS.WHO_ID)
                .from(PLAN_ITEM_ENDED_STANDS)
                .join(PLAN_ITEM_STANDS)
                .on(PLAN_ITEM_STANDS.AUTHORITY.eq(PLAN_ITEM_ENDED_STANDS.AUTHORITY))
                .and(PLAN_ITEM_STANDS.ID.eq(PLAN_ITEM_ENDED_STANDS.PLAN_ITEM_ID))
                .where(PLAN_ITEM_ENDED_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(PLAN_ITEM_ENDED_STANDS.ENDED_ON.desc(), PLAN_ITEM_ENDED_STANDS.ID)
                .fetchGroups(
                        row -> new CaseId(row.get(PLAN_ITEM_ENDED_STANDS.CASE_ID)), PlanItemEpisodesStore::episode);
    }

    private static Episode episode(Record row) {
        var on = row.get(PLAN_ITEM_ENDED_STANDS.ENDED_ON);
        var recorded = WhoseWork.of(row.get(PLAN_ITEM_ENDED_STANDS.RECORDED_BY));
        var doer = new Doer(row.get(PLAN_ITEM_STANDS.WHO), row.get(PLAN_ITEM_STANDS.WHO_ID));
        return new Episode(
                new Row("plan_item_ended", row.get(PLAN_ITEM_ENDED_STANDS.ID)),
                "The item of the plan “%s”, %s on %s"
                        .formatted(
                                row.get(PLAN_ITEM_STANDS.WHAT),
                                row.get(PLAN_ITEM_ENDED_STANDS.DONE) ? "done" : "no longer needed",
                                Days.day(on)),
                doer.id() == null ? recorded.andNamed(doer.name()) : recorded.and(doer.id()),
                on);
    }
}
