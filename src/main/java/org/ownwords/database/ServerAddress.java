package org.ownwords.database;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/// The JDBC URL of a server that somebody else looks after, with the user and password of the owner in it. No record,
/// so
/// that it is never printed.
final class ServerAddress {

    /// It warns of an address that it cannot read by saying it, with the password.
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
            // Without the cause, which says the whole address.
            throw new DatabaseUnavailable("OWNWORDS_DATABASE_URL is not a PostgreSQL JDBC address");
        } finally {
            DRIVER.setLevel(usual);
        }
        return owner;
    }

    /// The application's password follows from it, and from none would follow one that anybody can work out.
    static String password(PGSimpleDataSource owner) {
        return Optional.ofNullable(owner.getPassword())
                .filter(password -> !password.isBlank())
                .orElseThrow(() -> new DatabaseUnavailable("OWNWORDS_DATABASE_URL has no password. Give the owner one "
                        + "in the database and add it to the address as password=…, even where a certificate lets them in: "
                        + "the application's own password is made from it"));
    }

    /// Everything else in the address, like how to encrypt, holds for the application too.
    String withoutSecrets() {
        return url.replaceFirst("//[^/?]*@", "//")
                .replaceAll("(?<=[?&])(user|password|sslpassword)=[^&]*&?", "")
                .replaceAll("[?&]$", "");
    }
}
