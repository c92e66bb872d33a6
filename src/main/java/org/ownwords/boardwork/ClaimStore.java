package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_CLAIM;

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
class ClaimStore extends EntryStore {

    ClaimStore(DSLContext db) {
        super(db, Noun.CLAIM, BOARD_CLAIM);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var claim = (Claim) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_CLAIM.POINT, claim.point());
        columns.put(BOARD_CLAIM.WORDS, claim.words());
        columns.put(BOARD_CLAIM.EVIDENCE, claim.evidence());
        columns.put(BOARD_CLAIM.KEPT_WHERE, claim.where());
        columns.put(BOARD_CLAIM.EVIDENCE_ON, claim.on());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Claim(
                row.get(BOARD_CLAIM.POINT),
                row.get(BOARD_CLAIM.WORDS),
                row.get(BOARD_CLAIM.EVIDENCE),
                row.get(BOARD_CLAIM.KEPT_WHERE),
                row.get(BOARD_CLAIM.EVIDENCE_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_CLAIM.POINT.asc(), BOARD_CLAIM.EVIDENCE_ON.desc());
    }
}
