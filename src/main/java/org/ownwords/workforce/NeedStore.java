package org.ownwords.workforce;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.LEARNING_NEED;

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
import org.ownwords.access.Role;
import org.springframework.stereotype.Repository;

@Repository
class NeedStore extends EntryStore {

    NeedStore(DSLContext db) {
        super(db, Noun.NEED, LEARNING_NEED);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var need = (Need) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(LEARNING_NEED.WHAT, need.what());
        columns.put(LEARNING_NEED.ROLE, need.role());
        columns.put(LEARNING_NEED.PERSON, need.person());
        columns.put(LEARNING_NEED.TEAM, need.team());
        columns.put(LEARNING_NEED.SOURCE, need.source().code());
        columns.put(LEARNING_NEED.SOURCE_SAYS, need.sourceSays());
        columns.put(LEARNING_NEED.FINDING, need.finding());
        columns.put(LEARNING_NEED.DUE_ON, need.by());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Need(
                row.get(LEARNING_NEED.WHAT),
                row.get(LEARNING_NEED.ROLE),
                row.get(LEARNING_NEED.PERSON),
                row.get(LEARNING_NEED.TEAM),
                Source.of(row.get(LEARNING_NEED.SOURCE)).orElseThrow(),
                row.get(LEARNING_NEED.SOURCE_SAYS),
                row.get(LEARNING_NEED.FINDING),
                row.get(LEARNING_NEED.DUE_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(field(isOpen()).desc(), LEARNING_NEED.DUE_ON.asc().nullsLast());
    }

    @Override
    Condition listed(Practitioner reader) {
        return reader.role() == Role.MANAGER
                ? noCondition()
                : LEARNING_NEED
                        .PERSON
                        .isNull()
                        .or(LEARNING_NEED.PERSON.eq(reader.id().value()));
    }
}
