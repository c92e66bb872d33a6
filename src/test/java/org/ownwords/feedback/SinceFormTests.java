package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.feedback.SinceThen.Answered;
import org.ownwords.feedback.SinceThen.Answers;
import org.ownwords.feedback.SinceThen.Asking;
import org.ownwords.feedback.SinceThen.NotAsked;
import org.ownwords.page.Option;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.WhyNotDone;

/// How it has been since, and when somebody is asked.
class SinceFormTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 7, 10);
    private static final LocalDate ENDED = LocalDate.of(2026, 7, 8);

    private static final Map<String, String> LEAST = Map.of(
            "talked", "yes",
            "been", "better",
            "feels", "partly",
            "lasted", "no",
            "answeredBy", "adult",
            "how", "telephone",
            "askedBy", "Nadia Rahman");

    private static final Map<String, String> SAYS_NOTHING =
            Map.of("been", "not-said", "feels", "cannot-say", "lasted", "not-said");

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

    private static Reading<SinceThen> read(Typed typed, @Nullable LocalDate diedOn) {
        return SinceForm.read(new Reader(typed), ENDED, diedOn, TODAY);
    }

    private static SinceThen accepted(Typed typed) {
        return switch (read(typed, null)) {
            case Accepted<SinceThen>(var since) -> since;
            case Refused<SinceThen>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Reading<SinceThen> reading) {
        return reading instanceof Refused<SinceThen>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }

    private static List<String> problems(Typed typed) {
        return problems(read(typed, null));
    }

    @Test
    void what_they_say_is_kept_as_they_said_it_with_who_asked_and_opens_as_it_was_entered() {
        var since = accepted(least(Map.of("words", " I go out again…")));
        assertThat(since)
                .isEqualTo(new Answered(
                        " I go out again…",
                        new Asking(WhoAnswers.ADULT, HowAsked.TELEPHONE, "Nadia Rahman"),
                        new Answers(HowItHasBeen.BETTER, FeelsSafe.PARTLY, HasLasted.NO),
                        TODAY));
        assertThat(since.sentence()).isEqualTo("The person said how it has been since the enquiry ended.");
        assertThat(accepted(SinceForm.entered(since))).isEqualTo(since);
        assertThat(accepted(least(Map.of("answeredBy", "advocate"))).sentence()).startsWith("Their advocate said");
        assertThat(accepted(least(Map.of("answeredBy", "representative"))).sentence())
                .startsWith("Somebody who speaks for the person said");
    }

    @Test
    void that_they_were_not_asked_has_its_reason() {
        var not = accepted(typed(Map.of("talked", "no", "notDone", "not-reached", "why", "Rang three times")));
        assertThat(not).isEqualTo(new NotAsked(WhyNotDone.NOT_REACHED, "Rang three times", TODAY));
        assertThat(not.sentence())
                .isEqualTo("They were not asked how it has been since the enquiry ended. They could not be reached.");
        assertThat(accepted(SinceForm.entered(not))).isEqualTo(not);
        assertThat(problems(typed(Map.of("talked", "no")))).containsExactly("Select why they were not asked");
    }

    @Test
    void what_is_missing_or_under_another_answer_is_said() {
        assertThat(problems(typed(Map.of()))).containsExactly("Select whether somebody answered");
        assertThat(problems(typed(Map.of("talked", "yes"))))
                .containsExactly(
                        "Select how it has been",
                        "Select whether they feel safe now",
                        "Select whether what came about has lasted",
                        "Select who answered",
                        "Select how they were asked",
                        "Enter who asked");
        var stray = "Select the answer that you entered words under, or remove the words";
        assertThat(problems(typed(Map.of("talked", "no", "notDone", "unwell", "words", "I am ill"))))
                .containsExactly(stray);
        assertThat(problems(least(Map.of("why", "She was out")))).containsExactly(stray);
    }

    @Test
    void the_team_sends_no_link() {
        assertThat(HowAsked.ofTheTeam()).extracting(Option::code).containsExactly("face-to-face", "telephone", "paper");
        assertThat(problems(least(Map.of("how", "link")))).containsExactly("Select how they were asked");
        assertThat(HowAsked.options()).extracting(Option::code).contains("link");
    }

    @Test
    void somebody_who_answered_said_something_in_words_or_to_one_question() {
        assertThat(problems(least(SAYS_NOTHING)))
                .containsExactly("Enter what they say, answer one question, or select that nobody answered");
        assertThat(problems(least(Map.of("been", "not-said", "feels", "not-asked", "lasted", "not-said"))))
                .hasSize(1);
        assertThat(accepted(least(SAYS_NOTHING).with("words", "Leave me be"))).isInstanceOf(Answered.class);
        for (var one :
                Map.of("been", "same", "feels", "no", "lasted", "nothing").entrySet()) {
            assertThat(problems(least(SAYS_NOTHING).with(one.getKey(), one.getValue())))
                    .as(one.getKey())
                    .isEmpty();
        }
        var asking = new Asking(WhoAnswers.ADULT, HowAsked.PAPER, "Nadia Rahman");
        var nothing = new Answers(HowItHasBeen.NOT_SAID, FeelsSafe.NOT_ASKED, HasLasted.NOT_SAID);
        assertThatIllegalArgumentException().isThrownBy(() -> new Answered(null, asking, nothing, TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Asking(WhoAnswers.ADULT, HowAsked.PAPER, " "));
    }

    @Test
    void nobody_was_asked_before_the_enquiry_ended_nor_answers_after_they_have_died() {
        assertThat(problems(least(Map.of()).with("askedOn", ENDED))).isEmpty();
        assertThat(problems(least(Map.of()).with("askedOn", ENDED.minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("Check two days: the enquiry ended on 8 July 2026, and they were asked on 7 July 2026");
        assertThat(problems(read(least(Map.of()), TODAY.minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("They died on 9 July 2027.");
        assertThat(problems(read(least(Map.of("answeredBy", "representative")), TODAY.minusDays(1))))
                .isEmpty();
        var died = typed(Map.of("talked", "no", "notDone", "died"));
        assertThat(problems(read(died, TODAY.minusDays(1)))).isEmpty();
        assertThat(problems(SinceForm.read(new Reader(least(Map.of())), null, null, TODAY)))
                .as("of an enquiry whose end was taken back")
                .isEmpty();
    }

    @Test
    void they_are_asked_a_year_after_the_end_and_of_somebody_who_has_died_nobody_is_asked() {
        assertThat(AYearLater.after(ENDED, null)).hasValue(LocalDate.of(2027, 7, 8));
        assertThat(AYearLater.after(LocalDate.of(2028, 2, 29), null)).hasValue(LocalDate.of(2029, 2, 28));
        assertThat(AYearLater.after(ENDED, ENDED.plusDays(3))).isEmpty();
    }

    @Test
    void before_anybody_asks_they_read_whether_they_may_and_when_it_ended() {
        var said = new Offer.Said(null, WhoAnswers.ADULT);
        var asked = new WhoIsAsked(WhoAnswers.ADULT, null, null, null);
        var reach = new SafeReach(HowAsked.PAPER, "At home", null, null);
        assertThat(about(new Offer.Yes(said, asked, reach, null, null, true, ENDED))
                        .may())
                .isEqualTo("Somebody may ask again after a year how it has been. Recorded for 8 July 2026.");
        assertThat(about(new Offer.Yes(said, asked, reach, null, null, false, ENDED))
                        .may())
                .startsWith("They do not want to be asked again after a year.");
        var open = about(new Offer.Yes(said, asked, reach, null, null, null, ENDED));
        assertThat(open.may()).startsWith("It is not recorded whether somebody may ask again after a year.");
        assertThat(open.agreed()).isNotNull();
        assertThat(about(new Offer.No(said, ENDED)).may()).startsWith("They do not want to be asked how it was.");
        assertThat(about(new Offer.No(said, ENDED)).agreed()).isNull();
        assertThat(about(new Offer.Later(said, null, ENDED)).may()).startsWith("They want to be asked later");
        assertThat(about(new Offer.NotAsked(WhyNotOffered.UNSAFE, null, ENDED)).may())
                .startsWith("How it was is not asked.");
        var nothing = new SinceAbout(null, null, List.of());
        assertThat(nothing.may()).isEqualTo("It is not recorded whether somebody may ask.");
        assertThat(nothing.endedSentence()).isEqualTo("This enquiry has not ended.");
        assertThat(open.endedSentence()).isEqualTo("The enquiry ended on 8 July 2026.");
    }

    private static SinceAbout about(Offer offer) {
        var id = new java.util.UUID(1, 1);
        return new SinceAbout(
                ENDED, new KnownOffer(new OfferId(id), new org.ownwords.person.CaseId(id), id, offer), List.of());
    }
}
