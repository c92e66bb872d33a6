package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.Gender;

class RecognisableTests {

    private static final Details EDITH = new Details(
            "Edith",
            "Abbott-Lee",
            LocalDate.of(1941, 5, 3),
            null,
            Gender.FEMALE,
            null,
            null,
            null,
            null,
            "Ring Jean before nine",
            "12 Mill Lane, Larchmere");

    @ParameterizedTest
    @CsvSource({
        "I told them my name is edith,edith",
        "Mrs Abbott was listened to,Abbott",
        "The ABBOTT-LEE family,ABBOTT",
        "It was Edith’s wish,Edith"
    })
    void a_name_of_their_own_is_found_however_it_is_written(String words, String name) {
        assertThat(Recognisable.in(words, EDITH)).isEqualTo(new Recognisable.ByTheirName(name));
    }

    @Test
    void a_short_name_is_found_where_it_is_written_as_a_name() {
        var jo = new Details("Jo", "Of Ely", null, null, Gender.FEMALE, null, null, null, null, null, null);
        assertThat(Recognisable.in("None of it was a joke", jo)).isEqualTo(new Recognisable.ByNothing());
        assertThat(Recognisable.in("Jo was asked", jo)).isEqualTo(new Recognisable.ByTheirName("Jo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They did nothing unless I said so",
                "I was asked. It helped, and I’m glad. They may march in when they like",
                "Nobody rushed me! They came when I wanted",
                "the editor was not the abbot"
            })
    void ordinary_words_are_left_alone(String words) {
        assertThat(Recognisable.in(words, EDITH)).isEqualTo(new Recognisable.ByNothing());
    }

    @ParameterizedTest
    @CsvSource({
        "I am back in Larchmere now,Larchmere",
        "They rang Jean first,Jean",
        "He came on 3 May and took it,3 May",
        "it stopped last Christmas,Christmas",
        "They rang 01632 960 001,01632 960 001",
        "I said so to Dr Okafor,Dr Okafor",
        "it was in number 12,12",
        "and then Tuesday it was over,Tuesday"
    })
    void a_place_a_date_a_number_or_another_name_is_pointed_out(String words, String found) {
        assertThat(Recognisable.in(words, EDITH)).isEqualTo(new Recognisable.ByWords(List.of(found)));
    }
}
