package org.ownwords.quality;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What entries said before they were recorded again. It is for those who may record them again: what was taken out may
/// have been a name.
@Repository
class BeforeStore {

    private final DSLContext db;

    BeforeStore(DSLContext db) {
        this.db = db;
    }

    /// The ids of those that were recorded again.
    ///
    /// @param wrong what was wrong before, where one was
    static List<UUID> again(Result<? extends Record> rows, Field<UUID> id, Field<String> wrong) {
        return rows.stream()
                .filter(row -> row.get(wrong) != null)
                .map(row -> row.get(id))
                .toList();
    }

    /// What rows said that others replaced, by the id under which they stand, the newest first. One query, and
    /// none where nothing was recorded again.
    ///
    /// @param thing the column with that id, or with nothing in a row that stands under its own
    /// @param said  what a row says
    Map<UUID, List<SaidBefore>> of(
            Table<?> table, Field<UUID> thing, Collection<UUID> ids, Function<Record, List<Detail>> said) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var id = requireNonNull(table.field("id", UUID.class));
        // Two conditions, because no index is of both columns together.
        return SaidBeforeStore.of(db, table, coalesce(thing, id), thing.in(ids).or(id.in(ids)), said);
    }
}
