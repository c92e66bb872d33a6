package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ownwords.vocabulary.Voice;

class DecisionTests {

    @Test
    void action_that_is_needed_says_what_and_by_whom() {
        assertThatThrownBy(() -> new Decision.ActionNeeded(" ", "Edith")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decision.ActionNeeded("Speak to her neighbour", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Decision.ActionNeeded("Speak to her neighbour", "Edith").byWhom())
                .isEqualTo("Edith");
    }

    @Test
    void that_no_action_is_needed_has_a_reason() {
        assertThatThrownBy(() -> new Decision.NoActionNeeded("\n")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Decision.NoActionNeeded("He stopped").why()).isEqualTo("He stopped");
    }

    @Test
    void views_have_words_or_a_reason_why_there_are_none() {
        assertThatThrownBy(() -> new Views.Sought(" ", Voice.ADULT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Views.NotSought(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
