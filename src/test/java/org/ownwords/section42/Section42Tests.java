package org.ownwords.section42;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ownwords.section42.Limb.ABUSE_OR_NEGLECT;
import static org.ownwords.section42.Limb.NEEDS_FOR_CARE_AND_SUPPORT;
import static org.ownwords.section42.Limb.UNABLE_TO_PROTECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.section42.Section42Decision.DutyArises;
import org.ownwords.section42.Section42Decision.NoDuty;
import org.ownwords.section42.Section42Decision.NotYetDecidable;

class Section42Tests {

    private static final Answer YES = Answer.met("Severe sight loss; has a support worker");
    private static final Answer NO = Answer.notMet("Has dealt with it herself");
    private static final Answer NOT_YET = Answer.cannotYetSay("Too unwell to be asked");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final By NADIA = new By(
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null),
            Instant.parse("2026-07-03T09:00:00Z"));

    @Test
    void the_duty_arises_when_all_three_limbs_are_met() {
        assertThat(Section42.decide(new Answers(YES, YES, YES))).isEqualTo(new DutyArises());
    }

    @Test
    void one_limb_not_met_is_enough_for_there_to_be_no_duty() {
        assertThat(Section42.decide(new Answers(NO, YES, YES)))
                .isEqualTo(new NoDuty(List.of(NEEDS_FOR_CARE_AND_SUPPORT)));
        assertThat(Section42.decide(new Answers(YES, NO, YES))).isEqualTo(new NoDuty(List.of(ABUSE_OR_NEGLECT)));
        assertThat(Section42.decide(new Answers(YES, YES, NO))).isEqualTo(new NoDuty(List.of(UNABLE_TO_PROTECT)));
    }

    @Test
    void a_limb_that_cannot_yet_be_said_is_never_read_as_met_or_not_met() {
        assertThat(Section42.decide(new Answers(YES, YES, NOT_YET)))
                .isEqualTo(new NotYetDecidable(List.of(UNABLE_TO_PROTECT)));
        assertThat(Section42.decide(new Answers(NOT_YET, NOT_YET, YES)))
                .isEqualTo(new NotYetDecidable(List.of(NEEDS_FOR_CARE_AND_SUPPORT, ABUSE_OR_NEGLECT)));
    }

    @Test
    void a_limb_not_met_settles_it_whatever_cannot_yet_be_said() {
        assertThat(Section42.decide(new Answers(YES, NO, NOT_YET))).isEqualTo(new NoDuty(List.of(ABUSE_OR_NEGLECT)));
    }

    @Test
    void every_finding_has_a_reason_that_it_cannot_yet_be_said_too() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.met(" "));
        assertThat(Answer.notMet("So").finding()).isEqualTo(Answer.Finding.NOT_MET);
        assertThat(Answer.cannotYetSay("So").finding()).isEqualTo(Answer.Finding.CANNOT_YET_SAY);
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.notMet(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.cannotYetSay("\n"));
    }

    @Test
    void a_decision_has_somebody_who_made_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Judgement(new Answers(YES, YES, YES), new Instead.NothingToChoose(), " ", TODAY));
    }

    @Test
    void there_is_a_choice_to_make_when_no_duty_arises_and_only_then() {
        var noDuty = new Answers(YES, YES, NO);
        var duty = new Answers(YES, YES, YES);
        var anyway = new Instead.EnquireAnyway("There is a pattern at this address");

        assertThat(new Judgement(noDuty, anyway, "Sam Oyelaran", TODAY).decision())
                .isInstanceOf(NoDuty.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Judgement(noDuty, new Instead.NothingToChoose(), "Sam Oyelaran", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Judgement(duty, anyway, "Sam Oyelaran", TODAY));
    }

    @Test
    void each_question_cites_its_paragraph_and_names_the_person() {
        assertThat(UNABLE_TO_PROTECT.citation()).isEqualTo("Care Act 2014, section 42(1)(c)");
        assertThat(UNABLE_TO_PROTECT.question("Edith"))
                .isEqualTo("Because of those needs, is Edith unable to protect themselves?");
        assertThat(List.of(Limb.values()).stream().map(Limb::field)).containsExactly("needs", "abuse", "unable");
        assertThat(List.of(Limb.values()).stream().map(Limb::hint))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void an_enquiry_starts_where_the_duty_arises_or_the_council_chooses_it() {
        assertThat(DUTY.callsForEnquiry()).isTrue();
        assertThat(ANYWAY.callsForEnquiry()).isTrue();
        assertThat(NEITHER.callsForEnquiry()).isFalse();
        assertThat(new Judgement(new Answers(YES, YES, NOT_YET), new Instead.NothingToChoose(), "Sam Oyelaran", TODAY)
                        .callsForEnquiry())
                .isFalse();
    }

    @Test
    void a_decision_put_right_keeps_its_enquiry_only_if_it_is_of_the_same_kind_and_day() {
        var tomorrow = new Judgement(DUTY.answers(), new Instead.NothingToChoose(), "Sam Oyelaran", TODAY.plusDays(1));
        var bySomebodyElse = new Judgement(
                new Answers(Answer.met("Has dementia"), YES, YES),
                new Instead.NothingToChoose(),
                "Grace Adeyemi",
                TODAY);

        assertThat(DUTY.callsForTheSameAs(bySomebodyElse)).isTrue();
        assertThat(DUTY.callsForTheSameAs(tomorrow)).isFalse();
        assertThat(DUTY.callsForTheSameAs(ANYWAY)).isFalse();
        assertThat(NEITHER.callsForTheSameAs(NEITHER)).isFalse();
    }

    @Test
    void what_is_done_instead_says_to_whom_somebody_was_signposted_and_when_it_is_looked_at() {
        var respond = new Instead.Respond(
                List.of(Response.ADVICE, Response.SIGNPOSTED), "She asked", "Age UK Larchmere", TODAY.plusDays(90));
        assertThat(respond.words()).isEqualTo("advice and information, signposted to: Age UK Larchmere");
        assertThat(new Instead.Respond(List.of(Response.SIGNPOSTED), "She asked").words())
                .isEqualTo("signposted to another organisation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instead.Respond(List.of(Response.ADVICE), "She asked", "Age UK Larchmere", null));
        var answers = new Answers(YES, YES, NO);
        var judgement = new Judgement(answers, respond, "Sam Oyelaran", TODAY, "He told me");
        var typed = Section42Form.entered(judgement);
        assertThat(read(typed)).isEqualTo(new Accepted<>(judgement));
        assertThat(problems(typed.with("responses", "advice")))
                .containsExactly("Select that they are signposted, or remove to whom");
        assertThat(problems(typed.with("anyway", "yes")))
                .containsExactly("Select no, or remove what will be done instead");
        assertThat(problems(typed.with("lookOn", TODAY.minusDays(1)))).hasSize(1);
    }

    private static Reading<Judgement> read(Typed typed) {
        var read = new Reader(typed);
        var judgement = Section42Form.read(read, "Edith", TODAY, NADIA);
        return read.accept(judgement::orElseThrow);
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Refused<Judgement>(var problems) ->
                problems.list().stream().map(Problem::words).toList();
            case Accepted<Judgement> _ -> List.of();
        };
    }

    private static final Judgement DUTY =
            new Judgement(new Answers(YES, YES, YES), new Instead.NothingToChoose(), "Sam Oyelaran", TODAY);
    private static final Judgement ANYWAY = new Judgement(
            new Answers(YES, YES, NO),
            new Instead.EnquireAnyway("There is a pattern at this address"),
            "Sam Oyelaran",
            TODAY);
    private static final Judgement NEITHER = new Judgement(
            new Answers(YES, YES, NO),
            new Instead.Respond(List.of(), "She asked for nothing more"),
            "Sam Oyelaran",
            TODAY);
}
