package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_UNREACHED;

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
class UnreachedStore extends EntryStore {

    UnreachedStore(DSLContext db) {
        super(db, Noun.UNREACHED, BOARD_UNREACHED);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var unreached = (Unreached) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_UNREACHED.WHO, unreached.who());
        columns.put(BOARD_UNREACHED.SHOWS, unreached.shows());
        columns.put(BOARD_UNREACHED.DONE, unreached.done());
        columns.put(BOARD_UNREACHED.LEARNED, unreached.learned());
        columns.put(BOARD_UNREACHED.AS_OF, unreached.on());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Unreached(
                row.get(BOARD_UNREACHED.WHO),
                row.get(BOARD_UNREACHED.SHOWS),
                row.get(BOARD_UNREACHED.DONE),
                row.get(BOARD_UNREACHED.LEARNED),
                row.get(BOARD_UNREACHED.AS_OF));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_UNREACHED.AS_OF.desc());
    }

    @Override
    Condition of(String who) {
        return BOARD_UNREACHED.WHO.containsIgnoreCase(who);
    }
}
