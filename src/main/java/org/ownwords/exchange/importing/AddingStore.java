package org.ownwords.exchange.importing;

import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Adds what is new in a folder to the record, whole tables at a time, each row with its fact. Where our rows
/// can say the same, it becomes the rows a practitioner would have recorded here. Where they cannot, it
/// becomes rows that keep what was sent to us. [ConcernSteps] and [EnquirySteps] say what goes into which table.
final class AddingStore {

    private static final List<Step> STEPS =
            Stream.concat(ConcernSteps.ALL.stream(), EnquirySteps.ALL.stream()).toList();

    private final DSLContext db;
    private final Instant at;
    private final String by;

    AddingStore(DSLContext db, Instant at, String by) {
        this.db = db;
        this.at = at;
        this.by = by;
    }

    int steps() {
        return STEPS.size() + 2;
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
        for (var each : STEPS) {
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
                            each.kind(),
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
        origin("concerns", "c", "concern", Step.CONCERN);
        origin("enquiries", "e", "enquiry", Step.ENQUIRY);
        origin("outcomes", "o", "outcome", Step.OUTCOME);
        origin("risks", "r", "risk", Made.RISK.from("r"));
        origin("reviews", "r", "review", StagedStore.id("r", Made.REVIEW));
        db.fetchValues("select distinct authority from new_fact order by 1").forEach(this::sealOrigins);
    }

    /// With their proof, in the transaction that adds them.
    private void sealOrigins(Object authority) {
        db.execute("select set_config('ownwords.authority', {0}, true)", DSL.val(authority));
        db.execute("select close_batch({0}, 'origin', %s, {1})".formatted(now()), DSL.val(authority), DSL.val(by));
    }

    private void origin(String file, String alias, String kind, String id) {
        db.execute("""
                insert into origin
                select %2$s.council, '%3$s', %2$s.%3$s_id, %4$s, %2$s.sent, %5$s from in_%1$s %2$s where %6$s
                """.formatted(file, alias, kind, id, now(), Step.isNew(alias)));
    }
}
