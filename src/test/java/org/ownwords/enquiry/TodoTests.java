package org.ownwords.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TodoTests {

    @Test
    void the_timeline_says_what_who_and_by_when() {
        assertThat(new Todo("Ask Edith how the talk went.", "Nadia Rahman", LocalDate.of(2026, 7, 9)).sentence())
                .isEqualTo("Next step: Ask Edith how the talk went, by Nadia Rahman, due 9 July 2026.");
    }

    @Test
    void what_goes_on_after_closing_says_so() {
        assertThat(new Todo("Ask Edith how the talk went.", "Priya", LocalDate.of(2026, 7, 9)).sentenceAfterClosing())
                .isEqualTo("Goes on after closing: Ask Edith how the talk went, by Priya, due 9 July 2026.");
    }

    @Test
    void no_day_need_be_set() {
        assertThat(new Todo("Talk with her neighbour", "Edith", null).sentence())
                .isEqualTo("Next step: Talk with her neighbour, by Edith.");
    }

    @Test
    void what_and_who_are_needed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Todo(" ", "Edith", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Todo("Talk with him", "", null));
    }

    @Test
    void what_is_no_longer_needed_says_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NotNeeded(LocalDate.of(2026, 7, 9), ""));
    }

    @Test
    void what_was_done_says_what_happened() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Done(LocalDate.of(2026, 7, 9), " "));
    }

    @Test
    void an_organisation_that_is_asked_is_asked_to_find_something_out() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CausedEnquiry(" ", "Why nobody came", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CausedEnquiry("St Bride's Hospital", " ", null, null));
    }
}
