package org.ownwords.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.Episode;
import org.ownwords.casework.WhoseWork;
import org.ownwords.history.Row;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

class EpisodeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final Episode REVIEW = new Episode(
            new Row("review", UUID.randomUUID()), "The review of 3 July 2026", WhoseWork.of("nadia.rahman"), TODAY);

    @Test
    void a_stage_is_signed_off_by_another_colleague_whose_post_gives_it() {
        assertThat(SecondLook.mayBeBy(somebody("sam.oyelaran", Role.MANAGER), REVIEW, TODAY))
                .isEqualTo(new SecondLook.Allowed());
        assertThat(SecondLook.mayBeBy(somebody("nadia.rahman", Role.MANAGER), REVIEW, TODAY))
                .isEqualTo(new SecondLook.OwnWork());
        assertThat(SecondLook.mayBeBy(somebody("grace.adeyemi", Role.PRACTITIONER), REVIEW, TODAY))
                .isEqualTo(new SecondLook.NoAuthority());
    }

    @Test
    void whoever_decided_it_or_recorded_it_before_does_not_sign_it_off_though_another_recorded_it() {
        var decided = new Episode(
                REVIEW.row(),
                "The section 42 decision of 3 July 2026",
                WhoseWork.of("nadia.rahman").and("sam.oyelaran").andNamed(" Helen BIRCH"),
                TODAY);
        assertThat(SecondLook.mayBeBy(somebody("sam.oyelaran", Role.MANAGER), decided, TODAY))
                .isEqualTo(new SecondLook.OwnWork());
        assertThat(SecondLook.mayBeBy(
                        new Practitioner("hb", "Helen Birch", "990", Role.MANAGER, "adults"), decided, TODAY))
                .as("only the name is known, so it may be her")
                .isEqualTo(new SecondLook.OwnWork());
        assertThat(SecondLook.mayBeBy(somebody("grace.adeyemi", Role.MANAGER), decided, TODAY))
                .isEqualTo(new SecondLook.Allowed());
    }

    private static Practitioner somebody(String id, Role role) {
        return new Practitioner(id, id, "990", role, "adults");
    }

    @Test
    void who_agrees_says_why_and_what_was_personal_and_who_does_not_says_what_to_look_at() {
        var agreed = Typed.nothing().with("agreed", "yes").with("why", "She was heard");
        assertThat(read(agreed.with("personal", "At her own table")))
                .isEqualTo(new Accepted<>(new Opinion.Agree("She was heard", "At her own table")));
        assertThat(problems(agreed)).containsExactly("Enter what was personal about the work");
        var not = agreed.with("agreed", "no");
        assertThat(read(not)).isEqualTo(new Accepted<>(new Opinion.LookAgain("She was heard")));
        assertThat(problems(not.with("personal", "At her own table")))
                .containsExactly("What was personal is recorded when you agree. Clear this, or select yes");
        assertThat(problems(Typed.nothing()))
                .containsExactly("Select whether you agree", "Enter why you agree, or what to look at again");
        assertThatIllegalArgumentException().isThrownBy(() -> new Opinion.Agree(" ", "At her own table"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Opinion.Agree("She was heard", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Opinion.LookAgain(""));
    }

    private static Reading<Opinion> read(Typed typed) {
        return OpinionForm.read(new Reader(typed));
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Refused<Opinion>(var problems) ->
                problems.list().stream().map(each -> each.words()).toList();
            case Accepted<Opinion> _ -> List.of();
        };
    }
}
