package org.ownwords.returns.cells;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.Scratch;

/// Puts records into a database as another system might have sent them, past the doors: what is counted, and no more.
public final class ReturnRecords implements AutoCloseable {

    private static final Instant RECORDED = Instant.parse("2026-06-01T09:00:00Z");

    private final Connection connection;
    private final String authority;

    public ReturnRecords(Scratch scratch, String authority) throws SQLException {
        this.connection = scratch.owner().getConnection();
        this.authority = authority;
        run("set session_replication_role = replica");
        run(
                "insert into authority values (?, ?, null, 'London') on conflict do nothing",
                authority,
                "Council " + authority);
    }

    /// Somebody, as they are known.
    public record Person(UUID id, UUID caseId) {}

    public Person person(@Nullable String born, @Nullable String died, String gender, @Nullable String ethnicity)
            throws SQLException {
        var person = new Person(UUID.randomUUID(), UUID.randomUUID());
        run("insert into person values (?, ?, ?, 'import')", authority, person.id(), RECORDED);
        details(person, UUID.randomUUID(), null, born, died, gender, ethnicity);
        run(
                "insert into case_file (authority, id, person_id, recorded_at, recorded_by) values (?, ?, ?, ?, 'import')",
                authority,
                person.caseId(),
                person.id(),
                RECORDED);
        return person;
    }

    UUID details(
            Person person,
            UUID id,
            @Nullable UUID replaces,
            @Nullable String born,
            @Nullable String died,
            String gender,
            @Nullable String ethnicity)
            throws SQLException {
        run("""
                insert into person_details (authority, id, person_id, replaces, given_name, family_name, date_of_birth,
                                            date_of_death, gender, ethnicity, recorded_at, recorded_by)
                values (?, ?, ?, ?, 'Edith', 'Abbott', ?, ?, ?, ?, ?, 'import')
                """, authority, id, person.id(), replaces, day(born), day(died), gender, ethnicity, RECORDED);
        return id;
    }

    public UUID concern(Person person, String raisedAt) throws SQLException {
        return concern(person, raisedAt, null);
    }

    public UUID concern(Person person, String raisedAt, @Nullable String supportReason, String... health)
            throws SQLException {
        var id = UUID.randomUUID();
        run("""
                insert into concern (authority, id, case_id, raised_at, narrative, abuse_types, support_reason, health,
                                     recorded_at, recorded_by)
                values (?, ?, ?, ?, '', '{}', ?, ?, ?, 'import')
                """, authority, id, person.caseId(), OffsetDateTime.parse(raisedAt), supportReason, health, RECORDED);
        return id;
    }

    public UUID enquiry(Person person, UUID concern, String kind, String startedOn) throws SQLException {
        var id = UUID.randomUUID();
        run("""
                insert into enquiry (authority, id, case_id, concern_id, kind, started_on, received, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, true, ?, 'import')
                """, authority, id, person.caseId(), concern, kind, day(startedOn), RECORDED);
        return id;
    }

    public void ending(
            Person person,
            UUID enquiry,
            String on,
            @Nullable String capacity,
            @Nullable String support,
            @Nullable String asked)
            throws SQLException {
        run(
                "insert into received_ending values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'import')",
                authority,
                UUID.randomUUID(),
                person.caseId(),
                enquiry,
                day(on),
                capacity,
                support,
                asked,
                RECORDED);
    }

    public void risk(
            Person person,
            UUID enquiry,
            @Nullable String type,
            @Nullable String location,
            @Nullable String source,
            @Nullable String assessment,
            @Nullable String outcome)
            throws SQLException {
        run(
                "insert into received_risk values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'import')",
                authority,
                UUID.randomUUID(),
                person.caseId(),
                enquiry,
                type,
                location,
                source,
                assessment,
                outcome,
                RECORDED);
    }

    public UUID outcome(Person person, UUID enquiry, @Nullable UUID replaces, @Nullable String result)
            throws SQLException {
        var id = UUID.randomUUID();
        run("""
                insert into desired_outcome (authority, id, case_id, words, voice, said_on, enquiry_id, replaces,
                                             recorded_at, recorded_by)
                values (?, ?, ?, 'I want to stay at home', 'adult', '2025-05-01', ?, ?, ?, 'import')
                """, authority, id, person.caseId(), enquiry, replaces, RECORDED);
        if (result != null) {
            run(
                    "insert into received_result values (?, ?, ?, ?, ?, ?, 'import')",
                    authority,
                    UUID.randomUUID(),
                    person.caseId(),
                    id,
                    result,
                    RECORDED);
        }
        return id;
    }

    void withdrawn(Person person, UUID outcome) throws SQLException {
        run(
                "insert into outcome_withdrawal values (?, ?, ?, ?, '', '2025-06-01', ?, 'import')",
                authority,
                UUID.randomUUID(),
                person.caseId(),
                outcome,
                RECORDED);
    }

    UUID review(String on, int died, int survived) throws SQLException {
        var id = UUID.randomUUID();
        run(
                "insert into adult_review values (?, ?, ?, ?, ?, ?, 'import')",
                authority,
                id,
                day(on),
                died,
                survived,
                RECORDED);
        return id;
    }

    /// The same review, as it should have been recorded; without a day where it should not have been.
    UUID corrected(UUID review, UUID last, @Nullable String on, int died, int survived) throws SQLException {
        var id = UUID.randomUUID();
        run("""
                insert into adult_review (authority, id, concluded_on, died, survived, stands_for, replaces, why, in_error,
                                          recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, 'It was wrong', ?, ?, 'import')
                """, authority, id, day(on), died, survived, review, last, on == null ? true : null, RECORDED);
        return id;
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /// @param values nulls among them
    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var all = Arrays.asList(values);
            for (var i = 0; i < all.size(); i++) {
                switch (all.get(i)) {
                    case null -> statement.setObject(i + 1, null);
                    case Instant instant -> statement.setTimestamp(i + 1, Timestamp.from(instant));
                    case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                    case Object value -> statement.setObject(i + 1, value);
                }
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
