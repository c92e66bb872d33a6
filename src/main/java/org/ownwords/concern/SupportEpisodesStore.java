package org.ownwords.concern;

import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT_NOW;

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

/// What the person needs support with, as it was looked into after the concern, that a colleague may sign off.
@Repository
class SupportEpisodesStore implements Episodes {

    private static final EpisodeKind KIND = new EpisodeKind("support", "What the person needs support with");

    private final DSLContext db;

    SupportEpisodesStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public EpisodeKind kind() {
        return KIND;
    }

    @Override
    public Map<CaseId, List<Episode>> episodes(Collection<CaseId> cases) {
        var id = coalesce(CONCERN_SUPPORT_NOW.STANDS_FOR, CONCERN_SUPPORT_NOW.ID);
        return db.select(
                        CONCERN_SUPPORT_NOW.CASE_ID,
                        id,
                        CONCERN_SUPPORT_NOW.RECORDED_AT,
                        CONCERN_SUPPORT_NOW.RECORDED_BY,
                        CONCERN_SUPPORT_NOW.FIRST_RECORDED_BY)
                .from(CONCERN_SUPPORT_NOW)
                .where(CONCERN_SUPPORT_NOW.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(CONCERN_SUPPORT_NOW.RECORDED_AT.desc(), CONCERN_SUPPORT_NOW.ID)
                .fetchGroups(row -> new CaseId(row.value1()), row -> {
                    var on = Days.on(row.value3().toInstant());
                    return new Episode(
                            new Row("concern_support", row.value2()),
                            "The support needs recorded on " + Days.day(on),
                            WhoseWork.of(row.value4()).and(row.value5()),
                            on);
                });
    }
}
