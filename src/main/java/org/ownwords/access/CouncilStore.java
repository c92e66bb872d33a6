package org.ownwords.access;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Routines.onlyCouncil;
import static ownwords.generated.db.Tables.AUTHORITY;
import static ownwords.generated.db.Tables.COUNCILS_HERE;
import static ownwords.generated.db.Tables.PRACTITIONER;
import static ownwords.generated.db.Tables.TEAM;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.ownwords.access.Practitioners.Team;
import org.springframework.stereotype.Repository;

@Repository
class CouncilStore {

    private final DSLContext db;

    CouncilStore(DSLContext db) {
        this.db = db;
    }

    List<Team> teams() {
        return db.select(TEAM.CODE, TEAM.NAME).from(TEAM).orderBy(TEAM.NAME).fetch(mapping(Team::new));
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

    void addTeam(String authority, Team team) {
        db.insertInto(TEAM)
                .set(TEAM.AUTHORITY, authority)
                .set(TEAM.CODE, team.code())
                .set(TEAM.NAME, team.name())
                .onConflictDoNothing()
                .execute();
    }
}
