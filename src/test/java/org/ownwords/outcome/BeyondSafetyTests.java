package org.ownwords.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Recording;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.Wellbeing;

class BeyondSafetyTests {

    private static final Standing NOW = new Standing.Current();
    private static final Standing GONE = new Standing.Withdrawn(LocalDate.of(2026, 7, 9), "Never mind");

    @Test
    void what_is_about_more_than_protection_is_said_in_the_order_of_the_act() {
        var more = BeyondSafety.of(
                List.of(wish(NOW, Wellbeing.RELATIONSHIPS, Wellbeing.PROTECTION), wish(NOW, Wellbeing.DIGNITY)));
        assertThat(more).isEqualTo(new BeyondSafety.More(List.of(Wellbeing.DIGNITY, Wellbeing.RELATIONSHIPS)));
        assertThat(more.sentence("Edith"))
                .contains("What Edith wants is about more than safety: dignity, and being treated with respect;"
                        + " domestic, family and personal relationships.");
    }

    @Test
    void where_it_is_about_protection_alone_the_page_asks_whether_there_is_more() {
        var alone = BeyondSafety.of(List.of(wish(NOW, Wellbeing.PROTECTION), wish(GONE, Wellbeing.DIGNITY)));
        assertThat(alone).isEqualTo(new BeyondSafety.SafetyAlone());
        assertThat(alone.sentence("Edith"))
                .contains("What Edith wants has been read as being about safety alone. Is there more that Edith wants"
                        + " from life?");
    }

    @Test
    void before_anybody_has_read_it_nothing_is_said() {
        assertThat(BeyondSafety.of(List.of())).isEqualTo(new BeyondSafety.NotRead());
        assertThat(BeyondSafety.of(List.of(wish(NOW)))).isEqualTo(new BeyondSafety.NotRead());
        assertThat(new BeyondSafety.NotRead().sentence("Edith")).isEmpty();
    }

    private static DesiredOutcome wish(Standing standing, Wellbeing... about) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim("Let me stay at home", Voice.ADULT, LocalDate.of(2026, 7, 2)),
                null,
                standing,
                new ReadAs(List.of(OutcomeCategory.SAFER), List.of(about)),
                new Recording("nadia.rahman", Instant.parse("2026-07-02T15:05:00Z")));
    }
}
