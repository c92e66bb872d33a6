package org.ownwords.workforce;

import static org.ownwords.workforce.EntryForm.code;
import static ownwords.generated.db.Tables.COURSE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CourseStore extends EntryStore {

    CourseStore(DSLContext db) {
        super(db, Noun.COURSE, COURSE);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var course = (Course) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(COURSE.TITLE, course.title());
        columns.put(COURSE.KIND, course.kind().code());
        columns.put(COURSE.WORDS, course.words());
        columns.put(COURSE.ROLES, course.roles().toArray(String[]::new));
        columns.put(COURSE.REQUIRED, course.required());
        columns.put(COURSE.EVERY_MONTHS, course.everyMonths());
        columns.put(COURSE.SOURCE, code(course.source()));
        columns.put(COURSE.SOURCE_SAYS, course.sourceSays());
        columns.put(COURSE.FINDING, course.finding());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Course(
                row.get(COURSE.TITLE),
                CourseKind.of(row.get(COURSE.KIND)).orElseThrow(),
                row.get(COURSE.WORDS),
                List.of(row.get(COURSE.ROLES)),
                row.get(COURSE.REQUIRED),
                row.get(COURSE.EVERY_MONTHS),
                one(row.get(COURSE.SOURCE), Source::of),
                row.get(COURSE.SOURCE_SAYS),
                row.get(COURSE.FINDING));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(COURSE.REQUIRED.desc(), COURSE.TITLE.asc());
    }
}
