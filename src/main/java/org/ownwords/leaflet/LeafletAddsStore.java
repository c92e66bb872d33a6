package org.ownwords.leaflet;

import static ownwords.generated.db.Tables.LEAFLET;
import static ownwords.generated.db.Tables.LEAFLET_PACK;
import static ownwords.generated.db.Tables.LEAFLET_VERSION;
import static ownwords.generated.db.Tables.LEAFLET_VERSION_ENDED;
import static ownwords.generated.db.Tables.LEAFLET_VERSION_PIECE;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.attached.Bytes;
import org.ownwords.leaflet.Version.Content;
import org.springframework.stereotype.Repository;

/// Adds leaflets, their versions and packs.
@Repository
class LeafletAddsStore {

    /// Small enough for memory, and large enough to be few.
    private static final int PIECE = 1 << 20;

    private final DSLContext db;

    LeafletAddsStore(DSLContext db) {
        this.db = db;
    }

    Optional<Leaflet> addedLeaflet(UUID id) {
        return db.selectFrom(LEAFLET).where(LEAFLET.ID.eq(id)).fetchOptional(LeafletStore::leaflet);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(Leaflet leaflet, Optional<UUID> replaces, By by) {
        return db.insertInto(LEAFLET)
                        .set(LEAFLET.AUTHORITY, by.authority())
                        .set(LEAFLET.ID, leaflet.id())
                        .set(LEAFLET.LEAFLET_ID, leaflet.what())
                        .set(LEAFLET.TITLE, leaflet.title())
                        .set(LEAFLET.ABOUT, leaflet.about().code())
                        .set(LEAFLET.AUDIENCE, leaflet.audience().code())
                        .set(LEAFLET.OWNER, leaflet.owner())
                        .set(LEAFLET.LOOK_ON, leaflet.lookOn())
                        .set(LEAFLET.UNTIL_DAY, leaflet.until())
                        .set(LEAFLET.WHY, leaflet.why())
                        .set(LEAFLET.REPLACES, replaces.orElse(null))
                        .set(LEAFLET.RECORDED_AT, by.recordedAt())
                        .set(LEAFLET.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addVersion(Version version, By by) {
        var row = db.insertInto(LEAFLET_VERSION)
                .set(LEAFLET_VERSION.AUTHORITY, by.authority())
                .set(LEAFLET_VERSION.ID, version.id())
                .set(LEAFLET_VERSION.LEAFLET_ID, version.leaflet())
                .set(LEAFLET_VERSION.LANGUAGE, version.language())
                .set(LEAFLET_VERSION.FORM, version.format().code())
                .set(LEAFLET_VERSION.FROM_DAY, version.from())
                .set(LEAFLET_VERSION.RECORDED_AT, by.recordedAt())
                .set(LEAFLET_VERSION.RECORDED_BY, by.recordedBy());
        var whole = switch (version.content()) {
            case Content.Words(var words) -> row.set(LEAFLET_VERSION.WORDS, words);
            case Content.File(var type, var size, var digest, var checked) ->
                row.set(LEAFLET_VERSION.TYPE, type.code())
                        .set(LEAFLET_VERSION.SIZE, size)
                        .set(LEAFLET_VERSION.DIGEST, digest)
                        .set(LEAFLET_VERSION.CHECKED, checked);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// Writes the bytes, one piece in memory at a time.
    void addPieces(UUID version, Bytes bytes, By by) throws IOException {
        try (var in = bytes.open()) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                db.insertInto(LEAFLET_VERSION_PIECE)
                        .set(LEAFLET_VERSION_PIECE.AUTHORITY, by.authority())
                        .set(LEAFLET_VERSION_PIECE.ROW_ID, version)
                        .set(LEAFLET_VERSION_PIECE.PIECE, number++)
                        .set(LEAFLET_VERSION_PIECE.BYTES, piece)
                        .execute();
            }
        }
    }

    /// Whether it was added: not where it was ended before.
    boolean addEnding(Ending ending, By by) {
        return db.insertInto(LEAFLET_VERSION_ENDED)
                        .set(LEAFLET_VERSION_ENDED.AUTHORITY, by.authority())
                        .set(LEAFLET_VERSION_ENDED.ID, ending.id())
                        .set(LEAFLET_VERSION_ENDED.VERSION_ID, ending.version())
                        .set(LEAFLET_VERSION_ENDED.LAST_DAY, ending.lastDay())
                        .set(LEAFLET_VERSION_ENDED.WHY, ending.why())
                        .set(LEAFLET_VERSION_ENDED.RECORDED_AT, by.recordedAt())
                        .set(LEAFLET_VERSION_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Pack> addedPack(UUID id) {
        return db.selectFrom(LEAFLET_PACK).where(LEAFLET_PACK.ID.eq(id)).fetchOptional(LeafletStore::pack);
    }

    /// Whether it was added: not where another replaces the same.
    boolean addPack(Pack pack, Optional<UUID> replaces, By by) {
        return db.insertInto(LEAFLET_PACK)
                        .set(LEAFLET_PACK.AUTHORITY, by.authority())
                        .set(LEAFLET_PACK.ID, pack.id())
                        .set(LEAFLET_PACK.PACK_ID, pack.what())
                        .set(LEAFLET_PACK.TITLE, pack.title())
                        .set(LEAFLET_PACK.AUDIENCE, pack.audience().code())
                        .set(LEAFLET_PACK.LEAFLETS, pack.leaflets().toArray(UUID[]::new))
                        .set(LEAFLET_PACK.UNTIL_DAY, pack.until())
                        .set(LEAFLET_PACK.WHY, pack.why())
                        .set(LEAFLET_PACK.REPLACES, replaces.orElse(null))
                        .set(LEAFLET_PACK.RECORDED_AT, by.recordedAt())
                        .set(LEAFLET_PACK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
