package org.ownwords.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a council may say in a passage, and what is said on a day.
class PassageTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Place DAY = new Place("day", "The day", "9 July 2026");
    private static final Place WHERE = new Place("where", "Where", "At home.");
    private static final Passage INVITATION = new Passage(
            "invitation", "Meetings", "Invitation", "Come on {day}. {where}", List.of(DAY, WHERE), List.of("day"));

    @Test
    void a_place_that_may_not_be_filled_a_missing_one_and_half_a_one_are_each_said() {
        assertThat(INVITATION.problems("On {day}, if you like.")).isEmpty();
        assertThat(INVITATION.problems("Ask {referrer} and {referrer}."))
                .containsExactly(
                        "Take out {referrer}. It cannot be filled in here",
                        "Put in {day}. Without it, nobody can use the letter");
        for (var half : List.of("{day} {", "{day} }", "{day} {Day}", "{day} {}", "{{day}}")) {
            assertThat(INVITATION.problems(half))
                    .as(half)
                    .containsExactly("Take out each { and } that is not part of a place such as {day}");
        }
        assertThatThrownBy(() -> new Passage("x", "Meetings", "X", "{who}", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_filled_in_is_taken_as_it_is_and_not_looked_at_again() {
        var said = Said.standard();
        assertThat(said.of(INVITATION, Map.of("day", "{where} $1 \\", "where", "At home.")))
                .isEqualTo("Come on {where} $1 \\. At home.");
        assertThat(said.of(INVITATION, Map.of("day", "Monday"))).isEqualTo("Come on Monday. ");
        assertThat(INVITATION.sample("{day}: {where}")).isEqualTo("9 July 2026: At home.");
    }

    @Test
    void a_line_with_nothing_to_fill_it_is_left_out_and_a_filled_one_stays_whole() {
        var agenda = new Passage("agenda", "Meetings", "Agenda", "First\n{day}\n\nLast", List.of(DAY), List.of());
        assertThat(Said.standard().lines(agenda, Map.of())).containsExactly("First", "Last");
        assertThat(Said.standard().lines(agenda, Map.of("day", "Two\nlines")))
                .containsExactly("First", "Two\nlines", "Last");
    }

    @Test
    void of_what_was_set_the_latest_day_that_has_come_counts_and_of_one_day_what_was_recorded_last() {
        var entries = List.of(
                set("Newest for July: {day}", JULY),
                set("August: {day}", JULY.plusMonths(1)),
                set("July: {day}", JULY),
                set("June: {day}", JULY.minusMonths(1)));
        assertThat(words(entries, JULY.minusDays(1))).isEqualTo("June: {day}");
        assertThat(words(entries, JULY)).isEqualTo("Newest for July: {day}");
        assertThat(words(entries, JULY.plusMonths(2))).isEqualTo("August: {day}");
        assertThat(words(entries, JULY.minusYears(1))).isEqualTo(INVITATION.standard());
        assertThat(words(List.of(set(null, JULY)), JULY)).isEqualTo(INVITATION.standard());
        assertThat(new Said(entries, JULY).words(Passage.plain("other", "Meetings", "Other", "As it was")))
                .isEqualTo("As it was");
    }

    @Test
    void a_paper_is_headings_points_and_words() {
        assertThat(Block.of("Dear Edith\nHow are you?\n\n# What happens\n\n- One\n- Two\n \n- A dash\nin words"))
                .containsExactly(
                        new Block.Words("Dear Edith\nHow are you?"),
                        new Block.Heading("What happens"),
                        new Block.Points(List.of("One", "Two")),
                        new Block.Words("- A dash\nin words"));
        assertThat(Block.of(" \n\n ")).isEmpty();
    }

    private static String words(List<PassageEntry> entries, LocalDate day) {
        return new Said(entries, day).words(INVITATION);
    }

    private static PassageEntry set(@Nullable String words, LocalDate from) {
        return new PassageEntry(UUID.randomUUID(), "invitation", words, from, "Plainer");
    }
}
