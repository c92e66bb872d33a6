package org.ownwords.history;

import static ownwords.generated.db.Tables.FACT;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.ownwords.history.Finding.Place;

/// Facts as every verification reads them, some at a time.
final class FactLinesStore {

    private static final int AT_A_TIME = 1000;

    static final List<Field<?>> PLACE =
            List.of(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION, FACT.KIND, FACT.ROW_TABLE, FACT.ROW_ID);

    private FactLinesStore() {}

    /// As texts, since a time may have been changed to one that Java does not have.
    static Field<String> microseconds(Field<?> time) {
        return DSL.field("trim_scale(extract(epoch from {0}) * 1000000)::text", SQLDataType.VARCHAR, time)
                .as(time.getName() + "_microseconds");
    }

    static Place place(Record row) {
        return new Place(
                row.get(FACT.AUTHORITY),
                new Chain(row.get(FACT.CHAIN_ID)),
                row.get(FACT.POSITION),
                row.get(FACT.KIND),
                new Row(row.get(FACT.ROW_TABLE), row.get(FACT.ROW_ID)));
    }

    static <R extends Record> long each(ResultQuery<R> query, Consumer<R> work) {
        long count = 0;
        try (var rows = query.fetchSize(AT_A_TIME).fetchLazy()) {
            for (var row : rows) {
                work.accept(row);
                count++;
            }
        }
        return count;
    }
}
