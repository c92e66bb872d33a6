package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ownwords.board.Grid.Column;
import org.ownwords.board.Grid.Groups;
import org.ownwords.board.Grid.Line;
import org.ownwords.disclosure.PublishedYear;

/// A figure for each of several groups.
class GridTests {

    private static final List<Column> COLUMNS =
            List.of(new Column("came:fully", "In full", true), new Column("came:not", "Not at all", true));
    private static final Seen PUBLISHED = new Seen.Published(new PublishedYear(Optional.empty(), Map.of()));

    private static final Map<String, Map<String, Long>> ROWS = Map.of(
            "north", Map.of("came:fully", 40L, "came:not", 20L, "asked:expressed", 70L),
            "south", Map.of("came:fully", 15L, "came:not", 3L, "asked:expressed", 20L),
            "", Map.of("came:fully", 9L, "came:not", 9L, "asked:expressed", 18L));

    private static Grid grid(Seen seen, boolean overlap, boolean tied) {
        var words = new LinkedHashMap<String, String>();
        words.put("south", "South");
        words.put("north", "North");
        words.put("west", "West");
        return Grid.of(
                seen,
                "",
                "",
                "",
                COLUMNS,
                new Groups(words, overlap, tied),
                ROWS,
                Map.of("came:fully", 43L, "came:not", 32L));
    }

    private static List<List<Long>> numbers(Grid grid) {
        return grid.lines().stream()
                .map(line -> line.figure().parts().stream()
                        .map(part -> part.number().orElse(-1))
                        .toList())
                .toList();
    }

    @Test
    void exact_lines_are_of_their_own_answers_and_a_group_without_any_is_left_out() {
        var grid = grid(new Seen.Exact(), false, false);
        assertThat(grid.lines()).extracting(Line::words).containsExactly("South", "North", "Not known");
        assertThat(numbers(grid)).containsExactly(List.of(15L, 3L), List.of(40L, 20L), List.of(9L, 9L));
        assertThat(grid.notSaid()).isEqualTo("The group of 18 of these 96 is not known.");
        assertThat(grid(PUBLISHED, false, false).notSaid())
                .as("it takes up what may change")
                .isEqualTo("The group of some of these is not known. How many that are is withheld.");
        assertThat(grid(new Seen.Exact(), true, false).notSaid())
                .as("one may be in several groups, so there is no number of all")
                .isEmpty();
        assertThat(grid.lines().get(1).figure().whole()).hasValue(60);
        assertThat(grid.lines().get(1).figure().parts().getFirst().share()).isEqualTo("67%");
    }

    @Test
    void published_each_answer_leaves_out_enough_and_a_line_with_a_gap_has_no_shares() {
        var grid = grid(PUBLISHED, false, false);
        assertThat(numbers(grid))
                .as("south, north, west, not known")
                .containsExactly(List.of(15L, -1L), List.of(40L, 20L), List.of(-1L, -1L), List.of(-1L, -1L));
        assertThat(grid.lines().getFirst().figure().whole()).isEqualTo(OptionalLong.empty());
        assertThat(grid.lines().getFirst().figure().parts().getFirst().share()).isEmpty();
    }

    @Test
    void a_group_that_the_return_counts_is_told_where_not_nearly_everybody_in_it_is() {
        assertThat(numbers(grid(PUBLISHED, false, true)))
                .as("of 20 in the south 18 have an answer here")
                .containsExactly(List.of(-1L, -1L), List.of(40L, 20L), List.of(-1L, -1L), List.of(-1L, -1L));
    }

    @Test
    void of_groups_that_overlap_none_is_told_that_is_nearly_everybody() {
        assertThat(numbers(grid(PUBLISHED, true, false)))
                .as("40 of 43 in the north")
                .containsExactly(List.of(15L, -1L), List.of(-1L, 20L), List.of(-1L, -1L), List.of(-1L, -1L));
    }
}
