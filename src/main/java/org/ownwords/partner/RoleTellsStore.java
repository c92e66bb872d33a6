package org.ownwords.partner;

import static ownwords.generated.db.Tables.AGREED_ROLE;
import static ownwords.generated.db.Tables.AGREED_ROLE_BECAME;
import static ownwords.generated.db.Tables.AGREED_ROLE_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of what was agreed, what was recorded in error among it.
@Repository
class RoleTellsStore implements Tells {

    private final DSLContext db;

    RoleTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(AGREED_ROLE.getName(), AGREED_ROLE_BECAME.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellRoles(chain).stream(), tellBecame(chain).stream())
                .toList();
    }

    private List<Told> tellRoles(Chain chain) {
        return db.select(RoleStore.WHOLE)
                .select(AGREED_ROLE_STANDS.ID, AGREED_ROLE_STANDS.RECORDED_AT, AGREED_ROLE_STANDS.RECORDED_BY)
                .from(AGREED_ROLE.as(AGREED_ROLE_STANDS))
                .where(AGREED_ROLE_STANDS.CASE_ID.eq(chain.id()))
                .fetch(RoleTellsStore::role);
    }

    /// One as it was recorded, in error or not.
    Optional<AgreedRole> tellRole(Chain chain, UUID id) {
        return db.select(RoleStore.WHOLE)
                .from(AGREED_ROLE.as(AGREED_ROLE_STANDS))
                .where(AGREED_ROLE_STANDS.CASE_ID.eq(chain.id()))
                .and(AGREED_ROLE_STANDS.ID.eq(id))
                .fetchOptional(RoleStore::role);
    }

    private static Told role(Record row) {
        var role = RoleStore.role(row);
        var at = row.get(AGREED_ROLE_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(role.on(), at),
                at,
                row.get(AGREED_ROLE_STANDS.RECORDED_BY),
                row.get(AGREED_ROLE_STANDS.ID),
                role.sentence(),
                role.theirView().said(),
                Stream.of(
                                Detail.of("Why them", role.why()),
                                Detail.of(
                                        "Does the person agree",
                                        role.theirView().agrees().words()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Told> tellBecame(Chain chain) {
        return db.selectFrom(AGREED_ROLE_BECAME)
                .where(AGREED_ROLE_BECAME.CASE_ID.eq(chain.id()))
                .fetch(RoleTellsStore::toldBecame);
    }

    /// What became of it as it was recorded, in error or not.
    Optional<Became> tellBecame(Chain chain, UUID id) {
        return db.selectFrom(AGREED_ROLE_BECAME)
                .where(AGREED_ROLE_BECAME.CASE_ID.eq(chain.id()))
                .and(AGREED_ROLE_BECAME.ID.eq(id))
                .fetchOptional(RoleTellsStore::became);
    }

    private static Told toldBecame(Record row) {
        var became = became(row);
        var at = row.get(AGREED_ROLE_BECAME.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(became.on(), at),
                at,
                row.get(AGREED_ROLE_BECAME.RECORDED_BY),
                row.get(AGREED_ROLE_BECAME.ID),
                became.sentence(),
                null,
                List.of(new Detail("What happened, or why not", became.words())));
    }

    private static Became became(Record row) {
        return RoleStore.became(
                row.get(AGREED_ROLE_BECAME.BECAME),
                row.get(AGREED_ROLE_BECAME.WORDS),
                row.get(AGREED_ROLE_BECAME.DUE_ON),
                row.get(AGREED_ROLE_BECAME.HAPPENED_ON));
    }
}
