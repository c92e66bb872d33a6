package org.ownwords.process;

import static ownwords.generated.db.Tables.OTHER_PROCESS;
import static ownwords.generated.db.Tables.OTHER_PROCESS_STANDS;
import static ownwords.generated.db.Tables.PROCESS_NEWS;

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

/// What the timeline says of other processes, what was recorded in error among it.
@Repository
class ProcessTellsStore implements Tells {

    private final DSLContext db;

    ProcessTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(OTHER_PROCESS.getName(), PROCESS_NEWS.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellProcesses(chain).stream(), tellNews(chain).stream())
                .toList();
    }

    private List<Told> tellProcesses(Chain chain) {
        return db.select(ProcessStore.WHOLE)
                .select(OTHER_PROCESS_STANDS.ID, OTHER_PROCESS_STANDS.RECORDED_AT, OTHER_PROCESS_STANDS.RECORDED_BY)
                .from(OTHER_PROCESS.as(OTHER_PROCESS_STANDS))
                .where(OTHER_PROCESS_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ProcessTellsStore::process);
    }

    /// One as it was recorded, in error or not.
    Optional<OtherProcess> tellProcess(Chain chain, UUID id) {
        return db.select(ProcessStore.WHOLE)
                .from(OTHER_PROCESS.as(OTHER_PROCESS_STANDS))
                .where(OTHER_PROCESS_STANDS.CASE_ID.eq(chain.id()))
                .and(OTHER_PROCESS_STANDS.ID.eq(id))
                .fetchOptional(ProcessStore::process);
    }

    private static Told process(Record row) {
        var process = ProcessStore.process(row);
        var at = row.get(OTHER_PROCESS_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(process.began(), at),
                at,
                row.get(OTHER_PROCESS_STANDS.RECORDED_BY),
                row.get(OTHER_PROCESS_STANDS.ID),
                "Another process: %s.".formatted(process.words()),
                null,
                Stream.of(
                                Detail.of("Reference", process.lead().reference()),
                                Detail.of("Which provider it is about", process.provider()),
                                Detail.of("What it looks into", process.about()),
                                Detail.of("The person’s part in it", process.theirPart()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Told> tellNews(Chain chain) {
        return db.selectFrom(PROCESS_NEWS)
                .where(PROCESS_NEWS.CASE_ID.eq(chain.id()))
                .fetch(ProcessTellsStore::heard);
    }

    /// What was heard as it was recorded, in error or not.
    Optional<News> tellNews(Chain chain, UUID id) {
        return db.selectFrom(PROCESS_NEWS)
                .where(PROCESS_NEWS.CASE_ID.eq(chain.id()))
                .and(PROCESS_NEWS.ID.eq(id))
                .fetchOptional(ProcessTellsStore::news);
    }

    private static Told heard(Record row) {
        var news = news(row);
        var at = row.get(PROCESS_NEWS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(news.on(), at),
                at,
                row.get(PROCESS_NEWS.RECORDED_BY),
                row.get(PROCESS_NEWS.ID),
                news.ended() ? "Another process has ended." : "Heard of another process, which goes on.",
                null,
                List.of(new Detail(news.ended() ? "What came of it" : "What was heard", news.words())));
    }

    private static News news(Record row) {
        return new News(
                row.get(PROCESS_NEWS.ENDED),
                row.get(PROCESS_NEWS.WORDS),
                row.get(PROCESS_NEWS.HEARD_ON),
                row.get(PROCESS_NEWS.ASK_AGAIN_ON));
    }
}
