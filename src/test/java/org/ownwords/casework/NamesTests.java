package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

class NamesTests {

    private static final Practitioner NADIA = colleague("nadia.rahman", "Nadia Rahman", Role.PRACTITIONER, "safe");
    private static final Practitioner SAM = colleague("sam.oyelaran", "Sam Oyelaran", Role.MANAGER, "safe");
    private static final Practitioner OTHER_SAM = colleague("sam.two", "Sam Oyelaran", Role.PRACTITIONER, "ward");
    private static final Practitioner JUDITH = colleague("judith.lane", "Judith Lane", Role.BOARD_VIEWER, null);
    private static final Names NAMES = Names.of(
            List.of("Edith", "Edith Abbott"),
            List.of(NADIA, SAM, OTHER_SAM, JUDITH),
            Map.of("safe", "Safeguarding", "ward", "Hospital team"),
            List.of("Larchmere Sight Loss", "Larchmere Sight Loss"));

    private static Practitioner colleague(String username, String name, Role role, @Nullable String team) {
        return new Practitioner(username, name, "990", role, team);
    }

    @Test
    void the_person_comes_first_then_those_who_work_on_cases_then_organisations() {
        assertThat(NAMES.offered())
                .containsExactly(
                        "Edith",
                        "Nadia Rahman",
                        "Sam Oyelaran (Safeguarding)",
                        "Sam Oyelaran (Hospital team)",
                        "Larchmere Sight Loss");
    }

    @Test
    void a_colleague_is_known_by_their_name_however_it_is_typed() {
        assertThat(NAMES.doer("Nadia Rahman")).isEqualTo(new Doer("Nadia Rahman", "nadia.rahman"));
        assertThat(NAMES.doer("nadia   rahman")).isEqualTo(new Doer("nadia   rahman", "nadia.rahman"));
    }

    @Test
    void of_two_who_have_one_name_only_the_team_says_which() {
        assertThat(NAMES.doer("Sam Oyelaran").id()).isNull();
        assertThat(NAMES.doer("Sam Oyelaran (Hospital team)").id()).isEqualTo("sam.two");
        assertThat(NAMES.doer("Sam Oyelaran (Safeguarding)").id()).isEqualTo("sam.oyelaran");
    }

    @Test
    void anybody_else_is_somebody_in_words() {
        for (var name :
                List.of("Edith", "Priya", "Larchmere Sight Loss", "Judith Lane", "Nadia", "Nadia Rahman and Priya")) {
            assertThat(NAMES.doer(name)).isEqualTo(Doer.named(name));
        }
    }

    @Test
    void a_person_who_has_a_colleagues_name_is_the_person() {
        var names = Names.of(List.of("Nadia", "Nadia Rahman"), List.of(NADIA), Map.of(), List.of());
        assertThat(names.doer("Nadia Rahman").id()).isNull();
    }

    @Test
    void whoever_was_to_do_it_before_stays_who_they_are_until_somebody_else_is_typed() {
        var before = new Doer("Nadia Begum", "nadia.rahman");
        assertThat(NAMES.doer("Nadia Begum", before)).isEqualTo(before);
        assertThat(NAMES.doer("Priya", before)).isEqualTo(Doer.named("Priya"));
        assertThat(NAMES.doer("Nadia Rahman", null).id()).isEqualTo("nadia.rahman");
    }

    @Test
    void whoever_does_something_has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> Doer.named(" "));
        assertThat(Doer.colleague(SAM)).isEqualTo(new Doer("Sam Oyelaran", "sam.oyelaran"));
    }
}
