package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.WhoseWork;

class SignOffTests {

    private static final Practitioner SAM =
            new Practitioner("sam.oyelaran", "Sam Oyelaran", "990", Role.MANAGER, "adults");

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    @Test
    void nobody_can_approve_their_own_work() {
        assertThat(SignOff.mayBeBy(SAM, WhoseWork.of("sam.oyelaran"), TODAY))
                .isEqualTo(new SignOff.Permission.OwnWork());
    }

    @Test
    void a_colleague_may_approve_it() {
        assertThat(SignOff.mayBeBy(SAM, WhoseWork.of("nadia.rahman"), TODAY))
                .isEqualTo(new SignOff.Permission.Allowed());
    }

    @Test
    void a_colleague_whose_post_does_not_give_it_may_not() {
        var grace = new Practitioner("grace.adeyemi", "Grace Adeyemi", "990", Role.PRACTITIONER, "adults");
        assertThat(SignOff.mayBeBy(grace, WhoseWork.of("nadia.rahman"), TODAY))
                .isEqualTo(new SignOff.Permission.NoAuthority());
    }

    @Test
    void who_agrees_says_why_and_what_was_personal() {
        assertThatThrownBy(() -> new Verdict.Agree(" ", "Edith chose to speak to him herself"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict.Agree("She was heard", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_sent_back_without_a_reason() {
        assertThatThrownBy(() -> new Verdict.SendBack("")).isInstanceOf(IllegalArgumentException.class);
    }
}
