package org.ownwords.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL that Ownwords can use, brought up to date: as its owner (who migrates and verifies) and as the
/// application, which owns nothing.
public final class Database implements AutoCloseable {

    /// The login role the application uses. Migrations grant it what it needs, table by table.
    public static final String APPLICATION_USER = "ownwords_app";

    private final AutoCloseable server;
    private final String url;
    private final DataSource owner;
    private final String applicationPassword;

    private Database(AutoCloseable server, String url, String ownerPassword, DataSource owner) {
        this.server = server;
        this.url = url;
        this.owner = owner;
        this.applicationPassword = Secrets.applicationPassword(ownerPassword);
    }

    /// PostgreSQL 18 in the box, its data under `directory`, started if it is not running already.
    ///
    /// @throws DatabaseUnavailable if the directory is in use by another Ownwords or cannot be used
    public static Database embedded(Path directory) {
        var server = EmbeddedServer.open(directory);
        return new Database(server, server.url(), server.ownerPassword(), server.owner()).upToDate();
    }

    /// A server somebody else looks after (PostgreSQL 15 or later), by the JDBC URL of a user who may create tables and
    /// roles, with its `user` and `password` parameters.
    ///
    /// @throws DatabaseUnavailable if it does not answer or the URL is not one of PostgreSQL's
    public static Database server(String url) {
        var owner = new PGSimpleDataSource();
        try {
            owner.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new DatabaseUnavailable("OWNWORDS_DATABASE_URL is not a PostgreSQL JDBC address", e);
        }
        var password = owner.getPassword();
        return new Database(() -> {}, url.replaceAll("\\?.*", ""), password == null ? "" : password, owner).upToDate();
    }

    /// The address without user or password.
    public String url() {
        return url;
    }

    public String applicationPassword() {
        return applicationPassword;
    }

    /// Connections that own every table and see every authority. For migrations and the operator's commands only.
    public DataSource owner() {
        return owner;
    }

    /// Connections as the application has them.
    public DataSource application() {
        var application = new PGSimpleDataSource();
        application.setURL(url);
        application.setUser(APPLICATION_USER);
        application.setPassword(applicationPassword);
        return application;
    }

    private Database upToDate() {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            Flyway.configure().dataSource(owner).load().migrate();
            // A password cannot be a parameter; ours is hexadecimal.
            statement.execute("alter role " + APPLICATION_USER + " password '" + applicationPassword + "'");
            return this;
        } catch (java.sql.SQLException | org.flywaydb.core.api.FlywayException e) {
            close();
            throw new DatabaseUnavailable("The database at " + url + " could not be brought up to date", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new DatabaseUnavailable("The database at " + url + " did not stop", e);
        }
    }
}
