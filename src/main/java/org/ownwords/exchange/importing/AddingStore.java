package org.ownwords.exchange.importing;

import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Staged;

/// Adds what is new in a folder to the record, whole tables at a time, each row with its fact. Where our rows
/// can say the same, it becomes the rows a practitioner would have recorded here. Where they cannot, it
/// becomes rows that keep what was sent to us. Each concept says what goes into its tables ([BroughtInRows]).
final class AddingStore {

    private final DSLContext db;
    private final List<BroughtIn> rows;
    private final Instant at;
    private final String by;

    AddingStore(DSLContext db, BroughtInRows rows, Instant at, String by) {
        this.db = db;
        this.rows = rows.inOrder();
        this.at = at;
        this.by = by;
    }

    int steps() {
        return rows.size() + 2;
    }

    /// Adds everything.
    ///
    /// @param done called with how many steps are done: none as it begins, and after each
    void add(IntConsumer done) {
        withoutRowChecks();
        db.execute("""
                create temporary table new_fact (
                    authority text, chain_id uuid, seq integer, kind text, row_table text, row_id uuid,
                    happened_at timestamptz, row_digest bytea) on commit drop
                """);
        var step = 0;
        done.accept(step);
        for (var each : rows) {
            db.execute("""
                    with added as (
                        insert into %1$s (%2$s, recorded_at, recorded_by)
                        select n.*, %6$s, %7$s from (%3$s) n
                        returning *)
                    insert into new_fact
                    select a.authority, a.%4$s, %8$s, %5$s, '%1$s', a.id, %9$s,
                           sha256(convert_to(jsonb_strip_nulls(to_jsonb(a))::text, 'UTF8'))
                      from added a
                    """.formatted(
                            each.table(),
                            each.columns(),
                            each.rows(),
                            each.chain(),
                            each.fact(),
                            now(),
                            DSL.inline(by),
                            step,
                            each.happened()));
            done.accept(++step);
        }
        db.execute("call append_facts(%s, %s)".formatted(now(), DSL.inline(by)));
        done.accept(++step);
        origins();
        done.accept(++step);
    }

    /// What the triggers check row by row has already been checked for all rows together. If we are allowed
    /// to, we do not check it twice. On a server where the owner may not switch the triggers off, they run.
    private void withoutRowChecks() {
        var may = db.fetchValue("select rolsuper from pg_roles where rolname = current_user");
        if (Boolean.TRUE.equals(may)) {
            db.execute("set local session_replication_role = replica");
        }
    }

    private String now() {
        return "timestamptz '" + at + "'";
    }

    /// Keeps the identifiers of the sending system.
    private void origins() {
        db.execute("""
                insert into origin
                select k.council, 'person', k.person_id, k.id, p.sent, %s
                  from in_knows k join in_people p on p.person_id = k.person_id
                 where not k.here and p.bad is null and not p.twin
                """.formatted(now()));
        for (var file : InterchangeFile.values()) {
            if (file != InterchangeFile.PEOPLE) {
                origin(file.kind());
            }
        }
        db.fetchValues("select distinct authority from new_fact order by 1").forEach(this::sealOrigins);
    }

    /// With their proof, in the transaction that adds them.
    private void sealOrigins(Object authority) {
        db.execute("select set_config('ownwords.authority', {0}, true)", DSL.val(authority));
        db.execute("select close_batch({0}, 'origin', %s, {1})".formatted(now()), DSL.val(authority), DSL.val(by));
    }

    private void origin(Kind kind) {
        db.execute("""
                insert into origin
                select t.council, '%2$s', t.%2$s_id, %3$s, t.sent, %4$s from %1$s t where %5$s
                """.formatted(kind.staged(), kind.word(), kind.id("t"), now(), Staged.isNew("t")));
    }
}
