package org.ownwords;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.ownwords.database.Database;
import org.postgresql.ds.PGSimpleDataSource;

/// A database of one test's own, to spoil as it likes. Made from the migrations, on the server of [TestDatabase].
public final class Scratch implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final Database database;

    /// A few connections that stay open: tests look often, and opening one takes longer than an answer.
    private @Nullable HikariDataSource pool;

    private Scratch(String name, Database database) {
        this.name = name;
        this.database = database;
    }

    /// Brought up to date once, and copied since: that takes seconds.
    private static final class Template {

        static final Scratch EMPTY = made();

        private static Scratch made() {
            var name = create("template1");
            var database = Database.server(url(name));
            TestDatabase.addCouncils(database);
            return new Scratch(name, database);
        }
    }

    /// Empty but for the two councils.
    public static Scratch empty() {
        return Template.EMPTY.copy();
    }

    /// As a dump of another server has it, and then brought up to date.
    ///
    /// @param dump plain SQL with a statement for each row, from `pg_dump`
    public static Scratch restored(String dump) throws SQLException {
        var name = create("template0");
        var earlier = new PGSimpleDataSource();
        // The server, and not the driver, takes the statements apart.
        earlier.setUrl(url(name) + "&preferQueryMode=simple");
        try (var connection = earlier.getConnection();
                var statement = connection.createStatement()) {
            // Lines that begin like this are for psql.
            statement.execute(dump.replaceAll("(?m)^\\\\.*$", ""));
        }
        return new Scratch(name, Database.server(url(name)));
    }

    /// As it was before a migration, with what these statements put into it, and then migrated. Triggers and
    /// keys do not check what is put in.
    public static Scratch migratedFrom(int before, String... statements) throws SQLException {
        var name = create("template1");
        var earlier = new PGSimpleDataSource();
        earlier.setUrl(url(name));
        // Views as they are now may need tables that were not there yet.
        Flyway.configure()
                .dataSource(earlier)
                .target((before - 1) + "?")
                .repeatableSqlMigrationPrefix("later")
                .load()
                .migrate();
        tamper(earlier, statements);
        return new Scratch(name, Database.server(url(name)));
    }

    /// The same as this one is now. Nobody may be connected to it but for the connections of [#owner].
    public Scratch copy() {
        closeThePool();
        var copy = create(name);
        return new Scratch(copy, Database.serverAsItIs(url(copy)));
    }

    /// Adds the tables of a concept that lives in the tests only.
    ///
    /// @param migrations where its migrations are, on the class path
    public void migrateToo(String migrations) {
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/migration", "classpath:" + migrations)
                .load()
                .migrate();
    }

    private static String create(String template) {
        var name = "scratch_" + NUMBER.incrementAndGet();
        // Of the two ways the quicker one for a database of this size, where no disk is waited for.
        onServer("create database " + name + " template " + template + " strategy file_copy");
        return name;
    }

    /// The address that [Database#server] takes, with the owner's name and password.
    public String url() {
        return url(name);
    }

    private static String url(String name) {
        var owner = (PGSimpleDataSource) TestDatabase.get().owner();
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
                .formatted(owner.getPortNumbers()[0], name, owner.getUser(), owner.getPassword());
    }

    public Database database() {
        return database;
    }

    public synchronized DataSource owner() {
        if (pool == null) {
            var config = new HikariConfig();
            config.setDataSource(database.owner());
            config.setMinimumIdle(0);
            pool = new HikariDataSource(config);
        }
        return pool;
    }

    private synchronized void closeThePool() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }

    public DataSource application() {
        return database.application();
    }

    /// Without being recorded: as the server's owner, with every trigger switched off.
    public void tamper(String... statements) throws SQLException {
        tamper(database.owner(), statements);
    }

    private static void tamper(DataSource owner, String... statements) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        closeThePool();
        onServer("drop database " + name + " with (force)");
    }

    private static void onServer(String sql) {
        try (var connection = TestDatabase.get().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
