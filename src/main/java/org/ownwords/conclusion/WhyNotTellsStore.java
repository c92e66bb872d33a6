package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.DESIRED_OUTCOME_WORDS;
import static ownwords.generated.db.Tables.OUTCOME_LOOKED_INTO;
import static ownwords.generated.db.Tables.OUTCOME_LOOKED_INTO_STANDS;

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

/// What the timeline says of why something did not come about, of what was recorded in error too.
@Repository
class WhyNotTellsStore implements Tells {

    private static final String WANTED = "What they wanted";

    /// The details that go into the person's own copy.
    static final List<String> THEIRS = List.of(WANTED);

    private final DSLContext db;

    WhyNotTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(OUTCOME_LOOKED_INTO.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(WhyNotStore.WHOLE)
                .select(
                        OUTCOME_LOOKED_INTO_STANDS.ID,
                        OUTCOME_LOOKED_INTO_STANDS.RECORDED_AT,
                        OUTCOME_LOOKED_INTO_STANDS.RECORDED_BY,
                        DESIRED_OUTCOME_WORDS.WORDS)
                .from(OUTCOME_LOOKED_INTO.as(OUTCOME_LOOKED_INTO_STANDS))
                .join(DESIRED_OUTCOME_WORDS)
                .on(DESIRED_OUTCOME_WORDS.AUTHORITY.eq(OUTCOME_LOOKED_INTO_STANDS.AUTHORITY))
                .and(DESIRED_OUTCOME_WORDS.ID.eq(OUTCOME_LOOKED_INTO_STANDS.OUTCOME_ID))
                .where(OUTCOME_LOOKED_INTO_STANDS.CASE_ID.eq(chain.id()))
                .fetch(WhyNotTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<WhyNot> tell(Chain chain, UUID id) {
        return db.select(WhyNotStore.WHOLE)
                .from(OUTCOME_LOOKED_INTO.as(OUTCOME_LOOKED_INTO_STANDS))
                .where(OUTCOME_LOOKED_INTO_STANDS.CASE_ID.eq(chain.id()))
                .and(OUTCOME_LOOKED_INTO_STANDS.ID.eq(id))
                .fetchOptional(WhyNotStore::whyNot);
    }

    private static Told told(Record row) {
        var whyNot = WhyNotStore.whyNot(row);
        var at = row.get(OUTCOME_LOOKED_INTO_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(whyNot.on(), at),
                at,
                row.get(OUTCOME_LOOKED_INTO_STANDS.RECORDED_BY),
                row.get(OUTCOME_LOOKED_INTO_STANDS.ID),
                whyNot.sentence(),
                null,
                Stream.of(
                                Detail.of(WANTED, row.get(DESIRED_OUTCOME_WORDS.WORDS)),
                                Detail.of("Why not in full", whyNot.reasonWords()),
                                Detail.of(whyNot.known() ? "More" : "What was done to find out", whyNot.words()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
