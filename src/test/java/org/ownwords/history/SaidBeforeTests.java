package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.history.Told.Detail;

class SaidBeforeTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void what_several_tables_said_of_a_thing_is_read_the_newest_first_and_each_thing_by_itself() {
        var finding = said("Nobody rang back", 1);
        var later = said("Nobody rang back in time", 3);
        var answer = said("Ring back", 2);
        var elsewhere = said("Ask him first", 2);
        assertThat(SaidBefore.together(List.of(
                        Map.of(ONE, List.of(later, finding)), Map.of(ONE, List.of(answer), OTHER, List.of(elsewhere)))))
                .isEqualTo(Map.of(ONE, List.of(later, answer, finding), OTHER, List.of(elsewhere)));
    }

    private static SaidBefore said(String words, int hour) {
        return new SaidBefore(
                List.of(new Detail("Said", words)),
                "judith.marsh",
                Instant.parse("2026-03-02T0%d:00:00Z".formatted(hour)),
                null);
    }
}
