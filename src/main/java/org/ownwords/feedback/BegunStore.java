package org.ownwords.feedback;

import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.FEEDBACK_BEGUN;
import static ownwords.generated.db.Tables.FEEDBACK_LINK_STANDS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Repository;

/// What people have begun to write by a link.
@Repository
class BegunStore {

    private final DSLContext db;

    BegunStore(DSLContext db) {
        this.db = db;
    }

    /// What was begun by a link.
    Typed of(UUID link) {
        return db.select(FEEDBACK_BEGUN.FIELDS, FEEDBACK_BEGUN.ANSWERS)
                .from(FEEDBACK_BEGUN)
                .where(FEEDBACK_BEGUN.LINK_ID.eq(link))
                .fetchOptional(row -> {
                    var typed = Typed.nothing();
                    for (var place = 0; place < row.value1().length; place++) {
                        typed = typed.with(row.value1()[place], row.value2()[place]);
                    }
                    return typed;
                })
                .orElseGet(Typed::nothing);
    }

    /// Keeps what was begun, in the place of what was kept before.
    void keep(UUID link, Typed typed, String authority, Instant now) {
        var fields = typed.fields().keySet().stream().sorted().toArray(String[]::new);
        var answers = Arrays.stream(fields).map(typed::text).toArray(String[]::new);
        db.insertInto(FEEDBACK_BEGUN)
                .set(FEEDBACK_BEGUN.AUTHORITY, authority)
                .set(FEEDBACK_BEGUN.LINK_ID, link)
                .set(FEEDBACK_BEGUN.FIELDS, fields)
                .set(FEEDBACK_BEGUN.ANSWERS, answers)
                .set(FEEDBACK_BEGUN.SAVED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(FEEDBACK_BEGUN.AUTHORITY, FEEDBACK_BEGUN.LINK_ID)
                .doUpdate()
                .set(FEEDBACK_BEGUN.FIELDS, fields)
                .set(FEEDBACK_BEGUN.ANSWERS, answers)
                .set(FEEDBACK_BEGUN.SAVED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// Forgets what was begun by a link, and by any that has ended.
    void forget(UUID link, Instant now) {
        db.deleteFrom(FEEDBACK_BEGUN)
                .where(FEEDBACK_BEGUN.LINK_ID.eq(link))
                .or(FEEDBACK_BEGUN.LINK_ID.in(select(FEEDBACK_LINK_STANDS.ID)
                        .from(FEEDBACK_LINK_STANDS)
                        .where(FEEDBACK_LINK_STANDS.UNTIL_AT.le(now.atOffset(ZoneOffset.UTC)))))
                .execute();
    }
}
