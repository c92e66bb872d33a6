package org.ownwords.conclusion;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.AGREED_ROLE;
import static ownwords.generated.db.Tables.CONCERN;
import static ownwords.generated.db.Tables.TOLD_AT_END;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of who was told what came of an enquiry, of what was recorded in error too.
@Repository
class ToldAtEndTellsStore implements Tells {

    private static final Field<String> WHO =
            coalesce(AGREED_ROLE.WHO, CONCERN.RAISER, CONCERN.ORGANISATION, inline("whoever raised the concern"));

    private final DSLContext db;

    ToldAtEndTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(TOLD_AT_END.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        TOLD_AT_END.ID,
                        TOLD_AT_END.TOLD,
                        TOLD_AT_END.WORDS,
                        TOLD_AT_END.TOLD_ON,
                        WHO,
                        TOLD_AT_END.RECORDED_AT,
                        TOLD_AT_END.RECORDED_BY)
                .from(TOLD_AT_END)
                .leftJoin(CONCERN)
                .on(CONCERN.AUTHORITY.eq(TOLD_AT_END.AUTHORITY).and(CONCERN.ID.eq(TOLD_AT_END.CONCERN_ID)))
                .leftJoin(AGREED_ROLE)
                .on(AGREED_ROLE.AUTHORITY.eq(TOLD_AT_END.AUTHORITY).and(AGREED_ROLE.ID.eq(TOLD_AT_END.AGREED_ROLE_ID)))
                .where(TOLD_AT_END.CASE_ID.eq(chain.id()))
                .fetch(ToldAtEndTellsStore::told);
    }

    private static Told told(Record row) {
        var told = one(row);
        var at = row.get(TOLD_AT_END.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(told.on(), at),
                at,
                row.get(TOLD_AT_END.RECORDED_BY),
                row.get(TOLD_AT_END.ID),
                told.sentence(row.get(WHO)),
                null,
                Stream.of(Detail.of(told.told() ? "What they were told" : "Why not", told.words()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// One as it was recorded, in error or not.
    Optional<ToldAtEnd> tell(Chain chain, UUID id) {
        return db.select(TOLD_AT_END.TOLD, TOLD_AT_END.WORDS, TOLD_AT_END.TOLD_ON)
                .from(TOLD_AT_END)
                .where(TOLD_AT_END.CASE_ID.eq(chain.id()))
                .and(TOLD_AT_END.ID.eq(id))
                .fetchOptional(ToldAtEndTellsStore::one);
    }

    /// The row of whoever one was about.
    Optional<UUID> hearer(Chain chain, UUID id) {
        return db.select(coalesce(TOLD_AT_END.CONCERN_ID, TOLD_AT_END.AGREED_ROLE_ID))
                .from(TOLD_AT_END)
                .where(TOLD_AT_END.CASE_ID.eq(chain.id()))
                .and(TOLD_AT_END.ID.eq(id))
                .fetchOptional(Record1::value1);
    }

    private static ToldAtEnd one(Record row) {
        return new ToldAtEnd(row.get(TOLD_AT_END.TOLD), row.get(TOLD_AT_END.WORDS), row.get(TOLD_AT_END.TOLD_ON));
    }
}
