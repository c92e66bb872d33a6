package org.ownwords.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who may decide and sign off, on which day.
class MandateTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Mandate ACTING_UP = new Mandate(Set.of(Power.SIGN_OFF), MAY, JUNE);

    private static Post post(LocalDate from, @Nullable Role role, @Nullable Mandate mandate) {
        return new Post(
                UUID.randomUUID(),
                new Post.Holder(new ActorId("nadia.rahman"), "nadia.rahman", "Nadia Rahman", role, "adults", mandate),
                from,
                null,
                null);
    }

    private static Practitioner somebody(String username, Role role, Mandate mandate) {
        return new Practitioner(new ActorId(username), username, username, "990", role, null, mandate);
    }

    @Test
    void a_post_that_says_nothing_else_has_what_its_role_has() {
        assertThat(post(MAY, Role.MANAGER, null).allows(Power.SIGN_OFF, MAY)).isTrue();
        assertThat(post(MAY, Role.PRACTITIONER, null).allows(Power.DECIDE, MAY)).isTrue();
        assertThat(post(MAY, Role.PRACTITIONER, null).allows(Power.SIGN_OFF, MAY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BOARD_VIEWER", "ANALYST", "INTERVIEWER", "ADMINISTRATOR"})
    void whoever_opens_no_case_decides_nothing(Role role) {
        assertThat(Mandate.of(role).powers()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> post(MAY, role, ACTING_UP));
    }

    @Test
    void it_holds_from_its_first_day_to_its_last_and_while_the_post_does() {
        var post = post(MAY.minusMonths(1), Role.PRACTITIONER, ACTING_UP);
        assertThat(post.allows(Power.SIGN_OFF, MAY.minusDays(1))).isFalse();
        assertThat(post.allows(Power.SIGN_OFF, MAY)).isTrue();
        assertThat(post.allows(Power.SIGN_OFF, JUNE)).isTrue();
        assertThat(post.allows(Power.SIGN_OFF, JUNE.plusDays(1))).isFalse();
        assertThat(post.allows(Power.DECIDE, MAY)).as("what it does not name").isFalse();
        assertThat(post(JUNE, Role.MANAGER, null).allows(Power.SIGN_OFF, MAY))
                .as("before the post")
                .isFalse();
    }

    @Test
    void a_decision_is_by_the_authority_of_the_day_it_was_made() {
        var decides = post(MAY, Role.PRACTITIONER, null);
        var no_more = post(JUNE, Role.PRACTITIONER, new Mandate(Set.of(), null, null));
        var left = post(JUNE, null, null);
        assertThat(Deciders.allows(List.of(no_more, decides), JUNE)).isFalse();
        assertThat(Deciders.allows(List.of(no_more, decides), JUNE.minusDays(1)))
                .isTrue();
        assertThat(Deciders.allows(List.of(left, decides), JUNE)).isFalse();
        assertThat(Deciders.allows(List.of(no_more, decides), MAY.minusDays(1)))
                .as("before anything is recorded of them, they were what they were first")
                .isTrue();
    }

    @Test
    void whoever_covers_has_what_the_colleague_has() {
        var nadia = somebody("nadia.rahman", Role.PRACTITIONER, Mandate.of(Role.PRACTITIONER));
        var sam = somebody("sam.oyelaran", Role.MANAGER, Mandate.of(Role.MANAGER));
        var ken = somebody("ken.ashworth", Role.ADMINISTRATOR, Mandate.NONE);
        var signs_off_in_may = somebody("tom.fairley", Role.PRACTITIONER, ACTING_UP);
        assertThat(Covering.of(nadia, sam, MAY)).isEqualTo(new Covering.Allowed());
        assertThat(Covering.of(sam, nadia, MAY)).isEqualTo(new Covering.Lacks(Power.SIGN_OFF));
        assertThat(Covering.of(nadia, ken, MAY)).isEqualTo(new Covering.OpensNoCases());
        assertThat(Covering.of(signs_off_in_may, nadia, MAY)).isEqualTo(new Covering.Lacks(Power.SIGN_OFF));
        assertThat(Covering.of(signs_off_in_may, nadia, JUNE.plusDays(1))).isEqualTo(new Covering.Allowed());
    }

    @Test
    void what_somebody_may_is_said_in_words() {
        assertThat(Mandate.of(Role.MANAGER).words())
                .isEqualTo("Decides whether the section 42 duty arises, and supports a pause of a clock. Signs off"
                        + " closings by colleagues, and agrees to risks for the council");
        assertThat(Mandate.NONE.words()).isEqualTo("Neither decides nor signs off");
        assertThatIllegalArgumentException().isThrownBy(() -> new Mandate(Set.of(), JUNE, MAY));
    }
}
