package org.ownwords.quality;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
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
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What entries said before they were recorded again. It is for those who may record them again: what was taken out may
/// have been a name.
@Repository
class BeforeStore {

    private static final int MOST = 1000;

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

    /// What rows said that others replaced, by the id under which they stand, the newest first. One query, and none
    /// where
    /// nothing was recorded again.
    ///
    /// @param key  the column with that id in the row that replaced another
    /// @param said what a row says
    Map<UUID, List<SaidBefore>> of(
            Table<?> table, Field<UUID> key, Collection<UUID> ids, Function<Record, List<Detail>> said) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var later = table.as("later");
        var first = requireNonNull(later.field(key)).as("first");
        var why = requireNonNull(later.field("wrong", String.class)).as("why_later");
        var at = requireNonNull(table.field("recorded_at", OffsetDateTime.class));
        var by = requireNonNull(table.field("recorded_by", String.class));
        return db.select(table.asterisk(), first, why)
                .from(table)
                .join(later)
                .on(in(later, "authority", String.class)
                        .eq(in(table, "authority", String.class))
                        .and(in(later, "replaces", UUID.class).eq(in(table, "id", UUID.class))))
                .where(requireNonNull(later.field(key)).in(ids))
                .orderBy(at.desc())
                .limit(MOST)
                .fetchGroups(
                        first,
                        row -> new SaidBefore(
                                said.apply(row), row.get(by), row.get(at).toInstant(), row.get(why)));
    }

    private static <T> Field<T> in(Table<?> table, String column, Class<T> type) {
        return requireNonNull(table.field(column, type));
    }
}
