package org.ownwords.workforce;

import static ownwords.generated.db.Tables.REFLECTION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.springframework.stereotype.Repository;

@Repository
class ReflectionStore extends EntryStore {

    ReflectionStore(DSLContext db) {
        super(db, Noun.REFLECTION, REFLECTION);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var reflection = (Reflection) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(REFLECTION.WRITER, reflection.writer());
        columns.put(REFLECTION.HAPPENED_ON, reflection.on());
        columns.put(REFLECTION.WORDS, reflection.words());
        columns.put(REFLECTION.OTHERWISE, reflection.otherwise());
        columns.put(REFLECTION.TOUCHED, reflection.touched());
        columns.put(REFLECTION.SHARED_WITH, reflection.sharedWith());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Reflection(
                row.get(REFLECTION.WRITER),
                row.get(REFLECTION.HAPPENED_ON),
                row.get(REFLECTION.WORDS),
                row.get(REFLECTION.OTHERWISE),
                row.get(REFLECTION.TOUCHED),
                row.get(REFLECTION.SHARED_WITH));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(REFLECTION.HAPPENED_ON.desc());
    }

    @Override
    Condition listed(Practitioner reader) {
        return REFLECTION
                .WRITER
                .eq(reader.id().value())
                .or(REFLECTION.SHARED_WITH.eq(reader.id().value()));
    }
}
