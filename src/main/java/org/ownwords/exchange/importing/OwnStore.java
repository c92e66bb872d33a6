package org.ownwords.exchange.importing;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.exchange.exporting.ExportStore;
import org.ownwords.exchange.format.InterchangeFile;

/// Compares staged rows of our own record, which did not come from another system, with what we would send
/// now. If they are the same, nothing is new. A row that differs is set aside: our own record is changed only
/// by the people who work in it.
final class OwnStore {

    private static final String CHANGED_HERE = "is of a record made here, which a file cannot change";
    private static final int ROWS_AT_A_TIME = 2000;

    private final DSLContext db;
    private final ExportStore export;

    /// @param export of the same transaction
    OwnStore(DSLContext db, ExportStore export) {
        this.db = db;
        this.export = export;
        db.execute("create temporary table in_own (file text, council text, id text, sent bytea) on commit drop");
    }

    /// @param own which staged rows `t` are of ours, in SQL; each names its row there as `row_id`
    void compare(InterchangeFile file, String own) {
        var staged = StagedStore.table(file);
        read(file, "select t.council, t.row_id from %s t where t.bad is null and %s".formatted(staged, own));
        db.execute("""
                update %1$s t set bad = '%2$s %3$s'
                 where t.bad is null and %4$s
                   and not exists (select from in_own o
                                    where o.file = '%1$s' and o.council = t.council and o.id = t.%2$s and o.sent = t.sent)
                """.formatted(staged, file.columns().getFirst(), CHANGED_HERE, own));
    }

    /// People are compared for each council that knows them.
    void comparePeople() {
        var known = "k.here and k.id::text = k.person_id";
        read(
                InterchangeFile.PEOPLE,
                "select k.council, k.id from in_knows k join in_people p on p.person_id = k.person_id where p.bad is null and "
                        + known);
        db.execute("""
                update in_people p set bad = 'person_id %s'
                  from in_knows k
                 where p.bad is null and k.person_id = p.person_id and %s
                   and not exists (select from in_own o
                                    where o.file = 'in_people' and o.council = k.council and o.id = p.person_id
                                      and o.sent = p.sent)
                """.formatted(CHANGED_HERE, known));
    }

    /// A risk has no identifier: as many of an enquiry as we would send are ours.
    ///
    /// @param own which staged risks `t` are of an enquiry of ours, in SQL
    void compareRisks(String own) {
        read(InterchangeFile.RISKS, "select t.council, t.parent from in_risks t where t.bad is null and " + own);
        db.execute("""
                with ours as (
                    select t.line, t.council, t.enquiry_id, t.sent,
                           row_number() over (partition by t.council, t.enquiry_id, t.sent order by t.line) as often
                      from in_risks t where t.bad is null and %2$s)
                update in_risks t
                   set here = f.here, bad = case when not f.here then 'enquiry_id %1$s' end
                  from (select n.line,
                               n.often <= (select count(*) from in_own o
                                            where o.file = 'in_risks' and o.council = n.council
                                              and o.id = n.enquiry_id and o.sent = n.sent) as here
                          from ours n) f
                 where t.line = f.line
                """.formatted(CHANGED_HERE, own));
    }

    /// Puts down what we would send of some rows.
    ///
    /// @param which their councils and ids, as a query
    private void read(InterchangeFile file, String which) {
        var councils = db.fetch("select distinct w.council from (%s) w (council, id)".formatted(which))
                .getValues(0, String.class);
        for (var council : councils) {
            var ids =
                    "select w.id from (%s) w (council, id) where w.council = %s".formatted(which, DSL.inline(council));
            read(file, council, ids);
        }
    }

    private void read(InterchangeFile file, String council, String ids) {
        var digest = new Digest();
        var hex = HexFormat.of();
        var identifiers = new ArrayList<String>();
        var sent = new ArrayList<String>();
        export.eachOf(file, council, ids, row -> {
            identifiers.add(row[0]);
            sent.add(hex.formatHex(digest.of(file.kept(file.read(List.of(row))))));
            if (identifiers.size() == ROWS_AT_A_TIME) {
                put(file, council, identifiers, sent);
            }
        });
        put(file, council, identifiers, sent);
        db.execute("analyze in_own");
    }

    private void put(InterchangeFile file, String council, List<String> identifiers, List<String> sent) {
        db.execute(
                "insert into in_own select ?, ?, n.id, decode(n.sent, 'hex') from unnest(?::text[], ?::text[]) n (id, sent)",
                StagedStore.table(file),
                council,
                identifiers.toArray(String[]::new),
                sent.toArray(String[]::new));
        identifiers.clear();
        sent.clear();
    }
}
