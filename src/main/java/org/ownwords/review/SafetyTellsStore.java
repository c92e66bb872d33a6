package org.ownwords.review;

import static ownwords.generated.db.Tables.SAFETY_ASKED;
import static ownwords.generated.db.Tables.SAFETY_ASKED_STANDS;

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
import org.ownwords.vocabulary.FeelsSafe;
import org.springframework.stereotype.Repository;

/// What the timeline says of asking whether people feel safe, of what was recorded in error too.
@Repository
class SafetyTellsStore implements Tells {

    private final DSLContext db;

    SafetyTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(SAFETY_ASKED.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(SafetyStore.WHOLE)
                .select(SAFETY_ASKED_STANDS.ID, SAFETY_ASKED_STANDS.RECORDED_AT, SAFETY_ASKED_STANDS.RECORDED_BY)
                .from(SAFETY_ASKED.as(SAFETY_ASKED_STANDS))
                .where(SAFETY_ASKED_STANDS.CASE_ID.eq(chain.id()))
                .fetch(SafetyTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<SafetyAsked> tell(Chain chain, UUID id) {
        return db.select(SafetyStore.WHOLE)
                .from(SAFETY_ASKED.as(SAFETY_ASKED_STANDS))
                .where(SAFETY_ASKED_STANDS.CASE_ID.eq(chain.id()))
                .and(SAFETY_ASKED_STANDS.ID.eq(id))
                .fetchOptional(SafetyStore::asked);
    }

    private static Told told(Record row) {
        var asked = SafetyStore.asked(row);
        var at = row.get(SAFETY_ASKED_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(asked.on(), at),
                at,
                row.get(SAFETY_ASKED_STANDS.RECORDED_BY),
                row.get(SAFETY_ASKED_STANDS.ID),
                asked.feels().about("The person"),
                asked.feels() == FeelsSafe.NOT_ASKED ? null : asked.said(),
                details(asked));
    }

    private static List<Detail> details(SafetyAsked asked) {
        var next = asked.next();
        var notAsked = asked.feels() == FeelsSafe.NOT_ASKED;
        return Stream.of(
                        Detail.of("Why not", notAsked ? asked.said() : null),
                        Detail.of("Whose voice", notAsked ? null : asked.voice().words()),
                        Detail.of("Whom they see", asked.contact()),
                        Detail.of("Asked again", next == null ? null : Days.day(next)))
                .flatMap(Optional::stream)
                .toList();
    }
}
