package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.casework.Recognisable.Named;
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

    private static final List<Named> KNOWN = List.of(
            new Named("Dr Grace Okafor", "Write “a doctor”"),
            new Named("Harbour Care Homes", "Write “a care home”"),
            new Named("The Police", "Say what kind of service it is"));

    private static List<String> found(String words, Details person, List<Named> known) {
        return Recognisable.in(words, person, known).stream()
                .map(each -> each.kind() + " " + each.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "I told them my name is edith,edith",
        "Mrs Abbott was listened to,Abbott",
        "The ABBOTT-LEE family,ABBOTT",
        "We met Edith Abbott-Lee,Edith Abbott-Lee",
        "It was Edith’s wish,Edith"
    })
    void a_name_of_their_own_is_found_however_it_is_written(String words, String name) {
        assertThat(found(words, EDITH, List.of())).contains("THEIR_NAME " + name);
    }

    @Test
    void a_short_name_is_found_where_it_is_written_as_a_name() {
        var jo = new Details("Jo", "Of Ely", null, null, Gender.FEMALE, null, null, null, null, null, null);
        assertThat(found("None of it was a joke", jo, List.of())).isEmpty();
        assertThat(found("Jo was asked", jo, List.of())).containsExactly("THEIR_NAME Jo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They did nothing unless I said so",
                "I was asked. It helped, and I’m glad. They may march in when they like",
                "Nobody rushed me! They came when I wanted",
                "the editor was not the abbot",
                "Two carers wanted to help with her money, and the doctor saw grace in it"
            })
    void ordinary_words_are_left_alone(String words) {
        assertThat(found(words, EDITH, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am back in Larchmere now|PLACE Larchmere",
                "She lives at Mill Lane still|PLACE Mill Lane",
                "They rang Jean first|PLACE Jean",
                "He came on 3 May and took it|DAY 3 May",
                "He came on 3 May 2026 and took it|DAY 3 May 2026",
                "it was the 4/7/2026 or so|DAY 4/7/2026",
                "it stopped in 2024|DAY 2024",
                "it stopped last Christmas|DAY Christmas",
                "and then Tuesday it was over|DAY Tuesday",
                "They rang 01632 960 001|NUMBER 01632 960 001",
                "it was in number 12|NUMBER 12",
                "I said so to Dr Okafor|PERHAPS_A_NAME Dr Okafor",
                "she moved to XX9 4ZZ|POSTCODE XX9 4ZZ",
                "he took £4,250 from her|SUM £4,250",
                "he took 400 pounds from her|SUM 400 pounds",
                "an 84-year-old woman|AGE 84-year-old",
                "a woman aged 84|AGE aged 84",
                "she speaks only Tigrinya|LANGUAGE Tigrinya",
                "he is a Quaker and minds|FAITH Quaker",
                "it was at the inquest|EVENT inquest"
            })
    void what_may_identify_somebody_is_pointed_out_as_what_it_is(String words, String found) {
        assertThat(found(words, EDITH, List.of())).containsExactly(found);
        assertThat(Recognisable.in(words, EDITH, List.of()))
                .as("each says what to write instead")
                .extracting(Recognisable::instead)
                .allMatch(instead -> !instead.isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "grace came to see her,",
        "Then Grace came to see her,NAME Grace",
        "Okafor did not ask,NAME Okafor",
        "She told dr grace okafor,NAME dr grace okafor",
        "She left harbour care homes,NAME harbour care homes",
        "Harbour was full,NAME Harbour",
        "She told the police at the harbour,"
    })
    void names_that_the_case_knows_are_found_wherever_they_stand(String words, String found) {
        assertThat(found(words, EDITH, KNOWN)).isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(Recognisable.in(words, EDITH, KNOWN))
                .noneMatch(each -> each.instead().isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "a woman aged 84,in their eighties",
        "a woman aged 29,in their twenties",
        "a woman aged 19,in their late teens",
        "a boy aged 17,as a child",
        "a woman aged 101,very old",
        "a woman aged 18,in their late teens",
        "a woman aged 20,in their twenties",
        "a woman aged 99,in their nineties",
        "a woman aged 100,very old",
        "he took £40,some money",
        "he took £99,some money",
        "he took £100,some hundreds of pounds",
        "he took £400,some hundreds of pounds",
        "he took £999,some hundreds of pounds",
        "he took £1000,some thousands of pounds",
        "he took £10k,tens of thousands of pounds",
        "he took £100k,a great deal of money",
        "he took £4000.50,some thousands of pounds",
        "he took £20k,tens of thousands of pounds",
        "he took £900 thousand,a great deal of money"
    })
    void what_to_write_instead_is_as_near_as_can_be_said(String words, String instead) {
        assertThat(Recognisable.in(words, EDITH, List.of()))
                .singleElement()
                .extracting(Recognisable::instead)
                .isEqualTo("Write “" + instead + "”");
    }

    @Test
    void a_part_of_a_name_of_one_letter_is_a_letter() {
        var q = new Details("Q", "Abbott", null, null, Gender.FEMALE, null, null, null, null, null, null);
        assertThat(found("They gave it a Q or an R", q, List.of())).noneMatch(each -> each.startsWith("THEIR_NAME"));
    }

    @Test
    void a_place_of_three_letters_is_no_more_than_a_word() {
        var ely = new Details("Jean", "Okoro", null, null, Gender.FEMALE, null, null, null, null, null, "Ely");
        assertThat(found("Ely is near", ely, List.of())).isEmpty();
        var bath = new Details("Jean", "Okoro", null, null, Gender.FEMALE, null, null, null, null, null, "Bath");
        assertThat(found("Bath is near", bath, List.of())).containsExactly("PLACE Bath");
    }

    @Test
    void what_stands_side_by_side_without_a_space_is_found_twice() {
        assertThat(found("it was XX9 4ZZ£400 then", EDITH, List.of())).containsExactly("POSTCODE XX9 4ZZ", "SUM £400");
        assertThat(found("it was in 1974£400 then", EDITH, List.of())).containsExactly("DAY 1974", "SUM £400");
    }

    @Test
    void a_mark_at_the_beginning_or_the_end_leaves_no_empty_piece() {
        var words = "Grace came on 3 May";
        assertThat(Recognisable.pieces(words, Recognisable.in(words, EDITH, KNOWN)))
                .extracting(Recognisable.Piece::text)
                .containsExactly("Grace", " came on ", "3 May");
    }

    @Test
    void the_words_are_whole_when_they_are_marked() {
        var words = "Then Grace came on 3 May, to Mill Lane.";
        var pieces = Recognisable.pieces(words, Recognisable.in(words, EDITH, KNOWN));
        assertThat(pieces.stream().map(Recognisable.Piece::text).collect(Collectors.joining()))
                .isEqualTo(words);
        assertThat(pieces.stream().filter(Recognisable.Piece::found).map(Recognisable.Piece::text))
                .containsExactly("Grace", "3 May", "Mill Lane");
    }
}
