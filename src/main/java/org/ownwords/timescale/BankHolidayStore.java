package org.ownwords.timescale;

import static ownwords.generated.db.Tables.BANK_HOLIDAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

@Repository
class BankHolidayStore {

    /// The most that is shown of what was set.
    static final int MOST = 200;

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            BANK_HOLIDAY.ID,
            BANK_HOLIDAY.DAY,
            BANK_HOLIDAY.HOLIDAY,
            BANK_HOLIDAY.WHY,
            BANK_HOLIDAY.RECORDED_AT,
            BANK_HOLIDAY.RECORDED_BY);

    private final DSLContext db;

    BankHolidayStore(DSLContext db) {
        this.db = db;
    }

    /// Those the council works with: of two that were set for one day, the one recorded last.
    Holidays holidays() {
        return new Holidays(db.select(BANK_HOLIDAY.DAY, BANK_HOLIDAY.HOLIDAY)
                .distinctOn(BANK_HOLIDAY.AUTHORITY, BANK_HOLIDAY.DAY)
                .from(BANK_HOLIDAY)
                .orderBy(BANK_HOLIDAY.AUTHORITY, BANK_HOLIDAY.DAY, BANK_HOLIDAY.RECORDED_AT.desc(), BANK_HOLIDAY.ID)
                .fetchMap(BANK_HOLIDAY.DAY, BANK_HOLIDAY.HOLIDAY));
    }

    /// All that was recorded, the newest first.
    List<Kept<BankHolidayEntry>> all() {
        return db.select(COLUMNS)
                .from(BANK_HOLIDAY)
                .orderBy(BANK_HOLIDAY.RECORDED_AT.desc(), BANK_HOLIDAY.DAY.desc(), BANK_HOLIDAY.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        entry(row), row.get(BANK_HOLIDAY.RECORDED_AT).toInstant(), row.get(BANK_HOLIDAY.RECORDED_BY)));
    }

    Optional<BankHolidayEntry> recorded(UUID id) {
        return db.select(COLUMNS)
                .from(BANK_HOLIDAY)
                .where(BANK_HOLIDAY.ID.eq(id))
                .fetchOptional(BankHolidayStore::entry);
    }

    boolean add(BankHolidayEntry entry, By by) {
        return db.insertInto(BANK_HOLIDAY)
                        .set(BANK_HOLIDAY.AUTHORITY, by.authority())
                        .set(BANK_HOLIDAY.ID, entry.id())
                        .set(BANK_HOLIDAY.DAY, entry.day())
                        .set(BANK_HOLIDAY.HOLIDAY, entry.holiday())
                        .set(BANK_HOLIDAY.WHY, entry.why())
                        .set(BANK_HOLIDAY.RECORDED_AT, by.recordedAt())
                        .set(BANK_HOLIDAY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static BankHolidayEntry entry(Record row) {
        return new BankHolidayEntry(
                row.get(BANK_HOLIDAY.ID),
                row.get(BANK_HOLIDAY.DAY),
                row.get(BANK_HOLIDAY.HOLIDAY),
                row.get(BANK_HOLIDAY.WHY));
    }
}
