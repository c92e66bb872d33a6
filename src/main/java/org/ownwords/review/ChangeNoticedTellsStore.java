package org.ownwords.review;

import static ownwords.generated.db.Tables.CHANGE_NOTICED;
import static ownwords.generated.db.Tables.CHANGE_NOTICED_STANDS;

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
import org.ownwords.page.Days;
import org.ownwords.review.ChangeNoticed.Follows;
import org.springframework.stereotype.Repository;

/// What the timeline says of changes, of what was recorded in error too.
@Repository
class ChangeNoticedTellsStore implements Tells {

    private final DSLContext db;

    ChangeNoticedTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CHANGE_NOTICED.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(ChangeNoticedStore.WHOLE)
                .select(CHANGE_NOTICED_STANDS.ID, CHANGE_NOTICED_STANDS.RECORDED_AT, CHANGE_NOTICED_STANDS.RECORDED_BY)
                .from(CHANGE_NOTICED.as(CHANGE_NOTICED_STANDS))
                .where(CHANGE_NOTICED_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ChangeNoticedTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<ChangeNoticed> tell(Chain chain, UUID id) {
        return db.select(ChangeNoticedStore.WHOLE)
                .from(CHANGE_NOTICED.as(CHANGE_NOTICED_STANDS))
                .where(CHANGE_NOTICED_STANDS.CASE_ID.eq(chain.id()))
                .and(CHANGE_NOTICED_STANDS.ID.eq(id))
                .fetchOptional(ChangeNoticedStore::change);
    }

    private static Told told(Record row) {
        var change = ChangeNoticedStore.change(row);
        var at = row.get(CHANGE_NOTICED_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(change.on(), at),
                at,
                row.get(CHANGE_NOTICED_STANDS.RECORDED_BY),
                row.get(CHANGE_NOTICED_STANDS.ID),
                "%s: something changed.".formatted(change.whatInWords()),
                null,
                details(change));
    }

    private static List<Detail> details(ChangeNoticed change) {
        return Stream.of(Detail.of("What changed", change.words()), follows(change.follows()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Detail> follows(Follows follows) {
        return switch (follows) {
            case Follows.Review(var by) ->
                Detail.of("The plan is reviewed", by == null ? "As soon as it can be" : "By " + Days.day(by));
            case Follows.NoReview(var why) -> Detail.of("Why there is no review", why);
        };
    }
}
