package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.HEARD_BACK;
import static ownwords.generated.db.Tables.HEARD_BACK_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.conclusion.HeardBack.Became;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of whether somebody heard what came of it, of what was recorded in error too.
@Repository
class HeardBackTellsStore implements Tells {

    private static final String WHAT = "What they were told";
    private static final String HOW = "How";
    private static final String BY_WHOM = "By whom";
    private static final String WHO_TELLS = "Who tells them";
    private static final String BY_WHEN = "By when";

    /// The details that go into the person's own copy.
    static final List<String> THEIRS = List.of(WHAT, HOW, BY_WHOM, WHO_TELLS, BY_WHEN);

    private final DSLContext db;

    HeardBackTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(HEARD_BACK.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(HeardBackStore.WHOLE)
                .select(HEARD_BACK_STANDS.ID, HEARD_BACK_STANDS.RECORDED_AT, HEARD_BACK_STANDS.RECORDED_BY)
                .from(HEARD_BACK.as(HEARD_BACK_STANDS))
                .where(HEARD_BACK_STANDS.CASE_ID.eq(chain.id()))
                .fetch(HeardBackTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<HeardBack> tell(Chain chain, UUID id) {
        return db.select(HeardBackStore.WHOLE)
                .from(HEARD_BACK.as(HEARD_BACK_STANDS))
                .where(HEARD_BACK_STANDS.CASE_ID.eq(chain.id()))
                .and(HEARD_BACK_STANDS.ID.eq(id))
                .fetchOptional(HeardBackStore::heardBack);
    }

    private static Told told(Record row) {
        var heardBack = HeardBackStore.heardBack(row);
        var at = row.get(HEARD_BACK_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(heardBack.on(), at),
                at,
                row.get(HEARD_BACK_STANDS.RECORDED_BY),
                row.get(HEARD_BACK_STANDS.ID),
                heardBack.sentence("The person"),
                said(heardBack.became()),
                details(heardBack.became()).flatMap(Optional::stream).toList());
    }

    private static @Nullable String said(Became became) {
        return switch (became) {
            case Became.Heard heard -> heard.said();
            case Became.ToCome _, Became.NotTold _ -> null;
        };
    }

    private static Stream<Optional<Detail>> details(Became became) {
        return switch (became) {
            case Became.Heard(var what, var how, var byWhom, var _) ->
                Stream.of(Detail.of(WHAT, what), Detail.of(HOW, how), Detail.of(BY_WHOM, byWhom.name()));
            case Became.ToCome(var byWhom, var dueOn) ->
                Stream.of(
                        Detail.of(WHO_TELLS, byWhom == null ? null : byWhom.name()),
                        Detail.of(BY_WHEN, dueOn == null ? null : Days.day(dueOn)));
            case Became.NotTold(var why) -> Stream.of(Detail.of("Why not", why));
        };
    }
}
