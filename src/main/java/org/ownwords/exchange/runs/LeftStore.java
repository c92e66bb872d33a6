package org.ownwords.exchange.runs;

import static ownwords.generated.db.Tables.RUN_ENDED;
import static ownwords.generated.db.Tables.RUN_LEFT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// What runs of the present council left, in pieces.
@Repository
public class LeftStore {

    private final DSLContext db;

    LeftStore(DSLContext db) {
        this.db = db;
    }

    public void add(String authority, UUID run, int piece, byte[] bytes) {
        db.insertInto(RUN_LEFT)
                .set(RUN_LEFT.AUTHORITY, authority)
                .set(RUN_LEFT.RUN_ID, run)
                .set(RUN_LEFT.PIECE, piece)
                .set(RUN_LEFT.BYTES, bytes)
                .execute();
    }

    public boolean has(String authority, UUID run) {
        return db.fetchExists(RUN_LEFT, RUN_LEFT.AUTHORITY.eq(authority).and(RUN_LEFT.RUN_ID.eq(run)));
    }

    public Optional<byte[]> piece(String authority, UUID run, int piece) {
        return db.select(RUN_LEFT.BYTES)
                .from(RUN_LEFT)
                .where(RUN_LEFT.AUTHORITY.eq(authority))
                .and(RUN_LEFT.RUN_ID.eq(run))
                .and(RUN_LEFT.PIECE.eq(piece))
                .fetchOptional(RUN_LEFT.BYTES);
    }

    public int remove(String authority, UUID run) {
        return db.deleteFrom(RUN_LEFT)
                .where(RUN_LEFT.AUTHORITY.eq(authority))
                .and(RUN_LEFT.RUN_ID.eq(run))
                .execute();
    }

    public int removeEndedBefore(String authority, Instant day) {
        return db.deleteFrom(RUN_LEFT)
                .where(RUN_LEFT.AUTHORITY.eq(authority))
                .and(RUN_LEFT.RUN_ID.in(DSL.select(RUN_ENDED.RUN_ID)
                        .from(RUN_ENDED)
                        .where(RUN_ENDED.AUTHORITY.eq(authority))
                        .and(RUN_ENDED.RECORDED_AT.lt(day.atOffset(ZoneOffset.UTC)))))
                .execute();
    }
}
