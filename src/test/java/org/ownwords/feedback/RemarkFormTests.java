package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.feedback.Remark.About;
import org.ownwords.feedback.Remark.Answer;
import org.ownwords.feedback.Remark.Answerer;
import org.ownwords.feedback.Remark.From;
import org.ownwords.feedback.Remark.Kind;
import org.ownwords.feedback.Remark.Whose;
import org.ownwords.feedback.Remarks.Instead;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

/// What is asked of a complaint and of thanks, and of what somebody says without a name.
class RemarkFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final UUID ID = new UUID(0, 1);
    private static final List<Practitioner> ALL = List.of(somebody("nadia"), somebody("grace"));

    private static final Typed THANKS = Typed.nothing()
            .with("kind", "thanks")
            .with("saidBy", "representative")
            .with("words", "She always rang.")
            .with("about", "partner")
            .with("partner", "Harbour Surgery")
            .with("saidOn", TODAY);

    private static final Typed COMPLAINT = Typed.nothing()
            .with("kind", "complaint")
            .with("saidBy", "adult")
            .with("name", "Edith Abbott")
            .with("words", "Nobody rang.")
            .with("about", "colleague")
            .with("colleague", "nadia")
            .with("saidOn", TODAY)
            .with("answerer", "grace")
            .with("answerBy", TODAY);

    private static Practitioner somebody(String username) {
        return new Practitioner(username, username, "990", Role.PRACTITIONER, null);
    }

    private static Reading<Remark> read(Typed typed) {
        return RemarkForm.read(new Reader(typed), ID, null, ALL, TODAY, "sam");
    }

    private static <T> List<String> problems(Reading<T> reading) {
        return reading instanceof Refused<T>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }

    @Test
    void thanks_go_to_whom_they_are_for_and_are_answered_by_nobody_in_particular() {
        assertThat(read(THANKS))
                .isEqualTo(new Accepted<>(new Remark(
                        ID,
                        Kind.THANKS,
                        null,
                        new From(Whose.REPRESENTATIVE, null),
                        new About.Partner("Harbour Surgery"),
                        "She always rang.",
                        TODAY,
                        null,
                        null,
                        "sam")));
        assertThat(read(THANKS.without("partner").with("about", "else").with("what", "The letter")))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(((Remark) accepted.value()).about())
                                .isEqualTo(new About.Else("The letter")));
    }

    @Test
    void a_complaint_says_who_answers_it_and_by_when() {
        assertThat(read(COMPLAINT))
                .isEqualTo(new Accepted<>(new Remark(
                        ID,
                        Kind.COMPLAINT,
                        null,
                        new From(Whose.ADULT, "Edith Abbott"),
                        new About.Colleague("nadia"),
                        "Nobody rang.",
                        TODAY,
                        new Answerer("grace", TODAY),
                        null,
                        "sam")));
        assertThat(problems(read(COMPLAINT.with("answerer", "nadia"))))
                .containsExactly("Select somebody else. Nobody answers a complaint about themselves");
        assertThat(problems(read(COMPLAINT.with("answerer", "somebody")))).containsExactly("Select who answers");
        assertThat(problems(read(COMPLAINT.with("answerBy", TODAY.minusDays(1)))))
                .containsExactly("The date must be today or in the future");
        assertThat(problems(read(COMPLAINT
                        .without("answerBy-day")
                        .without("answerBy-month")
                        .without("answerBy-year"))))
                .containsExactly("Enter by when they are to have an answer");
    }

    @Test
    void everything_that_is_missing_is_said_at_once_and_no_word_is_left_under_another_answer() {
        assertThat(problems(read(Typed.nothing())))
                .containsExactly(
                        "Select whether it is a complaint or thanks",
                        "Select who says it",
                        "Enter what they say, in their own words",
                        "Select whom or what it is about",
                        "Enter the day");
        assertThat(problems(read(THANKS.with("partner", "")))).containsExactly("Enter which partner");
        assertThat(problems(read(THANKS.without("partner").with("about", "else"))))
                .containsExactly("Enter what it is about");
        assertThat(problems(read(THANKS.with("about", "colleague").with("colleague", "nadia"))))
                .containsExactly("Select the answer that you entered words under, or remove the words");
        assertThat(problems(read(THANKS.with("what", "The letter"))))
                .containsExactly("Select the answer that you entered words under, or remove the words");
        assertThat(problems(read(THANKS.with("answerBy", TODAY))))
                .containsExactly("Select the answer that you entered words under, or remove the words");
        assertThat(problems(read(COMPLAINT.with("colleague", "somebody")))).contains("Select whom it is about");
    }

    @Test
    void an_answer_says_what_was_done_and_on_which_day() {
        var thanks = ((Accepted<Remark>) read(THANKS)).value();
        var complaint = ((Accepted<Remark>) read(COMPLAINT)).value();
        var typed = Typed.nothing().with("done", "She was rung").with("answeredOn", TODAY);
        assertThat(RemarkForm.answer(new Reader(typed), complaint, TODAY, "grace"))
                .isEqualTo(new Accepted<>(new Answer("She was rung", null, TODAY, "grace")));
        assertThat(problems(RemarkForm.answer(new Reader(Typed.nothing()), complaint, TODAY, "grace")))
                .containsExactly("Enter what was done, and what they were told", "Enter the day");
        assertThat(problems(RemarkForm.answer(new Reader(Typed.nothing()), thanks, TODAY, "grace")))
                .containsExactly("Enter to whom you passed it on", "Enter the day");
    }

    @Test
    void what_was_done_opens_as_it_was_entered_and_what_was_wrong_names_the_row_that_was_read() {
        var complaint = ((Accepted<Remark>) read(COMPLAINT)).value();
        var done = new Answer("She was rung", "We ring first", TODAY, "grace");
        assertThat(RemarkForm.answer(new Reader(RemarkForm.entered(done)), complaint, TODAY, "grace"))
                .isEqualTo(new Accepted<>(done));
        var now = new UUID(0, 2);
        var wrong = Typed.nothing().with("wrong", "It was recorded twice");
        assertThat(RemarkForm.instead(new Reader(wrong), now))
                .isEqualTo(new Instead(now, "It was recorded twice", false));
        var named = wrong.with(RemarkForm.REPLACES, ID.toString());
        assertThat(RemarkForm.instead(new Reader(named), now))
                .isEqualTo(new Instead(ID, "It was recorded twice", false));
        assertThat(RemarkForm.inError(new Reader(named), now))
                .isEqualTo(new Accepted<>(new Instead(ID, "It was recorded twice", true)));
        assertThat(problems(RemarkForm.inError(new Reader(Typed.nothing()), now)))
                .containsExactly("Enter what was wrong, for whoever reads the record later");
    }

    @Test
    void whoever_has_no_name_says_something_and_not_too_much() {
        var most = "w".repeat(AnybodyForm.MOST);
        assertThat(AnybodyForm.read(new Reader(Typed.nothing().with("words", most))))
                .isEqualTo(new Accepted<>(new AnybodyForm.Said(null, most)));
        assertThat(AnybodyForm.read(
                        new Reader(Typed.nothing().with("words", "It helped").with("who", "family"))))
                .isEqualTo(new Accepted<>(new AnybodyForm.Said(Anybody.Who.FAMILY, "It helped")));
        assertThat(problems(AnybodyForm.read(new Reader(Typed.nothing().with("words", most + "w")))))
                .containsExactly("Shorten this, or send it in parts. It has 10,001 characters, and 10,000 is the most");
        assertThat(problems(AnybodyForm.read(new Reader(Typed.nothing()))))
                .containsExactly("Write how it was, or leave this page");
    }

    @Test
    void what_is_put_right_opens_as_it_was_entered_though_its_day_has_gone_by() {
        for (var typed : List.of(
                THANKS,
                COMPLAINT,
                THANKS.with("about", "else").with("what", "The letter").without("partner"))) {
            var remark = ((Accepted<Remark>) read(typed)).value();
            var reader = new Reader(RemarkForm.entered(remark));
            assertThat(RemarkForm.right(reader, remark, ALL, TODAY.plusDays(3))).isEqualTo(new Accepted<>(remark));
        }
        var complaint = ((Accepted<Remark>) read(COMPLAINT)).value();
        var earlier = RemarkForm.entered(complaint).with("answerBy", TODAY.minusDays(1));
        assertThat(problems(RemarkForm.right(new Reader(earlier), complaint, ALL, TODAY.plusDays(3))))
                .containsExactly("The date must be today or in the future");
        var none = new Reader(RemarkForm.entered(complaint));
        RemarkForm.instead(none, ID);
        assertThat(problems(RemarkForm.right(none, complaint, ALL, TODAY)))
                .containsExactly("Enter what was wrong, for whoever reads the record later");
    }
}
