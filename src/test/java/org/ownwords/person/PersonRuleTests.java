package org.ownwords.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Gender;

class PersonRuleTests {

    @Test
    void an_nhs_number_passes_its_check_however_it_is_spaced() {
        assertThat(NhsNumber.of("943 476 5919")).contains(new NhsNumber("9434765919"));
        assertThat(NhsNumber.of("943-476-5919")).isPresent();
        assertThat(NhsNumber.of(" 943\u00a0476\u202f5919\t")).isPresent();
        assertThat(NhsNumber.of("943–476–5919")).isPresent();
        assertThat(NhsNumber.of("NHS 943 476 5919")).isPresent();
        assertThat(NhsNumber.of("9434765918")).isEmpty();
        assertThat(NhsNumber.of("943476591")).isEmpty();
        assertThat(NhsNumber.of("94347659190")).isEmpty();
        assertThat(NhsNumber.of("943476591X")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber("1234567890"));
    }

    @Test
    void a_check_digit_of_eleven_is_nought() {
        assertThat(NhsNumber.of("0000000000")).isPresent();
        assertThat(NhsNumber.of("4010232137")).isPresent();
    }

    @Test
    void whoever_is_called_by_the_first_name_or_by_all_of_it_is_the_person() {
        var edith = new Person(
                new PersonId(UUID.randomUUID()),
                UUID.randomUUID(),
                new Details("Edith", "Abbott", null, null, Gender.FEMALE, null, null, null, null, null, null));
        assertThat(edith.isCalled(" edith ")).isTrue();
        assertThat(edith.isCalled("Edith  Abbott")).isTrue();
        assertThat(edith.isCalled("Abbott")).isFalse();
        assertThat(edith.isCalled("Edith’s son")).isFalse();
    }

    private static Query names(String names) {
        return new Query(names, List.of(), null, null, null);
    }

    private static Query born(String names, LocalDate... days) {
        return new Query(names, List.of(days), null, null, null);
    }

    private static Query matter(long number) {
        return new Query("", List.of(), null, null, number);
    }

    private static Query nhsNumber(String names, String digits) {
        return new Query(names, List.of(), null, digits, null);
    }

    @Test
    void what_is_typed_to_find_somebody_may_be_names_and_a_birthday() {
        assertThat(Query.of(" Abbott, Edith ")).isEqualTo(names("Abbott, Edith"));
        assertThat(Query.of("x\0y")).isEqualTo(names("x y"));
        assertThat(Query.of("  ")).isEqualTo(names(""));
        assertThat(Query.of("edith 3/5/1952")).isEqualTo(born("edith", LocalDate.of(1952, 5, 3)));
        assertThat(Query.of("3 May 1952")).isEqualTo(born("", LocalDate.of(1952, 5, 3)));
        assertThat(Query.of("edith may 3 5 1952 abbott"))
                .isEqualTo(born("edith may   abbott", LocalDate.of(1952, 5, 3)));
        assertThat(Query.of("edith 03/05/52"))
                .isEqualTo(born("edith", LocalDate.of(1952, 5, 3), LocalDate.of(2052, 5, 3)));
        assertThat(Query.of("31 2 1952").born()).isEmpty();
        assertThat(Query.of("edith 1952")).isEqualTo(new Query("edith", List.of(), 1952, null, null));
        assertThat(Query.of("edith born 1952")).isEqualTo(new Query("edith", List.of(), 1952, null, null));
        assertThat(Query.of("abbott1952")).isEqualTo(names("abbott1952"));
    }

    @Test
    void what_is_typed_to_find_somebody_may_be_the_number_of_a_case() {
        for (var typed : List.of("12", "case 12", "Case number 12", "#12", " 12 ")) {
            assertThat(Query.of(typed)).as(typed).isEqualTo(matter(12));
        }
        assertThat(Query.of("1952")).isEqualTo(matter(1952));
        assertThat(Query.of("12b")).isEqualTo(names("12b"));
    }

