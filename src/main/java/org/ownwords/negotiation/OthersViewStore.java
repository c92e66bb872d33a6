package org.ownwords.negotiation;

import static ownwords.generated.db.Tables.OTHERS_VIEW;
import static ownwords.generated.db.Tables.OTHERS_VIEW_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What others want for people, or suggest to them.
@Repository
class OthersViewStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            OTHERS_VIEW_STANDS.ID,
            OTHERS_VIEW_STANDS.CASE_ID,
            OTHERS_VIEW_STANDS.WHOSE,
            OTHERS_VIEW_STANDS.WHO,
            OTHERS_VIEW_STANDS.WORDS,
            OTHERS_VIEW_STANDS.BESIDE,
            OTHERS_VIEW_STANDS.RECEPTION,
            OTHERS_VIEW_STANDS.RECEPTION_WORDS,
            OTHERS_VIEW_STANDS.SAID_ON,
            OTHERS_VIEW_STANDS.FOLLOWS);

    private final DSLContext db;

    OthersViewStore(DSLContext db) {
        this.db = db;
    }

    /// @param follows the earlier one that this is a newer version of, or null
    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, OthersView view, @Nullable UUID follows, @Nullable UUID first, By by) {
        return db.insertInto(OTHERS_VIEW)
                        .set(OTHERS_VIEW.AUTHORITY, by.authority())
                        .set(OTHERS_VIEW.ID, id)
                        .set(OTHERS_VIEW.CASE_ID, caseId.value())
                        .set(OTHERS_VIEW.WHOSE, view.whose().code())
                        .set(OTHERS_VIEW.WHO, view.who())
                        .set(OTHERS_VIEW.WORDS, view.words())
                        .set(OTHERS_VIEW.BESIDE, id(view.beside()))
                        .set(OTHERS_VIEW.RECEPTION, view.reception().kind().code())
                        .set(OTHERS_VIEW.RECEPTION_WORDS, view.reception().words())
                        .set(OTHERS_VIEW.SAID_ON, view.on())
                        .set(OTHERS_VIEW.FOLLOWS, follows)
                        .set(OTHERS_VIEW.STANDS_FOR, first)
                        .set(OTHERS_VIEW.RECORDED_AT, by.recordedAt())
                        .set(OTHERS_VIEW.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<OthersViewEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// Those of some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<OthersViewEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(OTHERS_VIEW_STANDS)
                .where(OTHERS_VIEW_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        OTHERS_VIEW_STANDS.SAID_ON.desc(),
                        OTHERS_VIEW_STANDS.FIRST_RECORDED_AT.desc(),
                        OTHERS_VIEW_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(OTHERS_VIEW_STANDS.CASE_ID)), OthersViewStore::entry);
    }

    static OthersViewEntry entry(Record row) {
        return new OthersViewEntry(
                row.get(OTHERS_VIEW_STANDS.ID),
                new CaseId(row.get(OTHERS_VIEW_STANDS.CASE_ID)),
                new OthersView(
                        Whose.of(row.get(OTHERS_VIEW_STANDS.WHOSE)).orElseThrow(),
                        row.get(OTHERS_VIEW_STANDS.WHO),
                        row.get(OTHERS_VIEW_STANDS.WORDS),
                        outcome(row.get(OTHERS_VIEW_STANDS.BESIDE)),
                        Reception.of(
                                row.get(OTHERS_VIEW_STANDS.RECEPTION), row.get(OTHERS_VIEW_STANDS.RECEPTION_WORDS)),
                        row.get(OTHERS_VIEW_STANDS.SAID_ON)),
                row.get(OTHERS_VIEW_STANDS.FOLLOWS));
    }

    private static @Nullable UUID id(@Nullable OutcomeId outcome) {
        return outcome == null ? null : outcome.value();
    }

    private static @Nullable OutcomeId outcome(@Nullable UUID id) {
        return id == null ? null : new OutcomeId(id);
    }
}
