package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_ACTIVITY;

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
import org.ownwords.vocabulary.AbuseType;
import org.springframework.stereotype.Repository;

@Repository
class ActivityStore extends EntryStore {

    ActivityStore(DSLContext db) {
        super(db, Noun.ACTIVITY, BOARD_ACTIVITY);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var activity = (Activity) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(
                BOARD_ACTIVITY.ABOUT_KIND,
                activity.about() == null ? null : activity.about().noun().code());
        columns.put(
                BOARD_ACTIVITY.ABOUT,
                activity.about() == null ? null : activity.about().entry());
        columns.put(BOARD_ACTIVITY.TITLE, activity.title());
        columns.put(BOARD_ACTIVITY.KIND, activity.kind().code());
        columns.put(BOARD_ACTIVITY.HELD_ON, activity.on());
        columns.put(BOARD_ACTIVITY.WORDS, activity.words());
        columns.put(BOARD_ACTIVITY.ASKED, activity.asked());
        columns.put(BOARD_ACTIVITY.CAME, activity.came());
        columns.put(BOARD_ACTIVITY.HARM, code(activity.harm()));
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Activity(
                about(row.get(BOARD_ACTIVITY.ABOUT_KIND), row.get(BOARD_ACTIVITY.ABOUT)),
                row.get(BOARD_ACTIVITY.TITLE),
                ActivityKind.of(row.get(BOARD_ACTIVITY.KIND)).orElseThrow(),
                row.get(BOARD_ACTIVITY.HELD_ON),
                row.get(BOARD_ACTIVITY.WORDS),
                row.get(BOARD_ACTIVITY.ASKED),
                row.get(BOARD_ACTIVITY.CAME),
                one(row.get(BOARD_ACTIVITY.HARM), AbuseType::of));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_ACTIVITY.HELD_ON.desc());
    }

    @Override
    Condition ofKind(String code) {
        return BOARD_ACTIVITY.KIND.eq(code);
    }

    @Override
    Condition about(UUID from) {
        return BOARD_ACTIVITY.ABOUT.eq(from);
    }
}
