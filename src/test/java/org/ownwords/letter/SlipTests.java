package org.ownwords.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.letter.Slip.Guarded;

/// What slips into a worker's own words.
class SlipTests {

    private static final Guarded GUARDED = new Guarded(
            List.of("Her sister Ann", "Mr Pye", "Priya’s son", "Edith Abbott’s niece Jo"),
            List.of("She was frightened when the man from upstairs came to her door", "He hit her", "Ring", "At noon"),
            List.of("Edith Abbott"));

    @Test
    void the_name_of_somebody_around_them_is_found_wherever_it_stands() {
        assertThat(in("We spoke with Ann and with Mr Pye's friend. Ann agrees."))
                .isEqualTo(new Slip.Names(List.of("Ann", "Pye")));
        assertThat(in("PRIYA knows, and Priya’s son too")).isEqualTo(new Slip.Names(List.of("Priya")));
    }

    @Test
    void the_person_may_be_named_and_a_small_word_is_no_name() {
        assertThat(in("Edith Abbott asks you to come. Her hope is an annual visit."))
                .isEqualTo(new Slip.None());
    }

    @Test
    void six_words_of_the_record_are_found_whatever_stands_between_them_and_however_they_are_written() {
        assertThat(in("As you know, the MAN from upstairs – came to her house"))
                .isEqualTo(new Slip.FromTheRecord("the man from upstairs came to"));
        assertThat(in("The man from upstairs came back")).isEqualTo(new Slip.None());
    }

    @Test
    void a_short_passage_is_found_whole_and_one_or_two_words_are_no_passage() {
        assertThat(in("We know that he hit her.")).isEqualTo(new Slip.FromTheRecord("he hit her"));
        assertThat(in("He hit a wall. Ring us at noon.")).isEqualTo(new Slip.None());
        assertThat(in("Yes")).isEqualTo(new Slip.None());
    }

    private static Slip in(String words) {
        return Slip.in(words, GUARDED);
    }
}
