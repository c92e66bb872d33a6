package org.ownwords.history;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.BATCH;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Record;

/// The rows that are proved in batches, as at one moment.
final class KeptBatchStore {

    private final DSLContext db;

    KeptBatchStore(DSLContext db) {
        this.db = db;
    }

    /// A table whose rows are proved in batches, and the column they are numbered by.
    record Batched(String table, String number) {

        Name numbered() {
            return name(number);
        }
    }

    /// Those that are listed, and those that ever had a batch.
    List<Batched> tables() {
        return db.resultQuery("""
                        select row_table, numbered_by from batched
                         union
                        select row_table, numbered_by from batch
                         order by 1
                        """).fetch(row -> new Batched(row.get(0, String.class), row.get(1, String.class)));
    }

    boolean isThere(Batched batched) {
        return db.fetchSingle("select to_regclass(quote_ident({0})) is not null", val(batched.table()))
                .get(0, boolean.class);
    }

    /// Every batch of a table that is gone.
    void eachLost(Batched batched, Consumer<Finding> found) {
        FactLinesStore.each(
                db.select(BATCH.AUTHORITY, BATCH.FIRST, BATCH.LAST, BATCH.ROWS)
                        .from(BATCH)
                        .where(BATCH.ROW_TABLE.eq(batched.table()))
                        .orderBy(BATCH.AUTHORITY, BATCH.FIRST),
                row -> found.accept(altered(batched, row, 0)));
    }

    /// The digest is worked out as `close_batch` does, but not by it. Whatever has a number below the first
    /// batch would belong to it.
    void eachNotAsItWas(Batched batched, Consumer<Finding> found) {
        FactLinesStore.each(
                db.resultQuery("""
                        select b.authority, b.first, b.last, b.rows, there.rows
                          from batch b
                          cross join lateral (
                              select count(*) as rows,
                                     sha256(string_agg(sha256(convert_to(jsonb_strip_nulls(to_jsonb(r))::text, 'UTF8')),
                                                       ''::bytea order by r.{1})) as digest
                                from {0} r
                               where r.authority = b.authority and r.{1} <= b.last
                                 and r.{1} > coalesce((select max(e.last) from batch e
                                                        where e.authority = b.authority and e.row_table = b.row_table
                                                          and e.last < b.last), -9223372036854775808)) there
                         where b.row_table = {2} and there.digest is distinct from b.digest
                         order by b.authority, b.first
                        """, name(batched.table()), batched.numbered(), val(batched.table())),
                row -> found.accept(altered(batched, row, row.get(4, long.class))));
    }

    private static Finding altered(Batched batched, Record batch, long there) {
        return new Finding.BatchAltered(
                batch.get(0, String.class),
                batched.table(),
                new Finding.Numbers(batch.get(1, long.class), batch.get(2, long.class)),
                batch.get(3, long.class),
                there);
    }

    /// How many rows there are.
    long rows(Batched batched) {
        return db.fetchCount(table(name(batched.table())));
    }

    /// How many of them were added since the last batch of their council was closed.
    long open(Batched batched) {
        return db.fetchSingle("""
                        select count(*)
                          from {0} r
                         where r.{1} > coalesce((select max(b.last) from batch b
                                                  where b.authority = r.authority and b.row_table = {2}), 0)
                        """, name(batched.table()), batched.numbered(), val(batched.table()))
                .get(0, long.class);
    }
}
