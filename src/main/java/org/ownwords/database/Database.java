package org.ownwords.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL that Ownwords can use: as its owner (who migrates and verifies) and as the application, which owns
/// nothing.
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

    /// The built-in PostgreSQL 18, its data under `directory`, started if it is not running already, and
    /// brought up to date.
    ///
    /// @throws DatabaseUnavailable if the directory cannot be used
    public static Database embedded(Path directory) {
        return open(directory).upToDate();
    }

    /// The same, for a command that only reads: nothing is created and nothing migrated.
    ///
    /// @throws DatabaseUnavailable if there is no record in the directory
    public static Database embeddedAsItIs(Path directory) {
        if (!EmbeddedServer.isIn(directory)) {
            throw new DatabaseUnavailable("There is no database in " + directory);
        }
        return open(directory).withRecord();
    }

    private static Database open(Path directory) {
        var server = EmbeddedServer.open(directory);
        return new Database(server, server.url(), server.ownerPassword(), server.owner());
    }

    /// A server of the operator's own (PostgreSQL 15 or later), by the JDBC URL of a user who may create
    /// tables and roles, with its `user` and `password` parameters. Brought up to date.
    ///
    /// @throws DatabaseUnavailable if it does not answer or the URL is not one of PostgreSQL's
    public static Database server(String url) {
        return at(new ServerAddress(url)).upToDate();
    }

    /// The same, for a command that only reads: nothing is migrated.
    ///
    /// @throws DatabaseUnavailable if there is no record on the server, too
    public static Database serverAsItIs(String url) {
        return at(new ServerAddress(url)).withRecord();
    }

    private static Database at(ServerAddress address) {
        var owner = address.owner();
        return new Database(() -> {}, address.withoutSecrets(), ServerAddress.password(owner), owner);
    }

    /// The address without user or password.
    public String url() {
        return url;
    }

    /// A random password in hexadecimal.
    public static String freshPassword() {
        return Secrets.fresh();
    }

    /// Gives a user of the database a password, over a connection of the owner's.
    public static void setPassword(Connection owner, String user, String password) {
        new ServerStore(owner).setPassword(user, password);
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

    /// Lets PostgreSQL collect its statistics. It does so by itself about a minute after many rows were
    /// added; until then a page may take that long.
    public void takeStock() {
        try (var connection = owner.getConnection()) {
            new ServerStore(connection).analyze();
        } catch (SQLException | DataAccessException e) {
            throw new DatabaseUnavailable("The database at " + url + " does not answer", e);
        }
    }

    private Database upToDate() {
        try {
            Flyway.configure().dataSource(owner).load().migrate();
            try (var connection = owner.getConnection()) {
                new ServerStore(connection).setPasswordAlone(APPLICATION_USER, applicationPassword);
            }
            return this;
        } catch (SQLException | DataAccessException | FlywayException e) {
            close();
            throw new DatabaseUnavailable("The database at " + url + " could not be brought up to date", e);
        }
    }

    private Database withRecord() {
        try (var connection = owner.getConnection()) {
            if (new ServerStore(connection).hasRecord()) {
                return this;
            }
        } catch (SQLException | DataAccessException e) {
            close();
            throw new DatabaseUnavailable("The database at " + url + " does not answer", e);
        }
        close();
        throw new DatabaseUnavailable("There is no Ownwords record in the database at " + url);
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
