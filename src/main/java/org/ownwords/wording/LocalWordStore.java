package org.ownwords.wording;

import static ownwords.generated.db.Tables.LOCAL_WORD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.ownwords.vocabulary.LocalWords.Entry;
import org.springframework.stereotype.Repository;

@Repository
class LocalWordStore {

    private static final int MOST = 5000;

    private final DSLContext db;

    LocalWordStore(DSLContext db) {
        this.db = db;
    }

    /// All that was recorded, the newest first.
    List<Kept<LocalWord>> all() {
        return db.selectFrom(LOCAL_WORD)
                .orderBy(LOCAL_WORD.RECORDED_AT.desc(), LOCAL_WORD.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        word(row), row.get(LOCAL_WORD.RECORDED_AT).toInstant(), row.get(LOCAL_WORD.RECORDED_BY)));
    }

    Optional<LocalWord> recorded(UUID id) {
        return db.selectFrom(LOCAL_WORD).where(LOCAL_WORD.ID.eq(id)).fetchOptional(LocalWordStore::word);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(LocalWord word, Optional<UUID> replaces, By by) {
        return db.insertInto(LOCAL_WORD)
                        .set(LOCAL_WORD.AUTHORITY, by.authority())
                        .set(LOCAL_WORD.ID, word.id())
                        .set(LOCAL_WORD.LIST, word.entry().list())
                        .set(LOCAL_WORD.CODE, word.entry().code())
                        .set(LOCAL_WORD.WORDS, word.words())
                        .set(LOCAL_WORD.WHY, word.why())
                        .set(LOCAL_WORD.REPLACES, replaces.orElse(null))
                        .set(LOCAL_WORD.RECORDED_AT, by.recordedAt())
                        .set(LOCAL_WORD.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static LocalWord word(Record row) {
        return new LocalWord(
                row.get(LOCAL_WORD.ID),
                new Entry(row.get(LOCAL_WORD.LIST), row.get(LOCAL_WORD.CODE)),
                row.get(LOCAL_WORD.WORDS),
                row.get(LOCAL_WORD.WHY));
    }
}
