package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_ACTION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ActionStore extends EntryStore {

    ActionStore(DSLContext db) {
        super(db, Noun.ACTION, BOARD_ACTION);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var action = (Action) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_ACTION.ABOUT_KIND, action.about().noun().code());
        columns.put(BOARD_ACTION.ABOUT, action.about().entry());
        columns.put(BOARD_ACTION.WHAT, action.what());
        columns.put(BOARD_ACTION.OWNER, action.owner().name());
        columns.put(BOARD_ACTION.OWNER_ID, action.owner().id());
        columns.put(BOARD_ACTION.DUE_ON, action.by());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Action(
                Objects.requireNonNull(about(row.get(BOARD_ACTION.ABOUT_KIND), row.get(BOARD_ACTION.ABOUT))),
                row.get(BOARD_ACTION.WHAT),
                new Owner(row.get(BOARD_ACTION.OWNER), row.get(BOARD_ACTION.OWNER_ID)),
                row.get(BOARD_ACTION.DUE_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_ACTION.DUE_ON.asc());
    }

    @Override
    Field<LocalDate> due() {
        return BOARD_ACTION.DUE_ON;
    }

    @Override
    Condition of(String who) {
        return BOARD_ACTION.OWNER.containsIgnoreCase(who);
    }

    @Override
    Condition about(UUID from) {
        return BOARD_ACTION.ABOUT.eq(from);
    }

    /// The open actions of a colleague whose day is before another.
    List<Known> dueOf(String identity, LocalDate before) {
        return those(counts().and(BOARD_ACTION.OWNER_ID.eq(identity)).and(isDue(before)));
    }
}
