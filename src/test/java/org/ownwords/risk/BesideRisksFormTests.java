package org.ownwords.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.SaysBefore.Way;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.risk.SafeToAsk.Reaching;

/// What is recorded beside a risk: whether it is safe to ask, signs, advice.
class BesideRisksFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @Test
    void that_it_is_not_safe_has_a_reason_and_that_it_is_needs_none() {
        var safe = Typed.nothing().with("ask", "yes").with("reach", "yes").with("lookedOn", TODAY);
        assertThat(accepted(safe(safe)))
                .isEqualTo(new SafeToAsk(Answer.YES, Answer.YES, null, new Reaching(null, null, null), TODAY));
        for (var unsafe : List.of(safe.with("ask", "no"), safe.with("reach", "no"))) {
            assertThat(problems(safe(unsafe))).containsExactly("why: Enter how you know that it is not safe");
            assertThat(accepted(safe(unsafe.with("why", "He listens in"))).isUnsafe())
                    .isTrue();
        }
        assertThat(accepted(safe(safe)).isUnsafe()).isFalse();
        assertThat(accepted(safe(safe.with("notTold", "Her son"))).isUnsafe()).isTrue();
        assertThat(problems(safe(Typed.nothing())))
                .containsExactly(
                        "ask: Select whether it is safe to ask Edith",
                        "reach: Select whether it is safe to write to Edith or call",
                        "lookedOn: Enter the day");
    }

    @Test
    void what_is_not_known_is_never_said_to_be_safe_or_not() {
        var unknown = accepted(safe(Typed.nothing()
                .with("ask", "not-known")
                .with("reach", "no")
                .with("why", "He reads her post")
                .with("lookedOn", TODAY)));
        assertThat(unknown.words("Edith"))
                .isEqualTo("It is not known whether it is safe to ask Edith. It is not safe to write or call.");
        assertThat(accepted(safe(SafeToAskForm.entered(unknown)))).isEqualTo(unknown);
    }

    @Test
    void a_sign_that_was_seen_says_what_was_seen_and_one_that_was_not_looked_for_is_left_out() {
        var typed = Typed.nothing()
                .with("alarm", "yes")
                .with("alarmSeen", "There is none")
                .with("smoking", "not-known")
                .with("lookedOn", TODAY);
        var looked = accepted(signs(typed));
        assertThat(looked.found().stream().map(each -> each.sign().code())).containsExactly("alarm", "smoking");
        assertThat(looked.with(Answer.YES).stream().map(Found::words))
                .containsExactly("No working smoke alarm: There is none");
        assertThat(accepted(signs(LookedForm.entered(looked)))).isEqualTo(looked);
        assertThat(problems(signs(typed.without("alarmSeen"))))
                .containsExactly(
                        "alarmSeen: Enter what you saw or heard: Is a working smoke alarm missing where Edith lives?");
        assertThat(problems(signs(typed.with("escapeSeen", "Papers"))))
                .containsExactly(
                        "escape: Select an answer: Is the way out blocked, or would Edith not get out without help?");
        assertThat(problems(signs(Typed.nothing().with("lookedOn", TODAY))))
                .containsExactly("alarm: Answer one of these questions at least");
    }

    @Test
    void every_sign_has_a_code_of_its_own_and_a_question_with_their_name() {
        for (var about : SignsAbout.all()) {
            var codes = new HashSet<String>();
            for (var sign : about.signs()) {
                assertThat(codes.add(sign.code())).as(sign.code()).isTrue();
                assertThat(sign.question("Edith")).contains("Edith").endsWith("?");
                assertThat(about.sign(sign.code())).isEqualTo(sign);
            }
            assertThat(about.next()).isNotEmpty();
        }
        assertThat(List.of(SignsAbout.FIRE, SignsAbout.SELF_NEGLECT))
                .as("the fire service is thought of where there are signs")
                .allSatisfy(about ->
                        assertThat(about.next()).anyMatch(next -> next.contains("the fire and rescue service")));
        assertThat(SignsAbout.FIRE.sign("gone").words()).isEqualTo("gone");
    }

    @Test
    void advice_says_who_is_asked_and_what_and_is_answered_afterwards() {
        var typed = Typed.nothing()
                .with("kind", "legal")
                .with("ofWhom", "Legal services")
                .with("question", "May we go in?")
                .with("askedOn", TODAY.minusDays(2));
        var advice = accepted(AdviceForm.read(new Reader(typed), List.of(), TODAY));
        assertThat(advice)
                .isEqualTo(new Advice(AdviceKind.LEGAL, "Legal services", "May we go in?", TODAY.minusDays(2)));
        assertThat(AdviceForm.entered(advice)).isEqualTo(typed);
        assertThat(problems(AdviceForm.read(new Reader(Typed.nothing()), List.of(), TODAY)))
                .containsExactly(
                        "kind: Select who is asked",
                        "ofWhom: Enter the name of who is asked",
                        "question: Enter what they are asked",
                        "askedOn: Enter the day");
        var early = Typed.nothing().with("answer", "No").with("givenOn", TODAY.minusDays(3));
        assertThat(problems(AdviceForm.read(new Reader(early), advice, TODAY)))
                .singleElement()
                .asString()
                .startsWith("givenOn: Check two days: they were asked on 4 July 2026");
        var answer = accepted(AdviceForm.read(new Reader(early.with("givenOn", TODAY)), advice, TODAY));
        assertThat(AdviceForm.entered(answer)).isEqualTo(early.with("givenOn", TODAY));
        assertThat(problems(AdviceForm.read(
                        new Reader(typed.with("askedOn", TODAY)),
                        List.of(new Advised("No", TODAY.minusDays(1))),
                        TODAY)))
                .singleElement()
                .asString()
                .startsWith("askedOn: Check two days");
    }

    private static Reading<SafeToAsk> safe(Typed typed) {
        return SafeToAskForm.read(new Reader(typed), "Edith", TODAY);
    }

    @Test
    void who_was_there_is_named_and_may_have_said_nothing() {
        var advised = new Advised(
                "Go on seeing her",
                List.of(
                        new Advised.Voiced("Jo Penn, Larchmere Homes", "The lock can be changed"),
                        new Advised.Voiced("The fire service", null)),
                TODAY);
        var advice = new Advice(AdviceKind.HIGH_RISK_PANEL, "The panel", "What else?", TODAY.minusDays(9));
        assertThat(accepted(AdviceForm.read(new Reader(AdviceForm.entered(advised)), advice, TODAY)))
                .isEqualTo(advised);
        assertThat(problems(AdviceForm.read(
                        new Reader(AdviceForm.entered(advised).with("thereSaid-3", "I am not sure")), advice, TODAY)))
                .containsExactly("there-3: Enter who said this");
        assertThatIllegalArgumentException().isThrownBy(() -> new Advised.Voiced(" ", null));
    }

    @Test
    void signs_are_looked_for_again_on_a_day_that_comes_after() {
        var looked = new Looked(
                SignsAbout.FIRE,
                List.of(new Found(SignsAbout.FIRE.sign("alarm"), Answer.NO, null)),
                null,
                TODAY,
                TODAY.plusDays(7));
        assertThat(accepted(signs(LookedForm.entered(looked)))).isEqualTo(looked);
        assertThat(problems(signs(LookedForm.entered(looked).with("lookAgain", TODAY.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("lookAgain");
    }

    @Test
    void pressure_is_a_sign_whether_or_not_anybody_doubts_that_she_can_decide() {
        assertThat(SignsBefore.line(List.of(), "Edith", "/cases/1").words())
                .contains("It is not recorded that anybody looked for signs that Edith is under pressure.");
        var fire = new Looked(
                SignsAbout.FIRE, List.of(new Found(SignsAbout.FIRE.sign("alarm"), Answer.YES, "None")), null, TODAY);
        assertThat(SignsBefore.line(List.of(fire), "Edith", "/cases/1").words()).contains("It is not recorded");
        var pushes = SignsAbout.COERCION.sign("pushes-away");
        var seen = new Looked(
                SignsAbout.COERCION, List.of(new Found(pushes, Answer.YES, "He looked at her")), null, TODAY);
        assertThat(SignsBefore.line(List.of(fire, seen), "Edith", "/cases/1").words())
                .startsWith("Signs of coercion or control, on ")
                .contains("Turns help away because of somebody: He looked at her");
        var none = new Looked(SignsAbout.COERCION, List.of(new Found(pushes, Answer.NO, null)), null, TODAY);
        assertThat(SignsBefore.line(List.of(none), "Edith", "/cases/1").words())
                .startsWith("No sign of coercion or control was seen on ");
        assertThat(SignsBefore.line(List.of(none), "Edith", "/cases/1").way())
                .isEqualTo(new Way("Record signs of coercion or control", "/cases/1/signs/coercion/new"));
    }

    private static Reading<Looked> signs(Typed typed) {
        return LookedForm.read(new Reader(typed), SignsAbout.FIRE, "Edith", TODAY);
    }

    private static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static <T> List<String> problems(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T> _ -> List.of();
            case Refused<T>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }
}
