package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.Gender;

class SharingFormTests {

    private static final Details EDITH = new Details(
            "Edith", "Abbott", LocalDate.of(1952, 5, 3), null, Gender.FEMALE, null, null, null, null, null, null);

    @Test
    void without_words_nothing_is_asked() {
        assertThat(problems(" ")).isEmpty();
    }

    @Test
    void words_go_to_the_board_only_if_the_person_agrees() {
        assertThat(problems("They listened to me"))
                .containsExactly("sharing: Confirm that Edith agrees that the Board may read these words, or remove the"
                        + " words");
        assertThat(problems("They listened to me", "agreed")).isEmpty();
    }

    @Test
    void the_persons_own_name_is_never_shared_whatever_is_ticked() {
        assertThat(problems("They call me Edith again", "agreed", "checked"))
                .containsExactly("wordsForBoard: Remove ‘Edith’. Words for the Board must not contain Edith’s name");
    }

    @Test
    void what_may_identify_somebody_is_confirmed_first() {
        assertThat(problems("My sister Jean came with me", "agreed"))
                .containsExactly(
                        "wordsForBoard: ‘Jean’ may identify somebody. Change the words, or confirm that they do"
                                + " not identify anybody");
        assertThat(problems("My sister Jean came with me", "agreed", "checked")).isEmpty();
    }

    @Test
    void the_ticks_name_the_person() {
        assertThat(SharingForm.options("Edith"))
                .extracting(Option::words)
                .containsExactly(
                        "Edith agrees that the Board may read these words", "These words do not identify anybody");
    }

    private static List<String> problems(String words, String... ticked) {
        var read = new Reader(Typed.nothing().with("wordsForBoard", words).with(SharingForm.SHARING, List.of(ticked)));
        SharingForm.read(read, EDITH);
        return switch (read.accept(() -> words)) {
            case Reading.Accepted<String> _ -> List.of();
            case Reading.Refused<String>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }
}
