package org.ownwords.negotiation;

import static ownwords.generated.db.Tables.BRINGING_ABOUT;
import static ownwords.generated.db.Tables.BRINGING_ABOUT_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Who is to bring about what people want.
@Repository
class BringingAboutStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            BRINGING_ABOUT_STANDS.ID,
            BRINGING_ABOUT_STANDS.CASE_ID,
            BRINGING_ABOUT_STANDS.OUTCOME_ID,
            BRINGING_ABOUT_STANDS.WHO,
            BRINGING_ABOUT_STANDS.BRINGER,
            BRINGING_ABOUT_STANDS.HELPING,
            BRINGING_ABOUT_STANDS.GIFT,
            BRINGING_ABOUT_STANDS.COUNCIL,
            BRINGING_ABOUT_STANDS.DECIDED_ON);

    private final DSLContext db;

    BringingAboutStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, BringingAbout bringing, @Nullable UUID first, By by) {
        var bringer = bringing.bringer();
        return db.insertInto(BRINGING_ABOUT)
                        .set(BRINGING_ABOUT.AUTHORITY, by.authority())
                        .set(BRINGING_ABOUT.ID, id)
                        .set(BRINGING_ABOUT.CASE_ID, caseId.value())
                        .set(BRINGING_ABOUT.OUTCOME_ID, bringing.outcome().value())
                        .set(BRINGING_ABOUT.WHO, bringing.who())
                        .set(BRINGING_ABOUT.BRINGER, bringer == null ? null : bringer.code())
                        .set(BRINGING_ABOUT.HELPING, bringing.helping())
                        .set(BRINGING_ABOUT.GIFT, bringing.gift().code())
                        .set(BRINGING_ABOUT.COUNCIL, bringing.council())
                        .set(BRINGING_ABOUT.DECIDED_ON, bringing.on())
                        .set(BRINGING_ABOUT.STANDS_FOR, first)
                        .set(BRINGING_ABOUT.RECORDED_AT, by.recordedAt())
                        .set(BRINGING_ABOUT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<BringingAboutEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// Those of some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<BringingAboutEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(BRINGING_ABOUT_STANDS)
                .where(BRINGING_ABOUT_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        BRINGING_ABOUT_STANDS.DECIDED_ON.desc(),
                        BRINGING_ABOUT_STANDS.FIRST_RECORDED_AT.desc(),
                        BRINGING_ABOUT_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(BRINGING_ABOUT_STANDS.CASE_ID)), BringingAboutStore::entry);
    }

    static BringingAboutEntry entry(Record row) {
        return new BringingAboutEntry(
                row.get(BRINGING_ABOUT_STANDS.ID),
                new CaseId(row.get(BRINGING_ABOUT_STANDS.CASE_ID)),
                new BringingAbout(
                        new OutcomeId(row.get(BRINGING_ABOUT_STANDS.OUTCOME_ID)),
                        row.get(BRINGING_ABOUT_STANDS.WHO),
                        Optional.ofNullable(row.get(BRINGING_ABOUT_STANDS.BRINGER))
                                .flatMap(Bringer::of)
                                .orElse(null),
                        row.get(BRINGING_ABOUT_STANDS.HELPING),
                        Gift.of(row.get(BRINGING_ABOUT_STANDS.GIFT)).orElseThrow(),
                        row.get(BRINGING_ABOUT_STANDS.COUNCIL),
                        row.get(BRINGING_ABOUT_STANDS.DECIDED_ON)));
    }
}
