package org.ownwords.section42;

import static ownwords.generated.db.Tables.OTHER_WAY;
import static ownwords.generated.db.Tables.OTHER_WAY_STANDS;

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

/// What the timeline says of other ways that were offered, of those that were recorded in error too.
@Repository
class OtherWayTellsStore implements Tells {

    private static final String BECAUSE = "Why it was offered";
    private static final String TO_WHOM = "To whom, or who helps";
    private static final String WANTED = "Whether they want it";

    /// The details that go into the person's own copy.
    static final List<String> THEIRS = List.of(BECAUSE, TO_WHOM, WANTED);

    private final DSLContext db;

    OtherWayTellsStore(DSLContext db) {
        this.db = db;
    }

    /// One as it was recorded, in error or not.
    Optional<OtherWay> tell(Chain chain, UUID id) {
        return db.select(OtherWayStore.WHOLE)
                .from(OTHER_WAY.as(OTHER_WAY_STANDS))
                .where(OTHER_WAY_STANDS.CASE_ID.eq(chain.id()))
                .and(OTHER_WAY_STANDS.ID.eq(id))
                .fetchOptional(OtherWayStore::way);
    }

    @Override
    public Set<String> tables() {
        return Set.of(OTHER_WAY.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(OtherWayStore.WHOLE)
                .select(OTHER_WAY_STANDS.RECORDED_AT, OTHER_WAY_STANDS.RECORDED_BY)
                .from(OTHER_WAY.as(OTHER_WAY_STANDS))
                .where(OTHER_WAY_STANDS.CASE_ID.eq(chain.id()))
                .fetch(OtherWayTellsStore::told);
    }

    private static Told told(Record row) {
        var way = OtherWayStore.way(row);
        var at = row.get(OTHER_WAY_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(way.on(), at),
                at,
                row.get(OTHER_WAY_STANDS.RECORDED_BY),
                row.get(OTHER_WAY_STANDS.ID),
                way.sentence(),
                way.said(),
                Stream.of(
                                Detail.of(BECAUSE, way.because().words()),
                                Detail.of(TO_WHOM, way.toWhom()),
                                Detail.of(WANTED, way.wanted().words()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
