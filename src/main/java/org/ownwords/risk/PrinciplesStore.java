package org.ownwords.risk;

import static ownwords.generated.db.Tables.RISK_PRINCIPLES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

/// What a council and its partners agreed about risk.
@Repository
class PrinciplesStore {

    /// The most that is shown of what was set.
    static final int MOST = 50;

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            RISK_PRINCIPLES.ID,
            RISK_PRINCIPLES.WORDS,
            RISK_PRINCIPLES.AGREED_WITH,
            RISK_PRINCIPLES.SINCE_ON,
            RISK_PRINCIPLES.WHY,
            RISK_PRINCIPLES.RECORDED_AT,
            RISK_PRINCIPLES.RECORDED_BY);

    private final DSLContext db;

    PrinciplesStore(DSLContext db) {
        this.db = db;
    }

    /// What holds on a day: the latest that has begun; of two from one day, the one recorded last.
    Optional<PrinciplesEntry> on(LocalDate day) {
        return db.select(COLUMNS)
                .from(RISK_PRINCIPLES)
                .where(RISK_PRINCIPLES.SINCE_ON.le(day))
                .orderBy(RISK_PRINCIPLES.SINCE_ON.desc(), RISK_PRINCIPLES.RECORDED_AT.desc(), RISK_PRINCIPLES.ID)
                .limit(1)
                .fetchOptional(PrinciplesStore::entry);
    }

    /// All that was recorded, the newest first.
    List<Kept<PrinciplesEntry>> all() {
        return db.select(COLUMNS)
                .from(RISK_PRINCIPLES)
                .orderBy(RISK_PRINCIPLES.RECORDED_AT.desc(), RISK_PRINCIPLES.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        entry(row),
                        row.get(RISK_PRINCIPLES.RECORDED_AT).toInstant(),
                        row.get(RISK_PRINCIPLES.RECORDED_BY)));
    }

    Optional<PrinciplesEntry> recorded(UUID id) {
        return db.select(COLUMNS)
                .from(RISK_PRINCIPLES)
                .where(RISK_PRINCIPLES.ID.eq(id))
                .fetchOptional(PrinciplesStore::entry);
    }

    boolean add(PrinciplesEntry entry, By by) {
        return db.insertInto(RISK_PRINCIPLES)
                        .set(RISK_PRINCIPLES.AUTHORITY, by.authority())
                        .set(RISK_PRINCIPLES.ID, entry.id())
                        .set(RISK_PRINCIPLES.WORDS, entry.words())
                        .set(RISK_PRINCIPLES.AGREED_WITH, entry.agreedWith())
                        .set(RISK_PRINCIPLES.SINCE_ON, entry.since())
                        .set(RISK_PRINCIPLES.WHY, entry.why())
                        .set(RISK_PRINCIPLES.RECORDED_AT, by.recordedAt())
                        .set(RISK_PRINCIPLES.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static PrinciplesEntry entry(Record row) {
        return new PrinciplesEntry(
                row.get(RISK_PRINCIPLES.ID),
                row.get(RISK_PRINCIPLES.WORDS),
                row.get(RISK_PRINCIPLES.AGREED_WITH),
                row.get(RISK_PRINCIPLES.SINCE_ON),
                row.get(RISK_PRINCIPLES.WHY));
    }
}
