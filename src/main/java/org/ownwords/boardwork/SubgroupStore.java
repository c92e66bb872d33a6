package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_SUBGROUP;

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
class SubgroupStore extends EntryStore {

    SubgroupStore(DSLContext db) {
        super(db, Noun.SUBGROUP, BOARD_SUBGROUP);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var subgroup = (Subgroup) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_SUBGROUP.NAME, subgroup.name());
        columns.put(BOARD_SUBGROUP.THREADS, codes(subgroup.threads()));
        columns.put(BOARD_SUBGROUP.PURPOSE, subgroup.purpose());
        columns.put(BOARD_SUBGROUP.BECAUSE, subgroup.because());
        columns.put(BOARD_SUBGROUP.CHAIR, subgroup.chair());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Subgroup(
                row.get(BOARD_SUBGROUP.NAME),
                all(row.get(BOARD_SUBGROUP.THREADS), Strand::of),
                row.get(BOARD_SUBGROUP.PURPOSE),
                row.get(BOARD_SUBGROUP.BECAUSE),
                row.get(BOARD_SUBGROUP.CHAIR));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_SUBGROUP.NAME.asc());
    }

    @Override
    Condition ofKind(String code) {
        return BOARD_SUBGROUP.THREADS.contains(new String[] {code});
    }
}
