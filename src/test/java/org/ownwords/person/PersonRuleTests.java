package org.ownwords.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.vocabulary.Gender;

class PersonRuleTests {

    @Test
    void an_nhs_number_passes_its_check_however_it_is_spaced() {
        assertThat(NhsNumber.of("943 476 5919")).contains(new NhsNumber("9434765919"));
        assertThat(NhsNumber.of("943-476-5919")).isPresent();
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
    void what_is_typed_to_find_somebody_may_be_names_a_birthday_or_a_number() {
        assertThat(Query.of("edith abb")).isEqualTo(new Query(List.of("edith", "abb"), null, null));
        assertThat(Query.of(" Abbott, Edith ")).isEqualTo(new Query(List.of("Abbott", "Edith"), null, null));
        assertThat(Query.of("edith 3/5/1952")).isEqualTo(new Query(List.of("edith"), LocalDate.of(1952, 5, 3), null));
        assertThat(Query.of("943 476 5919")).isEqualTo(new Query(List.of(), null, "9434765919"));
        assertThat(Query.of("31 2 1952").born()).isNull();
        assertThat(Query.of("a b c d e f").names()).hasSize(4);
        assertThat(Query.of("  ").isEmpty()).isTrue();
        assertThat(Query.of("x").isEmpty()).isFalse();
        assertThat(Query.of("3 5 1952").isEmpty()).isFalse();
        assertThat(Query.of("9434765919").isEmpty()).isFalse();
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
}
