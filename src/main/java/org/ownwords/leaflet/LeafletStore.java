package org.ownwords.leaflet;

import static org.jooq.impl.DSL.lower;
import static ownwords.generated.db.Tables.LEAFLET;
import static ownwords.generated.db.Tables.LEAFLET_NOW;
import static ownwords.generated.db.Tables.LEAFLET_PACK;
import static ownwords.generated.db.Tables.LEAFLET_PACK_NOW;
import static ownwords.generated.db.Tables.LEAFLET_VERSION;
import static ownwords.generated.db.Tables.LEAFLET_VERSION_ENDED;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

/// The leaflets of a council, their versions and packs.
@Repository
class LeafletStore {

    private static final int MOST = 2000;

    private final DSLContext db;

    LeafletStore(DSLContext db) {
        this.db = db;
    }

    /// Each as it was recorded last, by title.
    List<Leaflet> leaflets() {
        return db.selectFrom(LEAFLET_NOW)
                .orderBy(lower(LEAFLET_NOW.TITLE), LEAFLET_NOW.LEAFLET_ID)
                .limit(MOST)
                .fetch(LeafletStore::leaflet);
    }

    /// All that was recorded of one, the newest first.
    List<Kept<Leaflet>> history(UUID what) {
        return db.selectFrom(LEAFLET)
                .where(LEAFLET.LEAFLET_ID.eq(what))
                .orderBy(LEAFLET.RECORDED_AT.desc(), LEAFLET.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        leaflet(row), row.get(LEAFLET.RECORDED_AT).toInstant(), row.get(LEAFLET.RECORDED_BY)));
    }

    static Leaflet leaflet(Record row) {
        return new Leaflet(
                row.get(LEAFLET.ID),
                row.get(LEAFLET.LEAFLET_ID),
                row.get(LEAFLET.TITLE),
                Subject.of(row.get(LEAFLET.ABOUT)).orElseThrow(),
                Audience.of(row.get(LEAFLET.AUDIENCE)).orElseThrow(),
                row.get(LEAFLET.OWNER),
                row.get(LEAFLET.LOOK_ON),
                row.get(LEAFLET.UNTIL_DAY),
                row.get(LEAFLET.WHY));
    }

    /// Whether there is a leaflet about something, for whoever it is, that nobody has ended.
    boolean isAnyAbout(Subject subject) {
        return db.fetchExists(db.selectOne()
                .from(LEAFLET_NOW)
                .join(LEAFLET_VERSION)
                .on(LEAFLET_VERSION.AUTHORITY.eq(LEAFLET_NOW.AUTHORITY))
                .and(LEAFLET_VERSION.LEAFLET_ID.eq(LEAFLET_NOW.LEAFLET_ID))
                .leftAntiJoin(LEAFLET_VERSION_ENDED)
                .on(LEAFLET_VERSION_ENDED.AUTHORITY.eq(LEAFLET_VERSION.AUTHORITY))
                .and(LEAFLET_VERSION_ENDED.VERSION_ID.eq(LEAFLET_VERSION.ID))
                .where(LEAFLET_NOW.ABOUT.eq(subject.code()))
                .and(LEAFLET_NOW.UNTIL_DAY.isNull()));
    }

    /// Each pack as it was recorded last, by title.
    List<Pack> packs() {
        return db.selectFrom(LEAFLET_PACK_NOW)
                .orderBy(lower(LEAFLET_PACK_NOW.TITLE), LEAFLET_PACK_NOW.PACK_ID)
                .limit(MOST)
                .fetch(LeafletStore::pack);
    }

    /// All that was recorded of one pack, the newest first.
    List<Kept<Pack>> packHistory(UUID what) {
        return db.selectFrom(LEAFLET_PACK)
                .where(LEAFLET_PACK.PACK_ID.eq(what))
                .orderBy(LEAFLET_PACK.RECORDED_AT.desc(), LEAFLET_PACK.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        pack(row), row.get(LEAFLET_PACK.RECORDED_AT).toInstant(), row.get(LEAFLET_PACK.RECORDED_BY)));
    }

    static Pack pack(Record row) {
        return new Pack(
                row.get(LEAFLET_PACK.ID),
                row.get(LEAFLET_PACK.PACK_ID),
                row.get(LEAFLET_PACK.TITLE),
                Audience.of(row.get(LEAFLET_PACK.AUDIENCE)).orElseThrow(),
                Arrays.asList(row.get(LEAFLET_PACK.LEAFLETS)),
                row.get(LEAFLET_PACK.UNTIL_DAY),
                row.get(LEAFLET_PACK.WHY));
    }
}
