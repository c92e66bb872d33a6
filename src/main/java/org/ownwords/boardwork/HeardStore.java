package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_HEARD;

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
class HeardStore extends EntryStore {

    HeardStore(DSLContext db) {
        super(db, Noun.HEARD, BOARD_HEARD);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var heard = (Heard) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_HEARD.WORDS, heard.words());
        columns.put(BOARD_HEARD.WHOM, heard.whom());
        columns.put(BOARD_HEARD.HOW, heard.how());
        columns.put(BOARD_HEARD.HEARD_ON, heard.on());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Heard(
                row.get(BOARD_HEARD.WORDS),
                row.get(BOARD_HEARD.WHOM),
                row.get(BOARD_HEARD.HOW),
                row.get(BOARD_HEARD.HEARD_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_HEARD.HEARD_ON.desc());
    }

    @Override
    Condition of(String who) {
        return BOARD_HEARD.WHOM.containsIgnoreCase(who);
    }
}
