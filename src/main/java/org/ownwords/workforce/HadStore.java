package org.ownwords.workforce;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.COURSE_HAD;
import static ownwords.generated.db.Tables.COURSE_HAD_NOW;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class HadStore extends EntryStore {

    HadStore(DSLContext db) {
        super(db, Noun.HAD, COURSE_HAD);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var had = (Had) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(COURSE_HAD.COURSE, had.about().entry());
        columns.put(COURSE_HAD.PEOPLE, had.people().toArray(String[]::new));
        columns.put(COURSE_HAD.HAD_ON, had.on());
        columns.put(COURSE_HAD.CAME_OF_IT, had.cameOfIt());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Had(
                new About(Noun.COURSE, row.get(COURSE_HAD.COURSE)),
                List.of(row.get(COURSE_HAD.PEOPLE)),
                row.get(COURSE_HAD.HAD_ON),
                row.get(COURSE_HAD.CAME_OF_IT));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(COURSE_HAD.HAD_ON.desc());
    }

    @Override
    Condition about(Collection<UUID> from) {
        return COURSE_HAD.COURSE.in(from);
    }

    /// What any of some colleagues had, the latest first.
    List<Known> of(Collection<String> identities) {
        return those(counts().and(arrayOverlap(COURSE_HAD.PEOPLE, identities.toArray(String[]::new))));
    }

    /// When each colleague had each training last.
    Map<TrainingDue.Last, LocalDate> last() {
        var each = select(
                        COURSE_HAD_NOW.COURSE,
                        COURSE_HAD_NOW.HAD_ON,
                        field("unnest({0})", String.class, COURSE_HAD_NOW.PEOPLE)
                                .as("person"))
                .from(COURSE_HAD_NOW)
                .asTable("each");
        var course = Objects.requireNonNull(each.field(COURSE_HAD_NOW.COURSE));
        var person = Objects.requireNonNull(each.field("person", String.class));
        var on = max(Objects.requireNonNull(each.field(COURSE_HAD_NOW.HAD_ON)));
        return db.select(course, person, on)
                .from(each)
                .groupBy(course, person)
                .fetchMap(row -> new TrainingDue.Last(row.value1(), row.value2()), row -> row.value3());
    }
}
