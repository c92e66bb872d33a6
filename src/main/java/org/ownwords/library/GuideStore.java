package org.ownwords.library;

import static ownwords.generated.db.Tables.GUIDE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

/// The guides as a council set them.
@Repository
class GuideStore {

    private static final int MOST = 2000;

    private final DSLContext db;

    GuideStore(DSLContext db) {
        this.db = db;
    }

    /// All that was set, the newest first.
    List<Kept<GuideVersion>> all() {
        return db.selectFrom(GUIDE)
                .orderBy(GUIDE.RECORDED_AT.desc(), GUIDE.ID)
                .limit(MOST)
                .fetch(row ->
                        new Kept<>(version(row), row.get(GUIDE.RECORDED_AT).toInstant(), row.get(GUIDE.RECORDED_BY)));
    }

    Optional<GuideVersion> recorded(UUID id) {
        return db.selectFrom(GUIDE).where(GUIDE.ID.eq(id)).fetchOptional(GuideStore::version);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(GuideVersion version, Optional<UUID> replaces, By by) {
        var guide = version.guide();
        return db.insertInto(GUIDE)
                        .set(GUIDE.AUTHORITY, by.authority())
                        .set(GUIDE.ID, version.id())
                        .set(GUIDE.CODE, guide.code())
                        .set(GUIDE.TITLE, guide.title())
                        .set(GUIDE.KIND, guide.kind().code())
                        .set(
                                GUIDE.PLACES,
                                guide.places().stream().map(Place::code).toArray(String[]::new))
                        .set(GUIDE.FOR_WHOM, guide.forWhom().code())
                        .set(GUIDE.WORDS, guide.words())
                        .set(GUIDE.SOURCE, guide.source())
                        .set(GUIDE.IN_USE, version.inUse())
                        .set(GUIDE.WHY, version.why())
                        .set(GUIDE.REPLACES, replaces.orElse(null))
                        .set(GUIDE.RECORDED_AT, by.recordedAt())
                        .set(GUIDE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static GuideVersion version(Record row) {
        return new GuideVersion(
                row.get(GUIDE.ID),
                new Guide(
                        row.get(GUIDE.CODE),
                        row.get(GUIDE.TITLE),
                        GuideKind.of(row.get(GUIDE.KIND)).orElseThrow(),
                        Stream.of(row.get(GUIDE.PLACES))
                                .flatMap(each -> Place.of(each).stream())
                                .toList(),
                        ForWhom.of(row.get(GUIDE.FOR_WHOM)).orElse(ForWhom.WORKERS),
                        row.get(GUIDE.WORDS),
                        row.get(GUIDE.SOURCE)),
                row.get(GUIDE.IN_USE),
                row.get(GUIDE.WHY));
    }
}
