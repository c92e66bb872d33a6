package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_ASSURANCE;

import java.time.LocalDate;
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
class AssuranceStore extends EntryStore {

    AssuranceStore(DSLContext db) {
        super(db, Noun.ASSURANCE, BOARD_ASSURANCE);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var assurance = (Assurance) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_ASSURANCE.PARTNER, assurance.partner());
        columns.put(BOARD_ASSURANCE.TOPIC, assurance.topic().code());
        columns.put(BOARD_ASSURANCE.WORDS, assurance.words());
        columns.put(BOARD_ASSURANCE.ASKED_ON, assurance.on());
        columns.put(BOARD_ASSURANCE.DUE_ON, assurance.by());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Assurance(
                row.get(BOARD_ASSURANCE.PARTNER),
                AssuranceAbout.of(row.get(BOARD_ASSURANCE.TOPIC)).orElseThrow(),
                row.get(BOARD_ASSURANCE.WORDS),
                row.get(BOARD_ASSURANCE.ASKED_ON),
                row.get(BOARD_ASSURANCE.DUE_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_ASSURANCE.ASKED_ON.desc());
    }

    @Override
    Field<LocalDate> due() {
        return BOARD_ASSURANCE.DUE_ON;
    }

    @Override
    Condition ofKind(String code) {
        return BOARD_ASSURANCE.TOPIC.eq(code);
    }

    @Override
    Condition of(String who) {
        return BOARD_ASSURANCE.PARTNER.containsIgnoreCase(who);
    }
}
