package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_RECOMMENDATION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class RecommendationStore extends EntryStore {

    RecommendationStore(DSLContext db) {
        super(db, Noun.RECOMMENDATION, BOARD_RECOMMENDATION);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var recommendation = (Recommendation) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(
                BOARD_RECOMMENDATION.ABOUT_KIND,
                recommendation.about() == null
                        ? null
                        : recommendation.about().noun().code());
        columns.put(
                BOARD_RECOMMENDATION.ABOUT,
                recommendation.about() == null ? null : recommendation.about().entry());
        columns.put(BOARD_RECOMMENDATION.TITLE, recommendation.title());
        columns.put(BOARD_RECOMMENDATION.WORDS, recommendation.words());
        columns.put(BOARD_RECOMMENDATION.CAME_FROM, recommendation.from().code());
        columns.put(BOARD_RECOMMENDATION.SOURCE, recommendation.source());
        columns.put(BOARD_RECOMMENDATION.CAME_ON, recommendation.on());
        columns.put(BOARD_RECOMMENDATION.LOOK_AGAIN_ON, recommendation.lookAgainOn());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Recommendation(
                about(row.get(BOARD_RECOMMENDATION.ABOUT_KIND), row.get(BOARD_RECOMMENDATION.ABOUT)),
                row.get(BOARD_RECOMMENDATION.TITLE),
                row.get(BOARD_RECOMMENDATION.WORDS),
                CameFrom.of(row.get(BOARD_RECOMMENDATION.CAME_FROM)).orElseThrow(),
                row.get(BOARD_RECOMMENDATION.SOURCE),
                row.get(BOARD_RECOMMENDATION.CAME_ON),
                row.get(BOARD_RECOMMENDATION.LOOK_AGAIN_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_RECOMMENDATION.CAME_ON.desc());
    }

    @Override
    Field<LocalDate> due() {
        return BOARD_RECOMMENDATION.LOOK_AGAIN_ON;
    }

    @Override
    Condition ofKind(String code) {
        return BOARD_RECOMMENDATION.CAME_FROM.eq(code);
    }

    @Override
    Condition about(UUID from) {
        return BOARD_RECOMMENDATION.ABOUT.eq(from);
    }
}
