package org.ownwords.draft;

import static ownwords.generated.db.Tables.DRAFT;
import static ownwords.generated.db.Tables.DRAFT_KEPT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

@Repository
class RetentionStore {

    private static final int MOST = 500;

    private final DSLContext db;

    RetentionStore(DSLContext db) {
        this.db = db;
    }

    /// All that was recorded, the newest first.
    List<Kept<Retention>> all() {
        return db.selectFrom(DRAFT_KEPT)
                .orderBy(DRAFT_KEPT.RECORDED_AT.desc(), DRAFT_KEPT.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        retention(row), row.get(DRAFT_KEPT.RECORDED_AT).toInstant(), row.get(DRAFT_KEPT.RECORDED_BY)));
    }

    Optional<Retention> recorded(UUID id) {
        return db.selectFrom(DRAFT_KEPT).where(DRAFT_KEPT.ID.eq(id)).fetchOptional(RetentionStore::retention);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(Retention retention, Optional<UUID> replaces, By by) {
        return db.insertInto(DRAFT_KEPT)
                        .set(DRAFT_KEPT.AUTHORITY, by.authority())
                        .set(DRAFT_KEPT.ID, retention.id())
                        .set(DRAFT_KEPT.DAYS, retention.days())
                        .set(DRAFT_KEPT.WHY, retention.why())
                        .set(DRAFT_KEPT.REPLACES, replaces.orElse(null))
                        .set(DRAFT_KEPT.RECORDED_AT, by.recordedAt())
                        .set(DRAFT_KEPT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Deletes the drafts of the council of the present sight that were last changed before then.
    ///
    /// @return how many
    int deleteOlderThan(OffsetDateTime then) {
        return db.deleteFrom(DRAFT).where(DRAFT.SAVED_AT.lt(then)).execute();
    }

    private static Retention retention(Record row) {
        return new Retention(row.get(DRAFT_KEPT.ID), row.get(DRAFT_KEPT.DAYS), row.get(DRAFT_KEPT.WHY));
    }
}
