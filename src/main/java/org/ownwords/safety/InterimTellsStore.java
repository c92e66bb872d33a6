package org.ownwords.safety;

import static ownwords.generated.db.Tables.INTERIM_LOOK;
import static ownwords.generated.db.Tables.INTERIM_SAFETY;
import static ownwords.generated.db.Tables.INTERIM_SAFETY_STANDS;

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
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of what keeps the person safe, what was recorded in error among it.
@Repository
class InterimTellsStore implements Tells {

    private final DSLContext db;

    InterimTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(INTERIM_SAFETY.getName(), INTERIM_LOOK.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellInterims(chain).stream(), tellLooks(chain).stream())
                .toList();
    }

    private List<Told> tellInterims(Chain chain) {
        return db.select(InterimStore.WHOLE)
                .select(INTERIM_SAFETY_STANDS.ID, INTERIM_SAFETY_STANDS.RECORDED_AT, INTERIM_SAFETY_STANDS.RECORDED_BY)
                .from(INTERIM_SAFETY.as(INTERIM_SAFETY_STANDS))
                .where(INTERIM_SAFETY_STANDS.CASE_ID.eq(chain.id()))
                .fetch(InterimTellsStore::interim);
    }

    /// One as it was recorded, in error or not.
    Optional<Interim> tellInterim(Chain chain, UUID id) {
        return db.select(InterimStore.WHOLE)
                .from(INTERIM_SAFETY.as(INTERIM_SAFETY_STANDS))
                .where(INTERIM_SAFETY_STANDS.CASE_ID.eq(chain.id()))
                .and(INTERIM_SAFETY_STANDS.ID.eq(id))
                .fetchOptional(InterimStore::interim);
    }

    private static Told interim(Record row) {
        var interim = InterimStore.interim(row);
        var at = row.get(INTERIM_SAFETY_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(interim.from(), at),
                at,
                row.get(INTERIM_SAFETY_STANDS.RECORDED_BY),
                row.get(INTERIM_SAFETY_STANDS.ID),
                "In place for now: %s.".formatted(interim.words()),
                null,
                Stream.of(
                                Detail.of("Why", interim.why()),
                                Detail.of("What the person says about it", interim.theirView()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Told> tellLooks(Chain chain) {
        return db.selectFrom(INTERIM_LOOK)
                .where(INTERIM_LOOK.CASE_ID.eq(chain.id()))
                .fetch(InterimTellsStore::looked);
    }

    /// How it was found as it was recorded, in error or not.
    Optional<Look> tellLooks(Chain chain, UUID id) {
        return db.selectFrom(INTERIM_LOOK)
                .where(INTERIM_LOOK.CASE_ID.eq(chain.id()))
                .and(INTERIM_LOOK.ID.eq(id))
                .fetchOptional(InterimTellsStore::look);
    }

    private static Told looked(Record row) {
        var look = look(row);
        var at = row.get(INTERIM_LOOK.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(look.on(), at),
                at,
                row.get(INTERIM_LOOK.RECORDED_BY),
                row.get(INTERIM_LOOK.ID),
                look.ended()
                        ? "What kept the person safe for now has ended."
                        : "What keeps the person safe was looked at again.",
                null,
                List.of(new Detail("What was found", look.words())));
    }

    private static Look look(Record row) {
        return new Look(
                row.get(INTERIM_LOOK.ENDED),
                row.get(INTERIM_LOOK.WORDS),
                row.get(INTERIM_LOOK.LOOKED_ON),
                row.get(INTERIM_LOOK.LOOK_AGAIN_ON));
    }
}
