package org.ownwords.database;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;

/// What is asked of a server over one connection of its owner's.
final class ServerStore {

    /// The advisory lock that all users of the built-in server share. The number has no meaning.
    private static final long IN_USE = 0x4f776e776f726473L;

    /// The advisory lock of a node that is starting. The number has no meaning.
    private static final long STARTING = 0x4f776e7374617274L;

    private final DSLContext db;

    ServerStore(Connection connection) {
        this.db = DSL.using(connection);
    }

    /// The server is sent the hash of the password and never the password itself, which would be in its log.
    void setPassword(String user, String password) {
        db.connection(connection ->
                connection.unwrap(PGConnection.class).alterUserPassword(user, password.toCharArray(), "scram-sha-256"));
    }

    /// The same, one node at a time: of two that start at once, the server would refuse one.
    void setPasswordAlone(String user, String password) {
        db.execute("select pg_advisory_lock({0})", DSL.inline(STARTING));
        setPassword(user, password);
        db.execute("select pg_advisory_unlock({0})", DSL.inline(STARTING));
    }

    /// Lets only the owner connect to the template database. No one else needs it.
    void shutTemplate() {
        db.execute("revoke connect on database template1 from public");
    }

    void readSettingsAgain() {
        db.execute("select pg_reload_conf()");
    }

    /// Of what is locked just now, not: a start waits for nobody.
    void analyze() {
        db.execute("analyze (skip_locked)");
    }

    /// Whether Ownwords has ever written here.
    boolean hasRecord() {
        return db.fetchSingle("select to_regclass('public.fact') is not null").get(0, boolean.class);
    }

    /// Marks the server as in use until the connection ends.
    void use() {
        db.execute("select pg_advisory_lock_shared({0})", DSL.inline(IN_USE));
    }

    /// Takes back [#use()], and says whether the server is no longer in use.
    boolean lastToLeave() {
        db.execute("select pg_advisory_unlock_shared({0})", DSL.inline(IN_USE));
        return db.fetchSingle("select pg_try_advisory_lock({0})", DSL.inline(IN_USE))
                .get(0, boolean.class);
    }
}
