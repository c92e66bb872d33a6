package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// That a session was used is known to the minute, and no page waits for it to be written.
class SessionTests {

    private static final String LAST_USED = "select last_access_time from spring_session where session_id = ?";

    private static String id(Visitor visitor) {
        return visitor.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("ownwords"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static long lastUsed(Visitor visitor) {
        return (long) Objects.requireNonNull(Rows.value(LAST_USED, id(visitor)));
    }

    @Test
    void when_it_was_used_is_written_once_a_minute() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        nadia.open("/work");
        var first = lastUsed(nadia);
        nadia.open("/work");
        assertThat(lastUsed(nadia)).isEqualTo(first);

        Rows.of("with earlier as (update spring_session set last_access_time = last_access_time - 61000"
                + " where session_id = '" + id(nadia) + "' returning 1) select count(*) from earlier");
        nadia.open("/work");
        assertThat(lastUsed(nadia)).isGreaterThan(first - 61_000);
        assertThat(Rows.count("from spring_session where session_id = ? and principal_name is not null", id(nadia)))
                .isOne();
    }
}
