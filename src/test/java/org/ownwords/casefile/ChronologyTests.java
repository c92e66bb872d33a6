package org.ownwords.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.correction.Entry;
import org.ownwords.history.Told;
import org.ownwords.person.CaseId;

class ChronologyTests {

    private static final UUID ROW = UUID.randomUUID();

    private static Entry entry(UUID row, String sentence, String happened, String recorded) {
        return new Entry(
                new Told(
                        Instant.parse(happened),
                        Instant.parse(recorded),
                        "nadia.rahman",
                        row,
                        sentence,
                        null,
                        List.of()),
                null,
                null);
    }

    private static Chronology of(Entry... entries) {
        return Chronology.of(Stream.of(entries)
                .map(entry -> new Chronology.Line(entry, new CaseId(UUID.randomUUID()), 1))
                .toList());
    }

    @Test
    void what_happened_first_stands_first_in_the_year_in_which_it_happened() {
        var chronology = of(
                entry(UUID.randomUUID(), "A review was held.", "2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z"),
                entry(UUID.randomUUID(), "A concern was raised.", "2025-12-31T23:30:00Z", "2026-01-01T09:00:00Z"));
        assertThat(chronology.years())
                .extracting(
                        Chronology.Year::year,
                        year -> year.lines().getFirst().entry().told().sentence())
                .containsExactly(tuple(2025, "A concern was raised."), tuple(2026, "A review was held."));
    }

    @Test
    void what_happened_at_one_time_stands_in_the_order_it_was_recorded_in() {
        var chronology = of(
                entry(UUID.randomUUID(), "second", "2026-01-02T12:00:00Z", "2026-01-04T10:00:00Z"),
                entry(UUID.randomUUID(), "first", "2026-01-02T12:00:00Z", "2026-01-03T10:00:00Z"));
        assertThat(chronology.years().getFirst().lines())
                .extracting(line -> line.entry().told().sentence())
                .containsExactly("first", "second");
    }

    @Test
    void an_entry_that_is_on_the_timelines_of_two_cases_stands_once() {
        var chronology = of(
                entry(ROW, "Details changed.", "2026-01-02T12:00:00Z", "2026-01-02T12:00:00Z"),
                entry(ROW, "Details changed.", "2026-01-02T12:00:00Z", "2026-01-02T12:00:00Z"),
                entry(ROW, "Something else of the same row.", "2026-01-02T12:00:00Z", "2026-01-02T12:00:00Z"));
        assertThat(chronology.entries()).isEqualTo(2);
    }

    @Test
    void with_nothing_recorded_there_is_no_year() {
        assertThat(of().years()).isEmpty();
    }
}
