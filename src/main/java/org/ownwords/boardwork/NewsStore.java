package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_NEWS;

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
class NewsStore extends EntryStore {

    NewsStore(DSLContext db) {
        super(db, Noun.NEWS, BOARD_NEWS);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var news = (News) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_NEWS.ABOUT_KIND, news.about().noun().code());
        columns.put(BOARD_NEWS.ABOUT, news.about().entry());
        columns.put(BOARD_NEWS.HAPPENED_ON, news.on());
        columns.put(BOARD_NEWS.STANDING, news.standing().code());
        columns.put(BOARD_NEWS.WORDS, news.words());
        columns.put(BOARD_NEWS.CHANGED, news.changed());
        columns.put(BOARD_NEWS.EVIDENCE, news.evidence());
        columns.put(BOARD_NEWS.NEXT_ON, news.nextOn());
        columns.put(BOARD_NEWS.TOLD_ON, news.toldOn());
        columns.put(BOARD_NEWS.TOLD_HOW, news.toldHow());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new News(
                Objects.requireNonNull(about(row.get(BOARD_NEWS.ABOUT_KIND), row.get(BOARD_NEWS.ABOUT))),
                row.get(BOARD_NEWS.HAPPENED_ON),
                Standing.of(row.get(BOARD_NEWS.STANDING)).orElseThrow(),
                row.get(BOARD_NEWS.WORDS),
                row.get(BOARD_NEWS.CHANGED),
                row.get(BOARD_NEWS.EVIDENCE),
                row.get(BOARD_NEWS.NEXT_ON),
                row.get(BOARD_NEWS.TOLD_ON),
                row.get(BOARD_NEWS.TOLD_HOW));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_NEWS.HAPPENED_ON.desc(), BOARD_NEWS.RECORDED_AT.desc());
    }

    @Override
    Condition about(UUID from) {
        return BOARD_NEWS.ABOUT.eq(from);
    }

    /// What came of any of these.
    List<Known> of(List<UUID> entries) {
        return entries.isEmpty() ? List.of() : those(counts().and(BOARD_NEWS.ABOUT.in(entries)));
    }
}
