package org.ownwords.quality;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.BARRIER;
import static ownwords.generated.db.Tables.BARRIER_ANSWER;
import static ownwords.generated.db.Tables.BARRIER_NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.quality.Barrier.Answered;
import org.ownwords.quality.Barrier.Became;
import org.ownwords.quality.Barrier.Kind;
import org.springframework.stereotype.Repository;

/// What stands in the way, and the answers to it.
@Repository
class BarrierStore {

    /// Open ones come first, so that a list that is cut off has lost what was answered long ago.
    private static final int MOST = 200;

    private final DSLContext db;

    BarrierStore(DSLContext db) {
        this.db = db;
    }

    /// @param again what it is said again for, or null
    boolean add(UUID id, Barriers.Saying saying, @Nullable Again again, By by) {
        return db.insertInto(BARRIER)
                        .set(BARRIER.AUTHORITY, by.authority())
                        .set(BARRIER.ID, id)
                        .set(BARRIER.KIND, saying.kind().code())
                        .set(BARRIER.WORDS, saying.words())
                        .set(BARRIER.WOULD_HELP, saying.wouldHelp())
                        .set(BARRIER.TEAM, by.practitioner().team())
                        .set(BARRIER.NAMED, saying.named())
                        .set(BARRIER.STANDS_FOR, again == null ? null : again.first())
                        .set(BARRIER.REPLACES, again == null ? null : again.replaces())
                        .set(BARRIER.WRONG, again == null ? null : again.wrong())
                        .set(BARRIER.RECORDED_AT, by.recordedAt())
                        .set(BARRIER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was added: not where somebody else answered since.
    ///
    /// @param replaces the answer that counted when the page was opened, or null
    boolean answer(UUID id, UUID barrier, Became became, String words, @Nullable UUID replaces, By by) {
        return db.insertInto(BARRIER_ANSWER)
                        .set(BARRIER_ANSWER.AUTHORITY, by.authority())
                        .set(BARRIER_ANSWER.ID, id)
                        .set(BARRIER_ANSWER.BARRIER_ID, barrier)
                        .set(BARRIER_ANSWER.BECAME, became.code())
                        .set(BARRIER_ANSWER.WORDS, words)
                        .set(BARRIER_ANSWER.REPLACES, replaces)
                        .set(BARRIER_ANSWER.RECORDED_AT, by.recordedAt())
                        .set(BARRIER_ANSWER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those that nobody has answered first, then those that are looked into, the newest first.
    List<Barrier> all() {
        return those(noCondition());
    }

    Optional<Barrier> find(UUID id) {
        return those(BARRIER_NOW.ID.eq(id)).stream().findFirst();
    }

    private List<Barrier> those(Condition which) {
        return db.selectFrom(BARRIER_NOW)
                .where(which)
                .orderBy(
                        BARRIER_NOW.BECAME.isNotNull(),
                        BARRIER_NOW.BECAME.ne(Became.LOOKED_INTO.code()),
                        BARRIER_NOW.RECORDED_AT.desc(),
                        BARRIER_NOW.ID)
                .limit(MOST)
                .fetch(BarrierStore::barrier);
    }

    private static Barrier barrier(Record row) {
        var answer = row.get(BARRIER_NOW.ANSWER_ID);
        return new Barrier(
                row.get(BARRIER_NOW.ID),
                Kind.of(row.get(BARRIER_NOW.KIND)).orElseThrow(),
                row.get(BARRIER_NOW.WORDS),
                row.get(BARRIER_NOW.WOULD_HELP),
                row.get(BARRIER_NOW.TEAM),
                row.get(BARRIER_NOW.NAMED),
                row.get(BARRIER_NOW.RECORDED_BY),
                row.get(BARRIER_NOW.RECORDED_AT).toInstant(),
                answer == null
                        ? null
                        : new Answered(
                                answer,
                                Became.of(row.get(BARRIER_NOW.BECAME)).orElseThrow(),
                                row.get(BARRIER_NOW.ANSWER),
                                row.get(BARRIER_NOW.ANSWERED_BY),
                                row.get(BARRIER_NOW.ANSWERED_AT).toInstant()),
                new AsRecorded(row.get(BARRIER_NOW.ROW_ID), row.get(BARRIER_NOW.WRONG)));
    }
}
