package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ownwords.feedback.LinkState.Ended;
import org.ownwords.feedback.LinkState.Known;
import org.ownwords.feedback.LinkState.Opens;
import org.ownwords.feedback.LinkState.Sent;

/// A link that opens once, and says nothing of itself.
class LinkTests {

    private static final Instant NOW = Instant.parse("2026-07-10T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofSeconds(1));
    private static final LocalDate DIED = LocalDate.of(2026, 7, 1);

    private static LinkState of(Known known) {
        return LinkState.of(known, WhoAnswers.ADULT, null, NOW);
    }

    @Test
    void it_opens_until_its_moment_or_until_something_was_sent_or_heard_or_it_was_taken_back() {
        assertThat(of(new Known(LATER, false, false, false))).isEqualTo(new Opens());
        assertThat(of(new Known(NOW, false, false, false))).isEqualTo(new Ended());
        assertThat(of(new Known(LATER, true, true, false))).isEqualTo(new Sent());
        assertThat(of(new Known(LATER, false, true, false))).isEqualTo(new Ended());
        assertThat(of(new Known(LATER, false, false, true))).isEqualTo(new Ended());
        assertThat(of(new Known(LATER, true, true, true))).isEqualTo(new Ended());
        assertThat(of(new Known(NOW, true, true, false)))
                .as("used, and too old")
                .isEqualTo(new Ended());
    }

    @Test
    void it_opens_for_nobody_who_has_died_and_still_for_whoever_speaks_for_them() {
        var open = new Known(LATER, false, false, false);
        assertThat(LinkState.of(open, WhoAnswers.ADULT, DIED, NOW)).isEqualTo(new Ended());
        assertThat(LinkState.of(open, WhoAnswers.REPRESENTATIVE, DIED, NOW)).isEqualTo(new Opens());
        assertThat(LinkState.of(open, WhoAnswers.ADVOCATE, DIED, NOW)).isEqualTo(new Opens());
    }

    @Test
    void each_is_another_and_says_nothing_of_its_secret_but_in_the_address() {
        var one = Token.fresh("990");
        var other = Token.fresh("990");
        assertThat(one).isNotEqualTo(other);
        assertThat(one.digest()).hasSize(64).isNotEqualTo(other.digest());
        assertThat(Token.of(one.written())).contains(one);
        assertThat(one.toString()).doesNotContain(one.secret());
        assertThat(java.util.Base64.getUrlDecoder().decode(one.secret())).hasSize(32);
        assertThat(Token.of("990.short")).isEmpty();
        assertThat(Token.of(one.secret())).isEmpty();
        assertThat(Token.of("99." + one.secret())).isEmpty();
    }
}
