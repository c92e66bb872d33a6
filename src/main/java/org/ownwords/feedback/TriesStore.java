package org.ownwords.feedback;

import static ownwords.generated.db.Tables.OUTSIDE_TRY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// How often something was tried from outside of late.
@Repository
class TriesStore {

    private final DSLContext db;

    TriesStore(DSLContext db) {
        this.db = db;
    }

    int count(String key, Instant now) {
        return db.fetchCount(
                OUTSIDE_TRY, OUTSIDE_TRY.KEY.eq(key).and(OUTSIDE_TRY.UNTIL_AT.gt(now.atOffset(ZoneOffset.UTC))));
    }

    void add(String authority, String key, Instant until) {
        db.insertInto(OUTSIDE_TRY)
                .set(OUTSIDE_TRY.AUTHORITY, authority)
                .set(OUTSIDE_TRY.ID, UUID.randomUUID())
                .set(OUTSIDE_TRY.KEY, key)
                .set(OUTSIDE_TRY.UNTIL_AT, until.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void forget(Instant now) {
        db.deleteFrom(OUTSIDE_TRY)
                .where(OUTSIDE_TRY.UNTIL_AT.le(now.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
