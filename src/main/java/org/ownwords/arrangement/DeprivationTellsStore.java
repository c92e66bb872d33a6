package org.ownwords.arrangement;

import static ownwords.generated.db.Tables.DEPRIVATION;
import static ownwords.generated.db.Tables.DEPRIVATION_STANDS;
import static ownwords.generated.db.Tables.DEPRIVATION_STEP;

import java.time.LocalDate;
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
import org.springframework.stereotype.Repository;

/// What the timeline says of deprivations of liberty, what was recorded in error among it.
@Repository
class DeprivationTellsStore implements Tells {

    private final DSLContext db;

    DeprivationTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(DEPRIVATION.getName(), DEPRIVATION_STEP.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellDeprivations(chain).stream(), tellSteps(chain).stream())
                .toList();
    }

    private List<Told> tellDeprivations(Chain chain) {
        return db.select(DeprivationStore.WHOLE)
                .select(DEPRIVATION_STANDS.ID, DEPRIVATION_STANDS.RECORDED_AT, DEPRIVATION_STANDS.RECORDED_BY)
                .from(DEPRIVATION.as(DEPRIVATION_STANDS))
                .where(DEPRIVATION_STANDS.CASE_ID.eq(chain.id()))
                .fetch(DeprivationTellsStore::recorded);
    }

    /// One as it was recorded, in error or not.
    Optional<Deprivation> tellDeprivation(Chain chain, UUID id) {
        return db.select(DeprivationStore.WHOLE)
                .from(DEPRIVATION.as(DEPRIVATION_STANDS))
                .where(DEPRIVATION_STANDS.CASE_ID.eq(chain.id()))
                .and(DEPRIVATION_STANDS.ID.eq(id))
                .fetchOptional(DeprivationStore::deprivation);
    }

    private static Told recorded(Record row) {
        var deprivation = DeprivationStore.deprivation(row);
        var at = row.get(DEPRIVATION_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(deprivation.first().on(), at),
                at,
                row.get(DEPRIVATION_STANDS.RECORDED_BY),
                row.get(DEPRIVATION_STANDS.ID),
                ArrangementSentences.sentence(deprivation.words(), deprivation.first()),
                null,
                ArrangementSentences.details(deprivation.first()));
    }

    private List<Told> tellSteps(Chain chain) {
        return db.selectFrom(DEPRIVATION_STEP)
                .where(DEPRIVATION_STEP.CASE_ID.eq(chain.id()))
                .fetch(DeprivationTellsStore::moved);
    }

    /// What became of one as it was recorded, in error or not.
    Optional<LibertyStep> tellStep(Chain chain, UUID id) {
        return db.selectFrom(DEPRIVATION_STEP)
                .where(DEPRIVATION_STEP.CASE_ID.eq(chain.id()))
                .and(DEPRIVATION_STEP.ID.eq(id))
                .fetchOptional(DeprivationTellsStore::step);
    }

    private static Told moved(Record row) {
        var step = step(row);
        var at = row.get(DEPRIVATION_STEP.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(step.on(), at),
                at,
                row.get(DEPRIVATION_STEP.RECORDED_BY),
                row.get(DEPRIVATION_STEP.ID),
                ArrangementSentences.sentence("What became of a deprivation of liberty", step),
                null,
                ArrangementSentences.details(step));
    }

    /// A step, from the one table or the other: both have its columns, by the same names.
    static LibertyStep step(Record row) {
        return new LibertyStep(state(row), row.get("by_whom", String.class), row.get("happened_on", LocalDate.class));
    }

    private static LibertyState state(Record row) {
        var state = row.get("state", String.class);
        return switch (state) {
            case "asked" -> new LibertyState.Asked(row.get("expected_on", LocalDate.class));
            case "granted" ->
                new LibertyState.Granted(
                        row.get("until_on", LocalDate.class),
                        row.get("says", String.class),
                        row.get("representative", String.class));
            case "not-granted" -> new LibertyState.NotGranted(row.get("why", String.class));
            case "ended" -> new LibertyState.Ended(row.get("why", String.class));
            default -> throw new IllegalStateException("No state of a deprivation of liberty: " + state);
        };
    }
}
