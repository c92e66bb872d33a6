package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT;
import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT_STANDS;

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

/// What the timeline says of plans as a whole, of what was recorded in error too.
@Repository
class ArrangedTellsStore implements Tells {

    private final DSLContext db;

    ArrangedTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PLAN_ARRANGEMENT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(ArrangedStore.WHOLE)
                .select(
                        PLAN_ARRANGEMENT_STANDS.ID,
                        PLAN_ARRANGEMENT_STANDS.RECORDED_AT,
                        PLAN_ARRANGEMENT_STANDS.RECORDED_BY)
                .from(PLAN_ARRANGEMENT.as(PLAN_ARRANGEMENT_STANDS))
                .where(PLAN_ARRANGEMENT_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ArrangedTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Arranged> tell(Chain chain, UUID id) {
        return db.select(ArrangedStore.WHOLE)
                .from(PLAN_ARRANGEMENT.as(PLAN_ARRANGEMENT_STANDS))
                .where(PLAN_ARRANGEMENT_STANDS.CASE_ID.eq(chain.id()))
                .and(PLAN_ARRANGEMENT_STANDS.ID.eq(id))
                .fetchOptional(ArrangedStore::arranged);
    }

    private static Told told(Record row) {
        var arranged = ArrangedStore.arranged(row);
        var at = row.get(PLAN_ARRANGEMENT_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(arranged.on(), at),
                at,
                row.get(PLAN_ARRANGEMENT_STANDS.RECORDED_BY),
                row.get(PLAN_ARRANGEMENT_STANDS.ID),
                "The plan as a whole. %s: %s."
                        .formatted(
                                "What the person thinks of it",
                                arranged.view().agrees().inSentence()),
                null,
                details(arranged));
    }

    private static List<Detail> details(Arranged arranged) {
        var watching = arranged.watching();
        var later = arranged.later();
        var looksAgain = watching.looksAgain();
        return Stream.of(
                        Detail.of("What they say about it", arranged.view().said()),
                        Detail.of("If it does not work", arranged.ifWrong()),
                        Detail.of("Who watches how it goes", watching.by()),
                        Detail.of("What they look for", watching.how()),
                        Detail.of("Looked at again", looksAgain == null ? null : looksAgain.words()),
                        Detail.of("What keeps them safe later on", later.safe()),
                        Detail.of("What is changed", later.changed()),
                        Detail.of("Justice or redress", later.justice()))
                .flatMap(Optional::stream)
                .toList();
    }
}
