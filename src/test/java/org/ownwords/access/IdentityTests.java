package org.ownwords.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.Scratch;

/// An installation that knew people by their usernames goes on knowing them.
@Tag("postgresql")
class IdentityTests {

    private static String asked(Scratch council, String sql) throws SQLException {
        try (var connection = council.owner().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            assertThat(found.next()).isTrue();
            return String.valueOf(found.getString(1));
        }
    }

    @Test
    void whoever_was_there_before_is_who_they_were_and_what_they_recorded_is_as_it_was() throws SQLException {
        try (var council = Scratch.migratedFrom(
                50,
                "insert into authority values ('990', 'Larchmere Council')",
                "insert into team values ('990', 'adults', 'Adults team')",
                "insert into practitioner values ('990', 'nadia.rahman', 'Nadia Rahman', 'practitioner', 'adults')",
                """
                insert into allocation values ('990', gen_random_uuid(), gen_random_uuid(), 'adults', 'nadia.rahman', null,
                                               now(), 'nadia.rahman')
                """,
                """
                insert into look (authority, at, username, role, method, route, status)
                values ('990', now(), 'nadia.rahman', 'practitioner', 'GET', '/work', 200)
                """,
                "create table before as select row_digest('allocation', '990', id) as digest from allocation")) {
            assertThat(asked(council, "select id || ' ' || username from practitioner"))
                    .isEqualTo("nadia.rahman nadia.rahman");
            assertThat(asked(council, "select actor from look")).isEqualTo("nadia.rahman");
            assertThat(asked(council, "select digest = row_digest('allocation', '990', id) from before, allocation"))
                    .isEqualTo("t");
            assertThat(asked(council, """
                            select p.name from allocation a
                              join post_now p on p.authority = a.authority and p.actor = a.held_by
                            """)).isEqualTo("Nadia Rahman");
            assertThat(asked(council, "select actor from practitioner_signing_in('nadia.rahman')"))
                    .isEqualTo("nadia.rahman");

            assertThat(asked(council, "update practitioner set username = 'nadia.hughes' returning id"))
                    .isEqualTo("nadia.rahman");
            assertThat(asked(council, "select actor from practitioner_signing_in('nadia.hughes')"))
                    .isEqualTo("nadia.rahman");
            assertThat(asked(council, """
                            select bool_and(f.row_digest = row_digest('post', f.authority, f.row_id)) || ' of ' || count(*)
                              from fact f where f.row_table = 'post'
                            """))
                    .as("what they were is part of the record")
                    .isEqualTo("true of 1");
            assertThatThrownBy(() -> asked(council, "delete from practitioner returning id"))
                    .as("whoever holds a case is held fast by their identity")
                    .hasMessageContaining("allocation_authority_held_by_fkey");
        }
    }
}
