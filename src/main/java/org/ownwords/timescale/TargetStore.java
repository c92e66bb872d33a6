package org.ownwords.timescale;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.TARGET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.ownwords.timescale.Targets.Target;
import org.springframework.stereotype.Repository;

@Repository
class TargetStore {

    private static final int MOST = 1000;

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            TARGET.ID,
            TARGET.STAGE,
            TARGET.WORKING_DAYS,
            TARGET.FROM_DAY,
            TARGET.WHY,
            TARGET.RECORDED_AT,
            TARGET.RECORDED_BY);

    private final DSLContext db;

    TargetStore(DSLContext db) {
        this.db = db;
    }

    Targets targets(LocalDate until, Holidays holidays) {
        var targets = db.select(TARGET.STAGE, TARGET.WORKING_DAYS, TARGET.FROM_DAY)
                .distinctOn(TARGET.AUTHORITY, TARGET.STAGE, TARGET.FROM_DAY)
                .from(TARGET)
                .where(TARGET.FROM_DAY.le(until))
                .orderBy(TARGET.AUTHORITY, TARGET.STAGE, TARGET.FROM_DAY, TARGET.RECORDED_AT.desc(), TARGET.ID)
                .fetch(mapping(Target::new));
        return new Targets(targets, holidays);
    }

    /// All that was recorded, the newest first.
    List<Kept<TargetEntry>> all() {
        return db.select(COLUMNS)
                .from(TARGET)
                .orderBy(TARGET.RECORDED_AT.desc(), TARGET.FROM_DAY.desc(), TARGET.ID)
                .limit(MOST)
                .fetch(row ->
                        new Kept<>(entry(row), row.get(TARGET.RECORDED_AT).toInstant(), row.get(TARGET.RECORDED_BY)));
    }

    Optional<TargetEntry> recorded(UUID id) {
        return db.select(COLUMNS).from(TARGET).where(TARGET.ID.eq(id)).fetchOptional(TargetStore::entry);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(TargetEntry entry, Optional<UUID> replaces, By by) {
        return db.insertInto(TARGET)
                        .set(TARGET.AUTHORITY, by.authority())
                        .set(TARGET.ID, entry.id())
                        .set(TARGET.STAGE, entry.target().stage())
                        .set(TARGET.WORKING_DAYS, entry.target().workingDays())
                        .set(TARGET.FROM_DAY, entry.target().from())
                        .set(TARGET.WHY, entry.why())
                        .set(TARGET.REPLACES, replaces.orElse(null))
                        .set(TARGET.RECORDED_AT, by.recordedAt())
                        .set(TARGET.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static TargetEntry entry(Record row) {
        return new TargetEntry(
                row.get(TARGET.ID),
                new Target(row.get(TARGET.STAGE), row.get(TARGET.WORKING_DAYS), row.get(TARGET.FROM_DAY)),
                row.get(TARGET.WHY));
    }
}
