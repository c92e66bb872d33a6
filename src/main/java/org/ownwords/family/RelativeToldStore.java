package org.ownwords.family;

import static ownwords.generated.db.Tables.RELATIVE_TOLD;
import static ownwords.generated.db.Tables.RELATIVE_TOLD_STANDS;

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

/// What relatives were told.
@Repository
class RelativeToldStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            RELATIVE_TOLD_STANDS.ID,
            RELATIVE_TOLD_STANDS.CASE_ID,
            RELATIVE_TOLD_STANDS.WHO,
            RELATIVE_TOLD_STANDS.HOW,
            RELATIVE_TOLD_STANDS.WHAT,
            RELATIVE_TOLD_STANDS.WANTED,
            RELATIVE_TOLD_STANDS.FEARS,
            RELATIVE_TOLD_STANDS.ANSWERED,
            RELATIVE_TOLD_STANDS.TOLD_ON,
            RELATIVE_TOLD_STANDS.NEXT_ON);

    private final DSLContext db;

    RelativeToldStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, RelativeTold told, @Nullable UUID first, By by) {
        return db.insertInto(RELATIVE_TOLD)
                        .set(RELATIVE_TOLD.AUTHORITY, by.authority())
                        .set(RELATIVE_TOLD.ID, id)
                        .set(RELATIVE_TOLD.CASE_ID, caseId.value())
                        .set(RELATIVE_TOLD.WHO, told.who())
                        .set(RELATIVE_TOLD.HOW, told.how().code())
                        .set(RELATIVE_TOLD.WHAT, told.what())
                        .set(RELATIVE_TOLD.WANTED, told.wanted().code())
                        .set(RELATIVE_TOLD.FEARS, told.fear().words())
                        .set(RELATIVE_TOLD.ANSWERED, told.fear().answered())
                        .set(RELATIVE_TOLD.TOLD_ON, told.timing().on())
                        .set(RELATIVE_TOLD.NEXT_ON, told.timing().next())
                        .set(RELATIVE_TOLD.STANDS_FOR, first)
                        .set(RELATIVE_TOLD.RECORDED_AT, by.recordedAt())
                        .set(RELATIVE_TOLD.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<RelativeToldEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// Those of some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<RelativeToldEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(RELATIVE_TOLD_STANDS)
                .where(RELATIVE_TOLD_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        RELATIVE_TOLD_STANDS.TOLD_ON.desc(),
                        RELATIVE_TOLD_STANDS.FIRST_RECORDED_AT.desc(),
                        RELATIVE_TOLD_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(RELATIVE_TOLD_STANDS.CASE_ID)), RelativeToldStore::entry);
    }

    static RelativeToldEntry entry(Record row) {
        return new RelativeToldEntry(
                row.get(RELATIVE_TOLD_STANDS.ID),
                new CaseId(row.get(RELATIVE_TOLD_STANDS.CASE_ID)),
                new RelativeTold(
                        row.get(RELATIVE_TOLD_STANDS.WHO),
                        How.of(row.get(RELATIVE_TOLD_STANDS.HOW)).orElseThrow(),
                        row.get(RELATIVE_TOLD_STANDS.WHAT),
                        Wanted.of(row.get(RELATIVE_TOLD_STANDS.WANTED)).orElseThrow(),
                        new Fear(row.get(RELATIVE_TOLD_STANDS.FEARS), row.get(RELATIVE_TOLD_STANDS.ANSWERED)),
                        new Timing(row.get(RELATIVE_TOLD_STANDS.TOLD_ON), row.get(RELATIVE_TOLD_STANDS.NEXT_ON))));
    }
}
