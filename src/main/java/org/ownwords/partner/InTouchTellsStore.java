package org.ownwords.partner;

import static ownwords.generated.db.Tables.IN_TOUCH;
import static ownwords.generated.db.Tables.IN_TOUCH_STANDS;

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
import org.ownwords.partner.InTouch.Contact;
import org.springframework.stereotype.Repository;

/// What the timeline says of staying in touch, what was recorded in error among it.
@Repository
class InTouchTellsStore implements Tells {

    private final DSLContext db;

    InTouchTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(IN_TOUCH.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(InTouchStore.WHOLE)
                .select(IN_TOUCH_STANDS.ID, IN_TOUCH_STANDS.RECORDED_AT, IN_TOUCH_STANDS.RECORDED_BY)
                .from(IN_TOUCH.as(IN_TOUCH_STANDS))
                .where(IN_TOUCH_STANDS.CASE_ID.eq(chain.id()))
                .fetch(InTouchTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<InTouch> tell(Chain chain, UUID id) {
        return db.select(InTouchStore.WHOLE)
                .from(IN_TOUCH.as(IN_TOUCH_STANDS))
                .where(IN_TOUCH_STANDS.CASE_ID.eq(chain.id()))
                .and(IN_TOUCH_STANDS.ID.eq(id))
                .fetchOptional(InTouchStore::inTouch);
    }

    private static Told told(Record row) {
        var inTouch = InTouchStore.inTouch(row);
        var at = row.get(IN_TOUCH_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(inTouch.on(), at),
                at,
                row.get(IN_TOUCH_STANDS.RECORDED_BY),
                row.get(IN_TOUCH_STANDS.ID),
                inTouch.sentence(),
                null,
                Stream.concat(
                                Stream.of(Detail.of("What they say, or what was noticed", inTouch.words())),
                                details(inTouch.contact()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Stream<Optional<Detail>> details(Contact contact) {
        return switch (contact) {
            case Contact.Away(var knownBy, var keeper, var how, var _) ->
                Stream.of(
                        Detail.of("Who else knows them and was asked", knownBy),
                        Detail.of("Who keeps trying", keeper == null ? null : keeper.name()),
                        Detail.of("How", how));
            case Contact.Again() -> Stream.empty();
        };
    }
}
