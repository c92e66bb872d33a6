package org.ownwords.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Voice;

class MeetingFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final Typed TO_COME = Typed.nothing()
            .with("kind", "strategy")
            .with("meetsOn", TODAY.plusDays(2))
            .with("invited", "yes")
            .with("state", "to-come");
    private static final Typed HELD = TO_COME.with("state", "held")
            .with("meetsOn", TODAY)
            .with("attended", "all")
            .with("voice", "adult")
            .with("decidedWhat", "The lock is changed");

    @Test
    void one_to_come_needs_its_kind_its_day_and_whether_the_person_is_asked() {
        assertThat(accepted(TO_COME))
                .isEqualTo(new Meeting(
                        MeetingKind.STRATEGY,
                        new Setting(TODAY.plusDays(2), null, null, null),
                        new Invitation(null, null, List.of(), null),
                        new Became.ToCome(),
                        null));
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "kind: Select what kind of meeting it is",
                        "meetsOn: Enter the day of the meeting",
                        "invited: Select whether Edith is asked to come",
                        "state: Select whether it was held");
    }

    @Test
    void one_to_come_is_today_or_later_and_one_that_was_held_is_not_to_come() {
        assertThat(accepted(TO_COME.with("meetsOn", TODAY)).on()).isEqualTo(TODAY);
        assertThat(problems(TO_COME.with("meetsOn", TODAY.minusDays(1))))
                .containsExactly("meetsOn: A meeting that is to come is today or later. If it was held, select that");
        assertThat(problems(HELD.with("meetsOn", TODAY.plusDays(1))))
                .containsExactly("meetsOn: The date must be today or in the past");
        var yesterday = TODAY.minusDays(1);
        assertThat(MeetingForm.read(new Reader(TO_COME.with("meetsOn", yesterday)), "Edith", null, yesterday, TODAY))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void that_the_person_is_not_asked_has_a_reason_and_professionals_alone_always_have_one() {
        assertThat(problems(TO_COME.with("invited", "no")))
                .containsExactly("notInvitedWhy: Enter why Edith is not asked to come");
        var alone = TO_COME.with("kind", "professionals");
        assertThat(problems(alone))
                .containsExactly("invited: Select No and enter why the meeting is without Edith, or select another kind"
                        + " of meeting");
        assertThat(accepted(alone.with("invited", "no").with("notInvitedWhy", "Others are at risk"))
                        .invitation()
                        .isTheirs())
                .isFalse();
        assertThat(problems(TO_COME.with("notInvitedWhy", "She is ill")))
                .containsExactly("invited: Select the answer that you entered words under, or remove the words");
    }

    @Test
    void what_happened_is_read_with_the_person_first_and_her_line_or_picture_is_enough() {
        var typed = HELD.with("contribution", "A picture of her cat")
                .with("ways", List.of("pictures", "objects", "nonsense"))
                .with("helped", "A speech and language therapist")
                .with("eachOther", "well")
                .with("apart", "He was to be talked about")
                .with("asked", List.of("police", "legal"))
                .with("came", List.of("legal"))
                .with("present", "Ann, her sister")
                .with("revisited", "She still wants the lock changed");
        var held = accepted(typed).became().held().orElseThrow();
        assertThat(held)
                .isEqualTo(new Became.Held(
                        new Attendance(Attended.ALL, null, "He was to be talked about"),
                        new TakingPart(
                                "A picture of her cat",
                                Voice.ADULT,
                                List.of(Way.PICTURES, Way.OBJECTS),
                                "A speech and language therapist",
                                EachOther.WELL),
                        List.of(Party.LEGAL),
                        "Ann, her sister",
                        "She still wants the lock changed",
                        "The lock is changed"));
        assertThat(accepted(HELD).became().held().orElseThrow().takingPart())
                .as("nobody has to bring anything")
                .isEqualTo(new TakingPart(null, null, List.of(), null, null));
        assertThat(problems(HELD.with("contribution", "A picture").without("voice")))
                .containsExactly("voice: Select whose words these are");
        assertThat(problems(HELD.without("attended").without("decidedWhat")))
                .containsExactly(
                        "attended: Select whether Edith was there",
                        "decidedWhat: Enter what was decided, or that nothing was");
    }

    @Test
    void that_somebody_who_was_asked_is_not_there_has_a_reason_and_it_is_asked_once() {
        for (var code : List.of("part", "no")) {
            var absent = HELD.with("attended", code);
            assertThat(problems(absent))
                    .containsExactly("attendedWhy: Enter why Edith was not there, or not for all of it");
            assertThat(accepted(absent.with("attendedWhy", "She was tired"))
                            .became()
                            .held()
                            .orElseThrow()
                            .attendance())
                    .extracting(Attendance::why)
                    .isEqualTo("She was tired");
            assertThat(problems(absent.with("invited", "no").with("notInvitedWhy", "She is in hospital")))
                    .isEmpty();
        }
    }

    @Test
    void words_that_belong_to_another_answer_are_refused_and_not_ignored() {
        for (var field : HeldForm.WORDS) {
            assertThat(problems(TO_COME.with(field, "Something")))
                    .containsExactly("state: Select the answer that you entered words under, or remove the words");
        }
        assertThat(problems(HELD.with("calledOffWhy", "She is ill")))
                .containsExactly("state: Select the answer that you entered words under, or remove the words");
        assertThat(problems(TO_COME.with("state", "called-off")))
                .containsExactly("calledOffWhy: Enter why it was called off");
        assertThat(accepted(TO_COME.with("state", "called-off").with("calledOffWhy", "She is ill"))
                        .became())
                .isEqualTo(new Became.CalledOff("She is ill"));
    }

    @Test
    void what_was_entered_can_be_entered_again() {
        var toCome = TO_COME.with("place", "Her flat")
                .with("placeWhy", "She feels safe there")
                .with("purpose", "Her lock")
                .with("prepared", "Told on Monday")
                .with("asked", List.of("police"))
                .with("names", "PC Ali");
        for (var typed : List.of(
                toCome,
                TO_COME.with("invited", "no").with("notInvitedWhy", "She is ill"),
                TO_COME.with("state", "called-off").with("calledOffWhy", "She is ill"),
                HELD,
                HELD.with("attended", "no")
                        .with("attendedWhy", "She was tired")
                        .with("contribution", "A line")
                        .with("ways", List.of("writing"))
                        .with("helped", "Ann")
                        .with("apart", "For safety")
                        .with("came", List.of("nhs"))
                        .with("present", "A nurse")
                        .with("revisited", "Nothing new"))) {
            var meeting = accepted(typed);
            assertThat(accepted(MeetingForm.entered(meeting))).isEqualTo(meeting);
        }
        var known = MeetingForm.known(accepted(toCome));
        assertThat(known.text("place")).isEqualTo("Her flat");
        assertThat(known.has("state")).as("what became of it is asked").isFalse();
    }

    @Test
    void the_person_got_the_minutes_on_a_day_after_the_meeting_or_there_is_a_reason() {
        var meeting = accepted(HELD);
        var yes = Typed.nothing().with("given", "yes").with("givenOn", TODAY).with("how", "Read aloud");
        var given = accepted(given(yes, meeting));
        assertThat(given).isEqualTo(new Given.ToThem(TODAY, "Read aloud"));
        assertThat(accepted(given(MinutesForm.entered(given), meeting))).isEqualTo(given);
        var not = accepted(given(Typed.nothing().with("given", "no").with("notGivenWhy", "She wants none"), meeting));
        assertThat(not).isEqualTo(new Given.NotGiven("She wants none"));
        assertThat(accepted(given(MinutesForm.entered(not), meeting))).isEqualTo(not);
        assertThat(problems(given(Typed.nothing(), meeting)))
                .containsExactly("given: Select whether Edith got the minutes");
        assertThat(problems(given(Typed.nothing().with("given", "no"), meeting)))
                .containsExactly("notGivenWhy: Enter why Edith does not get the minutes");
        assertThat(problems(given(yes.with("givenOn", TODAY.minusDays(1)), meeting)))
                .singleElement()
                .asString()
                .startsWith("givenOn: Check two days: the meeting was on 6 July 2026");
        assertThat(problems(given(yes.with("notGivenWhy", "She wants none"), meeting)))
                .containsExactly("given: Select the answer that you entered words under, or remove the words");
    }

    @Test
    void minutes_have_words_for_the_person_and_may_have_some_apart() {
        var typed = Typed.nothing()
                .with("words", "The lock")
                .with("apart", "About him")
                .with("made", "By Nadia");
        var minutes = accepted(MinutesForm.read(new Reader(typed), "Edith"));
        assertThat(minutes).isEqualTo(new Minutes("The lock", "About him", "By Nadia"));
        assertThat(accepted(MinutesForm.read(new Reader(MinutesForm.entered(minutes)), "Edith")))
                .isEqualTo(minutes);
        assertThat(problems(MinutesForm.read(new Reader(Typed.nothing()), "Edith")))
                .containsExactly("words: Enter the minutes that Edith gets too");
    }

    private static Reading<Given> given(Typed typed, Meeting meeting) {
        return MinutesForm.readGiven(new Reader(typed), "Edith", meeting, TODAY);
    }

    private static Meeting accepted(Typed typed) {
        return accepted(MeetingForm.read(new Reader(typed), "Edith", null, TODAY));
    }

    private static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Typed typed) {
        return problems(MeetingForm.read(new Reader(typed), "Edith", null, TODAY));
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
