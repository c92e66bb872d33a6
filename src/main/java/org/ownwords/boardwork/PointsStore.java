package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_POINTS;

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
class PointsStore extends EntryStore {

    PointsStore(DSLContext db) {
        super(db, Noun.POINTS, BOARD_POINTS);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var points = (Points) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_POINTS.SOURCE, points.source());
        columns.put(BOARD_POINTS.POINTS, points.points().toArray(String[]::new));
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Points(row.get(BOARD_POINTS.SOURCE), List.of(row.get(BOARD_POINTS.POINTS)));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_POINTS.RECORDED_AT.desc());
    }
}
