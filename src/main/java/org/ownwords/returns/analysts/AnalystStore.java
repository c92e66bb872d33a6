package org.ownwords.returns.analysts;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /// Revokes from all users what a new database allows them and an analyst must not do: hold the locks that
    /// the application waits for, and fill the disk.
    ///
    /// @return the statements that the owner is not allowed to run and a superuser has to
    List<String> limit(String user) {
        var left = new ArrayList<String>();
        var owner = text("select quote_ident(current_user)");
        db.fetch("""
                select string_agg(format('%I(%s)', proname, pg_get_function_identity_arguments(oid)), ', '),
                       bool_and(pg_has_role(proowner, 'usage'))
                  from pg_proc
                 where pronamespace = 'pg_catalog'::regnamespace
                   and (proname ~ '^pg_(try_)?advisory_(xact_)?lock'
                        or proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import', 'lo_put', 'lowrite'))
                   and has_function_privilege('public', oid, 'execute')
                having count(*) > 0
                """).forEach(functions -> {
            left.addAll(unlessDone(
                    functions.get(1, boolean.class),
                    "grant execute on function %s to %s, %s"
                            .formatted(functions.get(0), Database.APPLICATION_USER, owner),
                    "revoke execute on function %s from public".formatted(functions.get(0))));
        });
        db.fetch("""
                select quote_ident(datname), pg_has_role(datdba, 'usage')
                  from pg_database
                 where datname = current_database() and has_database_privilege('public', oid, 'temporary')
                """).forEach(database -> {
            left.addAll(unlessDone(
                    database.get(1, boolean.class),
                    "grant temporary on database %s to %s".formatted(database.get(0), owner),
                    "revoke temporary on database %s from public".formatted(database.get(0))));
        });
        db.fetch("""
                select has_parameter_privilege('temp_file_limit', 'set')
                  from pg_roles
                 where rolname = ? and not coalesce(array_to_string(rolconfig, ',') like '%temp_file_limit%', false)
                """, user).forEach(role -> {
            left.addAll(unlessDone(
                    role.get(0, boolean.class), "alter role %s set temp_file_limit = '2GB'".formatted(user)));
        });
        return left;
    }

    /// The statements, unless the owner is allowed to run them: then they were run.
    private List<String> unlessDone(boolean may, String... statements) {
        if (!may) {
            return List.of(statements);
        }
        for (var statement : statements) {
            db.execute(statement);
        }
        return List.of();
    }

    private String text(String query) {
        return db.fetchSingle(query).get(0, String.class);
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
