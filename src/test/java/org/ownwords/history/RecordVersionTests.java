package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestDatabase;

/// Whatever is recorded makes it another record; nothing else does, and nobody waits for it.
@Tag("postgresql")
class RecordVersionTests {

    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00Z");

    private final Scratch scratch = Scratch.empty();

    @BeforeEach
    void somebody_is_on_record() throws SQLException {
        record(TestDatabase.LARCHMERE);
    }

    @AfterEach
    void away_with_it() {
        scratch.close();
    }

    private void record(String authority) throws SQLException {
        try (var recorder = new Recorder(scratch.application(), authority)) {
            recorder.person(UUID.randomUUID(), MORNING);
        }
    }

    private RecordVersion version() throws SQLException {
        return version(TestDatabase.LARCHMERE);
    }

    private RecordVersion version(String authority) throws SQLException {
        try (var connection = seeing(authority)) {
            return version(connection, authority);
        }
    }

    private static RecordVersion version(Connection connection, String authority) {
        return new HistoryStore(DSL.using(connection, SQLDialect.POSTGRES)).version(authority);
    }

    /// A transaction of the application's that sees one council.
    private Connection seeing(String authority) throws SQLException {
        var connection = scratch.application().getConnection();
        connection.setAutoCommit(false);
        execute(connection, "select set_config('ownwords.authority', '" + authority + "', true)");
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void recordWith(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        execute(connection, "insert into person values ('990', '" + id + "', now(), 'ade')");
        execute(
                connection,
                "select append_fact('990', '%s', 'PersonAdded', 'person', '%s', now(), now(), 'ade')"
                        .formatted(id, id));
    }

    @Test
    void the_record_is_the_same_until_something_is_recorded_and_another_then() throws SQLException {
        var before = version();
        assertThat(version()).isEqualTo(before);
        record(TestDatabase.LARCHMERE);
        assertThat(version()).isNotEqualTo(before);
        assertThat(version().recordings()).isEqualTo(before.recordings() + 1);
    }

    @Test
    void what_another_council_records_changes_nothing_here() throws SQLException {
        var before = version();
        record(TestDatabase.SALTBY);
        assertThat(version()).isEqualTo(before);
        assertThat(version(TestDatabase.SALTBY).recordings()).isEqualTo(1);
        try (var connection = seeing(TestDatabase.LARCHMERE)) {
            assertThat(version(connection, TestDatabase.SALTBY).parts()).isEmpty();
        }
    }

    @Test
    void a_recording_that_is_taken_back_was_none() throws SQLException {
        var before = version();
        try (var connection = seeing(TestDatabase.LARCHMERE)) {
            recordWith(connection);
            connection.rollback();
        }
        assertThat(version()).isEqualTo(before);
    }

    @Test
    @Timeout(300)
    void two_who_record_at_once_do_not_wait_for_each_other_and_each_makes_it_another_record() throws SQLException {
        var before = version();
        try (var first = seeing(TestDatabase.LARCHMERE);
                var second = seeing(TestDatabase.LARCHMERE);
                var third = seeing(TestDatabase.LARCHMERE)) {
            recordWith(first);
            recordWith(second);
            recordWith(third);
            assertThat(version()).isEqualTo(before);
            third.commit();
            var afterOne = version();
            assertThat(afterOne).isNotEqualTo(before);
            first.commit();
            var afterTwo = version();
            assertThat(afterTwo).isNotEqualTo(afterOne);
            second.commit();
            assertThat(version()).isNotEqualTo(afterTwo);
        }
        assertThat(version().recordings()).isEqualTo(before.recordings() + 3);
    }

    @Test
    void those_who_record_one_after_the_other_share_a_part() throws SQLException {
        record(TestDatabase.LARCHMERE);
        record(TestDatabase.LARCHMERE);
        assertThat(version().parts()).hasSize(1);
    }

    @Test
    void what_is_recorded_from_one_moment_of_the_record_does_not_fail_because_others_recorded_meanwhile()
            throws SQLException {
        try (var connection = scratch.application().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            execute(connection, "select set_config('ownwords.authority', '990', true)");
            var before = version(connection, TestDatabase.LARCHMERE);
            record(TestDatabase.LARCHMERE);
            assertThat(version(connection, TestDatabase.LARCHMERE)).isEqualTo(before);
            recordWith(connection);
            connection.commit();
        }
        assertThat(version().recordings()).isEqualTo(3);
    }

    @Test
    void facts_that_are_brought_in_together_count_as_one_recording() throws SQLException {
        var before = version();
        try (var connection = scratch.owner().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, """
                    create temporary table new_fact (
                        authority text, chain_id uuid, seq integer, kind text, row_table text, row_id uuid,
                        happened_at timestamptz, row_digest bytea) on commit drop
                    """);
            execute(connection, """
                    insert into new_fact
                    select '990', gen_random_uuid(), 1, 'PersonAdded', 'person', gen_random_uuid(), now(), ''
                      from generate_series(1, 5)
                    """);
            execute(connection, "call append_facts(now(), 'another system')");
            connection.commit();
        }
        assertThat(version().recordings()).isEqualTo(before.recordings() + 1);
    }
}
