package org.ownwords.advocacy;

import static ownwords.generated.db.Tables.ADVOCATE;
import static ownwords.generated.db.Tables.ADVOCATE_PROGRESS;
import static ownwords.generated.db.Tables.ADVOCATE_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of advocates, and of what became of asking for them.
@Repository
class AdvocateTellsStore implements Tells {

    private final DSLContext db;

    AdvocateTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(ADVOCATE.getName(), ADVOCATE_PROGRESS.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellAsked(chain).stream(), tellProgress(chain).stream())
                .toList();
    }

    private List<Told> tellAsked(Chain chain) {
        return rows(ADVOCATE_STANDS.CASE_ID.eq(chain.id())).map(AdvocateTellsStore::asked);
    }

    /// An asking as it was recorded, in error or not.
    Optional<Asking> tellAsking(Chain chain, AdvocateId id) {
        return rows(ADVOCATE_STANDS.CASE_ID.eq(chain.id()).and(ADVOCATE_STANDS.ID.eq(id.value())))
                .map(AdvocateStore::asking)
                .stream()
                .findFirst();
    }

    /// All of them, those in error too, under the name of what stands.
    private Result<? extends Record> rows(Condition which) {
        return db.select(
                        ADVOCATE_STANDS.ID,
                        ADVOCATE_STANDS.KIND,
                        ADVOCATE_STANDS.KIND_WORDS,
                        ADVOCATE_STANDS.DECISION,
                        ADVOCATE_STANDS.BENEFIT,
                        ADVOCATE_STANDS.SECTION68,
                        ADVOCATE_STANDS.PROVIDER,
                        ADVOCATE_STANDS.AGREEMENT,
                        ADVOCATE_STANDS.AGREEMENT_WHY,
                        ADVOCATE_STANDS.ASKED_ON,
                        ADVOCATE_STANDS.RECORDED_AT,
                        ADVOCATE_STANDS.RECORDED_BY)
                .from(ADVOCATE.as(ADVOCATE_STANDS))
                .where(which)
                .fetch();
    }

    private static Told asked(Record row) {
        var at = row.get(ADVOCATE_STANDS.RECORDED_AT).toInstant();
        var asking = AdvocateStore.asking(row);
        return new Told(
                Told.onDay(asking.on(), at),
                at,
                row.get(ADVOCATE_STANDS.RECORDED_BY),
                row.get(ADVOCATE_STANDS.ID),
                AdvocateSentences.sentence(asking),
                null,
                AdvocateSentences.details(asking));
    }

    private List<Told> tellProgress(Chain chain) {
        return db.selectFrom(ADVOCATE_PROGRESS)
                .where(ADVOCATE_PROGRESS.CASE_ID.eq(chain.id()))
                .fetch(AdvocateTellsStore::progressed);
    }

    private static Told progressed(Record row) {
        var at = row.get(ADVOCATE_PROGRESS.RECORDED_AT).toInstant();
        var progress = progress(row);
        return new Told(
                Told.onDay(progress.on(), at),
                at,
                row.get(ADVOCATE_PROGRESS.RECORDED_BY),
                row.get(ADVOCATE_PROGRESS.ID),
                AdvocateSentences.sentence(progress),
                null,
                AdvocateSentences.details(progress));
    }

    private static Progress progress(Record row) {
        return new Progress(
                Progress.Step.of(row.get(ADVOCATE_PROGRESS.STEP)).orElseThrow(),
                row.get(ADVOCATE_PROGRESS.HAPPENED_ON),
                row.get(ADVOCATE_PROGRESS.WHO),
                row.get(ADVOCATE_PROGRESS.WORDS));
    }

    /// One thing that became of it as it was recorded, in error or not.
    Optional<Progress> tellProgress(Chain chain, UUID id) {
        return db.selectFrom(ADVOCATE_PROGRESS)
                .where(ADVOCATE_PROGRESS.CASE_ID.eq(chain.id()))
                .and(ADVOCATE_PROGRESS.ID.eq(id))
                .fetchOptional(AdvocateTellsStore::progress);
    }
}
