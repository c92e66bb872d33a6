package org.ownwords.arrangement;

import static ownwords.generated.db.Tables.ADVANCE_WISH;
import static ownwords.generated.db.Tables.ADVANCE_WISH_STANDS;
import static ownwords.generated.db.Tables.ADVANCE_WISH_WITHDRAWAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of wishes in advance, what was recorded in error among it.
@Repository
class WishTellsStore implements Tells {

    private final DSLContext db;

    WishTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(ADVANCE_WISH.getName(), ADVANCE_WISH_WITHDRAWAL.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellWishes(chain).stream(), tellWithdrawals(chain).stream())
                .toList();
    }

    private List<Told> tellWishes(Chain chain) {
        return db.select(WishStore.WHOLE)
                .select(ADVANCE_WISH_STANDS.ID, ADVANCE_WISH_STANDS.RECORDED_AT, ADVANCE_WISH_STANDS.RECORDED_BY)
                .from(ADVANCE_WISH.as(ADVANCE_WISH_STANDS))
                .where(ADVANCE_WISH_STANDS.CASE_ID.eq(chain.id()))
                .fetch(WishTellsStore::wish);
    }

    /// One as it was recorded, in error or not.
    Optional<AdvanceWish> tellWish(Chain chain, UUID id) {
        return db.select(WishStore.WHOLE)
                .from(ADVANCE_WISH.as(ADVANCE_WISH_STANDS))
                .where(ADVANCE_WISH_STANDS.CASE_ID.eq(chain.id()))
                .and(ADVANCE_WISH_STANDS.ID.eq(id))
                .fetchOptional(WishStore::wish);
    }

    private static Told wish(Record row) {
        var wish = WishStore.wish(row);
        var at = row.get(ADVANCE_WISH_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(wish.times().known(), at),
                at,
                row.get(ADVANCE_WISH_STANDS.RECORDED_BY),
                row.get(ADVANCE_WISH_STANDS.ID),
                ArrangementSentences.sentence(wish),
                wish.words(),
                ArrangementSentences.details(wish));
    }

    private List<Told> tellWithdrawals(Chain chain) {
        return db.selectFrom(ADVANCE_WISH_WITHDRAWAL)
                .where(ADVANCE_WISH_WITHDRAWAL.CASE_ID.eq(chain.id()))
                .fetch(WishTellsStore::withdrawn);
    }

    /// That they took it back as it was recorded, in error or not.
    Optional<Withdrawal> tellWithdrawal(Chain chain, UUID id) {
        return db.selectFrom(ADVANCE_WISH_WITHDRAWAL)
                .where(ADVANCE_WISH_WITHDRAWAL.CASE_ID.eq(chain.id()))
                .and(ADVANCE_WISH_WITHDRAWAL.ID.eq(id))
                .fetchOptional(WishTellsStore::withdrawal);
    }

    private static Told withdrawn(Record row) {
        var withdrawal = withdrawal(row);
        var at = row.get(ADVANCE_WISH_WITHDRAWAL.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(withdrawal.on(), at),
                at,
                row.get(ADVANCE_WISH_WITHDRAWAL.RECORDED_BY),
                row.get(ADVANCE_WISH_WITHDRAWAL.ID),
                "The person took back what they wished for in advance.",
                withdrawal.words(),
                List.of());
    }

    private static Withdrawal withdrawal(Record row) {
        return new Withdrawal(row.get(ADVANCE_WISH_WITHDRAWAL.WORDS), row.get(ADVANCE_WISH_WITHDRAWAL.WITHDRAWN_ON));
    }
}
