package org.ownwords.risk;

import static ownwords.generated.db.Tables.SAFE_TO_ASK;
import static ownwords.generated.db.Tables.SAFE_TO_ASK_STANDS;

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
import org.ownwords.risk.SafeToAsk.Reaching;
import org.springframework.stereotype.Repository;

/// Whether it is safe to ask the person.
@Repository
class SafeToAskStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            SAFE_TO_ASK_STANDS.ASK,
            SAFE_TO_ASK_STANDS.REACH,
            SAFE_TO_ASK_STANDS.WHY,
            SAFE_TO_ASK_STANDS.HOW,
            SAFE_TO_ASK_STANDS.WORD,
            SAFE_TO_ASK_STANDS.NOT_TOLD,
            SAFE_TO_ASK_STANDS.LOOKED_ON);

    private final DSLContext db;

    SafeToAskStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, SafeToAsk safe, @Nullable UUID first, By by) {
        var reaching = safe.reaching();
        return db.insertInto(SAFE_TO_ASK)
                        .set(SAFE_TO_ASK.AUTHORITY, by.authority())
                        .set(SAFE_TO_ASK.ID, id)
                        .set(SAFE_TO_ASK.CASE_ID, caseId.value())
                        .set(SAFE_TO_ASK.ASK, safe.ask().code())
                        .set(SAFE_TO_ASK.REACH, safe.reach().code())
                        .set(SAFE_TO_ASK.WHY, safe.why())
                        .set(SAFE_TO_ASK.HOW, reaching.how())
                        .set(SAFE_TO_ASK.WORD, reaching.word())
                        .set(SAFE_TO_ASK.NOT_TOLD, reaching.notTold())
                        .set(SAFE_TO_ASK.LOOKED_ON, safe.on())
                        .set(SAFE_TO_ASK.STANDS_FOR, first)
                        .set(SAFE_TO_ASK.RECORDED_AT, by.recordedAt())
                        .set(SAFE_TO_ASK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest on some cases, all of one person.
    Optional<SafeToAsk> latest(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(SAFE_TO_ASK_STANDS)
                .where(SAFE_TO_ASK_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        SAFE_TO_ASK_STANDS.LOOKED_ON.desc(),
                        SAFE_TO_ASK_STANDS.FIRST_RECORDED_AT.desc(),
                        SAFE_TO_ASK_STANDS.ID)
                .limit(1)
                .fetchOptional(SafeToAskStore::safe);
    }

    static SafeToAsk safe(Record row) {
        return new SafeToAsk(
                Answer.of(row.get(SAFE_TO_ASK_STANDS.ASK)).orElseThrow(),
                Answer.of(row.get(SAFE_TO_ASK_STANDS.REACH)).orElseThrow(),
                row.get(SAFE_TO_ASK_STANDS.WHY),
                new Reaching(
                        row.get(SAFE_TO_ASK_STANDS.HOW),
                        row.get(SAFE_TO_ASK_STANDS.WORD),
                        row.get(SAFE_TO_ASK_STANDS.NOT_TOLD)),
                row.get(SAFE_TO_ASK_STANDS.LOOKED_ON));
    }
}
