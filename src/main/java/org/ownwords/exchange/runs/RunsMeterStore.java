package org.ownwords.exchange.runs;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.RUN;
import static ownwords.generated.db.Tables.RUN_ENDED;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RunsMeterStore {

    private final DSLContext db;

    RunsMeterStore(DSLContext db) {
        this.db = db;
    }

    long count(String authority, String state) {
        return db.fetchCount(db.selectOne()
                .from(RUN)
                .leftJoin(RUN_ENDED)
                .on(RUN_ENDED.AUTHORITY.eq(RUN.AUTHORITY))
                .and(RUN_ENDED.RUN_ID.eq(RUN.ID))
                .where(RUN.AUTHORITY.eq(authority))
                .and(coalesce(RUN_ENDED.HOW, inline("not-ended")).eq(state)));
    }
}
