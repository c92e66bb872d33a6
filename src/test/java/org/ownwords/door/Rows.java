package org.ownwords.door;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.TestCouncil;

/// What is in the database, whatever the application may see of it.
final class Rows {

    /// A few connections that stay open: tests look very often.
    private static final HikariDataSource OWNER = owner();

    private Rows() {}

    private static HikariDataSource owner() {
        var config = new HikariConfig();
        config.setDataSource(TestCouncil.get().database().owner());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    static List<Map<String, @Nullable Object>> of(String sql, Object... values) {
        try (var connection = OWNER.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var row = new LinkedHashMap<String, @Nullable Object>();
                    for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static @Nullable Object value(String sql, Object... values) {
        var rows = of(sql, values);
        return rows.isEmpty() ? null : rows.getFirst().values().iterator().next();
    }

    static long count(String sql, Object... values) {
        return value("select count(*) " + sql, values) instanceof Long count ? count : -1;
    }

    /// Changes the server, and not a row.
    static void run(String sql) {
        try (var connection = TestCouncil.get().database().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// How much has been recorded, everywhere, by anybody: the system proves its own logs in batches at any moment.
    static long facts() {
        return count("from fact where kind <> 'BatchClosed'");
    }

    /// As the server's owner, with every trigger switched off: changes rows of a table, and changes them back
    /// afterwards.
    ///
    /// @param change what follows `set`
    static void tampered(String table, String change, Runnable look) throws SQLException {
        try (var connection = TestCouncil.get().database().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("create temporary table as_it_was as table " + table);
            try {
                statement.execute("update %s set %s".formatted(table, change));
                look.run();
            } finally {
                statement.execute("delete from " + table);
                statement.execute("insert into %s select * from as_it_was".formatted(table));
                statement.execute("drop table as_it_was");
                statement.execute("set session_replication_role = origin");
            }
        }
    }

    /// So many conversations on a case, each with its fact, as an import would add them.
    static void conversations(UUID file, int many) {
        try (var connection = TestCouncil.get().database().owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    create temporary table new_fact on commit drop as
                    select '990'::text as authority, '%1$s'::uuid as chain_id, n as seq, 'ConversationHeld'::text as kind,
                           'conversation'::text as row_table, gen_random_uuid() as row_id, now() as happened_at,
                           ''::bytea as row_digest
                      from generate_series(1, %2$d) n
                    """.formatted(file, many));
            statement.execute("""
                    insert into conversation (authority, id, case_id, held_on, said, recorded_at, recorded_by)
                    select authority, row_id, chain_id, current_date, 'He came again, and I let him in.', now(), 'nadia.rahman'
                      from new_fact
                    """);
            statement.execute("update new_fact set row_digest = row_digest(row_table, authority, row_id)");
            statement.execute("call append_facts(now(), 'nadia.rahman')");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
