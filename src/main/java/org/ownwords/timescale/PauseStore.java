package org.ownwords.timescale;

import static ownwords.generated.db.Tables.PAUSE;
import static ownwords.generated.db.Tables.RESUMPTION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class PauseStore {

    private final DSLContext db;

    PauseStore(DSLContext db) {
        this.db = db;
    }

    boolean add(Pause pause, CaseId caseId, By by) {
        return db.insertInto(PAUSE)
                        .set(PAUSE.AUTHORITY, by.authority())
                        .set(PAUSE.ID, pause.id().value())
                        .set(PAUSE.CASE_ID, caseId.value())
                        .set(PAUSE.REASON, pause.rationale().reason().code())
                        .set(PAUSE.WHY, pause.rationale().why())
                        .set(PAUSE.FROM_DATE, pause.since())
                        .set(PAUSE.UNTIL_DATE, pause.until())
                        .set(PAUSE.STOPS, stops(pause.stops()))
                        .set(PAUSE.SUPPORTED_BY, pause.rationale().supportedBy())
                        .set(PAUSE.RECORDED_AT, by.recordedAt())
                        .set(PAUSE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addResumption(UUID id, CaseId caseId, PauseId pause, Resumption resumption, By by) {
        return db.insertInto(RESUMPTION)
                        .set(RESUMPTION.AUTHORITY, by.authority())
                        .set(RESUMPTION.ID, id)
                        .set(RESUMPTION.CASE_ID, caseId.value())
                        .set(RESUMPTION.PAUSE_ID, pause.value())
                        .set(RESUMPTION.RESUMED_ON, resumption.on())
                        .set(RESUMPTION.WHY, resumption.why())
                        .set(RESUMPTION.RECORDED_AT, by.recordedAt())
                        .set(RESUMPTION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String @Nullable [] stops(Stops stops) {
        return stops.codes() == null ? null : stops.codes().stream().sorted().toArray(String[]::new);
    }

    boolean isResumption(UUID id) {
        return db.fetchExists(RESUMPTION, RESUMPTION.ID.eq(id));
    }

    List<Pause> on(CaseId caseId) {
        return pauses(PAUSE.CASE_ID.eq(caseId.value())).getOrDefault(caseId, List.of());
    }

    Map<CaseId, List<Pause>> on(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? Map.of()
                : pauses(PAUSE.CASE_ID.in(cases.stream().map(CaseId::value).toList()));
    }

    private Map<CaseId, List<Pause>> pauses(Condition condition) {
        return db.select(
                        PAUSE.CASE_ID,
                        PAUSE.ID,
                        PAUSE.REASON,
                        PAUSE.WHY,
                        PAUSE.FROM_DATE,
                        PAUSE.UNTIL_DATE,
                        PAUSE.STOPS,
                        PAUSE.SUPPORTED_BY,
                        RESUMPTION.RESUMED_ON,
                        RESUMPTION.WHY)
                .from(PAUSE)
                .leftJoin(RESUMPTION)
                .on(RESUMPTION.AUTHORITY.eq(PAUSE.AUTHORITY).and(RESUMPTION.PAUSE_ID.eq(PAUSE.ID)))
                .where(condition)
                .orderBy(PAUSE.FROM_DATE.desc(), PAUSE.RECORDED_AT.desc())
                .fetchGroups(row -> new CaseId(row.get(PAUSE.CASE_ID)), PauseStore::pause);
    }

    private static Pause pause(Record row) {
        var stops = row.get(PAUSE.STOPS);
        return new Pause(
                new PauseId(row.get(PAUSE.ID)),
                new Rationale(
                        PauseReason.of(row.get(PAUSE.REASON)).orElse(PauseReason.OTHER),
                        row.get(PAUSE.WHY),
                        row.get(PAUSE.SUPPORTED_BY)),
                row.get(PAUSE.FROM_DATE),
                row.get(PAUSE.UNTIL_DATE),
                stops == null ? Stops.EVERYTHING : new Stops(Set.of(stops)),
                Optional.ofNullable(row.get(RESUMPTION.RESUMED_ON))
                        .map(on -> new Resumption(on, row.get(RESUMPTION.WHY)))
                        .orElse(null));
    }
}
