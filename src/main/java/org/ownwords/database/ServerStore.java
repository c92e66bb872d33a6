package org.ownwords.database;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;

/// What is asked of a server over one connection of its owner's.
final class ServerStore {

    /// The advisory lock that everybody who uses the server in the box shares. Any number would do.
    private static final long IN_USE = 0x4f776e776f726473L;

    private final DSLContext db;

    ServerStore(Connection connection) {
        this.db = DSL.using(connection);
    }

    /// The server is sent what it keeps to know the password by, and never the password, which would be in its log.
    void setPassword(String user, String password) {
        db.connection(connection ->
                connection.unwrap(PGConnection.class).alterUserPassword(user, password.toCharArray(), "scram-sha-256"));
    }

    /// Lets nobody but the owner into the database that new ones are made from. Nobody has anything to do there.
    void shutTemplate() {
        db.execute("revoke connect on database template1 from public");
    }

    void readSettingsAgain() {
        db.execute("select pg_reload_conf()");
    }

    void analyze() {
        db.execute("analyze");
    }

    /// Whether Ownwords has ever written here.
    boolean hasRecord() {
        return db.fetchSingle("select to_regclass('public.fact') is not null").get(0, boolean.class);
    }

    /// Says, until the connection ends, that somebody uses the server.
    void use() {
        db.execute("select pg_advisory_lock_shared({0})", DSL.inline(IN_USE));
    }

    /// Takes back [#use()], and says whether nobody else is using the server either.
    boolean lastToLeave() {
        db.execute("select pg_advisory_unlock_shared({0})", DSL.inline(IN_USE));
        return db.fetchSingle("select pg_try_advisory_lock({0})", DSL.inline(IN_USE))
                .get(0, boolean.class);
    }
}
