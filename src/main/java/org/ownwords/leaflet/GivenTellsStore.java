package org.ownwords.leaflet;

import static ownwords.generated.db.Tables.LEAFLET_GIVEN;
import static ownwords.generated.db.Tables.LEAFLET_GIVEN_STANDS;

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

/// What the timeline says of information that was given, what was recorded in error among it.
@Repository
class GivenTellsStore implements Tells {

    /// The particular of what was given to somebody else: an entry with it is not in the person's copy.
    static final String TO_OTHERS = "Given to";

    /// What was given, and how.
    static final List<String> THEIRS = List.of("What", "How", "What they said of it");

    private final DSLContext db;

    GivenTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(LEAFLET_GIVEN.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(GivenStore.WHOLE)
                .select(LEAFLET_GIVEN_STANDS.RECORDED_AT, LEAFLET_GIVEN_STANDS.RECORDED_BY)
                .from(LEAFLET_GIVEN.as(LEAFLET_GIVEN_STANDS))
                .where(LEAFLET_GIVEN_STANDS.CASE_ID.eq(chain.id()))
                .fetch(GivenTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Given> tell(Chain chain, UUID id) {
        return db.select(GivenStore.WHOLE)
                .from(LEAFLET_GIVEN.as(LEAFLET_GIVEN_STANDS))
                .where(LEAFLET_GIVEN_STANDS.CASE_ID.eq(chain.id()))
                .and(LEAFLET_GIVEN_STANDS.ID.eq(id))
                .fetchOptional(row -> GivenStore.known(row).given());
    }

    private static Told told(Record row) {
        var known = GivenStore.known(row);
        var given = known.given();
        var at = row.get(LEAFLET_GIVEN_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(given.on(), at),
                at,
                row.get(LEAFLET_GIVEN_STANDS.RECORDED_BY),
                known.id(),
                given.isToThem() ? "The person was given information." : "Somebody else was given information.",
                null,
                Stream.of(
                                Detail.of("What", known.what()),
                                Detail.of("How", given.how().words()),
                                Detail.of("Given by", given.byWhom()),
                                Detail.of(TO_OTHERS, given.whom()),
                                Detail.of("What they said of it", given.said()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
