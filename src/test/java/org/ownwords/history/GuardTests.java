package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestDatabase;

/// Walks the catalogue, so that a table added tomorrow is guarded or says why not.
@Tag("postgresql")
class GuardTests {

    /// Tables that belong to no one council.
    private static final Set<String> WITHOUT_AUTHORITY = Set.of(
            // The councils themselves: their names are on every page.
            "authority",
            // The names of the tables that are kept.
            "kept",
            // The tables whose rows are proved in batches.
            "batched",
            // Estimates anybody may read, of how many people of which age live where.
            "population",
            // The link of the first administrator, before there is a council.
            "first_link",
            // Sessions, which begin before it is known whose they are.
            "spring_session",
            "spring_session_attributes",
            // Words sent without one, which functions alone reach.
            "held_words",
            // Tries to sign in, by digests, before it is known whose they are.
            "sign_in_try",
            // Who has signed in from where, likewise.
            "sign_in_place",
            // The migrations' own.
            "flyway_schema_history");

    /// Tables whose rows may change or go: what nobody has recorded yet, and what is worked out from what was recorded.
    /// Migrations alone change the rest.
    private static final Set<String> CHANGEABLE = Set.of(
            // Typed and not yet sent, and which words a form came with.
            "draft",
            "form_sent",
            // How far somebody came in a made-up case, for themselves.
            "scenario_progress",
            // What somebody began to write by a link, and has not sent.
            "feedback_begun",
            // How often somebody tried something from outside of late, and until when a colleague has read what was
            // said.
            "outside_try",
            "feedback_read",
            // What somebody signs in with now, and the secrets they prove it by.
            "practitioner",
            "account",
            "invitation",
            "spring_session",
            "spring_session_attributes",
            // What is due, worked out anew in the transaction of each fact.
            "case_standing",
            "worked_out_from",
            "due_line",
            // What a run left, until it is removed, and how far it has come.
            "run_left",
            "run_far");

    /// References that nobody follows back: what they point at is never removed, and never asked what points at it.
    private static final Set<String> NEVER_LOOKED_UP = Set.of(
            // From a fact to the name of its table.
            "fact fact_row_table_fkey");

    /// Indexes that have to find something before it is known which council it is of.
    private static final Set<String> ACROSS_COUNCILS = Set.of(
            // Whoever signs in says who they are, and not where.
            "practitioner_username_key",
            // An analyst's login is one of the whole database's.
            "analyst_login_login_key");

    @Test
    void every_table_belongs_to_a_council_and_is_seen_by_it_alone() throws SQLException {
        assertThat(names("""
                        select c.relname
                          from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                           and not (c.relrowsecurity
                                    and exists (select from pg_attribute a
                                                 where a.attrelid = c.oid and a.attname = 'authority' and a.attnotnull)
                                    and exists (select from pg_policy p
                                                 where p.polrelid = c.oid and p.polcmd = '*'
                                                   and pg_get_expr(p.polqual, c.oid)
                                                       = '(authority = ( SELECT current_authority() AS current_authority))'
                                                   and pg_get_expr(p.polwithcheck, c.oid)
                                                       = '(authority = current_authority())')
                                    and (select count(*) from pg_policy p where p.polrelid = c.oid) = 1)
                        """)).containsExactlyInAnyOrderElementsOf(WITHOUT_AUTHORITY);
    }

    @Test
    void every_table_has_the_council_first_in_its_key() throws SQLException {
        assertThat(names("""
                        select c.relname
                          from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                           and not exists (select from pg_index i
                                             join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                            where i.indrelid = c.oid and i.indisprimary and a.attname = 'authority')
                        """)).containsExactlyInAnyOrderElementsOf(WITHOUT_AUTHORITY);
    }

    @Test
    void every_reference_is_looked_up_by_an_index() throws SQLException {
        assertThat(names("""
                        select k.conrelid::regclass || ' ' || k.conname
                          from pg_constraint k
                         where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                           and not exists (select from pg_index i
                                            where i.indrelid = k.conrelid and i.indpred is null
                                              and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)
                        """)).containsExactlyInAnyOrderElementsOf(NEVER_LOOKED_UP);
    }

    @Test
    void every_index_has_the_council_first() throws SQLException {
        assertThat(names("""
                        select i.indexrelid::regclass::text
                          from pg_index i
                          join pg_class c on c.oid = i.indrelid
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'authority'
                         where c.relnamespace = 'public'::regnamespace and i.indkey[0] <> a.attnum
                        """)).containsExactlyInAnyOrderElementsOf(ACROSS_COUNCILS);
    }

    @Test
    void every_view_is_read_with_the_rights_of_whoever_reads_it() throws SQLException {
        assertThat(names("""
                        select c.relname
                          from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
                           and coalesce(not 'security_invoker=true' = any (c.reloptions), true)
                        """)).isEmpty();
    }

    @Test
    void the_application_changes_and_removes_nothing_that_was_recorded() throws SQLException {
        assertThat(names("""
                        select distinct c.relname
                          from pg_class c, unnest(array['update', 'delete', 'truncate']) right_to
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
                           and (has_table_privilege('ownwords_app', c.oid, right_to)
                                or right_to = 'update' and has_any_column_privilege('ownwords_app', c.oid, 'update'))
                        """)).containsExactlyInAnyOrderElementsOf(CHANGEABLE);
    }

    @Test
    void every_kept_table_is_append_only_and_wants_facts() throws SQLException {
        assertThat(names("""
                        select k.row_table
                          from kept k
                         where 2 <> (select count(*) from pg_trigger t
                                      where t.tgrelid = k.row_table::regclass and t.tgenabled = 'O'
                                        and t.tgname in ('append_only', 'has_its_fact'))
                        """)).isEmpty();
        assertThat(names("select row_table from kept")).contains("person", "person_details", "case_file");
    }

    @Test
    void the_application_owns_nothing() throws SQLException {
        assertThat(names("""
                        select relname from pg_class where relowner = 'ownwords_app'::regrole
                         union all
                        select proname from pg_proc where proowner = 'ownwords_app'::regrole
                         union all
                        select nspname from pg_namespace where nspowner = 'ownwords_app'::regrole
                         union all
                        select typname from pg_type where typowner = 'ownwords_app'::regrole
                         union all
                        select datname from pg_database where datdba = 'ownwords_app'::regrole
                        """)).isEmpty();
    }

    @Test
    void the_application_has_no_right_beyond_signing_in() throws SQLException {
        assertThat(names("""
                        select rolname
                          from pg_roles
                         where rolname = 'ownwords_app'
                           and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
                         union all
                        select roleid::regrole::text from pg_auth_members where member = 'ownwords_app'::regrole
                        """)).isEmpty();
    }

    @Test
    void what_runs_with_the_owners_rights_looks_in_one_place_only() throws SQLException {
        assertThat(names("""
                        select p.proname
                          from pg_proc p
                         where p.pronamespace = 'public'::regnamespace and p.prosecdef
                           and not coalesce('search_path=public, pg_temp' = any (p.proconfig), false)
                        """)).isEmpty();
    }

    private static List<String> names(String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = TestDatabase.get().owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
