package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Audience;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.feedback.Remark.About;
import org.ownwords.feedback.Remark.Answer;
import org.ownwords.feedback.Remark.Answerer;
import org.ownwords.feedback.Remark.From;
import org.ownwords.feedback.Remark.Kind;
import org.ownwords.feedback.Remark.Whose;
import org.ownwords.feedback.Remarks.Counted;

/// Who answers a complaint, who reads it, and how thanks reach whom they are for.
class RemarkTests {

    private static final LocalDate ON = LocalDate.of(2026, 7, 1);
    private static final Practitioner NADIA = somebody("nadia", Role.PRACTITIONER);
    private static final Practitioner GRACE = somebody("grace", Role.PRACTITIONER);
    private static final Practitioner TOM = somebody("tom", Role.PRACTITIONER);
    private static final Practitioner SAM = somebody("sam", Role.MANAGER);
    private static final Answer ANSWER = new Answer("She was rung", null, ON, "grace");

    private static Practitioner somebody(String username, Role role) {
        return new Practitioner(username, username, "990", role, null);
    }

    private static Remark complaint(About about, String answerer, @Nullable Answer answer) {
        return new Remark(
                new UUID(0, 1),
                Kind.COMPLAINT,
                null,
                new From(Whose.ADULT, null),
                about,
                "Nobody rang",
                ON,
                new Answerer(answerer, ON.plusDays(10)),
                answer,
                "tom");
    }

    private static Remark thanks(About about, @Nullable Answer answer) {
        return new Remark(
                new UUID(0, 2),
                Kind.THANKS,
                null,
                new From(Whose.OTHER, "Ann"),
                about,
                "Well done",
                ON,
                null,
                answer,
                "tom");
    }

    private static final Remark ABOUT_NADIA = complaint(new About.Colleague("nadia"), "grace", null);

    @Test
    void a_line_says_what_it_is_and_about_whom() {
        var names = Map.of("tom", "Tom Fairley");
        assertThat(complaint(new About.Colleague("tom"), "sam", null).line(names))
                .isEqualTo("A complaint about Tom Fairley");
        assertThat(complaint(new About.Partner("Harbour Hospital"), "sam", null).line(names))
                .isEqualTo("A complaint about Harbour Hospital");
        assertThat(thanks(new About.Colleague("grace"), null).line(names)).isEqualTo("Thanks for grace");
        assertThat(thanks(new About.Else("the letter"), null).line(names)).isEqualTo("Thanks about the letter");
    }

    @Test
    void whom_it_is_about_never_answers_whatever_their_role() {
        assertThat(MayAnswer.of(ABOUT_NADIA, NADIA)).isEqualTo(new MayAnswer.AboutThem());
        assertThat(MayAnswer.of(complaint(new About.Colleague("sam"), "grace", null), SAM))
                .isEqualTo(new MayAnswer.AboutThem());
        assertThatIllegalArgumentException().isThrownBy(() -> complaint(new About.Colleague("grace"), "grace", null));
    }

    @Test
    void whoever_was_asked_answers_or_a_manager_and_only_once() {
        assertThat(MayAnswer.of(ABOUT_NADIA, GRACE)).isEqualTo(new MayAnswer.Allowed());
        assertThat(MayAnswer.of(ABOUT_NADIA, SAM)).isEqualTo(new MayAnswer.Allowed());
        assertThat(MayAnswer.of(ABOUT_NADIA, TOM)).isEqualTo(new MayAnswer.NotTheirs());
        assertThat(MayAnswer.of(complaint(new About.Else("A letter"), "grace", ANSWER), GRACE))
                .isEqualTo(new MayAnswer.NothingToAnswer());
    }

