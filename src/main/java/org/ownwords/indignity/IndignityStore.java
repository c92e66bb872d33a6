package org.ownwords.indignity;

import static ownwords.generated.db.Tables.INDIGNITY;
import static ownwords.generated.db.Tables.INDIGNITY_STANDS;

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

/// Small things that add up.
@Repository
class IndignityStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            INDIGNITY_STANDS.ID,
            INDIGNITY_STANDS.CASE_ID,
            INDIGNITY_STANDS.WHAT,
            INDIGNITY_STANDS.PLACE,
            INDIGNITY_STANDS.BY_WHOM,
            INDIGNITY_STANDS.OFTEN,
            INDIGNITY_STANDS.FELT,
            INDIGNITY_STANDS.HAPPENED_ON);

    private final DSLContext db;

    IndignityStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Indignity indignity, @Nullable UUID first, By by) {
        return db.insertInto(INDIGNITY)
                        .set(INDIGNITY.AUTHORITY, by.authority())
                        .set(INDIGNITY.ID, id)
                        .set(INDIGNITY.CASE_ID, caseId.value())
                        .set(INDIGNITY.WHAT, indignity.what())
                        .set(INDIGNITY.PLACE, indignity.place())
                        .set(INDIGNITY.BY_WHOM, indignity.byWhom())
                        .set(INDIGNITY.OFTEN, indignity.often().code())
                        .set(INDIGNITY.FELT, indignity.felt())
                        .set(INDIGNITY.HAPPENED_ON, indignity.on())
                        .set(INDIGNITY.STANDS_FOR, first)
                        .set(INDIGNITY.RECORDED_AT, by.recordedAt())
                        .set(INDIGNITY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<IndignityEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// Those of some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<IndignityEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(INDIGNITY_STANDS)
                .where(INDIGNITY_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        INDIGNITY_STANDS.HAPPENED_ON.desc(),
                        INDIGNITY_STANDS.FIRST_RECORDED_AT.desc(),
                        INDIGNITY_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(INDIGNITY_STANDS.CASE_ID)), IndignityStore::entry);
    }

    static IndignityEntry entry(Record row) {
        return new IndignityEntry(
                row.get(INDIGNITY_STANDS.ID),
                new CaseId(row.get(INDIGNITY_STANDS.CASE_ID)),
                new Indignity(
                        row.get(INDIGNITY_STANDS.WHAT),
                        row.get(INDIGNITY_STANDS.PLACE),
                        row.get(INDIGNITY_STANDS.BY_WHOM),
                        Often.of(row.get(INDIGNITY_STANDS.OFTEN)).orElseThrow(),
                        row.get(INDIGNITY_STANDS.FELT),
                        row.get(INDIGNITY_STANDS.HAPPENED_ON)));
    }
}
