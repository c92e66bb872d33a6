package org.ownwords.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.concern.ConcernId;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

class TodoTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);

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
    void the_day_they_were_asked_is_one_of_its_own_and_not_before_the_enquiry() {
        var typed = Typed.nothing()
                .with("organisation", "St Bride's Hospital")
                .with("scope", "Why nobody came")
                .with("askedOn", FRIDAY);
        assertThat(CausedEnquiry.read(new Reader(typed), started(FRIDAY.minusDays(1)), List.of(), FRIDAY.plusDays(6)))
                .isEqualTo(new Reading.Accepted<>(
                        new CausedEnquiry("St Bride's Hospital", FRIDAY, "Why nobody came", null, null, null)));
        assertThat(CausedEnquiry.read(new Reader(typed), started(FRIDAY.plusDays(3)), List.of(), FRIDAY.plusDays(6)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems().list())
                                .containsExactly(new Problem(
                                        "askedOn",
                                        "Check two days: the enquiry started on 6 July 2026, and they were asked on 3"
                                                + " July 2026, before that. One of them is not right",
                                        "askedOn-day")));
    }

    private static Enquiry started(LocalDate on) {
        return new Enquiry(
                new EnquiryId(UUID.randomUUID()), new ConcernId(UUID.randomUUID()), EnquiryKind.SECTION_42, on);
    }

    @Test
    void an_organisation_that_is_asked_is_asked_to_find_something_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CausedEnquiry(" ", FRIDAY, "Why nobody came", null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CausedEnquiry("St Bride's Hospital", FRIDAY, " ", null, null, null));
    }
}
