package org.ownwords.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversationTests {

    @Test
    void the_sentence_says_where_if_that_can_be_read_on() {
        assertThat(at("at home").sentence()).isEqualTo("Conversation at home.");
        assertThat(at(" By telephone ").sentence()).isEqualTo("Conversation by telephone.");
    }

    @Test
    void otherwise_it_is_a_conversation_and_no_more() {
        assertThat(at(null).sentence()).isEqualTo("Conversation.");
        assertThat(at("Her flat").sentence()).isEqualTo("Conversation.");
        assertThat(at("Inverness").sentence()).isEqualTo("Conversation.");
        assertThat(at("At home. Then in the car.").sentence()).isEqualTo("Conversation.");
        assertThat(at("at").sentence()).isEqualTo("Conversation.");
    }

    @Test
    void a_conversation_in_which_nothing_was_said_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversation(LocalDate.of(2026, 7, 3), " ", null, null, null, null));
    }

    private static Conversation at(@Nullable String place) {
        return new Conversation(LocalDate.of(2026, 7, 3), "He is very kind", place, null, null, null);
    }
}
