package org.ownwords.leaflet;

import static ownwords.generated.db.Tables.LEAFLET_VERSION;
import static ownwords.generated.db.Tables.LEAFLET_VERSION_ENDED;
import static ownwords.generated.db.Tables.LEAFLET_VERSION_PIECE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ownwords.attached.FileType;
import org.ownwords.leaflet.Version.Content;
import org.springframework.stereotype.Repository;

/// The versions of leaflets.
@Repository
class VersionStore {

    private static final int MOST = 2000;

    private final DSLContext db;

    VersionStore(DSLContext db) {
        this.db = db;
    }

    /// All, those recorded last first.
    List<Version> all() {
        return those(DSL.noCondition());
    }

    /// Those of one leaflet.
    List<Version> of(UUID leaflet) {
        return those(LEAFLET_VERSION.LEAFLET_ID.eq(leaflet));
    }

    Optional<Version> find(UUID id) {
        return those(LEAFLET_VERSION.ID.eq(id)).stream().findFirst();
    }

    private List<Version> those(Condition condition) {
        return db.select(
                        LEAFLET_VERSION.ID,
                        LEAFLET_VERSION.LEAFLET_ID,
                        LEAFLET_VERSION.LANGUAGE,
                        LEAFLET_VERSION.FORM,
                        LEAFLET_VERSION.WORDS,
                        LEAFLET_VERSION.TYPE,
                        LEAFLET_VERSION.SIZE,
                        LEAFLET_VERSION.DIGEST,
                        LEAFLET_VERSION.CHECKED,
                        LEAFLET_VERSION.FROM_DAY,
                        LEAFLET_VERSION_ENDED.LAST_DAY)
                .from(LEAFLET_VERSION)
                .leftJoin(LEAFLET_VERSION_ENDED)
                .on(LEAFLET_VERSION_ENDED.AUTHORITY.eq(LEAFLET_VERSION.AUTHORITY))
                .and(LEAFLET_VERSION_ENDED.VERSION_ID.eq(LEAFLET_VERSION.ID))
                .where(condition)
                .orderBy(LEAFLET_VERSION.RECORDED_AT.desc(), LEAFLET_VERSION.ID)
                .limit(MOST)
                .fetch(VersionStore::version);
    }

    private static Version version(Record row) {
        return new Version(
                row.get(LEAFLET_VERSION.ID),
                row.get(LEAFLET_VERSION.LEAFLET_ID),
                row.get(LEAFLET_VERSION.LANGUAGE),
                Format.of(row.get(LEAFLET_VERSION.FORM)).orElseThrow(),
                content(row, row.get(LEAFLET_VERSION.WORDS)),
                row.get(LEAFLET_VERSION.FROM_DAY),
                row.get(LEAFLET_VERSION_ENDED.LAST_DAY));
    }

    private static Content content(Record row, @Nullable String words) {
        return words == null
                ? new Content.File(
                        FileType.of(row.get(LEAFLET_VERSION.TYPE)).orElseThrow(),
                        row.get(LEAFLET_VERSION.SIZE),
                        row.get(LEAFLET_VERSION.DIGEST),
                        row.get(LEAFLET_VERSION.CHECKED))
                : new Content.Words(words);
    }

    /// The first piece of a file is number 0.
    Optional<byte[]> piece(UUID version, int number) {
        return db.select(LEAFLET_VERSION_PIECE.BYTES)
                .from(LEAFLET_VERSION_PIECE)
                .where(LEAFLET_VERSION_PIECE.ROW_ID.eq(version))
                .and(LEAFLET_VERSION_PIECE.PIECE.eq(number))
                .fetchOptional(LEAFLET_VERSION_PIECE.BYTES);
    }
}
