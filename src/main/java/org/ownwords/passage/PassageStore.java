package org.ownwords.passage;

import static ownwords.generated.db.Tables.PASSAGE_SET;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

@Repository
class PassageStore {

    private static final int MOST = 1000;

    private final DSLContext db;

    PassageStore(DSLContext db) {
        this.db = db;
    }

    /// All that was recorded, the newest first.
    List<Kept<PassageEntry>> all() {
        return db.selectFrom(PASSAGE_SET)
                .orderBy(PASSAGE_SET.RECORDED_AT.desc(), PASSAGE_SET.FROM_DAY.desc(), PASSAGE_SET.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        entry(row), row.get(PASSAGE_SET.RECORDED_AT).toInstant(), row.get(PASSAGE_SET.RECORDED_BY)));
    }

    Optional<PassageEntry> recorded(UUID id) {
        return db.selectFrom(PASSAGE_SET).where(PASSAGE_SET.ID.eq(id)).fetchOptional(PassageStore::entry);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(PassageEntry entry, Optional<UUID> replaces, By by) {
        return db.insertInto(PASSAGE_SET)
                        .set(PASSAGE_SET.AUTHORITY, by.authority())
                        .set(PASSAGE_SET.ID, entry.id())
                        .set(PASSAGE_SET.CODE, entry.code())
                        .set(PASSAGE_SET.WORDS, entry.words())
                        .set(PASSAGE_SET.FROM_DAY, entry.from())
                        .set(PASSAGE_SET.WHY, entry.why())
                        .set(PASSAGE_SET.REPLACES, replaces.orElse(null))
                        .set(PASSAGE_SET.RECORDED_AT, by.recordedAt())
                        .set(PASSAGE_SET.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static PassageEntry entry(Record row) {
        return new PassageEntry(
                row.get(PASSAGE_SET.ID),
                row.get(PASSAGE_SET.CODE),
                row.get(PASSAGE_SET.WORDS),
                row.get(PASSAGE_SET.FROM_DAY),
                row.get(PASSAGE_SET.WHY));
    }
}
