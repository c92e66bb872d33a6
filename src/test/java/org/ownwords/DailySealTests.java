package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailySealTests {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T02:29:59Z, 2026-01-14T02:30:00Z",
        "2026-01-15T02:30:00Z, 2026-01-15T02:30:00Z",
        "2026-07-15T01:29:00Z, 2026-07-14T01:30:00Z",
        "2026-07-15T23:59:00Z, 2026-07-15T01:30:00Z",
        "2026-03-29T12:00:00Z, 2026-03-29T01:30:00Z"
    })
    void a_night_begins_at_half_past_two_in_london(Instant now, Instant night) {
        assertThat(DailySeal.lastNight(now)).isEqualTo(night);
    }
}
