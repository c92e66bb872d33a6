package org.ownwords.timescale;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Routines.currentAuthority;
import static ownwords.generated.db.Tables.TIMESCALE;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.ownwords.timescale.Targets.Target;
import org.springframework.stereotype.Repository;

@Repository
class TimescaleStore {

    private final DSLContext db;

    TimescaleStore(DSLContext db) {
        this.db = db;
    }

    Targets targets(LocalDate until) {
        return new Targets(db.select(TIMESCALE.STAGE, TIMESCALE.WORKING_DAYS, TIMESCALE.EFFECTIVE_FROM)
                .from(TIMESCALE)
                .where(TIMESCALE.AUTHORITY.eq(currentAuthority()))
                .and(TIMESCALE.EFFECTIVE_FROM.le(until))
                .fetch(mapping(Target::new)));
    }

    void add(String authority, Target target, String owner) {
        db.insertInto(TIMESCALE)
                .set(TIMESCALE.AUTHORITY, authority)
                .set(TIMESCALE.STAGE, target.stage())
                .set(TIMESCALE.WORKING_DAYS, target.workingDays())
                .set(TIMESCALE.EFFECTIVE_FROM, target.from())
                .set(TIMESCALE.OWNER, owner)
                .onConflictDoNothing()
                .execute();
    }
}
