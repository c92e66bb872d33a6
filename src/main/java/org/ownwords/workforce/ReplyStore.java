package org.ownwords.workforce;

import static ownwords.generated.db.Tables.WORKFORCE_REPLY;

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

    @Override
    Condition about(Collection<UUID> from) {
        return WORKFORCE_REPLY.ABOUT.in(from);
    }
}
