package org.ownwords.jointboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Care Act 2014, section 43(6): councils that have a Board together see what is published of each other, and no
/// council opens another's figures by itself.
class SharingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Sharing BOTH = new Sharing.Both();
    private static final Sharing NOT_YET = new Sharing.NotYet();

    private static JointBoard with(LocalDate from, @Nullable LocalDate until, String... councils) {
        var id = UUID.randomUUID();
        return new JointBoard(
                id,
                id,
                "Larchmere and Saltby",
                List.of(councils),
                new JointBoard.Days(from, until),
                "Both Boards agreed");
    }

    @Test
    void a_council_that_says_nothing_shares_nothing() {
        assertThat(Sharing.of("990", List.of(), TODAY)).isEqualTo(NOT_YET);
    }

    @Test
    void a_council_shares_with_those_it_names_and_no_others() {
        var theirs = List.of(with(TODAY, null, "992"), with(TODAY, null, "993", "990"));
        assertThat(Sharing.of("990", theirs, TODAY)).isEqualTo(BOTH);
        assertThat(Sharing.of("992", theirs, TODAY)).isEqualTo(BOTH);
        assertThat(Sharing.of("994", theirs, TODAY)).isEqualTo(NOT_YET);
    }

    @Test
    void it_is_shared_from_its_first_day_to_its_last() {
        var theirs = List.of(with(TODAY, TODAY.plusDays(2), "990"));
        assertThat(Sharing.of("990", theirs, TODAY.minusDays(1))).isEqualTo(NOT_YET);
        assertThat(Sharing.of("990", theirs, TODAY)).isEqualTo(BOTH);
        assertThat(Sharing.of("990", theirs, TODAY.plusDays(2))).isEqualTo(BOTH);
        assertThat(Sharing.of("990", theirs, TODAY.plusDays(3))).isEqualTo(NOT_YET);
    }

    @Test
    void a_board_of_several_councils_has_a_name_another_council_and_no_end_before_its_beginning() {
        assertThatThrownBy(() -> with(TODAY, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(TODAY, TODAY.minusDays(1), "990")).isInstanceOf(IllegalArgumentException.class);
        assertThat(with(TODAY, TODAY, "990").holdsOn(TODAY)).isTrue();
        assertThat(with(TODAY, null, "993", "990").with()).containsExactly("990", "993");
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> new JointBoard(
                        id, id, " ", List.of("990"), new JointBoard.Days(TODAY, null), "Both Boards agreed"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
