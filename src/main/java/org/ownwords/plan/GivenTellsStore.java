package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_GIVEN;
import static ownwords.generated.db.Tables.PLAN_GIVEN_STANDS;

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

/// What the timeline says of plans that were given, of what was recorded in error too.
@Repository
class GivenTellsStore implements Tells {

    private final DSLContext db;

    GivenTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PLAN_GIVEN.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(GivenStore.WHOLE)
                .select(PLAN_GIVEN_STANDS.ID, PLAN_GIVEN_STANDS.RECORDED_AT, PLAN_GIVEN_STANDS.RECORDED_BY)
                .from(PLAN_GIVEN.as(PLAN_GIVEN_STANDS))
                .where(PLAN_GIVEN_STANDS.CASE_ID.eq(chain.id()))
                .fetch(GivenTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<GivenPlan> tell(Chain chain, UUID id) {
        return db.select(GivenStore.WHOLE)
                .from(PLAN_GIVEN.as(PLAN_GIVEN_STANDS))
                .where(PLAN_GIVEN_STANDS.CASE_ID.eq(chain.id()))
                .and(PLAN_GIVEN_STANDS.ID.eq(id))
                .fetchOptional(GivenStore::given);
    }

    private static Told told(Record row) {
        var given = GivenStore.given(row);
        var at = row.get(PLAN_GIVEN_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(given.on(), at),
                at,
                row.get(PLAN_GIVEN_STANDS.RECORDED_BY),
                row.get(PLAN_GIVEN_STANDS.ID),
                given.sentence(),
                null,
                Stream.of(
                                Detail.of("Who has it", given.toWhom()),
                                Detail.of(given.given() ? "More about it" : "Why not", given.words()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
