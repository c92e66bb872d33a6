package org.ownwords.database;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/// How the owner signs in to the built-in server.
final class OwnersLogin {

    /// SQLSTATE `invalid_password`.
    private static final String WRONG_PASSWORD = "28P01";

    private OwnersLogin() {}

    static PGSimpleDataSource at(int port, String password) {
        var owner = new PGSimpleDataSource();
        owner.setURL(url(port));
        owner.setUser("postgres");
        owner.setPassword(password);
        return owner;
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    static boolean isWrongPassword(SQLException e) {
        return WRONG_PASSWORD.equals(e.getSQLState());
    }
}
