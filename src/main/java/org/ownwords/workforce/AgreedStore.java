package org.ownwords.workforce;

import static org.jooq.impl.DSL.field;
import static ownwords.generated.db.Tables.SUPERVISION_AGREED;

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
import org.ownwords.access.Practitioner;
import org.springframework.stereotype.Repository;

@Repository
class AgreedStore extends EntryStore {

    AgreedStore(DSLContext db) {
        super(db, Noun.AGREED, SUPERVISION_AGREED);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var agreed = (Agreed) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(SUPERVISION_AGREED.SUPERVISION, agreed.about().entry());
        columns.put(SUPERVISION_AGREED.WHAT, agreed.what());
        columns.put(SUPERVISION_AGREED.OWNER, agreed.owner());
        columns.put(SUPERVISION_AGREED.DUE_ON, agreed.by());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Agreed(
                new About(Noun.SUPERVISION, row.get(SUPERVISION_AGREED.SUPERVISION)),
                row.get(SUPERVISION_AGREED.WHAT),
                row.get(SUPERVISION_AGREED.OWNER),
                row.get(SUPERVISION_AGREED.DUE_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(field(isOpen()).desc(), SUPERVISION_AGREED.DUE_ON.asc());
    }

    @Override
    Condition listed(Practitioner reader) {
        return SUPERVISION_AGREED
                .OWNER
                .eq(reader.id().value())
                .or(SUPERVISION_AGREED.RECORDED_BY.eq(reader.id().value()));
    }

    @Override
    Condition about(Collection<UUID> from) {
        return SUPERVISION_AGREED.SUPERVISION.in(from);
    }
}
