package org.ownwords.door;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.TestCouncil;

/// What is in the database, whatever the application may see of it.
final class Rows {

    private Rows() {}

    static List<Map<String, @Nullable Object>> of(String sql, Object... values) {
        try (var connection = TestCouncil.get().database().owner().getConnection();
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

    /// How much has been recorded, everywhere.
    static long facts() {
        return count("from fact");
    }
}
