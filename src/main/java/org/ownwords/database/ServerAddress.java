package org.ownwords.database;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/// The JDBC URL of a server of your own, with the user and password of the owner in it. It is not a record, so
/// that it is never printed.
final class ServerAddress {

    /// Its warning about an address it cannot read would include the password.
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private final String url;

    ServerAddress(String url) {
        this.url = url;
    }

    /// The owner, as the address has them.
    ///
    /// @throws DatabaseUnavailable if it is not one of PostgreSQL's
    PGSimpleDataSource owner() {
        var owner = new PGSimpleDataSource();
        var usual = DRIVER.getLevel();
        try {
            DRIVER.setLevel(Level.OFF);
            owner.setURL(url);
        } catch (IllegalArgumentException _) {
            // Without the cause, which contains the whole address.
            throw new DatabaseUnavailable("OWNWORDS_DATABASE_URL is not a PostgreSQL JDBC address");
        } finally {
            DRIVER.setLevel(usual);
        }
        return owner;
    }

    /// The application's password is made from it. Without one, the result could be guessed.
    static String password(PGSimpleDataSource owner) {
        return Optional.ofNullable(owner.getPassword())
                .filter(password -> !password.isBlank())
                .orElseThrow(() -> new DatabaseUnavailable("OWNWORDS_DATABASE_URL has no password. Give the owner one "
                        + "in the database and add it to the address as password=…, even where a certificate lets them in: "
                        + "the application's own password is made from it"));
    }

    /// Everything else in the address, such as encryption, applies to the application too.
    String withoutSecrets() {
        return url.replaceFirst("//[^/?]*@", "//")
                .replaceAll("(?<=[?&])(user|password|sslpassword)=[^&]*&?", "")
                .replaceAll("[?&]$", "");
    }
}
