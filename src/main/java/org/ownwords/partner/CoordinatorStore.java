package org.ownwords.partner;

import static ownwords.generated.db.Tables.COORDINATOR;
import static ownwords.generated.db.Tables.COORDINATOR_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Who coordinates.
@Repository
class CoordinatorStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            COORDINATOR_STANDS.WHO,
            COORDINATOR_STANDS.ORGANISATION,
            COORDINATOR_STANDS.SAID,
            COORDINATOR_STANDS.SINCE_ON);

    private final DSLContext db;

    CoordinatorStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Coordinator coordinator, @Nullable UUID first, By by) {
        return db.insertInto(COORDINATOR)
                        .set(COORDINATOR.AUTHORITY, by.authority())
                        .set(COORDINATOR.ID, id)
                        .set(COORDINATOR.CASE_ID, caseId.value())
                        .set(COORDINATOR.WHO, coordinator.who())
                        .set(COORDINATOR.ORGANISATION, coordinator.organisation())
                        .set(COORDINATOR.SAID, coordinator.said())
                        .set(COORDINATOR.SINCE_ON, coordinator.since())
                        .set(COORDINATOR.STANDS_FOR, first)
                        .set(COORDINATOR.RECORDED_AT, by.recordedAt())
                        .set(COORDINATOR.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The one since the latest day.
    Optional<Coordinator> now(CaseId caseId) {
        return db.select(WHOLE)
                .from(COORDINATOR_STANDS)
                .where(COORDINATOR_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        COORDINATOR_STANDS.SINCE_ON.desc(),
                        COORDINATOR_STANDS.FIRST_RECORDED_AT.desc(),
                        COORDINATOR_STANDS.ID)
                .limit(1)
                .fetchOptional(CoordinatorStore::coordinator);
    }

    /// One of them in the record.
    record Known(CaseId caseId, UUID row, Coordinator coordinator) {}

    /// The one since the latest day of each of these cases.
    List<Known> now(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .select(COORDINATOR_STANDS.CASE_ID, COORDINATOR_STANDS.ID)
                .distinctOn(COORDINATOR_STANDS.CASE_ID)
                .from(COORDINATOR_STANDS)
                .where(COORDINATOR_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        COORDINATOR_STANDS.CASE_ID,
                        COORDINATOR_STANDS.SINCE_ON.desc(),
                        COORDINATOR_STANDS.FIRST_RECORDED_AT.desc(),
                        COORDINATOR_STANDS.ID)
                .fetch(row -> new Known(
                        new CaseId(row.get(COORDINATOR_STANDS.CASE_ID)),
                        row.get(COORDINATOR_STANDS.ID),
                        coordinator(row)));
    }

    static Coordinator coordinator(Record row) {
        return new Coordinator(
                row.get(COORDINATOR_STANDS.WHO),
                row.get(COORDINATOR_STANDS.ORGANISATION),
                row.get(COORDINATOR_STANDS.SAID),
                row.get(COORDINATOR_STANDS.SINCE_ON));
    }
}
