package org.ownwords.negotiation;

import static ownwords.generated.db.Tables.BRINGING_ABOUT;
import static ownwords.generated.db.Tables.BRINGING_ABOUT_STANDS;

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

/// What the timeline says of who is to bring something about, in error or not.
@Repository
class BringingAboutTellsStore implements Tells {

    private final DSLContext db;

    BringingAboutTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(BRINGING_ABOUT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(BringingAboutStore.WHOLE)
                .select(BRINGING_ABOUT_STANDS.RECORDED_AT, BRINGING_ABOUT_STANDS.RECORDED_BY)
                .from(BRINGING_ABOUT.as(BRINGING_ABOUT_STANDS))
                .where(BRINGING_ABOUT_STANDS.CASE_ID.eq(chain.id()))
                .fetch(BringingAboutTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<BringingAboutEntry> tell(Chain chain, UUID id) {
        return db.select(BringingAboutStore.WHOLE)
                .from(BRINGING_ABOUT.as(BRINGING_ABOUT_STANDS))
                .where(BRINGING_ABOUT_STANDS.CASE_ID.eq(chain.id()))
                .and(BRINGING_ABOUT_STANDS.ID.eq(id))
                .fetchOptional(BringingAboutStore::entry);
    }

    private static Told told(Record row) {
        var bringing = BringingAboutStore.entry(row).bringing();
        var at = row.get(BRINGING_ABOUT_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(bringing.on(), at),
                at,
                row.get(BRINGING_ABOUT_STANDS.RECORDED_BY),
                row.get(BRINGING_ABOUT_STANDS.ID),
                BringingAboutSentences.sentence(bringing),
                null,
                BringingAboutSentences.details(bringing));
    }
}
