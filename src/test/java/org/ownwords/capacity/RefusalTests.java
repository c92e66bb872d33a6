package org.ownwords.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Refuses.Refused;
import org.ownwords.casework.SaysBefore.Line;
import org.ownwords.casework.SaysBefore.Way;
import org.ownwords.casework.When;
import org.ownwords.person.CaseId;

/// Where somebody said no, it is not taken at its word without a thought.
class RefusalTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final CaseId EDITHS = new CaseId(UUID.randomUUID());
    private static final CaseId ANOTHER = new CaseId(UUID.randomUUID());
    private static final Refused ENQUIRY = new Refused(EDITHS, UUID.randomUUID(), "The enquiry", MONDAY);

    @Test
    void it_is_looked_at_on_the_day_or_later_and_on_the_same_case() {
        assertThat(TakenAtItsWord.of(List.of(ENQUIRY), Map.of())).containsExactly(ENQUIRY);
        assertThat(TakenAtItsWord.of(List.of(ENQUIRY), Map.of(EDITHS, MONDAY.minusDays(1))))
                .containsExactly(ENQUIRY);
        assertThat(TakenAtItsWord.of(List.of(ENQUIRY), Map.of(ANOTHER, MONDAY.plusDays(1))))
                .containsExactly(ENQUIRY);
        assertThat(TakenAtItsWord.of(List.of(ENQUIRY), Map.of(EDITHS, MONDAY))).isEmpty();
        assertThat(TakenAtItsWord.of(List.of(ENQUIRY), Map.of(EDITHS, MONDAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void the_prompt_leads_to_where_it_is_passed_and_falls_away_with_the_case() {
        var owed = RefusalsOwe.owed(ENQUIRY);
        assertThat(owed.prompt().what())
                .isEqualTo("Say why it is not doubted that they can decide this, or look at it: The enquiry");
        assertThat(owed.when()).isEqualTo(new When.Waiting(MONDAY));
        assertThat(owed.bearing()).isEqualTo(Bearing.WHILE_OPEN);
        assertThat(owed.because()).isEqualTo(new Because("refusal", ENQUIRY.row()));
    }

    @Test
    void before_a_decision_it_says_what_was_found_or_that_nobody_thought_of_it() {
        assertThat(CapacityBefore.lines(List.of(), "Edith", "/cases/1"))
                .containsExactly(new Line(
                        "Edith is presumed to be able to make each decision, and it is not recorded that anybody thought about it.",
                        new Way("Say why nobody doubts it, or look at it", "/cases/1/capacity/new")));
        var presumed = new Assessed(
                new AssessmentId(UUID.randomUUID()),
                EDITHS,
                new Assessment(
                        "Whether she keeps the key",
                        null,
                        new Doubt.None("She told me all about it"),
                        new Assessing("Nadia Rahman", MONDAY, null),
                        null),
                null,
                List.of());
        var before = new Assessed(presumed.id(), EDITHS, presumed.assessment(), MONDAY.plusDays(1), List.of());
        assertThat(CapacityBefore.lines(List.of(presumed, before), "Edith", "/cases/1"))
                .containsExactly(
                        new Line("Whether she keeps the key: Edith is presumed to have capacity (6 July 2026).", null));
    }
}
