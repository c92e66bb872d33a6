package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_PROVISION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.ownwords.boardwork.Provision.Numbers;
import org.springframework.stereotype.Repository;

@Repository
class ProvisionStore extends EntryStore {

    ProvisionStore(DSLContext db) {
        super(db, Noun.PROVISION, BOARD_PROVISION);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var provision = (Provision) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_PROVISION.WHO, provision.who());
        columns.put(BOARD_PROVISION.FIRST_DAY, provision.from());
        columns.put(BOARD_PROVISION.LAST_DAY, provision.until());
        columns.put(BOARD_PROVISION.ASKED, provision.numbers().asked());
        columns.put(BOARD_PROVISION.COULD_NOT, provision.numbers().couldNot());
        columns.put(BOARD_PROVISION.DAYS, provision.numbers().days());
        columns.put(BOARD_PROVISION.GAPS, provision.gaps());
        columns.put(BOARD_PROVISION.SEEN, provision.seen());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Provision(
                row.get(BOARD_PROVISION.WHO),
                row.get(BOARD_PROVISION.FIRST_DAY),
                row.get(BOARD_PROVISION.LAST_DAY),
                new Numbers(
                        row.get(BOARD_PROVISION.ASKED),
                        row.get(BOARD_PROVISION.COULD_NOT),
                        row.get(BOARD_PROVISION.DAYS)),
                row.get(BOARD_PROVISION.GAPS),
                row.get(BOARD_PROVISION.SEEN));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_PROVISION.LAST_DAY.desc());
    }

    @Override
    Condition of(String who) {
        return BOARD_PROVISION.WHO.containsIgnoreCase(who);
    }
}
