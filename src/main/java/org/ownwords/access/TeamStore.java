package org.ownwords.access;

import static ownwords.generated.db.Tables.TEAM;
import static ownwords.generated.db.Tables.TEAM_NAMED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.history.Chain;
import org.springframework.stereotype.Repository;

@Repository
class TeamStore {

    private static final int MOST = 500;

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            TEAM_NAMED.ID,
            TEAM_NAMED.CODE,
            TEAM_NAMED.NAME,
            TEAM_NAMED.ENDED,
            TEAM_NAMED.WHY,
            TEAM_NAMED.RECORDED_AT,
            TEAM_NAMED.RECORDED_BY);

    private final DSLContext db;

    TeamStore(DSLContext db) {
        this.db = db;
    }

    Optional<TeamEntry> recorded(UUID id) {
        return db.select(COLUMNS).from(TEAM_NAMED).where(TEAM_NAMED.ID.eq(id)).fetchOptional(TeamStore::entry);
    }

    /// The chain of a new team, or nothing where its code is there already.
    Optional<Chain> addTeam(String code, String authority) {
        return db.insertInto(TEAM)
                .set(TEAM.AUTHORITY, authority)
                .set(TEAM.CODE, code)
                .onConflictDoNothing()
                .returningResult(TEAM.CHAIN_ID)
                .fetchOptional(TEAM.CHAIN_ID)
                .map(Chain::new);
    }

    Chain chain(String code) {
        return new Chain(db.select(TEAM.CHAIN_ID)
                .from(TEAM)
                .where(TEAM.CODE.eq(code))
                .fetchSingle()
                .value1());
    }

    /// Whether it was added: not where somebody else has replaced the same in between.
    boolean add(TeamEntry entry, Optional<UUID> replaces, By by) {
        return db.insertInto(TEAM_NAMED)
                        .set(TEAM_NAMED.AUTHORITY, by.authority())
                        .set(TEAM_NAMED.ID, entry.id())
                        .set(TEAM_NAMED.CODE, entry.team().code())
                        .set(TEAM_NAMED.NAME, entry.team().name())
                        .set(TEAM_NAMED.ENDED, entry.ended())
                        .set(TEAM_NAMED.WHY, entry.why())
                        .set(TEAM_NAMED.REPLACES, replaces.orElse(null))
                        .set(TEAM_NAMED.RECORDED_AT, by.recordedAt())
                        .set(TEAM_NAMED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<TeamEntry> all() {
        return db
                .select(COLUMNS)
                .distinctOn(TEAM_NAMED.AUTHORITY, TEAM_NAMED.CODE)
                .from(TEAM_NAMED)
                .orderBy(TEAM_NAMED.AUTHORITY, TEAM_NAMED.CODE, TEAM_NAMED.RECORDED_AT.desc(), TEAM_NAMED.ID)
                .limit(MOST)
                .fetch(TeamStore::entry)
                .stream()
                .sorted(Comparator.comparing(entry -> entry.team().name()))
                .toList();
    }

    Optional<TeamEntry> last(String code) {
        return history(code).stream().findFirst().map(Kept::what);
    }

    List<Kept<TeamEntry>> history(String code) {
        return db.select(COLUMNS)
                .from(TEAM_NAMED)
                .where(TEAM_NAMED.CODE.eq(code))
                .orderBy(TEAM_NAMED.RECORDED_AT.desc(), TEAM_NAMED.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        entry(row), row.get(TEAM_NAMED.RECORDED_AT).toInstant(), row.get(TEAM_NAMED.RECORDED_BY)));
    }

    private static TeamEntry entry(Record row) {
        return new TeamEntry(
                row.get(TEAM_NAMED.ID),
                new Team(row.get(TEAM_NAMED.CODE), row.get(TEAM_NAMED.NAME)),
                row.get(TEAM_NAMED.ENDED),
                row.get(TEAM_NAMED.WHY));
    }
}
