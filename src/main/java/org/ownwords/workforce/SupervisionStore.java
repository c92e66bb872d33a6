package org.ownwords.workforce;

import static ownwords.generated.db.Tables.SUPERVISION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.springframework.stereotype.Repository;

@Repository
class SupervisionStore extends EntryStore {

    SupervisionStore(DSLContext db) {
        super(db, Noun.SUPERVISION, SUPERVISION);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var supervision = (Supervision) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(SUPERVISION.SUPERVISOR, supervision.supervisor());
        columns.put(SUPERVISION.PEOPLE, supervision.people().toArray(String[]::new));
        columns.put(SUPERVISION.HELD_ON, supervision.on());
        columns.put(SUPERVISION.DIFFERENCE, supervision.difference());
        columns.put(SUPERVISION.WANTED, supervision.wanted());
        columns.put(SUPERVISION.LED_BY, supervision.ledBy());
        columns.put(SUPERVISION.IN_THE_WAY, codes(supervision.inTheWay()));
        columns.put(SUPERVISION.OBSTACLES, supervision.obstacles());
        columns.put(SUPERVISION.CASES, supervision.cases().toArray(UUID[]::new));
        columns.put(SUPERVISION.OTHERWISE, supervision.otherwise());
        columns.put(SUPERVISION.TOUCHED, supervision.touched());
        columns.put(SUPERVISION.APPROACH, supervision.approach().code());
        columns.put(SUPERVISION.APPROACH_WHY, supervision.approachWhy());
        columns.put(SUPERVISION.PROCESS, supervision.process());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Supervision(
                row.get(SUPERVISION.SUPERVISOR),
                List.of(row.get(SUPERVISION.PEOPLE)),
                row.get(SUPERVISION.HELD_ON),
                row.get(SUPERVISION.DIFFERENCE),
                row.get(SUPERVISION.WANTED),
                row.get(SUPERVISION.LED_BY),
                all(row.get(SUPERVISION.IN_THE_WAY), InTheWay::of),
                row.get(SUPERVISION.OBSTACLES),
                List.of(row.get(SUPERVISION.CASES)),
                row.get(SUPERVISION.OTHERWISE),
                row.get(SUPERVISION.TOUCHED),
                Approach.of(row.get(SUPERVISION.APPROACH)).orElseThrow(),
                row.get(SUPERVISION.APPROACH_WHY),
                row.get(SUPERVISION.PROCESS));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(SUPERVISION.HELD_ON.desc());
    }

    @Override
    Condition listed(Practitioner reader) {
        return SUPERVISION.SUPERVISOR.eq(reader.id().value()).or(holds(SUPERVISION.PEOPLE, reader));
    }

    /// What is counted of the supervisions from one day to another, and no words of them.
    List<Counted> counted(LocalDate from, LocalDate until) {
        return db.select(SUPERVISION.PEOPLE, SUPERVISION.APPROACH, SUPERVISION.IN_THE_WAY)
                .from(SUPERVISION)
                .where(isLatest())
                .and(counts())
                .and(SUPERVISION.HELD_ON.between(from, until))
                .fetch(row -> new Counted(
                        row.value1().length > 1,
                        Approach.of(row.value2()).orElseThrow(),
                        all(row.value3(), InTheWay::of)));
    }
}
