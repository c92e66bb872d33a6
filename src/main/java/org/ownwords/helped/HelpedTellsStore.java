package org.ownwords.helped;

import static ownwords.generated.db.Tables.HELPED;
import static ownwords.generated.db.Tables.HELPED_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.helped.Helped.Answered;
import org.ownwords.helped.Helped.NotAsked;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of whether it helped, of what was recorded in error too.
@Repository
class HelpedTellsStore implements Tells {

    private final DSLContext db;

    HelpedTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(HELPED.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(HelpedStore.WHOLE)
                .select(HELPED_STANDS.ID, HELPED_STANDS.RECORDED_AT, HELPED_STANDS.RECORDED_BY)
                .from(HELPED.as(HELPED_STANDS))
                .where(HELPED_STANDS.CASE_ID.eq(chain.id()))
                .fetch(HelpedTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Helped> tellHelped(Chain chain, UUID id) {
        return db.select(HelpedStore.WHOLE)
                .from(HELPED.as(HELPED_STANDS))
                .where(HELPED_STANDS.CASE_ID.eq(chain.id()))
                .and(HELPED_STANDS.ID.eq(id))
                .fetchOptional(HelpedStore::helped);
    }

    private static Told told(Record row) {
        var helped = HelpedStore.helped(row);
        var at = row.get(HELPED_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(helped.on(), at),
                at,
                row.get(HELPED_STANDS.RECORDED_BY),
                row.get(HELPED_STANDS.ID),
                helped.sentence(),
                helped instanceof Answered answered ? answered.said().words() : null,
                details(helped));
    }

    private static List<Detail> details(Helped helped) {
        return switch (helped) {
            case Answered(var said, var voice, var forBoard, var _) ->
                Stream.of(
                                Detail.of("Whether it helped", said.helped().words()),
                                Detail.of("Feels safe now", said.feels().words()),
                                Detail.of("Whose words these are", voice.words()),
                                Detail.of("Words the Board may read", forBoard))
                        .flatMap(Optional::stream)
                        .toList();
            case NotAsked(var _, var words, var _) ->
                Detail.of("More about why", words).stream().toList();
        };
    }
}
