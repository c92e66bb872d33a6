package org.ownwords.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.casefile.Chronology.Choice;
import org.ownwords.casefile.Chronology.Happening;
import org.ownwords.casefile.Chronology.Year;
import org.ownwords.correction.Entry;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Gender;

class ChronologyTests {

    private static final UUID ROW = UUID.randomUUID();
    private static final Choice ALL = new Choice(null, null, 1, false);

    private static Happening line(UUID row, String sentence, String happened, String recorded) {
        return line(row, sentence, happened, recorded, "A conversation", 1);
    }

    private static Happening line(
            UUID row, String sentence, String happened, String recorded, String kind, long number) {
        return new Happening.Recorded(
                new Entry(
                        new Told(
                                Instant.parse(happened),
                                Instant.parse(recorded),
                                "nadia.rahman",
                                row,
                                sentence,
                                null,
                                List.of()),
                        null,
                        null,
                        kind),
                file(number));
    }

    private static CaseFile file(long number) {
        return new CaseFile(
                new CaseId(UUID.randomUUID()),
                number,
                new Person(
                        new PersonId(UUID.randomUUID()),
                        UUID.randomUUID(),
                        new Details("Edith", "Abbott", null, null, Gender.FEMALE, null, null, null, null, null, null)),
                Instant.EPOCH);
    }

    private static List<String> sentences(List<Happening> lines) {
        return lines.stream().map(line -> line.once().sentence()).toList();
    }

    @Test
    void what_happened_first_stands_first_in_the_year_in_which_it_happened() {
        var chronology = Chronology.of(List.of(
                line(UUID.randomUUID(), "A review was held.", "2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z"),
                line(UUID.randomUUID(), "A concern was raised.", "2025-12-31T23:30:00Z", "2026-01-01T09:00:00Z")));
        assertThat(chronology.chosen(ALL).years())
                .extracting(Year::year, year -> sentences(year.lines()))
                .containsExactly(
                        tuple(2025, List.of("A concern was raised.")), tuple(2026, List.of("A review was held.")));
    }

    @Test
    void what_happened_at_one_time_stands_in_the_order_it_was_recorded_in() {
        var chronology = Chronology.of(List.of(
                line(UUID.randomUUID(), "second", "2026-01-02T12:00:00Z", "2026-01-04T10:00:00Z"),
                line(UUID.randomUUID(), "first", "2026-01-02T12:00:00Z", "2026-01-03T10:00:00Z")));
        assertThat(sentences(chronology.lines())).containsExactly("first", "second");
    }

    @Test
    void an_entry_that_is_on_the_timelines_of_two_cases_stands_once() {
        var chronology = Chronology.of(List.of(
                line(ROW, "Details changed.", "2026-01-02T12:00:00Z", "2026-01-02T12:00:00Z"),
                line(ROW, "Details changed.", "2026-01-02T12:00:00Z", "2026-01-02T12:00:00Z"),
                line(ROW, "Something else of the same row.", "2026-01-02T12:00:00Z", "2026-01-02T12:00:00Z")));
        assertThat(chronology.lines()).hasSize(2);
    }

    @Test
    void with_nothing_recorded_there_is_no_year() {
        var chosen = Chronology.of(List.of()).chosen(ALL);
        assertThat(chosen.years()).isEmpty();
        assertThat(chosen.isWhole()).isTrue();
        assertThat(chosen.pages()).isOne();
    }

    @Test
    void of_one_case_or_one_kind_there_are_its_entries_and_no_others() {
        var elsewhere = new Happening.Elsewhere(ROW, Instant.parse("2026-03-01T12:00:00Z"), Instant.EPOCH, file(9));
        var chronology = Chronology.of(List.of(
                line(UUID.randomUUID(), "one", "2026-01-01T12:00:00Z", "2026-01-01T12:00:00Z", "A conversation", 1),
                line(UUID.randomUUID(), "two", "2026-01-02T12:00:00Z", "2026-01-02T12:00:00Z", "A conversation", 2),
                line(UUID.randomUUID(), "three", "2026-01-03T12:00:00Z", "2026-01-03T12:00:00Z", "A review", 2),
                elsewhere));
        assertThat(sentences(chronology.chosen(new Choice(2L, null, 1, false)).lines()))
                .containsExactly("two", "three");
        assertThat(sentences(chronology
                        .chosen(new Choice(2L, "A conversation", 1, false))
                        .lines()))
                .containsExactly("two");
        assertThat(chronology.chosen(new Choice(9L, null, 1, false)).lines())
                .as("the case of somebody else")
                .isEmpty();
        assertThat(chronology
                        .chosen(new Choice(null, Chronology.ELSEWHERE, 1, false))
                        .lines())
                .containsExactly(elsewhere);
        assertThat(chronology.kinds(null))
                .containsExactly(entry("A conversation", 2L), entry("A review", 1L), entry(Chronology.ELSEWHERE, 1L));
        assertThat(chronology.kinds(1L)).containsOnlyKeys("A conversation");
    }

    private static Chronology many(int many) {
        return Chronology.of(IntStream.range(0, many)
                .mapToObj(i -> line(
                        UUID.randomUUID(),
                        "entry " + i,
                        Instant.parse("2026-01-01T12:00:00Z").plusSeconds(i).toString(),
                        "2026-01-01T12:00:00Z"))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 100", "2, 101, 200", "3, 201, 250", "4, 201, 250", "-5, 1, 100", "0, 1, 100"})
    void a_page_has_a_hundred_and_beyond_the_last_is_the_last(int page, int from, int to) {
        var chosen = many(250).chosen(new Choice(null, null, page, false));
        assertThat(List.of(chosen.from(), chosen.to(), chosen.total(), chosen.pages()))
                .containsExactly(from, to, 250, 3);
        assertThat(sentences(chosen.lines()))
                .startsWith("entry " + (from - 1))
                .endsWith("entry " + (to - 1))
                .hasSize(to - from + 1);
        assertThat(chosen.isWhole()).isFalse();
    }

    @Test
    void a_hundred_are_one_page() {
        assertThat(Stream.of(1, 100, 101, 200)
                        .map(many -> many(many).chosen(ALL).pages()))
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void the_whole_is_shown_up_to_a_limit_and_says_what_is_not() {
        var whole = new Choice(null, null, 2, true);
        assertThat(many(250).chosen(whole).isWhole()).isTrue();
        var cut = many(Chronology.MOST + 7).chosen(whole);
        assertThat(cut.lines()).hasSize(Chronology.MOST);
        assertThat(cut.isWhole()).isFalse();
        assertThat(cut.total() - cut.to()).isEqualTo(7);
    }
}
