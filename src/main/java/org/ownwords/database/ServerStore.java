package org.ownwords.database;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What is asked of a server over one connection of its owner's.
final class ServerStore {

    /// The advisory lock that everybody who uses the server in the box shares. Any number would do.
    private static final long IN_USE = 0x4f776e776f726473L;

    private final DSLContext db;

    ServerStore(Connection connection) {
        this.db = DSL.using(connection);
    }

    /// A password cannot be a parameter; ours are hexadecimal.
    void setPassword(String user, String password) {
        db.execute("alter role {0} password {1}", DSL.name(user), DSL.inline(password));
    }

    void readSettingsAgain() {
        db.execute("select pg_reload_conf()");
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
