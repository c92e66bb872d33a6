package org.ownwords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.database.Database;
import org.postgresql.PGConnection;

/// Tables with the columns of an interchange folder's files and nothing else: no key, no index, no check.
final class BareTables implements AutoCloseable {

    static final List<String> FILES = List.of("people", "concerns", "enquiries", "outcomes", "risks", "reviews");

    private final Connection connection;
    private final Path folder;

    private BareTables(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    static BareTables create(Database database, Path folder) throws IOException, SQLException {
        var tables = new BareTables(database.owner().getConnection(), folder);
        for (var file : FILES) {
            tables.execute("create table bare_%s (%s)".formatted(file, columns(tables.csv(file))));
        }
        return tables;
    }

    private Path csv(String file) {
        return folder.resolve(file + ".csv");
    }

    /// The header names them: days end in `_on` or begin with `date_`, and moments end in `_at`.
    private static String columns(Path csv) throws IOException {
        try (var lines = Files.lines(csv)) {
            return Stream.of(lines.findFirst().orElseThrow().split(","))
                    .map(name -> name + " " + type(name))
                    .collect(Collectors.joining(", "));
        }
    }

    private static String type(String name) {
        if (name.endsWith("_on") || name.startsWith("date_")) {
            return "date";
        }
        return name.endsWith("_at") ? "timestamptz" : "text";
    }

    /// All of them in one transaction, as the import is.
    ///
    /// @return how many rows there were
    long copy() throws IOException, SQLException {
        connection.setAutoCommit(false);
        var rows = 0L;
        for (var file : FILES) {
            try (var in = Files.newInputStream(csv(file))) {
                rows += connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bare_%s from stdin (format csv, header)".formatted(file), in);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return rows;
    }

    /// Leaves the server as it was, with nothing still to be written down.
    @Override
    public void close() throws SQLException {
        for (var file : FILES) {
            execute("drop table bare_" + file);
        }
        execute("checkpoint");
        connection.close();
    }

    private void execute(String statement) throws SQLException {
        try (var doing = connection.createStatement()) {
            doing.execute(statement);
        }
    }
}
