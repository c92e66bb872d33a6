package org.ownwords.access;

import static ownwords.generated.db.Tables.LOOK;

import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class LookStore {

    private final DSLContext db;

    LookStore(DSLContext db) {
        this.db = db;
    }

    void add(Looks.Look look) {
        db.insertInto(LOOK)
                .set(LOOK.AUTHORITY, look.practitioner().authority())
                .set(LOOK.AT, look.at().atOffset(ZoneOffset.UTC))
                .set(LOOK.USERNAME, look.practitioner().username())
                .set(LOOK.ROLE, look.practitioner().role().code())
                .set(LOOK.METHOD, look.method())
                .set(LOOK.ROUTE, look.route())
                .set(LOOK.SUBJECT, look.subject())
                .set(LOOK.SEARCHED, look.searched())
                .set(LOOK.STATUS, look.status())
                .execute();
    }
}
