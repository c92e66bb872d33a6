package org.ownwords.workforce;

import static ownwords.generated.db.Tables.WORKFORCE_NEWS;

import java.util.Collection;
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
class NewsStore extends EntryStore {

    NewsStore(DSLContext db) {
        super(db, Noun.NEWS, WORKFORCE_NEWS);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var news = (News) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(WORKFORCE_NEWS.ABOUT_KIND, news.about().noun().code());
        columns.put(WORKFORCE_NEWS.ABOUT, news.about().entry());
        columns.put(WORKFORCE_NEWS.HAPPENED_ON, news.on());
        columns.put(WORKFORCE_NEWS.STANDING, news.standing().code());
        columns.put(WORKFORCE_NEWS.WORDS, news.words());
        columns.put(WORKFORCE_NEWS.NEXT_ON, news.nextOn());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new News(
                new About(Noun.of(row.get(WORKFORCE_NEWS.ABOUT_KIND)).orElseThrow(), row.get(WORKFORCE_NEWS.ABOUT)),
                row.get(WORKFORCE_NEWS.HAPPENED_ON),
                Standing.of(row.get(WORKFORCE_NEWS.STANDING)).orElseThrow(),
                row.get(WORKFORCE_NEWS.WORDS),
                row.get(WORKFORCE_NEWS.NEXT_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(WORKFORCE_NEWS.HAPPENED_ON.desc(), WORKFORCE_NEWS.RECORDED_AT.desc());
    }

    @Override
    Condition about(Collection<UUID> from) {
        return WORKFORCE_NEWS.ABOUT.in(from);
    }
}
