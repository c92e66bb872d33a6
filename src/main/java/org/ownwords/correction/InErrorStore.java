package org.ownwords.correction;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CORRECTION;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.ownwords.access.By;

/// What was recorded in error, in a statement of a room’s store that adds to its own table. There is one row of a thing
/// that counts; another is added instead of the one that was recorded in error.
public final class InErrorStore {

    private InErrorStore() {}

    /// The latest row of a thing that was recorded in error, or nothing where none was.
    ///
    /// @param thing the rows of the table that are of the same thing
    public static Field<UUID> latest(Table<?> table, Condition thing, By by) {
        var id = column(table, "id", UUID.class);
        return field(select(id)
                .from(table)
                .where(column(table, "authority", String.class).eq(by.authority()))
                .and(thing)
                .and(exists(selectOne()
                        .from(CORRECTION)
                        .where(CORRECTION.AUTHORITY.eq(by.authority()))
                        .and(CORRECTION.ROW_TABLE.eq(table.getName()))
                        .and(CORRECTION.ROW_ID.eq(id))))
                .orderBy(column(table, "recorded_at", OffsetDateTime.class).desc())
                .limit(1));
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }
}
