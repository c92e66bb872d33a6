package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.feedback.Heard.NotDone;
import org.ownwords.feedback.Heard.Reply;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.WhyNotDone;

class FeedbackFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    private static final QuestionSet SET = QuestionSets.PUBLISHED.current();

    private static Typed typed(String... fields) {
        var typed = Typed.nothing().with("offeredOn", TODAY).with("heardOn", TODAY);
        for (var i = 0; i < fields.length; i += 2) {
            typed = typed.with(fields[i], fields[i + 1]);
        }
        return typed;
    }

    private static Offer offered(Typed typed) {
        return switch (OfferForm.read(new Reader(typed), TODAY)) {
            case Accepted<Offer>(var offer) -> offer;
            case Refused<Offer>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Heard heard(Typed typed) {
        return switch (HeardForm.read(new Reader(typed), SET, null, TODAY)) {
            case Accepted<Heard>(var heard) -> heard;
            case Refused<Heard>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }

    private static List<String> offerProblems(String... fields) {
        return problems(OfferForm.read(new Reader(typed(fields)), TODAY));
    }

    private static List<String> heardProblems(@Nullable LocalDate diedOn, String... fields) {
        return problems(HeardForm.read(new Reader(typed(fields)), SET, diedOn, TODAY));
    }

    @Test
    void a_yes_says_who_is_asked_where_and_what_is_safe_and_opens_as_it_was_entered() {
        var typed = typed(
                "answer",
                "yes",
                "words",
                "Ring me",
                "saidBy",
                "adult",
                "ofWhom",
                "representative",
                "name",
                "Ann Abbott",
                "relation",
                "Her sister",
                "how",
                "telephone",
                "contact",
                "01632 960001",
                "safeWhen",
                "Mornings",
                "notToDo",
                "Leave a message",
                "caller",
                "Speaking Up",
                "needs",
                "Welsh",
                "agreed",
                "Somebody rings once",
                "againAfterYear",
                "yes");
        var yes = (Offer.Yes) offered(typed);
        assertThat(yes.asked())
                .isEqualTo(new WhoIsAsked(WhoAnswers.REPRESENTATIVE, "Ann Abbott", "Her sister", "Welsh"));
        assertThat(yes.reach())
                .isEqualTo(new SafeReach(HowAsked.TELEPHONE, "01632 960001", "Mornings", "Leave a message"));
        assertThat(yes.sentence()).isEqualTo("Ann Abbott may be asked how it was.");
        assertThat(yes.mayBeAskedAgain()).isTrue();
        assertThat(yes.againSentence()).isEqualTo("Somebody may ask again after a year how it has been.");
        assertThat(offered(OfferForm.entered(yes))).isEqualTo(yes);
    }

    @Test
    void that_they_were_not_asked_whether_somebody_may_ask_again_is_neither_a_yes_nor_a_no() {
        var reach = new String[] {"answer", "yes", "ofWhom", "adult", "how", "telephone", "contact", "01632 960001"};
        var not = (Offer.Yes) offered(typed(with(reach, "againAfterYear", "no")));
        assertThat(not.mayBeAskedAgain()).isFalse();
        assertThat(not.againSentence()).isEqualTo("They do not want to be asked again after a year.");
        var open = (Offer.Yes) offered(typed(reach));
        assertThat(open.mayBeAskedAgain()).isFalse();
        assertThat(open.againSentence()).isNull();
        for (var each : List.of(not, open)) {
            assertThat(offered(OfferForm.entered(each))).isEqualTo(each);
        }
    }

    @Test
    void whoever_speaks_for_the_person_has_a_name_and_the_person_is_no_one_elses_relation() {
        var reach = new String[] {"answer", "yes", "how", "telephone", "contact", "01632 960001"};
        assertThat(offerProblems(with(reach, "ofWhom", "representative"))).containsExactly("Enter their name");
        assertThat(offerProblems(with(reach, "ofWhom", "adult"))).isEmpty();
        for (var field : List.of("name", "relation")) {
            assertThat(offerProblems(with(reach, "ofWhom", "adult", field, "Ann")))
                    .containsExactly("Select who speaks for the person, or remove the name and how they know them");
        }
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void a_no_takes_nothing_more_and_a_later_may_have_its_day() {
        var no = offered(typed("answer", "no", "words", "I want peace"));
        assertThat(no.sentence()).isEqualTo("They do not want to be asked how it was.");
        assertThat(offered(OfferForm.entered(no))).isEqualTo(no);
        var later = offered(typed("answer", "later"));
        assertThat(later.sentence()).contains("asked later");
        var onDay = offered(typed("answer", "later").with("again", TODAY.plusDays(9)));
        assertThat(onDay.sentence()).contains("19 July 2026");
        assertThat(offered(OfferForm.entered(onDay))).isEqualTo(onDay);
    }

    @Test
    void that_it_was_not_offered_has_its_reason() {
        var not = offered(typed("answer", "not-asked", "whyNot", "unsafe", "whyMore", "He reads her post"));
        assertThat(not.sentence()).isEqualTo("How it was is not asked. It would not be safe for them.");
        assertThat(offered(OfferForm.entered(not))).isEqualTo(not);
        assertThat(offerProblems("answer", "not-asked")).containsExactly("Select why it was not offered");
        assertThat(offered(typed("answer", "not-asked", "whyNot", "not-reached"))
                        .sentence())
                .isEqualTo("How it was is not asked. They could not be reached, or have moved away.");
        assertThat(offerProblems("answer", "not-asked", "whyNot", "other"))
                .containsExactly("Enter why it was not offered");
        assertThat(offered(typed("answer", "not-asked", "whyNot", "other", "whyMore", "Her phone is cut off")))
                .isEqualTo(new Offer.NotAsked(WhyNotOffered.OTHER, "Her phone is cut off", TODAY));
        assertThat(not).isEqualTo(new Offer.NotAsked(WhyNotOffered.UNSAFE, "He reads her post", TODAY));
        assertThat(offerProblems("answer", "not-asked", "whyNot", "died", "words", "Yes"))
                .singleElement()
                .asString()
                .startsWith("What they said is recorded when they are asked");
    }

    @Test
    void what_is_missing_or_under_another_answer_is_said() {
        assertThat(offerProblems()).containsExactly("Select what they say, or that it was not offered");
        assertThat(offerProblems("answer", "yes"))
                .containsExactly(
                        "Select who would be asked",
                        "Select how they would like to be asked",
                        "Enter where they can be reached");
        assertThat(offerProblems("answer", "yes", "ofWhom", "advocate", "how", "paper", "contact", "At home"))
                .containsExactly("Enter their name");
        assertThat(offerProblems(
                        "answer", "yes", "ofWhom", "adult", "name", "Ann", "how", "paper", "contact", "At home"))
                .singleElement()
                .asString()
                .startsWith("Select who speaks for the person");
        for (var field : List.of(
                "name",
                "relation",
                "contact",
                "safeWhen",
                "notToDo",
                "caller",
                "needs",
                "agreed",
                "again-day",
                "whyMore")) {
            assertThat(offerProblems("answer", "no", field, "1")).as(field).hasSize(1);
        }
        assertThat(problems(
                        OfferForm.read(new Reader(typed("answer", "later").with("again", TODAY.minusDays(1))), TODAY)))
                .containsExactly("The day to ask again must be after the day they were asked");
        assertThatIllegalArgumentException().isThrownBy(() -> new WhoIsAsked(WhoAnswers.ADVOCATE, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SafeReach(HowAsked.PAPER, " ", null, null));
    }

    @Test
    void any_question_can_be_passed_over_and_words_are_kept_as_they_were_said() {
        var typed = typed(
                "talked",
                "yes",
                "answeredBy",
                "adult",
                "how",
                "telephone",
                "answer-listened",
                "quite",
                "words-safer",
                " I do not know…",
                "more",
                "Thank Nadia");
        var answered = (Answered) heard(typed);
        assertThat(answered.replies())
                .containsExactly(new Reply("listened", "quite", null), new Reply("safer", null, " I do not know…"));
        assertThat(answered.more()).isEqualTo("Thank Nadia");
        assertThat(answered.set()).isEqualTo(SET);
        assertThat(heard(HeardForm.entered(answered))).isEqualTo(answered);
    }

    @Test
    void that_nobody_was_asked_has_its_reason() {
        var not = heard(typed("talked", "no", "notDone", "not-reached", "why", "Rang three times"));
        assertThat(not).isEqualTo(new NotDone(WhyNotDone.NOT_REACHED, "Rang three times", TODAY));
        assertThat(heard(HeardForm.entered(not))).isEqualTo(not);
        assertThat(heardProblems(null, "talked", "no")).containsExactly("Select why they were not asked");
    }

    @Test
    void what_cannot_have_been_heard_is_refused_with_what_to_do() {
        assertThat(heardProblems(null)).containsExactly("Select whether somebody answered");
        assertThat(heardProblems(null, "talked", "yes"))
                .containsExactly(
                        "Select who answered",
                        "Select how they were asked",
                        "Enter an answer to one question at least, or select that nobody answered");
        assertThat(heardProblems(
                        TODAY.minusDays(2), "talked", "yes", "answeredBy", "adult", "how", "telephone", "more", "Well"))
                .containsExactly(
                        "They died on 8 July 2026. If they answered before, enter that day. If not, select that nobody"
                                + " answered, because they have died");
        assertThat(heardProblems(
                        TODAY.minusDays(2),
                        "talked",
                        "yes",
                        "answeredBy",
                        "representative",
                        "how",
                        "telephone",
                        "more",
                        "Well"))
                .isEmpty();
        assertThat(heardProblems(null, "talked", "no", "notDone", "died", "answer-safer", "yes"))
                .containsExactly("Select the answer that you entered words under, or remove the words");
        assertThat(heardProblems(
                        null, "talked", "yes", "answeredBy", "adult", "how", "paper", "more", "x", "why", "stray"))
                .containsExactly("Select the answer that you entered words under, or remove the words");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reply("safer", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answered(WhoAnswers.ADULT, HowAsked.PAPER, SET, List.of(), null, TODAY));
    }
}
