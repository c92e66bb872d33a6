package org.ownwords.concern;

import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CONCERN_STANDS;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT_NOW;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Select;
import org.ownwords.casework.Episode;
import org.ownwords.casework.EpisodeKind;
import org.ownwords.casework.Episodes;
import org.ownwords.casework.WhoseWork;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the person needs support with, as it was recorded last: with the concern or after it. A colleague may sign it
/// off.
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
        var ids = cases.stream().map(CaseId::value).toList();
        return db.select(
                        CONCERN_SUPPORT_NOW.CASE_ID,
                        coalesce(CONCERN_SUPPORT_NOW.STANDS_FOR, CONCERN_SUPPORT_NOW.ID),
                        CONCERN_SUPPORT_NOW.RECORDED_AT,
                        CONCERN_SUPPORT_NOW.RECORDED_BY,
                        CONCERN_SUPPORT_NOW.FIRST_RECORDED_BY,
                        inline(false))
                .from(CONCERN_SUPPORT_NOW)
                .where(CONCERN_SUPPORT_NOW.CASE_ID.in(ids))
                .unionAll(withConcern(ids))
                .orderBy(inline(3).desc(), inline(2))
                .fetchGroups(row -> new CaseId(row.value1()), row -> {
                    var on = Days.on(row.value3().toInstant());
                    var withConcern = row.value6();
                    return new Episode(
                            new Row(withConcern ? "concern" : "concern_support", row.value2()),
                            (withConcern
                                            ? "The support needs recorded with the concern on "
                                            : "The support needs recorded on ")
                                    + Days.day(on),
                            WhoseWork.of(row.value4()).and(row.value5()),
                            on);
                });
    }

    /// Those that were recorded with the concern itself, where none was recorded after it.
    private static Select<Record6<UUID, UUID, OffsetDateTime, String, String, Boolean>> withConcern(List<UUID> cases) {
        return select(
                        CONCERN_STANDS.CASE_ID,
                        CONCERN_STANDS.ID,
                        CONCERN_STANDS.FIRST_RECORDED_AT,
                        CONCERN_STANDS.RECORDED_BY,
                        CONCERN_STANDS.FIRST_RECORDED_BY,
                        inline(true))
                .from(CONCERN_STANDS)
                .where(CONCERN_STANDS.CASE_ID.in(cases))
                .and(CONCERN_STANDS
                        .SUPPORT_REASON
                        .isNotNull()
                        .or(cardinality(CONCERN_STANDS.HEALTH).gt(0)))
                .and(notExists(selectOne()
                        .from(CONCERN_SUPPORT_NOW)
                        .where(CONCERN_SUPPORT_NOW.AUTHORITY.eq(CONCERN_STANDS.AUTHORITY))
                        .and(CONCERN_SUPPORT_NOW.CONCERN_ID.eq(CONCERN_STANDS.ID))));
    }
}
