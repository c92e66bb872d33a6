package org.ownwords.returns;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;

/// The logins of analysts, over a connection of the owner's.
final class AnalystStore implements AutoCloseable {

    private final Connection connection;
    private final DSLContext db;

    private AnalystStore(Connection connection) {
        this.connection = connection;
        this.db = DSL.using(connection);
    }

    static AnalystStore of(Database database) {
        try {
            var connection = database.owner().getConnection();
            connection.setAutoCommit(false);
            return new AnalystStore(connection);
        } catch (SQLException e) {
            throw new DataAccessException("The database could not be opened", e);
        }
    }

    boolean hasCouncil(String code) {
        return db.fetchSingle("select exists (select from authority where code = ?)", code)
                .get(0, boolean.class);
    }

    /// Whether the login is this council's now.
    boolean claim(String user, String authority) {
        db.execute("insert into analyst_login values (?, ?) on conflict do nothing", authority, user);
        return db.fetchSingle(
                        "select exists (select from analyst_login where login = ? and authority = ?)", user, authority)
                .get(0, boolean.class);
    }

    /// Nothing of this can be a parameter; the name and the password are letters, digits and underscores.
    void login(String user, String password, boolean names) {
        if (!exists(user)) {
            db.execute("create role {0}", name(user));
        }
        db.execute("alter role {0} login connection limit 5 password {1}", name(user), inline(password));
        db.execute("alter role {0} set default_transaction_read_only = on", name(user));
        db.execute("alter role {0} set statement_timeout = '5min'", name(user));
        db.execute("alter role {0} set search_path = analysis", name(user));
        db.execute("grant ownwords_analyst to {0}", name(user));
        db.execute(
                names ? "grant ownwords_analyst_named to {0}" : "revoke ownwords_analyst_named from {0}", name(user));
    }

    boolean drop(String user) {
        var known = db.execute("delete from analyst_login where login = ?", user) == 1;
        if (known && exists(user)) {
            db.execute("drop role {0}", name(user));
        }
        return known;
    }

    private boolean exists(String user) {
        return db.fetchSingle("select exists (select from pg_roles where rolname = ?)", user)
                .get(0, boolean.class);
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessException("The login could not be kept", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("The database could not be closed", e);
        }
    }
}
