package org.ownwords.worklist;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static ownwords.generated.db.Tables.ALLOCATION;
import static ownwords.generated.db.Tables.HELD_NOW;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Who holds which case.
@Repository
class AllocationStore {

    private final DSLContext db;

    AllocationStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, Holder holder, @Nullable String why, By by) {
        return db.insertInto(ALLOCATION)
                        .set(ALLOCATION.AUTHORITY, by.authority())
                        .set(ALLOCATION.ID, id)
                        .set(ALLOCATION.CASE_ID, caseId.value())
                        .set(ALLOCATION.TEAM, holder.team())
                        .set(ALLOCATION.HELD_BY, holder.heldBy())
                        .set(ALLOCATION.WHY, why)
                        .set(ALLOCATION.RECORDED_AT, by.recordedAt())
                        .set(ALLOCATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What was recorded by one row, whether or not it counts now.
    Optional<Allocation> find(UUID id) {
        return db.select(ALLOCATION.TEAM, ALLOCATION.HELD_BY, ALLOCATION.WHY)
                .from(ALLOCATION)
                .where(ALLOCATION.ID.eq(id))
                .fetchOptional(mapping((team, heldBy, why) -> new Allocation(new Holder(team, heldBy), why)));
    }

    /// The row that counts now, or the case's own id where there is none.
    UUID now(CaseId caseId) {
        return db.select(HELD_NOW.ID)
                .from(HELD_NOW)
                .where(HELD_NOW.CASE_ID.eq(caseId.value()))
                .fetchOptional(HELD_NOW.ID)
                .orElse(caseId.value());
    }

    /// Who holds which case, and whether they still work on cases on a day.
    Map<CaseId, Contact> contacts(Collection<CaseId> cases, LocalDate day) {
        return db.select(
                        HELD_NOW.CASE_ID,
                        HELD_NOW.TEAM,
                        HELD_NOW.HELD_BY,
                        field(LeaversStore.isOne(HELD_NOW.HELD_BY, day)))
                .from(HELD_NOW)
                .where(HELD_NOW.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .fetchMap(
                        row -> new CaseId(row.value1()),
                        row -> new Contact(new Holder(row.value2(), row.value3()), Boolean.TRUE.equals(row.value4())));
    }

    /// Everybody who holds or has held these cases.
    Map<CaseId, Set<String>> everHeld(Collection<CaseId> cases) {
        return db
                .selectDistinct(ALLOCATION.CASE_ID, ALLOCATION.HELD_BY)
                .from(ALLOCATION)
                .where(ALLOCATION.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .and(ALLOCATION.HELD_BY.isNotNull())
                .fetchGroups(ALLOCATION.CASE_ID, ALLOCATION.HELD_BY)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(each -> new CaseId(each.getKey()), each -> Set.copyOf(each.getValue())));
    }

    Map<CaseId, Holder> holders(Collection<CaseId> cases) {
        return db.select(HELD_NOW.CASE_ID, HELD_NOW.TEAM, HELD_NOW.HELD_BY)
                .from(HELD_NOW)
                .where(HELD_NOW.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .fetchMap(row -> new CaseId(row.value1()), row -> new Holder(row.value2(), row.value3()));
    }
}
