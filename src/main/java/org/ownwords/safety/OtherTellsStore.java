package org.ownwords.safety;

import static ownwords.generated.db.Tables.OTHER_AT_RISK;
import static ownwords.generated.db.Tables.OTHER_AT_RISK_STANDS;

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

/// What the timeline says of others who may be in danger, what was recorded in error among it.
@Repository
class OtherTellsStore implements Tells {

    /// The particular that says which case is about them.
    static final String THEIR_CASE = "A case about them";

    private final DSLContext db;

    OtherTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(OTHER_AT_RISK.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(OtherStore.WHOLE)
                .select(OTHER_AT_RISK_STANDS.ID, OTHER_AT_RISK_STANDS.RECORDED_AT, OTHER_AT_RISK_STANDS.RECORDED_BY)
                .from(OTHER_AT_RISK.as(OTHER_AT_RISK_STANDS))
                .where(OTHER_AT_RISK_STANDS.CASE_ID.eq(chain.id()))
                .fetch(OtherTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<OtherAtRisk> tell(Chain chain, UUID id) {
        return db.select(OtherStore.WHOLE)
                .from(OTHER_AT_RISK.as(OTHER_AT_RISK_STANDS))
                .where(OTHER_AT_RISK_STANDS.CASE_ID.eq(chain.id()))
                .and(OTHER_AT_RISK_STANDS.ID.eq(id))
                .fetchOptional(OtherStore::other);
    }

    private static Told told(Record row) {
        var other = OtherStore.other(row);
        var at = row.get(OTHER_AT_RISK_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(other.on(), at),
                at,
                row.get(OTHER_AT_RISK_STANDS.RECORDED_BY),
                row.get(OTHER_AT_RISK_STANDS.ID),
                other.sentence(),
                null,
                Stream.of(
                                Optional.of(new Detail("Who", other.who())),
                                Optional.ofNullable(other.theirCase())
                                        .map(theirs -> new Detail(THEIR_CASE, theirs.words())),
                                Optional.of(new Detail(
                                        "Do they live there", other.livesThere().words())),
                                Optional.of(new Detail("What danger", other.danger())),
                                Optional.of(detail(other.told())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Detail detail(OtherAtRisk.Told told) {
        return switch (told) {
            case OtherAtRisk.Told.Whom(var whom) -> new Detail("Who was told", whom);
            case OtherAtRisk.Told.Nobody(var why) -> new Detail("Why nobody was told", why);
        };
    }
}
