package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.history.Told.Detail;

class ToldTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void a_particular_with_nothing_in_it_is_not_told(String text) {
        assertThat(Detail.of("Where", text)).isEmpty();
    }

    @Test
    void a_particular_is_told_as_it_was_written() {
        assertThat(Detail.of("Where", " At home ")).contains(new Detail("Where", " At home "));
    }

    @ParameterizedTest
    @CsvSource({
        // On the day it happened, by when it was recorded: in winter, in summer, and just after midnight in London.
        "2026-01-15, 2026-01-15T09:30:00Z, 2026-01-15T09:30:00Z",
        "2026-07-15, 2026-07-15T09:30:00Z, 2026-07-15T09:30:00Z",
        "2026-07-15, 2026-07-14T23:30:00Z, 2026-07-14T23:30:00Z",
        // Later, by noon in London.
        "2026-01-14, 2026-01-15T09:30:00Z, 2026-01-14T12:00:00Z",
        "2026-07-14, 2026-07-14T23:30:00Z, 2026-07-14T11:00:00Z",
    })
    void a_day_is_placed_among_times(LocalDate day, Instant recorded, Instant placed) {
        assertThat(Told.onDay(day, recorded)).isEqualTo(placed);
    }

    @Test
    void the_newest_comes_first_and_of_those_the_one_recorded_last() {
        var early = Instant.parse("2026-01-15T09:30:00Z");
        var late = early.plusSeconds(1);
        assertThat(Stream.of(told(early, early), told(early, late), told(late, early))
                        .sorted(Told.NEWEST_FIRST))
                .containsExactly(told(late, early), told(early, late), told(early, early));
    }

    private static Told told(Instant happened, Instant recorded) {
        return new Told(happened, recorded, "ade", new UUID(0, 1), "Joan was asked.", null, List.of());
    }

    private record JoanAsked(Chain chain, Row row, Instant at, String by, String authority) implements Fact {}

    @Test
    void a_fact_is_named_after_its_kind_and_happened_when_it_was_recorded_unless_it_says_otherwise() {
        var at = Instant.parse("2026-01-15T09:30:00Z");
        var asked = new JoanAsked(new Chain(new UUID(0, 1)), new Row("ask", new UUID(0, 2)), at, "ade", "990");
        assertThat(asked.kind()).isEqualTo("JoanAsked");
        assertThat(asked.happened()).isEqualTo(at);
    }
}
