package org.ownwords.exchange.importing;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.exchange.format.InterchangeFile;

/// What is done to the staged rows of any file: they are looked for in the folder and in the record, and set
/// aside if they are another council's. If only one council's rows are taken, another council's record is never
/// searched: it is treated as if it did not exist.
final class StagedStore {

    static final String UUID_LIKE = "'^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'";

    private static final String ANOTHER_COUNCIL = "'authority is not the council that brings this in'";

    private final DSLContext db;
    private final BroughtInRows rows;
    private final OwnStore own;
    private final Optional<String> only;

    /// @param rows what the staged rows become
    /// @param own  compares what is our own
    /// @param only the one council whose rows are taken, and whose record is looked in; or nothing, for
    ///             every council
    StagedStore(DSLContext db, BroughtInRows rows, OwnStore own, Optional<String> only) {
        this.db = db;
        this.rows = rows;
        this.own = own;
        this.only = only;
    }

    /// The temporary table of the rows of one file.
    static String table(InterchangeFile file) {
        return file.kind().staged();
    }

    /// The table of the record that has what is in a file.
    String inRecord(InterchangeFile file) {
        return rows.table(file);
    }

    /// Sets aside what the concepts say cannot be of the rows of a file.
    void setAside(InterchangeFile file) {
        rows.setAside(file).forEach(this::run);
    }

    /// The same identifier again: with the same content it is one row, with other content
    /// the later one is set aside.
    void twins(InterchangeFile file) {
        run("""
                with again as (
                    select %2$s_id, min(line) as first from %1$s where bad is null
                     group by %2$s_id having count(*) > 1)
                update %1$s t
                   set twin = true,
                       bad = case when t.sent <> f.sent
                                  then '%2$s_id is used on line ' || f.line || ' already, with other content' end
                  from again a
                  join %1$s f on f.%2$s_id = a.%2$s_id and f.line = a.first
                 where t.%2$s_id = a.%2$s_id and t.line > a.first and t.bad is null
                """.formatted(table(file), file.kind().word()));
    }

    /// What is the same as a row that was set aside is set aside too.
    void withTheirTwins(InterchangeFile file) {
        run("""
                update %1$s t set bad = f.bad
                  from %1$s f
                 where t.twin and t.bad is null and not f.twin and f.bad is not null
                   and f.%2$s_id = t.%2$s_id and f.sent = t.sent
                """.formatted(table(file), file.kind().word()));
    }

    /// What is in the record already: our own, or brought in before.
    void here(InterchangeFile file) {
        run("""
                update %1$s t set here = true, row_id = n.id
                  from %3$s n
                 where t.bad is null and n.authority = t.council and n.id = t.own
                   and not exists (select from origin o where o.authority = n.authority and o.row_id = n.id)
                """.formatted(table(file), file.kind().word(), inRecord(file)));
        run("""
                update %1$s t
                   set here = true,
                       row_id = o.row_id,
                       bad = case when o.sent <> t.sent then '%2$s_id was brought in before, with other content' end
                  from origin o
                 where t.bad is null and o.authority = t.council and o.kind = '%2$s' and o.source_id = t.%2$s_id
                """.formatted(table(file), file.kind().word()));
        if (file != InterchangeFile.RISKS) {
            own.compare(file, "t.here and t.row_id = t.own");
        }
    }

    /// Sets aside what names another council than the one whose rows are taken.
    void anotherCouncils(InterchangeFile file) {
        if (only.isPresent()) {
            run("update %s t set bad = %s where t.bad is null and not %s"
                    .formatted(table(file), ANOTHER_COUNCIL, ours("t.council")));
        }
    }

    /// Whether a council is one whose record is looked in, in SQL.
    String ours(String council) {
        return only.map(code -> council + " = " + DSL.inline(code)).orElse("true");
    }

    void run(String sql) {
        // A statement of ours with the names of our own tables in it; nothing that was sent is ever part of one.
        db.execute(sql);
    }
}
