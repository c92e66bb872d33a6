package org.ownwords.history;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.ownwords.history.Told.Detail;

/// What rows said before others took their place. A room's store names its own table, and finds by this what whoever it
/// reads for may read: on the same connection, and so behind the same row-level security.
///
/// In each such table `replaces` is the row that said it before, and `wrong` or `why`, where the table has one of them,
/// what was wrong with that or has changed.
public final class SaidBeforeStore {

    /// More often than anything is put right.
    private static final int MOST = 1000;

    private static final String THING = "thing";
    private static final String WHY_LATER = "why_later";

    private SaidBeforeStore() {}

    /// Of one thing, the newest first.
    ///
    /// @param which the rows that say it, or said it
    /// @param lines what a row says
    public static List<SaidBefore> of(
            DSLContext db, Table<?> table, Condition which, Function<Record, List<Detail>> lines) {
        return replaced(db, table, column(table, "id", UUID.class), which).fetch(row -> said(table, row, lines));
    }

    /// Of several things, by thing and the newest first.
    ///
    /// @param thing the id of what a row is about
    public static Map<UUID, List<SaidBefore>> of(
            DSLContext db, Table<?> table, Field<UUID> thing, Condition which, Function<Record, List<Detail>> lines) {
        return replaced(db, table, thing, which)
                .fetchGroups(row -> row.get(THING, UUID.class), row -> said(table, row, lines));
    }

    private static ResultQuery<Record> replaced(DSLContext db, Table<?> row, Field<UUID> thing, Condition which) {
        var later = row.as("later");
        var why = Stream.of("wrong", "why")
                .<Field<String>>map(name -> later.field(name, String.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(inline(null, VARCHAR));
        var id = column(row, "id", UUID.class);
        return db.select(row.asterisk(), thing.as(THING), why.as(WHY_LATER))
                .from(row)
                .join(later)
                .on(column(later, "authority", String.class).eq(column(row, "authority", String.class)))
                .and(column(later, "replaces", UUID.class).eq(id))
                .where(which)
                .orderBy(column(row, "recorded_at", OffsetDateTime.class).desc(), id)
                .limit(MOST);
    }

    private static SaidBefore said(Table<?> table, Record row, Function<Record, List<Detail>> lines) {
        return new SaidBefore(
                lines.apply(row),
                row.get(column(table, "recorded_by", String.class)),
                row.get(column(table, "recorded_at", OffsetDateTime.class)).toInstant(),
                row.get(WHY_LATER, String.class));
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }
}
