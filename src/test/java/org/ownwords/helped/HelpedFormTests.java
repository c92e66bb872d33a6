package org.ownwords.helped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.helped.Helped.Answered;
import org.ownwords.helped.Helped.NotAsked;
import org.ownwords.helped.Helped.Said;
import org.ownwords.page.Option;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.ItHelped;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.WhyNotDone;

/// Whether it helped what was done without an enquiry.
class HelpedFormTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 7, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

    private static final Map<String, String> LEAST =
            Map.of("talked", "yes", "helped", "partly", "feels", "no", "voice", "adult");

    private static Details edith(@Nullable LocalDate died) {
        return new Details("Edith", "Abbott", null, died, Gender.FEMALE, null, null, null, null, null, null);
    }

    private static Typed typed(Map<String, String> fields) {
        var typed = Typed.nothing().with("askedOn", TODAY);
        for (var each : fields.entrySet()) {
            typed = typed.with(each.getKey(), each.getValue());
        }
        return typed;
    }

    private static Typed least(Map<String, String> more) {
        var typed = typed(LEAST);
        for (var each : more.entrySet()) {
            typed = typed.with(each.getKey(), each.getValue());
        }
        return typed;
    }

    private static Reading<Helped> read(Typed typed, @Nullable LocalDate died) {
        return HelpedForm.read(new Reader(typed), DECIDED, edith(died), TODAY);
    }

    private static Helped accepted(Typed typed) {
        return switch (read(typed, null)) {
            case Accepted<Helped>(var helped) -> helped;
            case Refused<Helped>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Reading<Helped> reading) {
        return reading instanceof Refused<Helped>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }

    private static List<String> problems(Typed typed) {
        return problems(read(typed, null));
    }

    @Test
    void what_they_say_is_kept_as_they_said_it_and_opens_as_it_was_entered() {
        var helped = accepted(least(Map.of("words", " She comes on Fridays…")));
        assertThat(helped)
                .isEqualTo(new Answered(
                        new Said(" She comes on Fridays…", ItHelped.PARTLY, FeelsSafe.NO), Voice.ADULT, null, TODAY));
        assertThat(helped.sentence()).isEqualTo("The person said whether what was done without an enquiry helped.");
        assertThat(accepted(HelpedForm.entered(helped))).isEqualTo(helped);
        assertThat(accepted(least(Map.of("voice", "advocate"))).sentence()).startsWith("Their advocate said");
        assertThat(accepted(least(Map.of("voice", "representative"))).sentence())
                .startsWith("Somebody who speaks for the person said");
    }

    @Test
    void how_far_it_has_come_is_said_shortly() {
        for (var each : Map.of(
                        "yes", "It helped",
                        "partly", "It helped in part",
                        "no", "It did not help",
                        "not-said", "They were asked whether it helped")
                .entrySet()) {
            assertThat(accepted(least(Map.of("helped", each.getKey()))).shortly())
                    .isEqualTo(each.getValue());
        }
        assertThat(accepted(typed(Map.of("talked", "no", "notDone", "unsafe"))).shortly())
                .isEqualTo("They were not asked whether it helped");
    }

    @Test
    void that_they_were_not_asked_has_its_reason() {
        var not = accepted(typed(Map.of("talked", "no", "notDone", "not-reached", "why", "Rang three times")));
        assertThat(not).isEqualTo(new NotAsked(WhyNotDone.NOT_REACHED, "Rang three times", TODAY));
        assertThat(not.sentence())
                .isEqualTo("They were not asked whether what was done without an enquiry helped."
                        + " They could not be reached.");
        assertThat(accepted(HelpedForm.entered(not))).isEqualTo(not);
        assertThat(problems(typed(Map.of("talked", "no")))).containsExactly("Select why they were not asked");
    }

    @Test
    void what_is_missing_or_under_another_answer_is_said() {
        assertThat(problems(typed(Map.of()))).containsExactly("Select whether somebody answered");
        assertThat(problems(typed(Map.of("talked", "yes"))))
                .containsExactly(
                        "Select whether it helped",
                        "Select whether they feel safe now",
                        "Select whose words these are");
        var stray = "Select the answer that you entered words under, or remove the words";
        assertThat(problems(typed(Map.of("talked", "no", "notDone", "unwell", "words", "I am ill"))))
                .containsExactly(stray);
        assertThat(problems(typed(Map.of("talked", "no", "notDone", "unwell", "wordsForBoard", "I am ill"))))
                .containsExactly(stray);
        assertThat(problems(least(Map.of("why", "She was out")))).containsExactly(stray);
    }

    @Test
    void nobody_decides_in_somebodys_best_interests_whether_it_helped_them() {
        assertThat(HelpedForm.VOICES).extracting(Option::code).containsExactly("adult", "representative", "advocate");
        assertThat(problems(least(Map.of("voice", "best-interests")))).containsExactly("Select whose words these are");
    }

    @Test
    void somebody_who_answered_said_something_in_words_or_to_one_question() {
        var nothing = Map.of("helped", "not-said", "feels", "cannot-say");
        assertThat(problems(least(nothing)))
                .containsExactly("Enter what they say, answer one question, or select that nobody answered");
        assertThat(problems(least(Map.of("helped", "not-said", "feels", "not-asked"))))
                .hasSize(1);
        assertThat(accepted(least(nothing).with("words", "Leave me be"))).isInstanceOf(Answered.class);
        assertThat(problems(least(nothing).with("helped", "no"))).isEmpty();
        assertThat(problems(least(nothing).with("feels", "yes"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Said(null, ItHelped.NOT_SAID, FeelsSafe.NOT_ASKED));
    }

    @Test
    void nobody_was_asked_before_it_was_decided_nor_answers_after_they_have_died() {
        assertThat(problems(least(Map.of()).with("askedOn", DECIDED))).isEmpty();
        assertThat(problems(least(Map.of()).with("askedOn", DECIDED.minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("Check two days: it was decided on 8 July 2026, and they were asked on 7 July 2026");
        assertThat(problems(read(least(Map.of()), TODAY))).as("on the day").isEmpty();
        assertThat(problems(read(least(Map.of()), TODAY.minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("They died on 7 October 2026.");
        assertThat(problems(read(least(Map.of("voice", "representative")), TODAY.minusDays(1))))
                .isEmpty();
        assertThat(problems(read(typed(Map.of("talked", "no", "notDone", "died")), TODAY.minusDays(1))))
                .isEmpty();
        assertThat(problems(HelpedForm.read(new Reader(least(Map.of())), null, edith(null), TODAY)))
                .as("where an enquiry was decided since")
                .isEmpty();
    }

    @Test
    void words_go_to_the_board_only_if_the_person_agrees_and_without_their_name() {
        var words = Map.of("wordsForBoard", "Now somebody comes");
        assertThat(problems(least(words)))
                .containsExactly("Confirm that Edith agrees that the Board may read these words, or remove the words");
        var agreed = accepted(least(words).with("sharing", List.of("agreed")));
        assertThat(agreed)
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> assertThat(answered.forBoard()).isEqualTo("Now somebody comes"));
        assertThat(HelpedForm.entered(agreed).text("wordsForBoard")).isEqualTo("Now somebody comes");
        assertThat(problems(least(Map.of("wordsForBoard", "Edith is better"))
                        .with("sharing", List.of("agreed", "checked"))))
                .containsExactly("Remove ‘Edith’. Words for the Board must not contain Edith’s name");
    }
}
