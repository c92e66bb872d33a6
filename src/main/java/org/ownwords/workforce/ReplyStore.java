package org.ownwords.workforce;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.WORKFORCE_REPLY;

import java.time.LocalDate;
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
import org.ownwords.page.Days;
import org.ownwords.workforce.Again.Because;
import org.springframework.stereotype.Repository;

@Repository
class ReplyStore extends EntryStore {

    ReplyStore(DSLContext db) {
        super(db, Noun.REPLY, WORKFORCE_REPLY);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var reply = (Reply) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(WORKFORCE_REPLY.ABOUT_KIND, reply.about().noun().code());
        columns.put(WORKFORCE_REPLY.ABOUT, reply.about().entry());
        columns.put(WORKFORCE_REPLY.WORDS, reply.words());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Reply(
                new About(Noun.of(row.get(WORKFORCE_REPLY.ABOUT_KIND)).orElseThrow(), row.get(WORKFORCE_REPLY.ABOUT)),
                row.get(WORKFORCE_REPLY.WORDS));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(WORKFORCE_REPLY.RECORDED_AT.asc());
    }

    /// The day of the first answer to each of some questions, whatever was changed in it since.
    Map<UUID, LocalDate> answeredOn(Collection<UUID> questions) {
        var withdrawn = WORKFORCE_REPLY.as("withdrawn");
        var first = min(WORKFORCE_REPLY.RECORDED_AT).as("first");
        return db.select(WORKFORCE_REPLY.ABOUT, first)
                .from(WORKFORCE_REPLY)
                .where(WORKFORCE_REPLY.ABOUT.in(questions))
                .and(WORKFORCE_REPLY.REPLACES.isNull())
                .and(notExists(selectOne()
                        .from(withdrawn)
                        .where(withdrawn.AUTHORITY.eq(WORKFORCE_REPLY.AUTHORITY))
                        .and(withdrawn.ENTRY.eq(WORKFORCE_REPLY.ID))
                        .and(withdrawn.AGAIN.eq(Because.NOT_HERE.code()))))
                .groupBy(WORKFORCE_REPLY.ABOUT)
                .fetchMap(
                        row -> row.get(WORKFORCE_REPLY.ABOUT),
                        row -> Days.on(row.get(first).toInstant()));
    }

    @Override
    Condition about(Collection<UUID> from) {
        return WORKFORCE_REPLY.ABOUT.in(from);
    }
}
