package org.ownwords.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.casework.Recording;
import org.ownwords.vocabulary.Voice;

class WishCheckTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want him to stop asking me for money",
                "Leave me be",
                "My card back",
                "I want to feel safe when he comes",
                "To be safe in my own kitchen"
            })
    void what_says_what_should_be_different_can_be_judged(String words) {
        assertThat(check(words)).isEqualTo(new WishCheck.CanBeJudged());
        assertThat(check(words).hint("Edith")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Safe", "Feel safe", "To be safe.", "I want to feel  safe", "To be and feel safe", "Move out"})
    void what_may_mean_many_things_is_asked_about(String words) {
        assertThat(check(words)).isEqualTo(new WishCheck.SaysLittle());
        assertThat(check(words).hint("Edith"))
                .contains("It may be hard to tell later whether this came about. When you talk with Edith, ask what"
                        + " would be different then.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "none", "As above.", "See notes", "Not known", "?", "-", "TBC"})
    void what_stands_for_other_words_or_for_none_says_nothing(String words) {
        assertThat(check(words)).isEqualTo(new WishCheck.SaysNothing());
        assertThat(check(words).hint("Edith"))
                .contains("These words do not say what Edith wants. Ask what should be different.");
    }

    @Test
    void where_it_is_not_known_whose_words_they_are_that_is_asked_first() {
        assertThat(check("I want my card back", null)).isEqualTo(new WishCheck.WhoseIsNotKnown());
        assertThat(check("Safe", null)).isEqualTo(new WishCheck.WhoseIsNotKnown());
        assertThat(check("none", null)).isEqualTo(new WishCheck.SaysNothing());
        assertThat(new WishCheck.WhoseIsNotKnown().hint("Edith"))
                .contains("Ask Edith whether these words are what they want.");
    }

    private static WishCheck check(String words) {
        return check(words, Voice.ADULT);
    }

    private static WishCheck check(String words, @Nullable Voice voice) {
        return WishCheck.of(new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim(words, voice, LocalDate.of(2026, 7, 2)),
                null,
                new Standing.Current(),
                ReadAs.NOTHING,
                new Recording("nadia.rahman", Instant.parse("2026-07-02T15:05:00Z"))));
    }
}
