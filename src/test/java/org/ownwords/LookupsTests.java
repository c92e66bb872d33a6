package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
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
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select viewname from pg_views where schemaname = 'public' and definition ~* 'coalesce\\([^()]*stands_for'
                         union all
                        select indexname from pg_indexes
                         where schemaname = 'public' and indexdef ~* 'coalesce\\([^()]*stands_for'
                        """)) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            assertThat(names).isEmpty();
        }
    }
}
