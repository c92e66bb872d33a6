package org.ownwords.exchange.importing;

import java.util.Locale;
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
    private final OwnStore own;
    private final Optional<String> only;

    /// @param own  compares what is our own
    /// @param only the one council whose rows are taken, and whose record is looked in; or nothing, for
    ///             every council
    StagedStore(DSLContext db, OwnStore own, Optional<String> only) {
        this.db = db;
        this.own = own;
        this.only = only;
    }

    /// The temporary table of the rows of one file.
    static String table(InterchangeFile file) {
        return "in_" + file.fileName().replace(".csv", "");
    }

    /// The id of the row that a staged row is in the record, or is to become, in SQL.
    static String id(String alias, Made made) {
        return "coalesce(%1$s.row_id, %2$s)".formatted(alias, made.from(alias));
    }

    /// The same identifier again: with the same content it is one row, with other content the later one is set aside.
    void twins(String file, String kind) {
        run("""
                with again as (
                    select %2$s_id, min(line) as first from in_%1$s where bad is null
                     group by %2$s_id having count(*) > 1)
                update in_%1$s t
                   set twin = true,
                       bad = case when t.sent <> f.sent
                                  then '%2$s_id is used on line ' || f.line || ' already, with other content' end
                  from again a
                  join in_%1$s f on f.%2$s_id = a.%2$s_id and f.line = a.first
                 where t.%2$s_id = a.%2$s_id and t.line > a.first and t.bad is null
                """.formatted(file, kind));
    }

    /// What is the same as a row that was set aside is set aside too.
    void withTheirTwins(String file, String kind) {
        run("""
                update in_%1$s t set bad = f.bad
                  from in_%1$s f
                 where t.twin and t.bad is null and not f.twin and f.bad is not null
                   and f.%2$s_id = t.%2$s_id and f.sent = t.sent
                """.formatted(file, kind));
    }

    /// What is in the record already: our own, or brought in before.
    void here(String file, String kind, String table) {
        run("""
                update in_%1$s t set here = true, row_id = n.id
                  from %3$s n
                 where t.bad is null and n.authority = t.council and n.id = t.own
                   and not exists (select from origin o where o.authority = n.authority and o.row_id = n.id)
                """.formatted(file, kind, table));
        run("""
                update in_%1$s t
                   set here = true,
                       row_id = o.row_id,
                       bad = case when o.sent <> t.sent then '%2$s_id was brought in before, with other content' end
                  from origin o
                 where t.bad is null and o.authority = t.council and o.kind = '%2$s' and o.source_id = t.%2$s_id
                """.formatted(file, kind));
        if (!kind.equals("risk")) {
            own.compare(InterchangeFile.valueOf(file.toUpperCase(Locale.ROOT)), "t.here and t.row_id = t.own");
        }
    }

    /// Sets aside what names another council than the one whose rows are taken.
    void anotherCouncils(String file) {
        if (only.isPresent()) {
            run("update in_%s t set bad = %s where t.bad is null and not %s"
                    .formatted(file, ANOTHER_COUNCIL, ours("t.council")));
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
