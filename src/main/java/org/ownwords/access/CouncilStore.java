package org.ownwords.access;

import static ownwords.generated.db.Routines.onlyCouncil;
import static ownwords.generated.db.Tables.AUTHORITY;
import static ownwords.generated.db.Tables.COUNCILS_HERE;
import static ownwords.generated.db.Tables.PRACTITIONER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class CouncilStore {

    private final DSLContext db;

    CouncilStore(DSLContext db) {
        this.db = db;
    }

    String councilName(String authority) {
        return db.select(AUTHORITY.NAME)
                .from(AUTHORITY)
                .where(AUTHORITY.CODE.eq(authority))
                .fetchSingle()
                .value1();
    }

    Optional<String> onlyCouncilName() {
        return Optional.ofNullable(db.select(onlyCouncil()).fetchSingle().value1());
    }

    List<String> councilsHere() {
        return db.select(COUNCILS_HERE.AUTHORITY)
                .from(COUNCILS_HERE)
                .orderBy(COUNCILS_HERE.AUTHORITY)
                .fetch(COUNCILS_HERE.AUTHORITY);
    }

    boolean hasCouncil(String code) {
        return db.fetchExists(PRACTITIONER, PRACTITIONER.AUTHORITY.eq(code));
    }

    void addCouncil(String code, String name) {
        db.insertInto(AUTHORITY)
                .set(AUTHORITY.CODE, code)
                .set(AUTHORITY.NAME, name)
                .onConflictDoNothing()
                .execute();
    }
}
