package org.ownwords.access;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.ABSENCE;
import static ownwords.generated.db.Tables.ABSENCE_NOW;
import static ownwords.generated.db.Tables.POST_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.springframework.stereotype.Repository;

@Repository
class AbsenceStore {

    private static final int MOST = 500;

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            ABSENCE.ID,
            ABSENCE.ACTOR,
            ABSENCE.FROM_DAY,
            ABSENCE.UNTIL_DAY,
            ABSENCE.COVERED_BY,
            ABSENCE.CALLED_OFF,
            ABSENCE.WHY,
            ABSENCE.RECORDED_AT,
            ABSENCE.RECORDED_BY);

    private final DSLContext db;

    AbsenceStore(DSLContext db) {
        this.db = db;
    }

    Optional<Absence> recorded(UUID id) {
        return db.select(COLUMNS).from(ABSENCE).where(ABSENCE.ID.eq(id)).fetchOptional(AbsenceStore::absence);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(Absence absence, Optional<UUID> replaces, By by) {
        var cover = absence.coveredBy();
        return db.insertInto(ABSENCE)
                        .set(ABSENCE.AUTHORITY, by.authority())
                        .set(ABSENCE.ID, absence.id())
                        .set(ABSENCE.ACTOR, absence.actor().value())
                        .set(ABSENCE.FROM_DAY, absence.days().from())
                        .set(ABSENCE.UNTIL_DAY, absence.days().until())
                        .set(ABSENCE.COVERED_BY, cover == null ? null : cover.value())
                        .set(ABSENCE.CALLED_OFF, absence.calledOff())
                        .set(ABSENCE.WHY, absence.why())
                        .set(ABSENCE.REPLACES, replaces.orElse(null))
                        .set(ABSENCE.RECORDED_AT, by.recordedAt())
                        .set(ABSENCE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Kept<Absence>> history(ActorId actor) {
        return db.select(COLUMNS)
                .from(ABSENCE)
                .where(ABSENCE.ACTOR.eq(actor.value()))
                .orderBy(ABSENCE.RECORDED_AT.desc(), ABSENCE.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        absence(row), row.get(ABSENCE.RECORDED_AT).toInstant(), row.get(ABSENCE.RECORDED_BY)));
    }

    /// Those of somebody that hold and have not gone by, the next first.
    List<UUID> toCome(ActorId actor, LocalDate today) {
        return db.select(ABSENCE_NOW.ID)
                .from(ABSENCE_NOW)
                .where(ABSENCE_NOW.ACTOR.eq(actor.value()))
                .and(ABSENCE_NOW.UNTIL_DAY.ge(today))
                .orderBy(ABSENCE_NOW.FROM_DAY, ABSENCE_NOW.ID)
                .fetch(ABSENCE_NOW.ID);
    }

    List<Covered> coveredBy(ActorId cover, LocalDate today) {
        return db.select(ABSENCE_NOW.ACTOR.convertFrom(ActorId::new), POST_NOW.NAME, ABSENCE_NOW.UNTIL_DAY)
                .from(ABSENCE_NOW)
                .join(POST_NOW)
                .on(POST_NOW.AUTHORITY.eq(ABSENCE_NOW.AUTHORITY).and(POST_NOW.ACTOR.eq(ABSENCE_NOW.ACTOR)))
                .where(ABSENCE_NOW.COVERED_BY.eq(cover.value()))
                .and(ABSENCE_NOW.FROM_DAY.le(today))
                .and(ABSENCE_NOW.UNTIL_DAY.ge(today))
                .orderBy(POST_NOW.NAME, ABSENCE_NOW.UNTIL_DAY.desc())
                .fetch(mapping(Covered::new));
    }

    private static Absence absence(Record row) {
        return new Absence(
                row.get(ABSENCE.ID),
                new ActorId(row.get(ABSENCE.ACTOR)),
                new Absence.Days(row.get(ABSENCE.FROM_DAY), row.get(ABSENCE.UNTIL_DAY)),
                Optional.ofNullable(row.get(ABSENCE.COVERED_BY))
                        .map(ActorId::new)
                        .orElse(null),
                row.get(ABSENCE.CALLED_OFF),
                row.get(ABSENCE.WHY));
    }
}