    @Test
    void what_is_typed_to_find_somebody_may_be_an_nhs_number_in_groups() {
        for (var typed : List.of(
                "9434765919",
                "943 476 5919",
                "943-476-5919",
                "NHS 943 476 5919",
                "nhs number: 943\u00a0476\u202f5919",
                "NHS no. 9434765919")) {
            assertThat(Query.of(typed)).as(typed).isEqualTo(nhsNumber("", "9434765919"));
            assertThat(Query.of(typed).isMistyped()).isFalse();
        }
        assertThat(Query.of("edith 943 476 5919")).isEqualTo(nhsNumber("edith", "9434765919"));
        assertThat(Query.of("943 476 5918").isMistyped()).isTrue();
        assertThat(Query.of("94347659190")).isEqualTo(names("94347659190"));
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    private static Reading<Details> details(String... boxes) {
        var typed = Typed.nothing().with("givenName", "Edith").with("familyName", "Abbott");
        for (var i = 0; i < boxes.length; i += 2) {
            typed = typed.with(boxes[i], boxes[i + 1]);
        }
        var read = new Reader(typed);
        var details = DetailsForm.read(read, TODAY);
        return read.accept(() -> details);
    }

    private static List<String> problems(String... boxes) {
        return switch (details(boxes)) {
            case Reading.Accepted<Details> _ -> List.of();
            case Reading.Refused<Details>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    private static Details taken(String... boxes) {
        return switch (details(boxes)) {
            case Reading.Accepted<Details>(var details) -> details;
            case Reading.Refused<Details>(var problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void a_birth_of_which_only_the_year_is_known_is_taken_as_that() {
        for (var year : List.of("1950", "about 1950", "c. 1950")) {
            assertThat(taken("born-year", year).born()).as(year).isEqualTo("about 1950");
            assertThat(taken("born-year", year).dateOfBirth()).isNull();
        }
        assertThat(taken("born-day", "about 1950").born()).isEqualTo("about 1950");
        assertThat(taken("born-day", "3 May 1952").born()).isEqualTo("3 May 1952");
        assertThat(taken().born()).isNull();
    }

    @Test
    void a_birth_that_cannot_be_is_refused() {
        assertThat(problems("born-day", "3/5/1850")).containsExactly("born: Check the year. It cannot be 1850");
        assertThat(problems("born-day", "3/5/1905"))
                .containsExactly("born: Born 3 May 1905, they would be 121. Check the year");
        assertThat(problems("born-year", "1850")).containsExactly("born: Born 1850, they would be 176. Check the year");
        assertThat(problems("born-day", "10/7/2026")).containsExactly("born: Their date of birth must be in the past");
        assertThat(problems("born-year", "2027")).containsExactly("born: The year they were born must be in the past");
    }

    @Test
    void somebody_under_18_is_recorded_with_the_reason_and_not_without() {
        assertThat(problems("born-day", "10/7/2008")).singleElement().asString().startsWith("whyUnder18: At 17");
        assertThat(problems("born-year", "2009")).singleElement().asString().contains("children’s services");
        assertThat(problems("born-day", "9/7/2008")).as("18 today").isEmpty();
        assertThat(taken("born-day", "10/7/2008", "whyUnder18", "Moves to adult care in August")
                        .whyUnder18())
                .isEqualTo("Moves to adult care in August");
    }

    @Test
    void a_death_before_the_birth_names_both_days() {
        assertThat(problems("born-day", "3/5/1952", "died-day", "2/5/1952"))
                .containsExactly(
                        "died: Check two days: they were born on 3 May 1952, and they died on 2 May 1952, before"
                                + " that. One of them is not right");
        assertThat(problems("died-day", "10/7/2026"))
                .containsExactly("died: Their date of death must be today or in the past");
    }

    @Test
    void age_is_in_whole_years_and_stops_at_death() {
        assertThat(edith(LocalDate.of(1952, 5, 3), null).age(LocalDate.of(2026, 5, 2)))
                .isEqualTo(73);
        assertThat(edith(LocalDate.of(1952, 5, 3), null).age(LocalDate.of(2026, 5, 3)))
                .isEqualTo(74);
        assertThat(edith(LocalDate.of(1952, 5, 3), LocalDate.of(2020, 1, 1)).age(LocalDate.of(2026, 5, 3)))
                .isEqualTo(67);
        assertThat(edith(LocalDate.of(1952, 5, 3), LocalDate.of(2027, 1, 1)).age(LocalDate.of(2026, 5, 3)))
                .isEqualTo(74);
        assertThat(edith(null, null).age(LocalDate.of(2026, 5, 3))).isNull();
        assertThat(edith(null, null).name()).isEqualTo("Edith Abbott");
    }

    private static Person edith(
            @org.jspecify.annotations.Nullable LocalDate born, @org.jspecify.annotations.Nullable LocalDate died) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                UUID.randomUUID(),
                new Details("Edith", "Abbott", born, died, Gender.FEMALE, null, null, null, null, null, null));
    }

    @Test
    void a_lifetime_is_said_as_far_as_it_is_known() {
        assertThat(edith(LocalDate.of(1952, 5, 3), null).lifetime(TODAY)).isEqualTo("born 3 May 1952, 74 years old");
        assertThat(edith(LocalDate.of(1952, 5, 3), LocalDate.of(2020, 1, 1)).lifetime(TODAY))
                .isEqualTo("born 3 May 1952, died 1 January 2020");
        assertThat(edith(null, null).lifetime(TODAY)).isEqualTo("date of birth not known");
    }

    @Test
    void an_adult_is_18_or_may_be() {
        assertThat(edith(LocalDate.of(2008, 7, 9), null).isAdult(TODAY)).isTrue();
        assertThat(edith(LocalDate.of(2008, 7, 10), null).isAdult(TODAY)).isFalse();
        assertThat(edith(null, null).isAdult(TODAY)).isTrue();
    }
}
