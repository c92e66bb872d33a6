package org.ownwords.exchange.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;

@Tag("postgresql")
class TurnTests {

    /// The server notices the end of a connection a moment later, on a busy machine after a longer one.
    @Test
    void a_turn_that_was_given_up_can_be_taken_at_once() {
        for (var i = 0; i < 300; i++) {
            var turn = TurnStore.take(TestCouncil.get().database(), "991", UUID.randomUUID());
            assertThat(turn).as("turn %d", i).isPresent();
            turn.ifPresent(TurnStore::close);
        }
    }
}
