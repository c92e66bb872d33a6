package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_SINCE;
import static ownwords.generated.db.Tables.FEEDBACK_SINCE_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.feedback.SinceThen.Answered;
import org.ownwords.feedback.SinceThen.NotAsked;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of how it has been since an enquiry ended, of what was recorded in error too.
@Repository
class SinceTellsStore implements Tells {

    private final DSLContext db;

    SinceTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(FEEDBACK_SINCE.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(SinceStore.WHOLE)
                .select(FEEDBACK_SINCE_STANDS.ID, FEEDBACK_SINCE_STANDS.RECORDED_AT, FEEDBACK_SINCE_STANDS.RECORDED_BY)
                .from(FEEDBACK_SINCE.as(FEEDBACK_SINCE_STANDS))
                .where(FEEDBACK_SINCE_STANDS.CASE_ID.eq(chain.id()))
                .fetch(SinceTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<SinceThen> tellSince(Chain chain, UUID id) {
        return db.select(SinceStore.WHOLE)
                .from(FEEDBACK_SINCE.as(FEEDBACK_SINCE_STANDS))
                .where(FEEDBACK_SINCE_STANDS.CASE_ID.eq(chain.id()))
                .and(FEEDBACK_SINCE_STANDS.ID.eq(id))
                .fetchOptional(SinceStore::since);
    }

    private static Told told(Record row) {
        var since = SinceStore.since(row);
        var at = row.get(FEEDBACK_SINCE_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(since.on(), at),
                at,
                row.get(FEEDBACK_SINCE_STANDS.RECORDED_BY),
                row.get(FEEDBACK_SINCE_STANDS.ID),
                since.sentence(),
                since instanceof Answered answered ? answered.words() : null,
                details(since));
    }

    private static List<Detail> details(SinceThen since) {
        return switch (since) {
            case Answered(var _, var asking, var answers, var _) ->
                Stream.of(
                                Detail.of("How it has been", answers.been().words()),
                                Detail.of("Feels safe now", answers.feels().words()),
                                Detail.of(
                                        "Has what came about lasted",
                                        answers.lasted().words()),
                                Detail.of("How they were asked", asking.how().words()),
                                Detail.of("Who asked", asking.by()))
                        .flatMap(Optional::stream)
                        .toList();
            case NotAsked(var _, var words, var _) ->
                Detail.of("More about why", words).stream().toList();
        };
    }
}
