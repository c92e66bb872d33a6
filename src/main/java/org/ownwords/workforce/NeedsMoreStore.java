package org.ownwords.workforce;

import static ownwords.generated.db.Tables.CASE_NEEDS_MORE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.springframework.stereotype.Repository;

@Repository
class NeedsMoreStore extends EntryStore {

    NeedsMoreStore(DSLContext db) {
        super(db, Noun.MORE, CASE_NEEDS_MORE);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var more = (NeedsMore) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(CASE_NEEDS_MORE.WORKER, more.worker());
        columns.put(CASE_NEEDS_MORE.ABOUT_CASE, more.aboutCase());
        columns.put(CASE_NEEDS_MORE.WHY_MORE, codes(more.why()));
        columns.put(CASE_NEEDS_MORE.WORDS, more.words());
        columns.put(CASE_NEEDS_MORE.SINCE, more.since());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new NeedsMore(
                row.get(CASE_NEEDS_MORE.WORKER),
                row.get(CASE_NEEDS_MORE.ABOUT_CASE),
                all(row.get(CASE_NEEDS_MORE.WHY_MORE), WhyMore::of),
                row.get(CASE_NEEDS_MORE.WORDS),
                row.get(CASE_NEEDS_MORE.SINCE));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(CASE_NEEDS_MORE.SINCE.asc());
    }

    /// What has ended is on no list: managers see what needs more now.
    @Override
    Condition listed(Practitioner reader) {
        return reader.role() == Role.MANAGER
                ? isOpen()
                : isOpen().and(CASE_NEEDS_MORE.WORKER.eq(reader.id().value()));
    }
}
