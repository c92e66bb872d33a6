package org.ownwords.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedTests {

    private static final UUID ID = UUID.fromString("0b9f6c1e-6a3c-4d0e-9a77-3f3f7d3a0c11");

    @Test
    void what_was_not_typed_is_empty_or_what_the_page_begins_with() {
        var typed = Typed.nothing().with("who", "");
        assertThat(Typed.nothing().isEmpty()).isTrue();
        assertThat(typed.isEmpty()).isFalse();
        assertThat(typed.text("who", "Nadia")).as("emptied by hand").isEmpty();
        assertThat(typed.text("where", "At home")).isEqualTo("At home");
    }

    @Test
    void what_belongs_to_the_moment_is_not_taken_from_a_draft() {
        var sent = Typed.nothing().with("decided-by", "Nadia");
        var draft = new Typed(sent.fields(), Instant.parse("2026-07-09T10:00:00Z"));
        assertThat(sent.sentNow("decided-by", "Sam")).isEqualTo("Nadia");
        assertThat(draft.sentNow("decided-by", "Sam")).isEqualTo("Sam");
    }

    @Test
    void a_day_fills_three_fields_and_no_day_and_no_text_fill_none() {
        assertThat(Typed.nothing().with("on", LocalDate.of(2026, 7, 9)).fields())
                .isEqualTo(Map.of("on-day", List.of("9"), "on-month", List.of("7"), "on-year", List.of("2026")));
        assertThat(Typed.nothing().with("on", (LocalDate) null).isEmpty()).isTrue();
        assertThat(Typed.nothing().withAny("why", "Moved").text("why")).isEqualTo("Moved");
        assertThat(Typed.nothing().withAny("why", null).isEmpty()).isTrue();
    }

    @Test
    void an_id_is_taken_as_it_came_and_only_a_whole_one_counts() {
        var typed = Typed.nothing().with(Typed.ID, ID.toString());
        assertThat(typed.hasId()).isTrue();
        assertThat(typed.id()).isEqualTo(ID);
        assertThat(typed.reference(Typed.ID)).contains(ID);
        for (var other : List.of("", "1-1-1-1-1", ID + "0")) {
            assertThat(typed.with(Typed.ID, other).hasId()).as(other).isFalse();
        }
        assertThat(Typed.nothing().reference("stands-for")).isEmpty();
    }
}
