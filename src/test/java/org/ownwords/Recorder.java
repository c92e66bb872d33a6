package org.ownwords;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/// Records as the application does: a row and its fact, in one transaction that sees one council.
public final class Recorder implements AutoCloseable {

    private final Connection connection;
    private final String authority;

    public Recorder(DataSource application, String authority) throws SQLException {
        this.connection = application.getConnection();
        this.authority = authority;
        connection.setAutoCommit(false);
    }

    /// A person without details yet, on a chain. Committed when this returns.
    public UUID person(UUID chain, Instant at) throws SQLException {
        var person = UUID.randomUUID();
        see();
        try (var insert = connection.prepareStatement("insert into person values (?, ?, ?::timestamptz, 'ade')")) {
            insert.setString(1, authority);
            insert.setObject(2, person);
            insert.setString(3, at.toString());
            insert.execute();
        }
        append(chain, "PersonAdded", "person", person, at);
        connection.commit();
        return person;
    }

    /// What they are called, on the same chain.
    public UUID details(UUID chain, UUID person, String givenName, Instant at) throws SQLException {
        var details = UUID.randomUUID();
        see();
        try (var insert = connection.prepareStatement("""
                insert into person_details (authority, id, person_id, given_name, family_name, gender,
                                            recorded_at, recorded_by)
                values (?, ?, ?, ?, 'Marsh', 'F', ?::timestamptz, 'ade')
                """)) {
            insert.setString(1, authority);
            insert.setObject(2, details);
            insert.setObject(3, person);
            insert.setString(4, givenName);
            insert.setString(5, at.toString());
            insert.execute();
        }
        append(chain, "DetailsRecorded", "person_details", details, at);
        connection.commit();
        return details;
    }

    private void see() throws SQLException {
        try (var see = connection.prepareStatement("select set_config('ownwords.authority', ?, true)")) {
            see.setString(1, authority);
            see.execute();
        }
    }

    private void append(UUID chain, String kind, String table, UUID row, Instant at) throws SQLException {
        try (var append = connection.prepareStatement(
                "select append_fact(?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, 'ade')")) {
            append.setString(1, authority);
            append.setObject(2, chain);
            append.setString(3, kind);
            append.setString(4, table);
            append.setObject(5, row);
            append.setString(6, at.minusSeconds(3600).toString());
            append.setString(7, at.toString());
            append.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
