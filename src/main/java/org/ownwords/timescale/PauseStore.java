package org.ownwords.timescale;

import static ownwords.generated.db.Tables.PAUSE_STANDS;
import static ownwords.generated.db.Tables.RESUMPTION_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class PauseStore {

    private final DSLContext db;

    PauseStore(DSLContext db) {
        this.db = db;
    }

    List<Pause> on(CaseId caseId) {
        return pauses(PAUSE_STANDS.CASE_ID.eq(caseId.value())).getOrDefault(caseId, List.of());
    }

    Map<CaseId, List<Pause>> on(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? Map.of()
                : pauses(PAUSE_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()));
    }

    private Map<CaseId, List<Pause>> pauses(Condition condition) {
        return db.select(
                        PAUSE_STANDS.CASE_ID,
                        PAUSE_STANDS.ID,
                        PAUSE_STANDS.REASON,
                        PAUSE_STANDS.WHY,
                        PAUSE_STANDS.FROM_DATE,
                        PAUSE_STANDS.UNTIL_DATE,
                        PAUSE_STANDS.STOPS,
                        PAUSE_STANDS.SUPPORTED_BY,
                        RESUMPTION_STANDS.RESUMED_ON,
                        RESUMPTION_STANDS.WHY)
                .from(PAUSE_STANDS)
                .leftJoin(RESUMPTION_STANDS)
                .on(RESUMPTION_STANDS
                        .AUTHORITY
                        .eq(PAUSE_STANDS.AUTHORITY)
                        .and(RESUMPTION_STANDS.PAUSE_ID.eq(PAUSE_STANDS.ID)))
                .where(condition)
                .orderBy(PAUSE_STANDS.FROM_DATE.desc(), PAUSE_STANDS.FIRST_RECORDED_AT.desc())
                .fetchGroups(row -> new CaseId(row.get(PAUSE_STANDS.CASE_ID)), PauseStore::pause);
    }

    private static Pause pause(Record row) {
        var stops = row.get(PAUSE_STANDS.STOPS);
        return new Pause(
                new PauseId(row.get(PAUSE_STANDS.ID)),
                new Rationale(
                        PauseReason.of(row.get(PAUSE_STANDS.REASON)).orElse(PauseReason.OTHER),
                        row.get(PAUSE_STANDS.WHY),
                        row.get(PAUSE_STANDS.SUPPORTED_BY)),
                row.get(PAUSE_STANDS.FROM_DATE),
                row.get(PAUSE_STANDS.UNTIL_DATE),
                stops == null ? Stops.EVERYTHING : new Stops(Set.of(stops)),
                Optional.ofNullable(row.get(RESUMPTION_STANDS.RESUMED_ON))
                        .map(on -> new Resumption(on, row.get(RESUMPTION_STANDS.WHY)))
                        .orElse(null));
    }
}
