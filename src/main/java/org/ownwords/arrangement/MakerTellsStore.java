package org.ownwords.arrangement;

import static ownwords.generated.db.Tables.DECISION_MAKER;
import static ownwords.generated.db.Tables.DECISION_MAKER_NEWS;
import static ownwords.generated.db.Tables.DECISION_MAKER_STANDS;

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

/// What the timeline says of who may decide, what was recorded in error among it.
@Repository
class MakerTellsStore implements Tells {

    private final DSLContext db;

    MakerTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(DECISION_MAKER.getName(), DECISION_MAKER_NEWS.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellMakers(chain).stream(), tellNews(chain).stream())
                .toList();
    }

    List<Told> tellMakers(Chain chain) {
        return db.select(MakerStore.WHOLE)
                .select(DECISION_MAKER_STANDS.ID, DECISION_MAKER_STANDS.RECORDED_AT, DECISION_MAKER_STANDS.RECORDED_BY)
                .from(DECISION_MAKER.as(DECISION_MAKER_STANDS))
                .where(DECISION_MAKER_STANDS.CASE_ID.eq(chain.id()))
                .fetch(MakerTellsStore::maker);
    }

    /// One as it was recorded, in error or not.
    Optional<DecisionMaker> tellMaker(Chain chain, UUID id) {
        return db.select(MakerStore.WHOLE)
                .from(DECISION_MAKER.as(DECISION_MAKER_STANDS))
                .where(DECISION_MAKER_STANDS.CASE_ID.eq(chain.id()))
                .and(DECISION_MAKER_STANDS.ID.eq(id))
                .fetchOptional(MakerStore::maker);
    }

    private static Told maker(Record row) {
        var maker = MakerStore.maker(row);
        var at = row.get(DECISION_MAKER_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(maker.times().known(), at),
                at,
                row.get(DECISION_MAKER_STANDS.RECORDED_BY),
                row.get(DECISION_MAKER_STANDS.ID),
                ArrangementSentences.sentence(maker),
                null,
                ArrangementSentences.details(maker));
    }

    List<Told> tellNews(Chain chain) {
        return db.selectFrom(DECISION_MAKER_NEWS)
                .where(DECISION_MAKER_NEWS.CASE_ID.eq(chain.id()))
                .fetch(MakerTellsStore::heard);
    }

    /// What became known as it was recorded, in error or not.
    Optional<MakerNews> tellNews(Chain chain, UUID id) {
        return db.selectFrom(DECISION_MAKER_NEWS)
                .where(DECISION_MAKER_NEWS.CASE_ID.eq(chain.id()))
                .and(DECISION_MAKER_NEWS.ID.eq(id))
                .fetchOptional(MakerTellsStore::news);
    }

    private static Told heard(Record row) {
        var news = news(row);
        var at = row.get(DECISION_MAKER_NEWS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(news.on(), at),
                at,
                row.get(DECISION_MAKER_NEWS.RECORDED_BY),
                row.get(DECISION_MAKER_NEWS.ID),
                ArrangementSentences.sentence(news),
                null,
                ArrangementSentences.details(news));
    }

    private static MakerNews news(Record row) {
        return MakerStore.news(
                row.get(DECISION_MAKER_NEWS.BECAME),
                row.get(DECISION_MAKER_NEWS.GUARDIAN_TOLD),
                row.get(DECISION_MAKER_NEWS.WORDS),
                row.get(DECISION_MAKER_NEWS.HEARD_ON));
    }
}
