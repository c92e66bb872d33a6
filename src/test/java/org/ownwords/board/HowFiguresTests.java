package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.counted.HowDone;

/// How the work was done, as figures.
class HowFiguresTests {

    private static final HowFigures FIGURES = HowFigures.of(new HowDone(
            Map.of(Optional.of("negotiated"), 3L, Optional.of("told"), 2L, Optional.empty(), 5L),
            Map.of(Optional.of("worse"), 1L),
            Map.of(Optional.of("not-known"), 4L),
            Map.of(Optional.of("yes"), 6L, Optional.empty(), 1L),
            Map.of(Optional.of("asked"), 3L, Optional.of("not-available"), 1L, Optional.empty(), 9L),
            Map.of("scam", 2L),
            Map.of("partly", 3L, "not", 1L),
            Map.of(Optional.of("wanted"), 2L, Optional.empty(), 4L)));

    @Test
    void everybody_is_in_one_part_and_those_of_whom_it_was_not_said_are_the_last() {
        assertThat(FIGURES.tookPart().whole()).hasValue(10);
        assertThat(numbers(FIGURES.tookPart())).containsExactly(3L, 0L, 2L, 0L, 5L);
        assertThat(numbers(FIGURES.wellbeing())).containsExactly(0L, 0L, 1L, 0L);
        assertThat(numbers(FIGURES.fromAgain())).containsExactly(0L, 0L, 0L, 4L, 0L);
        assertThat(numbers(FIGURES.feelsSafe())).containsExactly(6L, 0L, 0L, 1L);
    }

    @Test
    void advocates_are_counted_for_those_for_whom_one_was_asked_for() {
        assertThat(FIGURES.advocates().whole()).hasValue(4);
        assertThat(numbers(FIGURES.advocates())).containsExactly(1L, 3L);
    }

    @Test
    void themes_are_counted_by_concerns_and_have_no_share() {
        assertThat(FIGURES.themes().hasShares()).isFalse();
        assertThat(FIGURES.themes().parts().getFirst().number()).hasValue(2);
        assertThat(numbers(FIGURES.themes())).hasSize(10);
    }

    @Test
    void what_was_hard_is_counted_by_itself_and_a_part_of_it_shows() {
        assertThat(FIGURES.hard().whole()).hasValue(4);
        assertThat(numbers(FIGURES.hard())).containsExactly(0L, 3L, 1L);
    }

    @Test
    void what_is_done_about_being_lonely_is_counted_by_itself() {
        assertThat(FIGURES.lonely().whole()).hasValue(6);
        assertThat(numbers(FIGURES.lonely())).containsExactly(2L, 0L, 4L);
    }

    private static List<Long> numbers(Figure figure) {
        return figure.parts().stream().map(part -> part.number().orElse(-1)).toList();
    }
}
