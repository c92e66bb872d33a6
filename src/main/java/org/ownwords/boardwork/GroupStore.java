package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_GROUP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class GroupStore extends EntryStore {

    GroupStore(DSLContext db) {
        super(db, Noun.GROUP, BOARD_GROUP);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var group = (Group) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_GROUP.NAME, group.name());
        columns.put(BOARD_GROUP.KIND, group.kind().code());
        columns.put(BOARD_GROUP.WHO, group.who());
        columns.put(BOARD_GROUP.SUPPORT, group.support());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Group(
                row.get(BOARD_GROUP.NAME),
                GroupKind.of(row.get(BOARD_GROUP.KIND)).orElseThrow(),
                row.get(BOARD_GROUP.WHO),
                row.get(BOARD_GROUP.SUPPORT));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_GROUP.NAME.asc());
    }

    @Override
    Condition ofKind(String code) {
        return BOARD_GROUP.KIND.eq(code);
    }
}
