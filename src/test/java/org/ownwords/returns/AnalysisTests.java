package org.ownwords.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Scratch;
import org.ownwords.returns.Analysts.Login;
import org.postgresql.ds.PGSimpleDataSource;

/// What an analyst's own login sees, and all it must not.
@Tag("postgresql")
class AnalysisTests {

    private static final Scratch SCRATCH = Scratch.empty();
    private static final Analysts ANALYSTS = new Analysts(SCRATCH.database());

    private static DSLContext meera;
    private static DSLContext named;

    @BeforeAll
    static void two_councils_with_somebody_in_each() throws SQLException {
        for (var council : List.of("990", "991")) {
            try (var records = new ReturnRecords(SCRATCH, council)) {
                var person = records.person("1950-01-01", null, "female", null);
                records.concern(person, "2025-07-03T09:15:00+01:00");
            }
        }
        meera = signedIn(ANALYSTS.give("tests_meera", "990", false));
        named = signedIn(ANALYSTS.give("tests_named", "990", true));
    }

    @AfterAll
    static void take_the_logins_away() {
        assertThat(ANALYSTS.take("tests_meera")).isTrue();
        assertThat(ANALYSTS.take("tests_named")).isTrue();
        assertThat(ANALYSTS.take("tests_named")).isFalse();
        SCRATCH.close();
    }

    private static DSLContext signedIn(Login login) {
        var given = (Login.Given) login;
        var source = new PGSimpleDataSource();
        source.setURL(SCRATCH.database().url());
        source.setUser(given.user());
        source.setPassword(given.password());
        return DSL.using(source, SQLDialect.POSTGRES);
    }

    private static int count(DSLContext db, String from) {
        return db.fetchSingle("select count(*) from " + from).get(0, int.class);
    }

    @Test
    void every_view_shows_the_rows_of_their_council_and_no_others() {
        var owner = DSL.using(SCRATCH.owner(), SQLDialect.POSTGRES);
        var views = owner.fetch("""
                        select relname from pg_class where relnamespace = 'reporting'::regnamespace and relkind = 'v'
                        """).map(row -> row.get(0, String.class));
        assertThat(views).hasSizeGreaterThan(6);
        for (var view : views) {
            assertThat(count(meera, "analysis." + view))
                    .as(view)
                    .isEqualTo(count(owner, "reporting." + view + " where authority = '990'"));
        }
        assertThat(count(meera, "person")).as("without naming the schema").isOne();
    }

    @Test
    void nothing_they_set_shows_them_another_council() {
        meera.connection(connection -> {
            var db = DSL.using(connection, SQLDialect.POSTGRES);
            db.execute("set ownwords.authority = '991'");
            assertThat(count(db, "analysis.person where authority = '991'")).isZero();
            assertThatThrownBy(() -> db.execute("set session authorization postgres"))
                    .isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void no_name_is_shown_unless_it_is_allowed() {
        assertThatThrownBy(() -> count(meera, "analysis.person_name")).isInstanceOf(DataAccessException.class);
        assertThat(named.fetch("select given_name, family_name from analysis.person_name"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person_details",
                "person_now",
                "desired_outcome",
                "concern",
                "fact",
                "look",
                "draft",
                "practitioner",
                "analyst_login",
                "reporting.person"
            })
    void nothing_else_can_be_read(String table) {
        for (var analyst : List.of(meera, named)) {
            var place = table.contains(".") ? table : "public." + table;
            assertThatThrownBy(() -> count(analyst, place)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void no_table_and_no_view_but_those_is_granted_to_them() {
        assertThat(named.fetch("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'
                           and c.relkind in ('r', 'v', 'm', 'p', 'S')
                           and (case when c.relkind = 'S' then has_sequence_privilege(c.oid, 'usage, select, update')
                                     else has_table_privilege(c.oid, 'insert, update, delete, truncate')
                                          or has_any_column_privilege(c.oid, 'select') and n.nspname <> 'analysis' end)
                        """)).isEmpty();
    }

    @Test
    void no_function_lends_them_the_owners_rights_but_those_beneath_the_views() {
        assertThat(named.fetch("""
                        select n.nspname || '.' || p.proname
                          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef and has_function_privilege(p.oid, 'execute')
                        """).map(row -> row.get(0, String.class)))
                .isNotEmpty()
                .allSatisfy(function -> assertThat(function).matches("analysis\\.(authority|[a-z_]+_rows)"));
        assertThatThrownBy(() -> meera.fetch("select * from analysis.person_name_rows()"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void they_may_change_nothing() {
        assertThatThrownBy(() -> meera.execute("create temporary table mine (x int)"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> meera.execute("create table analysis.mine (x int)"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void who_asks_for_a_login_is_told_why_there_is_none() {
        assertThat(ANALYSTS.give("Meera; drop", "990", false)).isEqualTo(new Login.NotAName("Meera; drop"));
        assertThat(ANALYSTS.give("tests_meera", "none", false)).isEqualTo(new Login.NoSuchCouncil("none"));
        assertThat(ANALYSTS.give("tests_meera", "991", false)).isEqualTo(new Login.Taken("analyst_tests_meera"));
    }
}
