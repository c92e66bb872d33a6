package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Recorder;
import org.ownwords.TestDatabase;

/// What the application itself may do to the record, whatever is wrong with the application.
@Tag("postgresql")
class HistoryTests {

    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00Z");

    private final UUID chain = UUID.randomUUID();
    private UUID person = chain;
    private Connection application = connect();

    private static Connection connect() {
        try {
            var connection = TestDatabase.get().application().getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void record_somebody() throws SQLException {
        try (var recorder = new Recorder(TestDatabase.get().application(), TestDatabase.LARCHMERE)) {
            person = recorder.person(chain, MORNING);
        }
    }

    @AfterEach
    void hang_up() throws SQLException {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into fact select * from fact",
                "update fact set kind = 'CaseClosed'",
                "delete from fact",
                "truncate fact cascade",
                "insert into chain values ('990', gen_random_uuid(), 1, '')",
                "update chain set length = 0",
                "delete from chain",
                "truncate chain",
                "update person set recorded_by = 'tess'",
                "delete from person",
                "truncate person",
                "update seal set number = 0",
                "delete from seal",
                "update seal_end set length = 0",
                "delete from seal_end",
                "update look set actor = 'tess'",
                "delete from look",
                "insert into kept values ('look')",
                "delete from kept",
                "alter table fact disable trigger append_only",
                "drop trigger append_only on fact",
                "set session_replication_role = replica",
                "alter table person disable row level security",
                "set role postgres",
                "create table public.mine (words text)",
            })
    void no_one_can_rewrite_what_is_recorded(String statement) throws SQLException {
        see(TestDatabase.LARCHMERE);
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    /// The grants are not there to be tried, so the trigger is, as the one who may do anything.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fact set kind = 'CaseClosed'",
                "delete from fact",
                "truncate fact cascade",
                "update person set recorded_by = 'tess'",
                "delete from person",
                "delete from seal",
            })
    void not_even_the_owner_can_rewrite_by_mistake(String statement) throws SQLException {
        try (var owner = TestDatabase.get().owner().getConnection();
                var rewrite = owner.createStatement()) {
            assertThatThrownBy(() -> rewrite.execute(statement)).hasMessageContaining("is append-only");
        }
    }

    @Test
    void nothing_is_seen_where_no_council_is_named() throws SQLException {
        assertThat(seen("person", "fact", "chain")).containsExactly(0L, 0L, 0L);
    }

    @Test
    void nothing_of_another_council_is_seen() throws SQLException {
        see(TestDatabase.SALTBY);
        try (var look = application.prepareStatement(
                "select (select count(*) from person where id = ?), (select count(*) from fact where chain_id = ?)")) {
            look.setObject(1, person);
            look.setObject(2, chain);
            try (var rows = look.executeQuery()) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
                assertThat(rows.getLong(2)).isZero();
            }
        }
    }

    @Test
    void which_council_is_seen_does_not_outlast_the_transaction() throws SQLException {
        see(TestDatabase.LARCHMERE);
        assertThat(seen("person", "fact", "chain")).doesNotContain(0L);
        application.commit();
        assertThat(seen("person", "fact", "chain")).containsExactly(0L, 0L, 0L);
        application.rollback();
        see(TestDatabase.LARCHMERE);
        application.rollback();
        assertThat(seen("person", "fact", "chain")).containsExactly(0L, 0L, 0L);
    }

    private List<Long> seen(String... tables) throws SQLException {
        var seen = new ArrayList<Long>();
        for (var table : tables) {
            try (var count = application.createStatement();
                    var rows = count.executeQuery("select count(*) from " + table)) {
                rows.next();
                seen.add(rows.getLong(1));
            }
        }
        return seen;
    }

    @Test
    void nothing_can_be_written_for_another_council() throws SQLException {
        see(TestDatabase.LARCHMERE);
        assertThatThrownBy(() -> execute("insert into person values ('991', gen_random_uuid(), now(), 'ade')"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nothing_can_be_written_where_no_council_is_named() {
        assertThatThrownBy(() -> execute("insert into person values ('990', gen_random_uuid(), now(), 'ade')"))
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"990", ""})
    void no_fact_can_be_added_for_another_council(String seeing) throws SQLException {
        see(seeing);
        assertThatThrownBy(() -> append("991", person)).hasMessageContaining("for the current authority only");
    }

    @Test
    void no_fact_can_be_added_about_a_row_that_is_not_there() throws SQLException {
        see(TestDatabase.LARCHMERE);
        assertThatThrownBy(() -> append("990", UUID.randomUUID())).hasMessageContaining("no row");
    }

    @Test
    void no_row_has_two_facts() throws SQLException {
        see(TestDatabase.LARCHMERE);
        assertThatThrownBy(() -> append("990", person)).hasMessageContaining("duplicate key");
    }

    @Test
    void no_row_can_be_written_without_its_fact() throws SQLException {
        see(TestDatabase.LARCHMERE);
        execute("insert into person values ('990', gen_random_uuid(), now(), 'ade')");
        assertThatThrownBy(application::commit).hasMessageContaining("without its fact");
    }

    @Test
    void no_row_can_be_written_on_the_strength_of_the_fact_of_another_council() throws SQLException {
        see(TestDatabase.SALTBY);
        execute("insert into person values ('991', '%s', now(), 'ade')".formatted(person));
        assertThatThrownBy(application::commit).hasMessageContaining("without its fact");
    }

    private void append(String authority, UUID row) throws SQLException {
        execute("select append_fact('%s', '%s', 'PersonAdded', 'person', '%s', now(), now(), 'ade')"
                .formatted(authority, chain, row));
    }

    private void see(String authority) throws SQLException {
        execute("select set_config('ownwords.authority', '%s', true)".formatted(authority));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute(sql);
        }
    }
}
