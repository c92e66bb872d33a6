package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_MECHANISM;

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
class MechanismStore extends EntryStore {

    MechanismStore(DSLContext db) {
        super(db, Noun.MECHANISM, BOARD_MECHANISM);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var mechanism = (Mechanism) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_MECHANISM.PARTNER, mechanism.partner());
        columns.put(BOARD_MECHANISM.WORDS, mechanism.words());
        columns.put(BOARD_MECHANISM.CONTACT, mechanism.contact());
        columns.put(BOARD_MECHANISM.AS_OF, mechanism.on());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Mechanism(
                row.get(BOARD_MECHANISM.PARTNER),
                row.get(BOARD_MECHANISM.WORDS),
                row.get(BOARD_MECHANISM.CONTACT),
                row.get(BOARD_MECHANISM.AS_OF));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_MECHANISM.PARTNER.asc());
    }

    @Override
    Condition of(String who) {
        return BOARD_MECHANISM.PARTNER.containsIgnoreCase(who);
    }
}
