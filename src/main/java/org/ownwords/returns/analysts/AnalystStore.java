package org.ownwords.returns.analysts;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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

    /// The result of asking for a login for a council.
    enum Claim {
        MADE,
        HAD,
        ANOTHER_COUNCILS,
        /// The database has a role of this name, which was not made here.
        NOT_OURS
    }

    Claim claim(String user, String authority) {
        if (db.execute("insert into analyst_login values (?, ?) on conflict do nothing", authority, user) == 1) {
            return exists(user) ? Claim.NOT_OURS : Claim.MADE;
        }
        var theirs = db.fetchSingle(
                        "select exists (select from analyst_login where login = ? and authority = ?)", user, authority)
                .get(0, boolean.class);
        return theirs ? Claim.HAD : Claim.ANOTHER_COUNCILS;
    }

    /// None of this can be a parameter; the name is letters, digits and underscores.
    void login(String user, String password, boolean names) {
        if (!exists(user)) {
            db.execute("create role {0}", name(user));
        }
        db.execute("alter role {0} login connection limit 5", name(user));
        Database.setPassword(connection, user, password);
        db.execute("alter role {0} set default_transaction_read_only = on", name(user));
        db.execute("alter role {0} set statement_timeout = '5min'", name(user));
        db.execute("alter role {0} set search_path = analysis", name(user));
        db.execute("grant ownwords_analyst to {0}", name(user));
        db.execute(
                names ? "grant ownwords_analyst_named to {0}" : "revoke ownwords_analyst_named from {0}", name(user));
    }

    /// The limits of analysts, over the same connection.
    LimitStore limits() {
        return new LimitStore(db);
    }

    boolean isKnown(String user) {
        return db.fetchSingle("select exists (select from analyst_login where login = ?)", user)
                .get(0, boolean.class);
    }

    /// Stops sign-in with it, and ends its open sessions.
    void shutOut(String user) {
        if (!exists(user)) {
            return;
        }
        db.execute("alter role {0} nologin", name(user));
        commit();
        if (!db.fetchSingle("select pg_has_role({0}, 'usage')", inline(user)).get(0, boolean.class)) {
            db.execute("grant {0} to current_user", name(user));
        }
        db.execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity where usename = ?", user);
    }

    /// Removes the login permanently, with everything it owns and was granted in this database.
    ///
    /// @return why the database refused, or nothing
    Optional<String> drop(String user) {
        try {
            if (exists(user)) {
                db.execute("drop owned by {0}", name(user));
                db.execute("drop role {0}", name(user));
            }
            db.execute("delete from analyst_login where login = ?", user);
            commit();
            return Optional.empty();
        } catch (DataAccessException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
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
