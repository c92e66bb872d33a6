package org.ownwords.consent;

import static ownwords.generated.db.Tables.ASKED_TO_STOP;
import static ownwords.generated.db.Tables.ASKED_TO_STOP_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// That people ask to stop.
@Repository
class StopStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            ASKED_TO_STOP_STANDS.ID,
            ASKED_TO_STOP_STANDS.CASE_ID,
            ASKED_TO_STOP_STANDS.SAID,
            ASKED_TO_STOP_STANDS.OPTIONS,
            ASKED_TO_STOP_STANDS.OTHERS,
            ASKED_TO_STOP_STANDS.OTHERS_WHO,
            ASKED_TO_STOP_STANDS.DOOR,
            ASKED_TO_STOP_STANDS.ASK_AGAIN_ON,
            ASKED_TO_STOP_STANDS.ASKED_ON);

    private final DSLContext db;

    StopStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, AskedToStop asked, @Nullable UUID first, By by) {
        return db.insertInto(ASKED_TO_STOP)
                        .set(ASKED_TO_STOP.AUTHORITY, by.authority())
                        .set(ASKED_TO_STOP.ID, id)
                        .set(ASKED_TO_STOP.CASE_ID, caseId.value())
                        .set(ASKED_TO_STOP.SAID, asked.said())
                        .set(ASKED_TO_STOP.OPTIONS, asked.options())
                        .set(ASKED_TO_STOP.OTHERS, asked.others().code())
                        .set(ASKED_TO_STOP.OTHERS_WHO, asked.othersWho())
                        .set(ASKED_TO_STOP.DOOR, asked.door().words())
                        .set(ASKED_TO_STOP.ASK_AGAIN_ON, asked.door().askAgainOn())
                        .set(ASKED_TO_STOP.ASKED_ON, asked.on())
                        .set(ASKED_TO_STOP.STANDS_FOR, first)
                        .set(ASKED_TO_STOP.RECORDED_AT, by.recordedAt())
                        .set(ASKED_TO_STOP.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// When it was asked for on a case, the newest first.
    List<StopEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// When it was asked for on some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<StopEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(ASKED_TO_STOP_STANDS)
                .where(ASKED_TO_STOP_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        ASKED_TO_STOP_STANDS.ASKED_ON.desc(),
                        ASKED_TO_STOP_STANDS.FIRST_RECORDED_AT.desc(),
                        ASKED_TO_STOP_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(ASKED_TO_STOP_STANDS.CASE_ID)), StopStore::entry);
    }

    private static StopEntry entry(Record row) {
        return new StopEntry(
                row.get(ASKED_TO_STOP_STANDS.ID), new CaseId(row.get(ASKED_TO_STOP_STANDS.CASE_ID)), asked(row));
    }

    static AskedToStop asked(Record row) {
        return new AskedToStop(
                row.get(ASKED_TO_STOP_STANDS.SAID),
                row.get(ASKED_TO_STOP_STANDS.OPTIONS),
                Others.of(row.get(ASKED_TO_STOP_STANDS.OTHERS)).orElseThrow(),
                row.get(ASKED_TO_STOP_STANDS.OTHERS_WHO),
                new Door(row.get(ASKED_TO_STOP_STANDS.DOOR), row.get(ASKED_TO_STOP_STANDS.ASK_AGAIN_ON)),
                row.get(ASKED_TO_STOP_STANDS.ASKED_ON));
    }
}
