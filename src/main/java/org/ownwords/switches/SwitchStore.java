package org.ownwords.switches;

import static ownwords.generated.db.Tables.SWITCH_SET;

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
class SwitchStore {

    private static final int MOST = 1000;

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            SWITCH_SET.ID,
            SWITCH_SET.CODE,
            SWITCH_SET.IS_ON,
            SWITCH_SET.OWNER,
            SWITCH_SET.FROM_DAY,
            SWITCH_SET.WHY,
            SWITCH_SET.LOOK_AGAIN_ON,
            SWITCH_SET.RECORDED_AT,
            SWITCH_SET.RECORDED_BY);

    private final DSLContext db;

    SwitchStore(DSLContext db) {
        this.db = db;
    }

    /// All that was recorded, the newest first.
    List<Kept<SwitchEntry>> all() {
        return db.select(COLUMNS)
                .from(SWITCH_SET)
                .orderBy(SWITCH_SET.RECORDED_AT.desc(), SWITCH_SET.FROM_DAY.desc(), SWITCH_SET.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        entry(row), row.get(SWITCH_SET.RECORDED_AT).toInstant(), row.get(SWITCH_SET.RECORDED_BY)));
    }

    Optional<SwitchEntry> recorded(UUID id) {
        return db.select(COLUMNS).from(SWITCH_SET).where(SWITCH_SET.ID.eq(id)).fetchOptional(SwitchStore::entry);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(SwitchEntry entry, Optional<UUID> replaces, By by) {
        return db.insertInto(SWITCH_SET)
                        .set(SWITCH_SET.AUTHORITY, by.authority())
                        .set(SWITCH_SET.ID, entry.id())
                        .set(SWITCH_SET.CODE, entry.code())
                        .set(SWITCH_SET.IS_ON, entry.on())
                        .set(SWITCH_SET.OWNER, entry.owner())
                        .set(SWITCH_SET.FROM_DAY, entry.from())
                        .set(SWITCH_SET.WHY, entry.why())
                        .set(SWITCH_SET.LOOK_AGAIN_ON, entry.again())
                        .set(SWITCH_SET.REPLACES, replaces.orElse(null))
                        .set(SWITCH_SET.RECORDED_AT, by.recordedAt())
                        .set(SWITCH_SET.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static SwitchEntry entry(Record row) {
        return new SwitchEntry(
                row.get(SWITCH_SET.ID),
                row.get(SWITCH_SET.CODE),
                row.get(SWITCH_SET.IS_ON),
                row.get(SWITCH_SET.OWNER),
                row.get(SWITCH_SET.FROM_DAY),
                row.get(SWITCH_SET.WHY),
                row.get(SWITCH_SET.LOOK_AGAIN_ON));
    }
}
