package org.ownwords.history;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static ownwords.generated.db.Tables.FACT;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The rows that facts are of, as at one moment.
final class KeptRowStore {

    private final DSLContext db;

    KeptRowStore(DSLContext db) {
        this.db = db;
    }

    /// The tables that are listed, and those that have the same trigger.
    List<String> keptTables() {
        return db.resultQuery("""
                        select row_table from kept where to_regclass(quote_ident(row_table)) is not null
                         union
                        select c.relname
                          from pg_trigger t
                          join pg_class c on c.oid = t.tgrelid
                         where t.tgname = 'has_its_fact' and c.relnamespace = 'public'::regnamespace
                         order by 1
                        """).fetch(0, String.class);
    }

    void eachFactOfNoTable(List<String> tables, Consumer<Finding> found) {
        FactLinesStore.each(
                db.select(FactLinesStore.PLACE)
                        .from(FACT)
                        .where(FACT.ROW_TABLE.notIn(tables))
                        .orderBy(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION),
                row -> found.accept(new Finding.RowMissing(FactLinesStore.place(row))));
    }

    /// The digest is worked out as `row_digest` does, but not by it.
    void eachRowNotAsItWas(String kept, Consumer<Finding> found) {
        var missing = DSL.field("r.id is null", SQLDataType.BOOLEAN).as("missing");
        FactLinesStore.each(
                db.select(FactLinesStore.PLACE)
                        .select(missing)
                        .from(FACT)
                        .leftJoin(table(name(kept)).as("r"))
                        .on("r.authority = {0} and r.id = {1}", FACT.AUTHORITY, FACT.ROW_ID)
                        .where(FACT.ROW_TABLE.eq(kept))
                        .and(
                                "sha256(convert_to(jsonb_strip_nulls(to_jsonb(r))::text, 'UTF8')) is distinct from {0}",
                                FACT.ROW_DIGEST)
                        .orderBy(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION),
                row -> found.accept(
                        row.get(missing)
                                ? new Finding.RowMissing(FactLinesStore.place(row))
                                : new Finding.RowAltered(FactLinesStore.place(row))));
    }

    void eachRowWithoutFact(String kept, Consumer<Finding> found) {
        var authority = DSL.field("r.authority", SQLDataType.VARCHAR);
        var id = DSL.field("r.id", SQLDataType.UUID);
        FactLinesStore.each(
                db.select(authority, id)
                        .from(table(name(kept)).as("r"))
                        .where(notExists(selectOne()
                                .from(FACT)
                                .where(FACT.AUTHORITY.eq(authority))
                                .and(FACT.ROW_TABLE.eq(kept))
                                .and(FACT.ROW_ID.eq(id))))
                        .orderBy(authority, id),
                row -> found.accept(new Finding.RowWithoutFact(row.value1(), new Row(kept, row.value2()))));
    }

    /// A file of a row lies beside it in pieces, in a table that is named after the row's. Its digest is in the row.
    void eachFileNotAsItWas(String kept, Consumer<Finding> found) {
        var pieces = kept + "_piece";
        if (db.fetchSingle("select to_regclass(quote_ident({0})) is null", pieces)
                .get(0, Boolean.class)) {
            return;
        }
        var authority = DSL.field("r.authority", SQLDataType.VARCHAR);
        var id = DSL.field("r.id", SQLDataType.UUID);
        FactLinesStore.each(
                db.select(authority, id)
                        .from(table(name(kept)).as("r"))
                        .where("""
                                r.digest is distinct from
                                    (select encode(sha256(string_agg(p.bytes, ''::bytea order by p.piece)), 'hex')
                                       from {0} p where p.authority = r.authority and p.row_id = r.id)
                                """, name(pieces))
                        .orderBy(authority, id),
                row -> found.accept(new Finding.FileAltered(row.value1(), new Row(kept, row.value2()))));
    }

    long rows(String kept) {
        return db.fetchCount(table(name(kept)));
    }
}
