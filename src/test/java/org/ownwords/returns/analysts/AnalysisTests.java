package org.ownwords.returns.analysts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
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
import org.ownwords.database.Database;
import org.ownwords.history.Seals;
import org.ownwords.returns.analysts.Analysts.Login;
import org.ownwords.returns.analysts.Analysts.Removal;
import org.ownwords.returns.cells.ReturnRecords;
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
        assertThat(ANALYSTS.take("tests_meera")).isEqualTo(new Removal.Removed());
        assertThat(ANALYSTS.take("tests_named")).isEqualTo(new Removal.Removed());
        assertThat(ANALYSTS.take("tests_named")).isEqualTo(new Removal.NoSuchLogin());
        SCRATCH.close();
    }

    private static DSLContext signedIn(Login login) {
        return DSL.using(source(login, SCRATCH.database().url()), SQLDialect.POSTGRES);
    }

    private static PGSimpleDataSource source(Login login, String url) {
        var given = (Login.Given) login;
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(given.user());
        source.setPassword(given.password());
        return source;
    }

    private static DSLContext owner() {
        return DSL.using(SCRATCH.owner(), SQLDialect.POSTGRES);
    }

    private static int count(DSLContext db, String from) {
        return db.fetchSingle("select count(*) from " + from).get(0, int.class);
    }

    @Test
    void every_view_shows_the_rows_of_their_council_and_no_others() {
        var owner = owner();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create temporary table mine (x int)",
                "select lo_create(0)",
                "select lo_creat(-1)",
                "select lo_from_bytea(0, 'x')",
                "select lo_put(1, 0, 'x')",
                "select pg_advisory_lock(1)",
                "select pg_advisory_lock_shared(1, 2)",
                "select pg_advisory_xact_lock(1)",
                "select pg_try_advisory_lock(1)",
                "select pg_try_advisory_xact_lock_shared(1)",
                "set temp_file_limit = -1",
            })
    void nothing_they_set_lets_them_fill_the_disk_or_stop_the_application(String statement) {
        meera.connection(connection -> {
            var db = DSL.using(connection, SQLDialect.POSTGRES);
            db.execute("set default_transaction_read_only = off");
            assertThatThrownBy(() -> db.execute(statement)).hasMessageContaining("permission denied");
        });
    }

    @Test
    void what_a_question_puts_on_the_disk_is_limited() {
        assertThat(meera.fetchSingle("show temp_file_limit").get(0)).isEqualTo("2GB");
    }

    @Test
    void they_cannot_go_round_by_the_database_that_others_are_made_from() {
        var url = SCRATCH.database().url();
        var template = url.substring(0, url.lastIndexOf('/')) + "/template1";
        assertThatThrownBy(() -> source(ANALYSTS.give("tests_meera", "990", false), template)
                        .getConnection()
                        .close())
                .hasMessageContaining("permission denied");
        meera = signedIn(ANALYSTS.give("tests_meera", "990", false));
    }

    @Test
    void the_application_and_the_owner_still_take_their_turns() {
        assertThatCode(() -> new Seals(SCRATCH.application()).seal("990", Instant.parse("2026-03-27T09:30:00Z")))
                .doesNotThrowAnyException();
        assertThat(owner().fetchSingle("select pg_try_advisory_xact_lock(1)").get(0, boolean.class))
                .isTrue();
    }

    @Test
    void a_login_is_taken_away_with_all_it_has_and_whoever_uses_it() throws SQLException {
        var login = ANALYSTS.give("tests_leaving", "990", false);
        var source = source(login, SCRATCH.database().url());
        try (var open = source.getConnection()) {
            var db = DSL.using(open, SQLDialect.POSTGRES);
            db.execute("set default_transaction_read_only = off");
            db.execute("alter default privileges grant select on tables to public");
            open.setAutoCommit(false);
            db.fetch("select * from analysis.person");
            assertThat(ANALYSTS.take("tests_leaving")).isEqualTo(new Removal.Removed());
            assertThatThrownBy(() -> db.fetch("select 1")).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> source.getConnection().close()).isInstanceOf(SQLException.class);
        assertThat(count(owner(), "pg_roles where rolname = 'analyst_tests_leaving'"))
                .isZero();
    }

    @Test
    void a_login_that_cannot_be_removed_cannot_sign_in_any_more() throws SQLException {
        var login = ANALYSTS.give("tests_owning", "990", false);
        var source = source(login, SCRATCH.database().url());
        try (var another = Scratch.empty()) {
            var elsewhere = DSL.using(another.owner(), SQLDialect.POSTGRES);
            elsewhere.execute("create table theirs ()");
            elsewhere.execute("alter table theirs owner to analyst_tests_owning");
            assertThat(ANALYSTS.take("tests_owning")).isInstanceOfSatisfying(Removal.OnlyShutOut.class, shut -> {
                assertThat(shut.user()).isEqualTo("analyst_tests_owning");
                assertThat(shut.why()).contains("some objects depend on it");
            });
            assertThatThrownBy(() -> source.getConnection().close()).hasMessageContaining("not permitted to log in");
        }
        assertThat(ANALYSTS.take("tests_owning")).isEqualTo(new Removal.Removed());
    }

    @Test
    void a_role_that_was_not_made_here_is_left_alone() {
        owner().execute("create role analyst_tests_theirs login password 'theirs'");
        try {
            assertThat(ANALYSTS.give("tests_theirs", "990", false))
                    .isEqualTo(new Login.NotOurs("analyst_tests_theirs"));
            assertThat(ANALYSTS.take("tests_theirs")).isEqualTo(new Removal.NoSuchLogin());
            assertThat(count(
                            owner(),
                            "pg_roles where rolname = 'analyst_tests_theirs' and rolconnlimit = -1 and rolcanlogin"))
                    .isOne();
        } finally {
            owner().execute("drop role analyst_tests_theirs");
        }
    }

    @Test
    void no_password_is_in_the_log_of_the_server() throws Exception {
        var log = Path.of(owner().fetchSingle("show data_directory").get(0, String.class))
                .resolveSibling("postgresql.log");
        owner().execute("alter database %s set log_statement = 'all'"
                .formatted(owner().fetchSingle("select current_database()").get(0)));
        var given = (Login.Given) ANALYSTS.give("tests_logged", "990", false);
        ANALYSTS.take("tests_logged");
        assertThat(Files.readString(log))
                .containsIgnoringCase("alter user \"analyst_tests_logged\" password")
                .doesNotContain(given.password());
    }

    /// A server of one's own, whose owner is no superuser.
    @Test
    void what_the_owner_may_not_do_is_told() throws SQLException {
        try (var scratch = Scratch.empty();
                var superuser = scratch.owner().getConnection()) {
            var db = DSL.using(superuser, SQLDialect.POSTGRES);
            var name = db.fetchSingle("select current_database()").get(0, String.class);
            var password = ((PGSimpleDataSource) scratch.database().owner()).getPassword();
            db.execute("create role tests_council login createrole password '%s'".formatted(password));
            try {
                db.execute("grant ownwords_analyst, ownwords_analyst_named to tests_council with admin option");
                db.execute("grant select, insert, delete on analyst_login to tests_council");
                db.execute("grant select on authority to tests_council");
                db.execute("create policy tests on analyst_login to tests_council using (true) with check (true)");
                db.execute("create policy tests on authority to tests_council using (true)");
                try (var database =
                        Database.serverAsItIs(scratch.url().replace("user=postgres", "user=tests_council"))) {
                    var analysts = new Analysts(database);
                    var given = (Login.Given) analysts.give("tests_poor", "990", false);
                    assertThat(given.left())
                            .hasSize(5)
                            .anySatisfy(statement -> assertThat(statement)
                                    .startsWith("grant execute")
                                    .endsWith("to ownwords_app, tests_council"))
                            .contains("revoke temporary on database " + name + " from public")
                            .contains("alter role analyst_tests_poor set temp_file_limit = '2GB'");
                    given.left().forEach(db::execute);
                    var again = (Login.Given) analysts.give("tests_poor", "990", false);
                    assertThat(again.left()).isEmpty();
                    try (var open = source(again, scratch.database().url()).getConnection()) {
                        var poor = DSL.using(open, SQLDialect.POSTGRES);
                        poor.execute("set default_transaction_read_only = off");
                        assertThatThrownBy(() -> poor.execute("select pg_advisory_lock(1)"))
                                .hasMessageContaining("permission denied");
                        assertThat(analysts.take("tests_poor")).isEqualTo(new Removal.Removed());
                    }
                }
            } finally {
                db.execute("drop owned by tests_council cascade");
                db.execute("drop role tests_council");
            }
        }
    }

    @Test
    void who_asks_for_a_login_is_told_why_there_is_none() {
        assertThat(ANALYSTS.give("Meera; drop", "990", false)).isEqualTo(new Login.NotAName("Meera; drop"));
        assertThat(ANALYSTS.give("tests_meera", "none", false)).isEqualTo(new Login.NoSuchCouncil("none"));
        assertThat(ANALYSTS.give("tests_meera", "991", false)).isEqualTo(new Login.Taken("analyst_tests_meera"));
    }
}
