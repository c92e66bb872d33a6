package org.ownwords.exchange.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;

@Tag("postgresql")
class TurnTests {

    /// The server notices the end of a connection a moment later, on a busy machine after a longer one. A connection
    /// that is there already sees it: of a hundred turns some were not free.
    @Test
    void a_turn_that_was_given_up_is_free_at_once() throws SQLException {
        var database = TestCouncil.get().database();
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            for (var i = 0; i < 300; i++) {
                TurnStore.take(database, "991", UUID.randomUUID()).orElseThrow().close();
                try (var free =
                        statement.executeQuery("select pg_try_advisory_lock(hashtextextended('records of 991', 0))")) {
                    assertThat(free.next() && free.getBoolean(1))
                            .as("after turn %d", i)
                            .isTrue();
                }
                statement.execute("select pg_advisory_unlock_all()");
            }
        }
    }
}
