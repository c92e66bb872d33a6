package org.ownwords.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTests {

    private static final Ending DONE = new Ending(true, LocalDate.of(2026, 7, 9), "He apologised");
    private static final Ending NOT_NEEDED =
            new Ending(false, LocalDate.of(2026, 7, 9), "He has not asked since, and she feels easy with him");

    @Test
    void a_plan_says_what_and_who() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Intent(" ", "Edith", null, null, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Intent("Talk with him", "", null, null, true));
    }

    @Test
    void what_ends_says_what_happened() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ending(true, LocalDate.of(2026, 7, 9), " "));
    }

    @Test
    void what_ended_was_done_or_is_no_longer_needed() {
        assertThat(DONE.words()).isEqualTo("Done");
        assertThat(NOT_NEEDED.words()).isEqualTo("No longer needed");
    }

    @Test
    void an_item_that_was_changed_is_not_in_the_plan() {
        assertThat(item(new ItemStanding.Changed(new PlanItemId(UUID.randomUUID()))))
                .matches(item -> !item.isInPlan() && !item.isToDo());
    }

    @Test
    void an_item_that_ended_is_in_the_plan_but_not_to_be_done() {
        assertThat(item(new ItemStanding.Ended(DONE))).matches(item -> item.isInPlan() && !item.isToDo());
    }

    @Test
    void an_item_is_to_be_done_until_it_ends_or_changes() {
        assertThat(item(new ItemStanding.ToDo())).matches(item -> item.isInPlan() && item.isToDo());
    }

    @Test
    void the_timeline_says_what_was_added_changed_and_ended() {
        assertThat(PlanSentences.written("Ring the bank. ", Written.ADDED, false))
                .isEqualTo("Added to the plan: Ring the bank.");
        assertThat(PlanSentences.written("Write to the bank", Written.CHANGED, false))
                .isEqualTo("Changed in the plan: Write to the bank.");
        assertThat(PlanSentences.written("Write to the bank", Written.GOES_ON, false))
                .isEqualTo("Goes on after closing, from the plan: Write to the bank.");
        assertThat(PlanSentences.ended("Ring the bank.", DONE)).isEqualTo("Done: Ring the bank.");
        assertThat(PlanSentences.ended("Ring the bank", NOT_NEEDED)).isEqualTo("No longer needed: Ring the bank.");
    }

    @Test
    void her_own_words_stand_beneath_the_sentence() {
        assertThat(PlanSentences.written("I'll tell him over tea", Written.ADDED, true))
                .isEqualTo("Added to the plan, in their own words.");
    }

    private static PlanItem item(ItemStanding standing) {
        return new PlanItem(
                new PlanItemId(UUID.randomUUID()),
                new Intent("Talk with her neighbour", "Edith", null, null, true),
                null,
                standing);
    }
}
