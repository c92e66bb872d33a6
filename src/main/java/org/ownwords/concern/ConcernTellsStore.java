package org.ownwords.concern;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCERN;
import static ownwords.generated.db.Tables.CONCERN_STANDS;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT;
import static ownwords.generated.db.Tables.REFERRER_TOLD;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the timeline says of concerns.
@Repository
class ConcernTellsStore implements Tells {

    private final DSLContext db;
    private final ConcernStore concerns;

    ConcernTellsStore(DSLContext db, ConcernStore concerns) {
        this.db = db;
        this.concerns = concerns;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CONCERN.getName(), CONCERN_SUPPORT.getName(), REFERRER_TOLD.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.of(
                        raised(chain).stream().map(ConcernSentences::tell).toList(),
                        tellSupport(chain),
                        tellReferrersTold(chain))
                .flatMap(List::stream)
                .toList();
    }

    /// Every concern, those recorded in error among them.
    List<RaisedConcern> raised(Chain chain) {
        return concerns.of(CONCERN.as(CONCERN_STANDS), new CaseId(chain.id()));
    }

    List<Told> tellSupport(Chain chain) {
        return db.select(
                        CONCERN_SUPPORT.ID,
                        CONCERN_SUPPORT.SUPPORT_REASON,
                        CONCERN_SUPPORT.HEALTH,
                        CONCERN_SUPPORT.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        CONCERN_SUPPORT.RECORDED_BY)
                .from(CONCERN_SUPPORT)
                .where(CONCERN_SUPPORT.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, reason, health, at, by) -> Told.whenRecorded(
                        at,
                        by,
                        id,
                        "What they need support with was recorded.",
                        null,
                        ConcernSentences.details(ConcernColumnsStore.support(reason, health)))));
    }

    List<Told> tellReferrersTold(Chain chain) {
        return db.select(
                        REFERRER_TOLD.ID,
                        REFERRER_TOLD.TOLD,
                        REFERRER_TOLD.TOLD_ON,
                        REFERRER_TOLD.WORDS,
                        REFERRER_TOLD.RECORDED_AT,
                        REFERRER_TOLD.RECORDED_BY)
                .from(REFERRER_TOLD)
                .where(REFERRER_TOLD.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, was, on, words, at, by) -> new Told(
                        Told.onDay(on, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        was ? "The referrer was told what was decided." : "The referrer was not told what was decided.",
                        null,
                        Detail.of(was ? "What they were told" : "Why not", words).stream()
                                .toList())));
    }
}
