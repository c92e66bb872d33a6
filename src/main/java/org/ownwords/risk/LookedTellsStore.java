package org.ownwords.risk;

import static ownwords.generated.db.Tables.SIGNS_LOOKED_FOR;
import static ownwords.generated.db.Tables.SIGNS_LOOKED_FOR_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of signs that were looked for, those recorded in error among them.
@Repository
class LookedTellsStore implements Tells {

    private final DSLContext db;

    LookedTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(SIGNS_LOOKED_FOR.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(LookedStore.WHOLE)
                .select(
                        SIGNS_LOOKED_FOR_STANDS.ID,
                        SIGNS_LOOKED_FOR_STANDS.RECORDED_AT,
                        SIGNS_LOOKED_FOR_STANDS.RECORDED_BY)
                .from(SIGNS_LOOKED_FOR.as(SIGNS_LOOKED_FOR_STANDS))
                .where(SIGNS_LOOKED_FOR_STANDS.CASE_ID.eq(chain.id()))
                .fetch(LookedTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Looked> tell(Chain chain, UUID id) {
        return db.select(LookedStore.WHOLE)
                .from(SIGNS_LOOKED_FOR.as(SIGNS_LOOKED_FOR_STANDS))
                .where(SIGNS_LOOKED_FOR_STANDS.CASE_ID.eq(chain.id()))
                .and(SIGNS_LOOKED_FOR_STANDS.ID.eq(id))
                .fetchOptional(LookedStore::looked);
    }

    private static Told told(Record row) {
        var looked = LookedStore.looked(row);
        var lookAgain = looked.lookAgain();
        var at = row.get(SIGNS_LOOKED_FOR_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(looked.on(), at),
                at,
                row.get(SIGNS_LOOKED_FOR_STANDS.RECORDED_BY),
                row.get(SIGNS_LOOKED_FOR_STANDS.ID),
                "Signs were looked for: %s.".formatted(looked.about().inSentence()),
                null,
                Stream.of(
                                Detail.of("Yes", words(looked, Answer.YES)),
                                Detail.of("No", words(looked, Answer.NO)),
                                Detail.of("Not known", words(looked, Answer.NOT_KNOWN)),
                                Detail.of("More", looked.more()),
                                Detail.of("To be looked for again on", lookAgain == null ? null : Days.day(lookAgain)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String words(Looked looked, Answer answer) {
        return looked.with(answer).stream().map(Found::words).collect(Collectors.joining("\n"));
    }
}
