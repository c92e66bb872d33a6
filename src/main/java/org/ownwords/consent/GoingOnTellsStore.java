package org.ownwords.consent;

import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.CONSENT;
import static ownwords.generated.db.Tables.CONSENT_STANDS;
import static ownwords.generated.db.Tables.GOING_ON;
import static ownwords.generated.db.Tables.GOING_ON_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of going on without agreement, that which was recorded in error among it.
@Repository
class GoingOnTellsStore implements Tells {

    /// What the person was asked, as it stands now.
    private static final Field<String> QUESTION =
            when(CONSENT_STANDS.ID.isNull(), CONSENT.QUESTION).otherwise(CONSENT_STANDS.QUESTION);

    private static final Field<String> ABOUT =
            when(CONSENT_STANDS.ID.isNull(), CONSENT.ABOUT).otherwise(CONSENT_STANDS.ABOUT);

    private final DSLContext db;

    GoingOnTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(GOING_ON.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(GoingOnStore.WHOLE)
                .select(QUESTION, ABOUT, GOING_ON_STANDS.RECORDED_AT, GOING_ON_STANDS.RECORDED_BY)
                .from(GOING_ON.as(GOING_ON_STANDS))
                .join(CONSENT)
                .on(CONSENT.AUTHORITY.eq(GOING_ON_STANDS.AUTHORITY))
                .and(CONSENT.ID.eq(GOING_ON_STANDS.CONSENT_ID))
                .leftJoin(CONSENT_STANDS)
                .on(CONSENT_STANDS.AUTHORITY.eq(GOING_ON_STANDS.AUTHORITY))
                .and(CONSENT_STANDS.ID.eq(GOING_ON_STANDS.CONSENT_ID))
                .where(GOING_ON_STANDS.CASE_ID.eq(chain.id()))
                .fetch(GoingOnTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<GoingOn> tell(Chain chain, UUID id) {
        return db.select(GoingOnStore.WHOLE)
                .from(GOING_ON.as(GOING_ON_STANDS))
                .where(GOING_ON_STANDS.CASE_ID.eq(chain.id()))
                .and(GOING_ON_STANDS.ID.eq(id))
                .fetchOptional(GoingOnStore::goingOn);
    }

    private static Told told(Record row) {
        var goingOn = GoingOnStore.goingOn(row);
        var at = row.get(GOING_ON_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(goingOn.on(), at),
                at,
                row.get(GOING_ON_STANDS.RECORDED_BY),
                row.get(GOING_ON_STANDS.ID),
                ConsentSentences.sentence(
                        new Question(Question.Kind.of(row.get(QUESTION)).orElseThrow(), row.get(ABOUT))),
                null,
                ConsentSentences.details(goingOn));
    }
}
