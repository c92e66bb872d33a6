package org.ownwords.section42;

import static ownwords.generated.db.Tables.SECTION42_DECISION_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Episode;
import org.ownwords.casework.EpisodeKind;
import org.ownwords.casework.Episodes;
import org.ownwords.casework.WhoseWork;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The section 42 decisions that a colleague may sign off.
@Repository
class Section42EpisodesStore implements Episodes {

    private static final EpisodeKind KIND = new EpisodeKind("decision", "The section 42 decision");

    private final DSLContext db;

    Section42EpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public EpisodeKind kind() {
        return KIND;
    }

    @Override
    public Map<CaseId, List<Episode>> episodes(Collection<CaseId> cases) {
        return db.select(
                        SECTION42_DECISION_STANDS.CASE_ID,
                        SECTION42_DECISION_STANDS.ID,
                        SECTION42_DECISION_STANDS.DECIDED_ON,
                        SECTION42_DECISION_STANDS.RECORDED_BY,
                        SECTION42_DECISION_STANDS.FIRST_RECORDED_BY,
                        SECTION42_DECISION_STANDS.DECIDED_BY_ID,
                        SECTION42_DECISION_STANDS.DECIDED_BY)
                .from(SECTION42_DECISION_STANDS)
                .where(SECTION42_DECISION_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        SECTION42_DECISION_STANDS.DECIDED_ON.desc(),
                        SECTION42_DECISION_STANDS.FIRST_RECORDED_AT.desc(),
                        SECTION42_DECISION_STANDS.ID)
                .fetchGroups(
                        row -> new CaseId(row.value1()),
                        row -> new Episode(
                                new Row("section42_decision", row.value2()),
                                "The section 42 decision of " + Days.day(row.value3()),
                                work(row.value4(), row.value5(), row.value6(), row.value7()),
                                row.value3()));
    }

    /// Whoever decided it may have told a colleague, who recorded it. Where the name fits more than one, or none, it is
    /// only a name.
    private static WhoseWork work(String recordedBy, String firstBy, @Nullable String decidedBy, String name) {
        var recorded = WhoseWork.of(recordedBy).and(firstBy);
        return decidedBy == null ? recorded.andNamed(name) : recorded.and(decidedBy);
    }
}
