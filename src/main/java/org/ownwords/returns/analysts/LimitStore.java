package org.ownwords.returns.analysts;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.database.Database;

/// What an analyst may not do to the database, over a connection of the owner's.
final class LimitStore {

    private final DSLContext db;

    LimitStore(DSLContext db) {
        this.db = db;
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
}
