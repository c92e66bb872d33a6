package org.ownwords.returns.analysts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ownwords.database.Database;

/// The database logins of analysts, who read the schema `analysis` with any tool. Each sees one council, may change
/// nothing, and sees no names unless allowed.
final class Analysts {

    /// The result of asking for a login.
    public sealed interface Login {

        /// A login to hand over.
        ///
        /// @param user     whom to sign in as
        /// @param password shown once, and not kept
        /// @param left     statements that the owner of the database may not run; until a superuser has,
        ///                 an analyst can make the application wait for ever and fill the disk
        record Given(String user, String password, List<String> left) implements Login {}

        record NotAName(String name) implements Login {}

        record NoSuchCouncil(String code) implements Login {}

        /// An analyst of another council has it.
        record Taken(String user) implements Login {}

        /// The database has such a role already, and it was not made here.
        record NotOurs(String user) implements Login {}
    }

    /// The result of removing a login.
    public sealed interface Removal {

        record Removed() implements Removal {}

        record NoSuchLogin() implements Removal {}

        /// It cannot sign in, but it still exists.
        record OnlyShutOut(String user, String why) implements Removal {}
    }

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final Database database;

    public Analysts(Database database) {
        this.database = database;
    }

    /// Gives an analyst a login with a new password, or a new password to the login they have.
    ///
    /// @param name  lower-case letters, digits and underscores, 40 at most; the login is `analyst_` and this
    /// @param names whether they may see names
    public Login give(String name, String authority, boolean names) {
        if (!NAME.matcher(name).matches()) {
            return new Login.NotAName(name);
        }
        try (var store = AnalystStore.of(database)) {
            if (!store.hasCouncil(authority)) {
                return new Login.NoSuchCouncil(authority);
            }
            var user = user(name);
            return switch (store.claim(user, authority)) {
                case ANOTHER_COUNCILS -> new Login.Taken(user);
                case NOT_OURS -> new Login.NotOurs(user);
                case MADE, HAD -> given(store, user, names);
            };
        }
    }

    private static Login given(AnalystStore store, String user, boolean names) {
        var password = Database.freshPassword();
        store.login(user, password, names);
        var left = store.limit(user);
        store.commit();
        return new Login.Given(user, password, left);
    }

    /// Removes a login. One that cannot be removed can at least no longer sign in.
    public Removal take(String name) {
        var user = user(name);
        try (var store = AnalystStore.of(database)) {
            if (!store.isKnown(user)) {
                return new Removal.NoSuchLogin();
            }
            store.shutOut(user);
            return store.drop(user)
                    .<Removal>map(why -> new Removal.OnlyShutOut(user, why))
                    .orElseGet(Removal.Removed::new);
        }
    }

    private static String user(String name) {
        return "analyst_" + name.toLowerCase(Locale.ROOT);
    }
}
