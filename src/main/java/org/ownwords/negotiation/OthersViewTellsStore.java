package org.ownwords.negotiation;

import static ownwords.generated.db.Tables.OTHERS_VIEW;
import static ownwords.generated.db.Tables.OTHERS_VIEW_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of what others want, in error or not.
@Repository
class OthersViewTellsStore implements Tells {

    private final DSLContext db;

    OthersViewTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(OTHERS_VIEW.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(OthersViewStore.WHOLE)
                .select(OTHERS_VIEW_STANDS.RECORDED_AT, OTHERS_VIEW_STANDS.RECORDED_BY)
                .from(OTHERS_VIEW.as(OTHERS_VIEW_STANDS))
                .where(OTHERS_VIEW_STANDS.CASE_ID.eq(chain.id()))
                .fetch(OthersViewTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<OthersViewEntry> tell(Chain chain, UUID id) {
        return db.select(OthersViewStore.WHOLE)
                .from(OTHERS_VIEW.as(OTHERS_VIEW_STANDS))
                .where(OTHERS_VIEW_STANDS.CASE_ID.eq(chain.id()))
                .and(OTHERS_VIEW_STANDS.ID.eq(id))
                .fetchOptional(OthersViewStore::entry);
    }

    private static Told told(Record row) {
        var view = OthersViewStore.entry(row).view();
        var at = row.get(OTHERS_VIEW_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(view.on(), at),
                at,
                row.get(OTHERS_VIEW_STANDS.RECORDED_BY),
                row.get(OTHERS_VIEW_STANDS.ID),
                OthersViewSentences.sentence(view),
                OthersViewSentences.words(view),
                OthersViewSentences.details(view));
    }
}
