package org.ownwords.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is told of parts, and what has to be left out beside them.
class LeftOutTests {

    private static Map<String, Long> parts(Object... namesAndNumbers) {
        var parts = new LinkedHashMap<String, Long>();
        for (var i = 0; i < namesAndNumbers.length; i += 2) {
            parts.put((String) namesAndNumbers[i], ((Integer) namesAndNumbers[i + 1]).longValue());
        }
        return parts;
    }

    private static OptionalLong none() {
        return OptionalLong.empty();
    }

    @Test
    void parts_under_five_are_not_told_and_the_others_are_rounded() {
        assertThat(LeftOut.told(parts("one", 4, "two", 5, "three", 12), 40, Set.of()))
                .containsExactly(
                        Map.entry("one", none()),
                        Map.entry("two", OptionalLong.of(5)),
                        Map.entry("three", OptionalLong.of(10)));
    }

    @Test
    void four_of_whom_nothing_is_said_are_enough_and_three_are_not() {
        assertThat(LeftOut.told(parts("one", 30), 4, Set.of())).containsEntry("one", OptionalLong.of(30));
        assertThat(LeftOut.told(parts("one", 30), 3, Set.of())).containsEntry("one", none());
    }

    @Test
    void where_nothing_else_is_left_out_the_smallest_parts_are() {
        assertThat(LeftOut.told(parts("one", 30, "two", 9, "three", 50), 0, Set.of()))
                .as("it might be five, four fewer than it is")
                .containsExactly(
                        Map.entry("one", OptionalLong.of(30)),
                        Map.entry("two", none()),
                        Map.entry("three", OptionalLong.of(50)));
        assertThat(LeftOut.told(parts("one", 30, "two", 8, "three", 50), 0, Set.of()))
                .as("eight could be only three fewer")
                .containsExactly(
                        Map.entry("one", none()), Map.entry("two", none()), Map.entry("three", OptionalLong.of(50)));
    }

    @Test
    void a_part_under_five_does_not_take_up_what_may_change() {
        assertThat(LeftOut.told(parts("one", 30, "two", 4), 0, Set.of()))
                .containsExactly(Map.entry("one", none()), Map.entry("two", none()));
    }

    @Test
    void what_is_never_told_is_left_out_for_others_too() {
        assertThat(LeftOut.told(parts("one", 30, "two", 20), 0, Set.of("one")))
                .containsExactly(Map.entry("one", none()), Map.entry("two", OptionalLong.of(20)));
    }

    @Test
    void of_parts_that_overlap_none_is_told_that_is_nearly_the_whole() {
        assertThat(LeftOut.toldOfSeveral(30, parts("one", 27, "two", 26), 10, Set.of()))
                .containsExactly(Map.entry("one", none()), Map.entry("two", OptionalLong.of(25)));
    }
}
