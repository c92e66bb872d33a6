package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is looked up is found by an index, as the application's own user.
@Tag("postgresql")
class LookupsTests {

    /// Under row-level security PostgreSQL uses no index for what it does not know to be silent, and it does not
    /// know `coalesce`: a row that may stand for another is looked up by `case`. Else each wish on a case reads all
    /// wishes of the council.
    @Test
    void no_view_and_no_index_says_by_coalesce_what_a_row_stands_for() throws SQLException {
        try (var connection = TestDatabase.get().owner().getConnection();
                var statement = connection.createStatement()) {
            assertThat(rows(statement, """
                            select viewname from pg_views
                             where schemaname = 'public' and definition ~* 'coalesce\\([^()]*stands_for'
                             union all
                            select indexname from pg_indexes
                             where schemaname = 'public' and indexdef ~* 'coalesce\\([^()]*stands_for'
                            """)).isEmpty();
        }
    }

    @Test
    void a_wish_is_looked_up_in_an_index_as_the_applications_own_user() throws SQLException {
        try (var scratch = Scratch.empty()) {
            scratch.tamper("""
                    insert into desired_outcome (authority, id, case_id, words, voice, recorded_at, recorded_by)
                    select '990', gen_random_uuid(), gen_random_uuid(), 'Leave me be', 'adult', now(), 'nadia.rahman'
                      from generate_series(1, 5000)
                    """, "analyze desired_outcome");
            try (var connection = scratch.application().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select set_config('ownwords.authority', '990', false)");
                assertThat(rows(
                                statement,
                                "explain (costs off) select words from desired_outcome_stands where authority = '990' and id = '"
                                        + new UUID(0, 1) + "'"))
                        .anyMatch(line -> line.contains("Index Cond") && line.contains("CASE"));
            }
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        try (var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
