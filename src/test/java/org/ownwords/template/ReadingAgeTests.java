package org.ownwords.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTests {

    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "the, 1",
        "made, 1",
        "like, 1",
        "agreed, 2",
        "ended, 2",
        "people, 2",
        "table, 2",
        "while, 1",
        "safe, 1",
        "happy, 2",
        "complain, 2",
        "guarding, 2",
        "don’t, 1",
        "2026, 1"
    })
    void a_word_has_as_many_syllables_as_are_said(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void short_words_in_short_sentences_are_read_early_and_long_ones_late() {
        assertThat(ReadingAge.of("We will help you. Tell us what you want.")).isLessThanOrEqualTo(7);
        assertThat(ReadingAge.of("The multi-agency safeguarding partnership endeavours to facilitate personalised"
                        + " interventions proportionate to the identified vulnerabilities of individuals"))
                .isGreaterThan(18);
    }

    @Test
    void it_is_the_published_formula_and_five_years() {
        // Ten words, ten syllables, one sentence: 0.39 * 10 + 11.8 * 1 - 15.59 = 0.11.
        assertThat(ReadingAge.of("I do not want him in the house at night.")).isEqualTo(6);
        // The same twenty words as one sentence: 0.39 * 20 + 11.8 - 15.59 = 4.01.
        assertThat(ReadingAge.of("I do not want him in the house at night and I do not want him in at noon too"))
                .isEqualTo(10);
    }

    @Test
    void a_line_without_a_full_stop_is_read_by_itself_and_nothing_is_read_at_five() {
        assertThat(ReadingAge.of("What you want\nWe will help you."))
                .isEqualTo(ReadingAge.of("What you want. We will help you."));
        assertThat(ReadingAge.of(" \n. !")).isEqualTo(5);
    }
}
