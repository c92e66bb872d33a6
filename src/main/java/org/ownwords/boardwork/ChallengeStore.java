package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_CHALLENGE;

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
class ChallengeStore extends EntryStore {

    ChallengeStore(DSLContext db) {
        super(db, Noun.CHALLENGE, BOARD_CHALLENGE);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var challenge = (Challenge) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_CHALLENGE.ASKED_BY, challenge.from());
        columns.put(BOARD_CHALLENGE.ASKED, challenge.to());
        columns.put(BOARD_CHALLENGE.WORDS, challenge.words());
        columns.put(BOARD_CHALLENGE.ASKED_ON, challenge.on());
        columns.put(BOARD_CHALLENGE.ANSWER_BY, challenge.by());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Challenge(
                row.get(BOARD_CHALLENGE.ASKED_BY),
                row.get(BOARD_CHALLENGE.ASKED),
                row.get(BOARD_CHALLENGE.WORDS),
                row.get(BOARD_CHALLENGE.ASKED_ON),
                row.get(BOARD_CHALLENGE.ANSWER_BY));
    }

    @Override
    Field<LocalDate> due() {
        return BOARD_CHALLENGE.ANSWER_BY;
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_CHALLENGE.ASKED_ON.desc());
    }

    @Override
    Condition of(String who) {
        return BOARD_CHALLENGE.ASKED_BY.containsIgnoreCase(who).or(BOARD_CHALLENGE.ASKED.containsIgnoreCase(who));
    }
}
