package org.ownwords.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
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

    /// Waits until nobody else records an absence of somebody, to the end of the transaction. No constraint can keep
    /// days from overlapping, because rows that were changed or called off stay.
    void takeTurn(ActorId actor, By by) {
        db.execute(
                "select pg_advisory_xact_lock(hashtextextended('absence ' || {0}, 0))",
                val(by.authority() + " " + actor.value()));
    }

    boolean isReplaced(UUID id) {
        return db.fetchExists(ABSENCE, ABSENCE.REPLACES.eq(id));
    }

    /// Those of somebody that hold, the earliest first.
    List<Absence> standing(ActorId actor) {
        return db.select(COLUMNS)
                .from(ABSENCE)
                .join(ABSENCE_NOW)
                .on(ABSENCE_NOW.AUTHORITY.eq(ABSENCE.AUTHORITY))
                .and(ABSENCE_NOW.ID.eq(ABSENCE.ID))
                .where(ABSENCE.ACTOR.eq(actor.value()))
                .orderBy(ABSENCE.FROM_DAY, ABSENCE.ID)
                .limit(MOST)
                .fetch(AbsenceStore::absence);
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

    /// Whose work somebody has today: of whom they cover for, and of whom those cover for, where they are away too.
    List<Covered> coveredBy(ActorId cover, LocalDate today) {
        var by = name("covered").fields("actor", "until_day");
        var actor = field(name("covered", "actor"), ABSENCE_NOW.ACTOR.getDataType());
        var until = field(name("covered", "until_day"), ABSENCE_NOW.UNTIL_DAY.getDataType());
        var away = ABSENCE_NOW.FROM_DAY.le(today).and(ABSENCE_NOW.UNTIL_DAY.ge(today));
        var covered = by.as(select(ABSENCE_NOW.ACTOR, ABSENCE_NOW.UNTIL_DAY)
                .from(ABSENCE_NOW)
                .where(ABSENCE_NOW.COVERED_BY.eq(cover.value()))
                .and(away)
                .union(select(ABSENCE_NOW.ACTOR, least(ABSENCE_NOW.UNTIL_DAY, until))
                        .from(ABSENCE_NOW)
                        .join(table(name("covered")))
                        .on(ABSENCE_NOW.COVERED_BY.eq(actor))
                        .where(away)));
        return db.withRecursive(covered)
                .select(actor.convertFrom(ActorId::new), POST_NOW.NAME, max(until))
                .from(covered)
                .join(POST_NOW)
                .on(POST_NOW.ACTOR.eq(actor))
                .where(actor.ne(cover.value()))
                .groupBy(actor, POST_NOW.NAME)
                .orderBy(POST_NOW.NAME)
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
