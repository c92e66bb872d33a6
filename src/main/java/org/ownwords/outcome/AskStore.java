package org.ownwords.outcome;

import static ownwords.generated.db.Tables.ASK;
import static ownwords.generated.db.Tables.ASK_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Told;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Whether people were asked.
@Repository
class AskStore {

    private final DSLContext db;

    AskStore(DSLContext db) {
        this.db = db;
    }

    /// @param first what this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Ask ask, @Nullable UUID first, By by) {
        var insert = db.insertInto(ASK)
                .set(ASK.AUTHORITY, by.authority())
                .set(ASK.ID, id)
                .set(ASK.CASE_ID, caseId.value())
                .set(ASK.STANDS_FOR, first)
                .set(ASK.RECORDED_AT, by.recordedAt())
                .set(ASK.RECORDED_BY, by.recordedBy());
        var whole = switch (ask) {
            case Ask.Asked asked ->
                insert.set(ASK.ASKED, true).set(ASK.ASKED_BY, asked.by()).set(ASK.ASKED_ON, asked.on());
            case Ask.AskedElsewhere() -> insert.set(ASK.ASKED, true);
            case Ask.NotAsked not ->
                insert.set(ASK.ASKED, false)
                        .set(ASK.NOT_ASKED_REASON, not.reason().code())
                        .set(ASK.WHY, not.more());
            case Ask.NotAskedElsewhere() -> insert.set(ASK.ASKED, false).set(ASK.RECEIVED, true);
            case Ask.NotSaidElsewhere(var why) -> insert.set(ASK.WHY, why).set(ASK.RECEIVED, true);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    List<AskMade> on(CaseId caseId) {
        return db.select(
                        ASK_STANDS.ASKED,
                        ASK_STANDS.ASKED_BY,
                        ASK_STANDS.ASKED_ON,
                        ASK_STANDS.NOT_ASKED_REASON,
                        ASK_STANDS.WHY,
                        ASK_STANDS.SAID)
                .from(ASK_STANDS)
                .where(ASK_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(ASK_STANDS.FIRST_RECORDED_AT.desc())
                .fetch(row -> new AskMade(ask(row), row.get(ASK_STANDS.SAID)));
    }

    /// One that stands.
    Optional<Ask> find(CaseId caseId, UUID id) {
        return db.selectFrom(ASK_STANDS)
                .where(ASK_STANDS.CASE_ID.eq(caseId.value()))
                .and(ASK_STANDS.ID.eq(id))
                .fetchOptional(AskStore::ask);
    }

    private static Ask ask(Record row) {
        var asked = row.get(ASK_STANDS.ASKED);
        var reason = Optional.ofNullable(row.get(ASK_STANDS.NOT_ASKED_REASON));
        var known = reason.flatMap(NotAskedReason::of);
        var more = row.get(ASK_STANDS.WHY);
        if (asked == null) {
            return new Ask.NotSaidElsewhere(known.map(NotAskedReason::words).orElse(more));
        }
        if (!asked) {
            return reason.isEmpty()
                    ? new Ask.NotAskedElsewhere()
                    : new Ask.NotAsked(known.orElse(NotAskedReason.OTHER), more);
        }
        var by = row.get(ASK_STANDS.ASKED_BY);
        var on = row.get(ASK_STANDS.ASKED_ON);
        return by == null || on == null ? new Ask.AskedElsewhere() : new Ask.Asked(by, on);
    }

    List<Told> tell(Chain chain) {
        return db.select(
                        ASK_STANDS.ID,
                        ASK_STANDS.ASKED,
                        ASK_STANDS.ASKED_BY,
                        ASK_STANDS.ASKED_ON,
                        ASK_STANDS.NOT_ASKED_REASON,
                        ASK_STANDS.WHY,
                        ASK_STANDS.SAID,
                        ASK_STANDS.RECORDED_AT,
                        ASK_STANDS.RECORDED_BY)
                .from(ASK.as(ASK_STANDS))
                .where(ASK_STANDS.CASE_ID.eq(chain.id()))
                .fetch(row -> AskSentences.told(
                        row.get(ASK_STANDS.ID),
                        ask(row),
                        row.get(ASK_STANDS.SAID),
                        row.get(ASK_STANDS.RECORDED_AT).toInstant(),
                        row.get(ASK_STANDS.RECORDED_BY)));
    }
}
