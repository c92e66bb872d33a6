package org.ownwords.returns;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ownwords.database.Database;

/// The database logins of analysts, who read the schema `analysis` with any tool. Each sees one council, may change
/// nothing, and sees no names unless allowed.
public final class Analysts {

    /// What came of asking for a login.
    public sealed interface Login {

        /// A login to hand over.
        ///
        /// @param user     whom to sign in as
        /// @param password shown once, and kept nowhere
        record Given(String user, String password) implements Login {}

        record NotAName(String name) implements Login {}

        record NoSuchCouncil(String code) implements Login {}

        /// Somebody of another council has it.
        record Taken(String user) implements Login {}
    }

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final Database database;

    public Analysts(Database database) {
        this.database = database;
    }

    /// Gives an analyst a login with a new password, or a new password to the login they have.
    ///
    /// @param name  lower-case letters, digits and underscores, 40 at most; the login is `analyst_` and this
    /// @param names whether they may see who people are
    public Login give(String name, String authority, boolean names) {
        if (!NAME.matcher(name).matches()) {
            return new Login.NotAName(name);
        }
        try (var store = AnalystStore.of(database)) {
            if (!store.hasCouncil(authority)) {
                return new Login.NoSuchCouncil(authority);
            }
            var user = user(name);
            if (!store.claim(user, authority)) {
                return new Login.Taken(user);
            }
            var password = Database.freshPassword();
            store.login(user, password, names);
            store.commit();
            return new Login.Given(user, password);
        }
    }

    /// Takes a login away. Whether there was one.
    public boolean take(String name) {
        try (var store = AnalystStore.of(database)) {
            var taken = store.drop(user(name));
            store.commit();
            return taken;
        }
    }

    private static String user(String name) {
        return "analyst_" + name.toLowerCase(Locale.ROOT);
    }
}
