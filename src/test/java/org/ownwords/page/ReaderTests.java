package org.ownwords.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;

class ReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    @Test
    void words_are_kept_as_they_were_typed_but_for_the_browsers_line_ends() {
        var read = reader("words", "  one\r\ntwo 👩🏽‍🦯 \u202eabc <b>'; drop table--\n");
        assertThat(read.words("words", "Enter words")).isEqualTo("  one\ntwo 👩🏽‍🦯 \u202eabc <b>'; drop table--\n");
        assertThat(read.accept(() -> 1)).isEqualTo(new Accepted<>(1));
    }

    @Test
    void what_is_missing_is_said_in_the_order_of_the_page() {
        var read = reader("words", " ");
        read.words("words", "Enter words");
        read.line("who", "Enter who");
        read.yes("agreed", "Select yes or no");
        read.choice("choice", _ -> Optional.empty(), "Select one");
        read.pastDay("on", "Enter the day", TODAY);
        assertThat(problems(read))
                .containsExactly(
                        new Problem("words", "Enter words"),
                        new Problem("who", "Enter who"),
                        new Problem("agreed", "Select yes or no"),
                        new Problem("choice", "Select one"),
                        new Problem("on", "Enter the day", "on-day"));
    }

    @Test
    void too_much_and_what_cannot_be_kept_are_refused_with_the_reason() {
        var most = reader("words", "x".repeat(Reader.MOST_WORDS));
        assertThat(most.words("words", "Enter words")).hasSize(Reader.MOST_WORDS);
        var long50001 = reader("words", "x".repeat(Reader.MOST_WORDS + 1));
        long50001.words("words", "Enter words");
        assertThat(problems(long50001))
                .containsExactly(new Problem(
                        "words",
                        "Shorten what begins “%s…”. It has 50,001 characters, and 50,000 is the most. Nothing was lost"
                                .formatted("x".repeat(30))));
        var shortBeginning = reader("words", "y".repeat(30) + "\n" + "x".repeat(Reader.MOST_WORDS));
        shortBeginning.words("words", "Enter words");
        assertThat(problems(shortBeginning))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("“%s”.".formatted("y".repeat(30))));
        var first = reader("words", "\0b");
        first.words("words", "Enter words");
        assertThat(problems(first)).hasSize(1);
        var hidden = reader("words", "a\0b");
        hidden.words("words", "Enter words");
        assertThat(problems(hidden))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("hidden character"));
    }

    @Test
    void a_line_loses_only_what_surrounds_it() {
        assertThat(reader("who", "  Priya Nair ").line("who", "Enter who")).isEqualTo("Priya Nair");
        assertThat(reader("who", " ").optionalLine("who")).isNull();
    }

    @Test
    void yes_and_no_are_the_only_answers_there_are() {
        assertThat(reader("agreed", "yes").yes("agreed", "Select")).isTrue();
        var no = reader("agreed", "no");
        assertThat(no.yes("agreed", "Select")).isFalse();
        assertThat(no.accept(() -> 1)).isEqualTo(new Accepted<>(1));
        var other = reader("agreed", "maybe");
        assertThat(other.yes("agreed", "Select")).isFalse();
        assertThat(problems(other)).containsExactly(new Problem("agreed", "Select"));
    }

    @Test
    void a_day_is_real_and_not_in_the_future() {
        assertThat(day("9", "7", "2026").pastDay("on", "Enter", TODAY)).isEqualTo(TODAY);
        assertThat(problems(after(day("10", "7", "2026"))))
                .containsExactly(new Problem("on", "The date must be today or in the past", "on-day"));
        assertThat(problems(after(day("31", "2", "2026"))))
                .containsExactly(new Problem("on", "Enter a real date, like 27 3 2026", "on-day"));
        assertThat(problems(after(day("x", "2", "2026"))))
                .containsExactly(new Problem("on", "Enter a real date, like 27 3 2026", "on-day"));
        assertThat(problems(after(day("1", "2", "26"))))
                .containsExactly(new Problem("on", "Enter a year with four numbers, like 2026", "on-day"));
        assertThat(day("31", "2", "2026").pastDay("on", "Enter", TODAY))
                .as("what reads on has a day, though it is refused")
                .isEqualTo(TODAY);
        assertThat(day("", "", "").optionalDay("on")).isNull();
        assertThat(day("1", "1", "2201").optionalDay("on")).isNull();
        assertThat(day("1", "1", "1890").optionalDay("on")).isEqualTo(LocalDate.of(1890, 1, 1));
        assertThat(day("", "2", "").optionalDay("on")).isNull();
    }

    @Test
    void a_month_may_be_a_name_and_a_whole_day_may_be_pasted_into_one_box() {
        for (var july : List.of("July", "jul", "JULY", "7")) {
            assertThat(day("9", july, "2026").optionalDay("on")).as(july).isEqualTo(TODAY);
        }
        for (var pasted : List.of("9 July 2026", "09/07/2026", "2026-07-09", "\u00a09\u00a0Jul\u00a02026 ")) {
            assertThat(day(pasted, "", "").optionalDay("on")).as(pasted).isEqualTo(TODAY);
            assertThat(day("", "", pasted).optionalDay("on")).as(pasted).isEqualTo(TODAY);
        }
        for (var unreal : List.of("9 July", "9 Jully 2026", "on 9 July 2026")) {
            assertThat(problems(after(day(unreal, "", ""))))
                    .as(unreal)
                    .containsExactly(new Problem("on", "Enter a real date, like 27 3 2026", "on-day"));
        }
    }

    @Test
    void two_days_that_cannot_both_be_right_are_named() {
        var read = day("9", "7", "2026");
        read.inOrder("on", new Dated("it began", TODAY), new Dated("it ended", TODAY));
        read.inOrder("on", null, new Dated("it ended", TODAY));
        read.inOrder("on", new Dated("it began", TODAY), null);
        assertThat(read.accept(() -> 1)).isEqualTo(new Accepted<>(1));
        read.inOrder("on", new Dated("it began", TODAY), new Dated("it ended", TODAY.minusDays(1)));
        assertThat(problems(read))
                .containsExactly(new Problem(
                        "on",
                        "Check two days: it began on 9 July 2026, and it ended on 8 July 2026, before that. One of them"
                                + " is not right",
                        "on-day"));
    }

    @Test
    void the_first_problem_of_a_field_stands() {
        var read = reader("a", "");
        read.problem("a", "first");
        read.problem("a", "second");
        assertThat(problems(read)).containsExactly(new Problem("a", "first"));
        assertThat(new Problems(problems(read)).on("a")).isEqualTo("first");
        assertThat(new Problems(problems(read)).on("b")).isNull();
        assertThat(new Problems(problems(read)).none()).isFalse();
        assertThat(Problems.NONE.none()).isTrue();
    }

    @Test
    void choices_come_in_the_order_of_the_list_and_unknown_ones_do_not_count() {
        var read = new Reader(new Typed(Map.of("t", List.of("c", "a", "zzz"))));
        assertThat(read.choices("t", List.of("a", "b", "c"), each -> each)).containsExactly("a", "c");
    }

    @Test
    void the_same_form_gives_the_same_ids_each_time_it_is_sent() {
        var typed = Typed.nothing().with(Typed.ID, "7b0d7d3c-4f4e-4a8e-9d55-0d1a3b1e0c11");
        assertThat(typed.id()).hasToString("7b0d7d3c-4f4e-4a8e-9d55-0d1a3b1e0c11");
        assertThat(typed.id("said")).isEqualTo(typed.id("said")).isNotEqualTo(typed.id("ask"));
        assertThat(Typed.nothing().with(Typed.ID, "not an id").id()).isNotNull();
        assertThat(typed.without(Typed.ID).isEmpty()).isTrue();
        assertThat(Typed.nothing().text("x", "otherwise")).isEqualTo("otherwise");
        assertThat(Typed.nothing().with("x", "").text("x", "otherwise")).isEmpty();
        assertThat(Typed.nothing().with("x", " ").has("x")).isFalse();
        assertThat(Typed.from(Map.of("x", new String[] {"1", "2"})).ticked("x")).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void days_are_those_of_london() {
        assertThat(Days.day(TODAY)).isEqualTo("9 July 2026");
        assertThat(Days.on(Instant.parse("2026-07-08T23:30:00Z"))).isEqualTo(TODAY);
        assertThat(Days.day(Instant.parse("2026-07-08T23:30:00Z"))).isEqualTo("9 July 2026");
        assertThat(Days.time(Instant.parse("2026-01-09T15:05:00Z"))).isEqualTo("9 January 2026 at 3:05pm");
    }

    private static Reader after(Reader read) {
        read.pastDay("on", "Enter", TODAY);
        return read;
    }

    private static Reader day(String day, String month, String year) {
        return new Reader(
                Typed.nothing().with("on-day", day).with("on-month", month).with("on-year", year));
    }

    private static Reader reader(String field, String text) {
        return new Reader(Typed.nothing().with(field, text));
    }

    private static List<Problem> problems(Reader read) {
        return read.accept(() -> 1) instanceof Refused<Integer>(var problems) ? problems.list() : List.of();
    }
}
