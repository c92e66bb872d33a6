package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.FallsShort;
import org.ownwords.casework.Topic;

/// What a case proposes to whoever reads it.
class ProposedTests {

    private static final FallsShort NOBODY_ASKED =
            new FallsShort(Topic.ADVOCACY, UUID.randomUUID(), "Nobody was asked, and no reason is recorded.");
    private static final FallsShort NOT_TESTED =
            new FallsShort(Topic.CAPACITY, UUID.randomUUID(), "It was doubted and not tested.");

    @Test
    void red_is_proposed_to_the_fourth_of_the_eight_questions_where_nobody_was_asked_and_to_no_other() {
        var eight = Tools.recorded("eight-questions-2017");
        assertThat(eight.questions().get(3).code()).isEqualTo("advocacy");
        var proposed = Proposed.of(eight, List.of(NOBODY_ASKED));
        assertThat(proposed).containsOnlyKeys("advocacy");
        assertThat(proposed.get("advocacy")).satisfies(each -> {
            assertThat(each.rating().code()).isEqualTo("red");
            assertThat(each.because()).containsExactly(NOBODY_ASKED);
            assertThat(each.rows()).containsExactly(NOBODY_ASKED.row());
        });
        assertThat(Proposed.of(eight, List.of(NOBODY_ASKED, NOT_TESTED))).containsOnlyKeys("advocacy", "capacity");
    }

    @Test
    void nothing_is_proposed_where_the_case_shows_nothing_that_was_owed() {
        assertThat(Proposed.of(Tools.recorded("eight-questions-2017"), List.of()))
                .isEmpty();
    }

    @Test
    void where_a_set_asks_about_a_matter_in_several_questions_none_of_them_is_answered_by_it() {
        assertThat(Proposed.of(Tools.recorded("advocacy-1"), List.of(NOBODY_ASKED)))
                .isEmpty();
        assertThat(Proposed.of(Tools.recorded("capacity-1"), List.of(NOT_TESTED)))
                .isEmpty();
        assertThat(Proposed.of(Tools.recorded("six-principles-1"), List.of(NOBODY_ASKED, NOT_TESTED)))
                .as("a question about more than one matter")
                .isEmpty();
    }

    @Test
    void what_is_answered_in_words_has_no_worst_answer_to_propose() {
        assertThat(Proposed.of(Tools.recorded("worker-1"), List.of(NOBODY_ASKED, NOT_TESTED)))
                .isEmpty();
    }

    @Test
    void what_is_proposed_says_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FallsShort(Topic.ADVOCACY, UUID.randomUUID(), " "));
    }
}