    @Test
    void thanks_to_a_colleague_want_nothing_and_those_to_a_partner_are_passed_on_by_anybody() {
        var toPartner = thanks(new About.Partner("Harbour Surgery"), null);
        assertThat(MayAnswer.of(toPartner, TOM)).isEqualTo(new MayAnswer.Allowed());
        assertThat(toPartner.isLate(ON.plusYears(1))).isFalse();
        assertThat(MayAnswer.of(thanks(new About.Colleague("nadia"), null), SAM))
                .isEqualTo(new MayAnswer.NothingToAnswer());
        assertThat(MayAnswer.of(thanks(new About.Partner("Harbour Surgery"), ANSWER), TOM))
                .isEqualTo(new MayAnswer.NothingToAnswer());
        assertThatIllegalArgumentException().isThrownBy(() -> new About.Partner(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new About.Else(" "));
    }

    @Test
    void it_is_late_after_its_day_until_it_is_answered() {
        assertThat(ABOUT_NADIA.isLate(ON.plusDays(10))).isFalse();
        assertThat(ABOUT_NADIA.isLate(ON.plusDays(11))).isTrue();
        assertThat(complaint(new About.Colleague("nadia"), "grace", ANSWER).isLate(ON.plusDays(11)))
                .isFalse();
    }

    @Test
    void a_complaint_reaches_whom_it_is_about_with_its_answer() {
        assertThat(MaySeeRemark.of(ABOUT_NADIA, NADIA)).isFalse();
        assertThat(MaySeeRemark.of(complaint(new About.Colleague("nadia"), "grace", ANSWER), NADIA))
                .isTrue();
        assertThat(MaySeeRemark.of(complaint(new About.Colleague("tom"), "grace", null), TOM))
                .as("who recorded it about themselves")
                .isTrue();
        assertThat(MaySeeRemark.of(thanks(new About.Colleague("nadia"), null), NADIA))
                .isTrue();
        assertThat(MaySeeRemark.of(complaint(new About.Colleague("sam"), "grace", null), SAM))
                .as("a manager whom it is about")
                .isFalse();
    }

    @Test
    void otherwise_managers_read_it_and_who_recorded_it_and_who_answers() {
        assertThat(MaySeeRemark.of(ABOUT_NADIA, SAM)).isTrue();
        assertThat(MaySeeRemark.of(ABOUT_NADIA, TOM)).isTrue();
        assertThat(MaySeeRemark.of(ABOUT_NADIA, GRACE)).isTrue();
        assertThat(MaySeeRemark.of(ABOUT_NADIA, somebody("else", Role.PRACTITIONER)))
                .isFalse();
        assertThat(MaySeeRemark.of(thanks(new About.Else("A letter"), null), GRACE))
                .isFalse();
    }

    @Test
    void complaints_and_thanks_are_counted_beside_each_other() {
        var besides =
                new SaidBesides(List.of(new Counted(Kind.COMPLAINT, 13, 4), new Counted(Kind.THANKS, 4, 0)), List.of());
        assertThat(besides.lines(Audience.OPENS_CASES))
                .containsExactly(
                        Map.entry("Complaints", "13"),
                        Map.entry("Complaints that were answered", "4"),
                        Map.entry("Thanks", "4"));
        assertThat(besides.lines(Audience.EVERYBODY))
                .containsExactly(Map.entry("Complaints", "15"), Map.entry("Thanks", "Fewer than five"));
        assertThat(new SaidBesides(List.of(), List.of()).lines(Audience.OPENS_CASES))
                .containsEntry("Thanks", "0");
    }

    @Test
    void whoever_recorded_it_and_a_manager_put_it_right_and_never_whom_it_is_about() {
        var about = complaint(new About.Colleague("nadia"), "grace", ANSWER);
        assertThat(MayPutRight.ofRemark(about, TOM)).as("recorded it").isTrue();
        assertThat(MayPutRight.ofRemark(about, SAM)).as("a manager").isTrue();
        assertThat(MayPutRight.ofRemark(about, GRACE)).as("answers it").isFalse();
        assertThat(MayPutRight.ofRemark(about, NADIA)).as("whom it is about").isFalse();
        assertThat(MayPutRight.ofRemark(complaint(new About.Colleague("sam"), "grace", ANSWER), SAM))
                .as("a manager whom it is about")
                .isFalse();
        assertThat(MayPutRight.ofRemark(thanks(new About.Colleague("tom"), null), TOM))
                .as("whoever recorded what is about themselves")
                .isFalse();
        assertThat(MayPutRight.ofAnswer(about, GRACE)).isTrue();
        assertThat(MayPutRight.ofAnswer(about, SAM)).isTrue();
        assertThat(MayPutRight.ofAnswer(about, TOM)).isFalse();
        assertThat(MayPutRight.ofAnswer(about, NADIA)).isFalse();
        assertThat(MayPutRight.ofAnswer(complaint(new About.Colleague("nadia"), "grace", null), GRACE))
                .as("there is none")
                .isFalse();
    }
}
