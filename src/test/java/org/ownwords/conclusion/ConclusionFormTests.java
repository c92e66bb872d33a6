package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.Recording;
import org.ownwords.conclusion.HowItWasDone.Involved;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

class ConclusionFormTests {

    private static final LocalDate STARTED = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final By NADIA = new By(
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null),
            Instant.parse("2026-07-09T10:00:00Z"));
    private static final DesiredOutcome STOPS_ASKING =
            outcome("I want him to stop asking me for money", new Standing.Current());
    private static final String KEY = "-" + STOPS_ASKING.id().value();

    /// The shortest honest closing of an enquiry on which nobody said what they want.
    private static final Typed SHORTEST = day(Typed.nothing(), TODAY)
            .with("viewsSought", "yes")
            .with("views", "I am glad it is done")
            .with("answeredBy", "adult")
            .with("actionNeeded", "no")
            .with("noActionWhy", "He has stopped, and they are friends");

    private static final Typed WITH_OUTCOME = SHORTEST.with("workers" + KEY, "partly");

    @Test
    void the_shortest_closing_is_accepted_and_says_what_was_not_asked() {
        assertThat(read(SHORTEST, List.of()))
                .isEqualTo(new Accepted<>(new Conclusion(
                        TODAY,
                        List.of(),
                        new PersonsAnswers(
                                new Views.Sought("I am glad it is done", Voice.ADULT),
                                FeelsSafer.NOT_ASKED,
                                ListenedTo.NOT_ASKED,
                                Understood.NOT_ASKED),
                        new Decision.NoActionNeeded("He has stopped, and they are friends"),
                        null,
                        new Reported(List.of(), Capacity.NOT_RECORDED, null))));
    }

    @Test
    void how_they_are_in_themselves_is_asked_beside_whether_they_feel_safer_and_opens_as_it_was_answered() {
        for (var wellbeing : Wellbeing.all()) {
            var read = accepted(WITH_OUTCOME.with("wellbeing", wellbeing.code()), STOPS_ASKING);
            assertThat(read.answers().wellbeing()).isEqualTo(wellbeing);
        }
        assertThat(accepted(WITH_OUTCOME, STOPS_ASKING).answers().wellbeing()).isNull();
    }

    @Test
    void a_closing_shows_a_principle_by_what_it_says_and_by_nothing_less() {
        assertThat(PrinciplesShown.by(accepted(WITH_OUTCOME, STOPS_ASKING))).isEmpty();
        var acted = WITH_OUTCOME.with("steppedIn", "they-acted");
        assertThat(PrinciplesShown.by(accepted(acted, STOPS_ASKING))).containsExactly(Principle.EMPOWERMENT);
        assertThat(PrinciplesShown.by(accepted(acted.with("answeredBy", "advocate"), STOPS_ASKING)))
                .isEmpty();
        assertThat(PrinciplesShown.by(accepted(WITH_OUTCOME.with("steppedIn", "together"), STOPS_ASKING)))
                .containsExactly(Principle.EMPOWERMENT);
        assertThat(PrinciplesShown.by(accepted(
                        WITH_OUTCOME.with("steppedIn", "we-acted").with("proportion", "No less would do"),
                        STOPS_ASKING)))
                .containsExactly(Principle.PROPORTIONALITY);
        var again = WITH_OUTCOME.with("byWhat", "A lock");
        for (var kept : List.of("fully", "partly")) {
            assertThat(PrinciplesShown.by(accepted(again.with("fromAgain", kept), STOPS_ASKING)))
                    .containsExactly(Principle.PREVENTION);
        }
        assertThat(PrinciplesShown.by(accepted(again.with("fromAgain", "not"), STOPS_ASKING)))
                .isEmpty();
        assertThat(PrinciplesShown.by(accepted(WITH_OUTCOME.with("fromAgain", "fully"), STOPS_ASKING)))
                .isEmpty();
    }

    @Test
    void their_view_and_the_workers_stand_beside_each_other() {
        var typed = WITH_OUTCOME
                .with("persons" + KEY, "fully")
                .with("personsWords" + KEY, "He hasn't asked since")
                .with("reasons" + KEY, "not-possible")
                .with("whyNot" + KEY, "It is a bit fragile");
        assertThat(accepted(typed, STOPS_ASKING).outcomes())
                .containsExactly(new OutcomeResult(
                        STOPS_ASKING.id(),
                        PersonsView.FULLY,
                        "He hasn't asked since",
                        CameAbout.PARTLY,
                        List.of(NotMetReason.NOT_POSSIBLE),
                        "It is a bit fragile"));
    }

    @Test
    void what_it_changed_for_them_may_be_said_and_opens_as_it_was_entered() {
        assertThat(accepted(WITH_OUTCOME, STOPS_ASKING).outcomes().getFirst().lifeNow())
                .isNull();
        assertThat(LifeNow.all())
                .extracting(LifeNow::code, LifeNow::words)
                .containsExactly(
                        tuple("better", "Life is better for it"),
                        tuple("little", "It has changed little"),
                        tuple("worse", "Life is harder for it"),
                        tuple("too-early", "It is too early to tell"));
        var conclusion = accepted(WITH_OUTCOME.with("lifeNow" + KEY, "worse"), STOPS_ASKING);
        assertThat(conclusion.outcomes().getFirst().lifeNow()).isEqualTo(LifeNow.WORSE);
        assertThat(accepted(ConclusionBegun.typed(conclusion), STOPS_ASKING).outcomes())
                .isEqualTo(conclusion.outcomes());
    }

    @Test
    void how_hard_it_was_may_be_said_and_opens_as_it_was_entered() {
        assertThat(accepted(WITH_OUTCOME, STOPS_ASKING).outcomes().getFirst().howHard())
                .isNull();
        assertThat(HowHard.Level.all())
                .extracting(HowHard.Level::code, HowHard.Level::words)
                .containsExactly(
                        tuple("easy", "It was not hard"),
                        tuple("some", "It took some doing"),
                        tuple("hard", "It was hard"),
                        tuple("out-of-reach", "Much of it was out of anybody’s reach"));
        assertThat(HowHard.Level.codes()).containsExactly("easy", "some", "hard", "out-of-reach");
        var conclusion = accepted(
                WITH_OUTCOME.with("howHard" + KEY, "hard").with("hardWhy" + KEY, "He lives next door"), STOPS_ASKING);
        var howHard = new HowHard(HowHard.Level.HARD, "He lives next door");
        assertThat(conclusion.outcomes().getFirst().howHard()).isEqualTo(howHard);
        assertThat(howHard.words()).isEqualTo("It was hard: He lives next door");
        assertThat(new HowHard(HowHard.Level.EASY, null).words()).isEqualTo("It was not hard");
        assertThat(accepted(ConclusionBegun.typed(conclusion), STOPS_ASKING).outcomes())
                .isEqualTo(conclusion.outcomes());
        assertThat(problems(WITH_OUTCOME.with("hardWhy" + KEY, "He lives next door"), STOPS_ASKING))
                .containsExactly("howHard" + KEY + ": Select how hard it was, or remove what made it so");
    }

    @Test
    void what_they_did_not_say_came_of_it_was_not_asked() {
        assertThat(accepted(WITH_OUTCOME, STOPS_ASKING).outcomes().getFirst().persons())
                .isEqualTo(PersonsView.NOT_ASKED);
    }

    @Test
    void the_worker_judges_each_thing_they_wanted() {
        assertThat(problems(SHORTEST, STOPS_ASKING))
                .containsExactly("workers" + KEY + ": Select how far, in your judgement, what Edith wanted came about");
    }

    @Test
    void an_enquiry_does_not_end_without_the_persons_view_or_why_it_was_not_sought() {
        assertThat(problems(SHORTEST.without("viewsSought")))
                .containsExactly("viewsSought: Select yes if Edith was asked about closing, or no and why");
        assertThat(problems(SHORTEST.without("views").with("viewsSought", "no")))
                .containsExactly("viewsNotSought: Enter why Edith was not asked about closing");
        assertThat(problems(SHORTEST.without("views"))).containsExactly("views: Enter what Edith says about closing");
        assertThat(problems(SHORTEST.without("answeredBy")))
                .containsExactly("answeredBy: Select whose voice these words are");
    }

    @Test
    void words_under_an_answer_that_is_no_longer_chosen_are_not_ignored() {
        assertThat(problems(SHORTEST.with("viewsSought", "no").with("viewsNotSought", "She died")))
                .containsExactly("viewsSought: Select the answer that you entered words under, or remove the words");
        assertThat(problems(SHORTEST.with("viewsNotSought", "She died")))
                .containsExactly("viewsSought: Select the answer that you entered words under, or remove the words");
        assertThat(problems(SHORTEST.with("actionBy", "Jean Abbott")))
                .containsExactly("actionNeeded: Select the answer that you entered words under, or remove the words");
        assertThat(problems(SHORTEST.with("actionNeeded", "yes")
                        .with("action", "Ring her on Fridays")
                        .with("actionBy", "Jean Abbott")))
                .containsExactly("actionNeeded: Select the answer that you entered words under, or remove the words");
    }

    @Test
    void that_nobody_could_ask_is_enough_with_its_reason() {
        assertThat(accepted(SHORTEST.without("views").with("viewsSought", "no").with("viewsNotSought", "She died"))
                        .answers()
                        .views())
                .isEqualTo(new Views.NotSought("She died"));
    }

    @Test
    void an_enquiry_does_not_end_without_the_decision_the_act_asks_for() {
        assertThat(problems(SHORTEST.without("actionNeeded")))
                .containsExactly("actionNeeded: Select whether any action should be taken");
        assertThat(problems(SHORTEST.without("noActionWhy")))
                .containsExactly("noActionWhy: Enter why no action is needed");
        assertThat(problems(SHORTEST.without("noActionWhy").with("actionNeeded", "yes")))
                .containsExactly(
                        "action: Enter what action should be taken", "actionBy: Enter who will take the action");
    }

    @Test
    void the_person_may_be_who_acts() {
        assertThat(accepted(SHORTEST.without("noActionWhy")
                                .with("actionNeeded", "yes")
                                .with("action", "Speak to her neighbour, with help to begin")
                                .with("actionBy", "Edith"))
                        .decision())
                .isEqualTo(new Decision.ActionNeeded("Speak to her neighbour, with help to begin", "Edith"));
    }

    @Test
    void answers_about_how_it_was_are_kept() {
        var conclusion = accepted(SHORTEST.with("feelsSafer", "partly")
                .with("listenedTo", "always")
                .with("understood", "fully")
                .with("livesOn", "A visit from the sight-loss service")
                .with("wordsForBoard", "They did nothing unless I said so"));
        assertThat(conclusion.answers().feelsSafer()).isEqualTo(FeelsSafer.PARTLY);
        assertThat(conclusion.answers().listenedTo()).isEqualTo(ListenedTo.ALWAYS);
        assertThat(conclusion.answers().understood()).isEqualTo(Understood.FULLY);
        assertThat(conclusion.livesOn()).isEqualTo("A visit from the sight-loss service");
        assertThat(conclusion.reported().wordsForBoard()).isEqualTo("They did nothing unless I said so");
    }

    @Test
    void it_did_not_end_before_it_started_or_tomorrow() {
        assertThat(problems(day(SHORTEST, STARTED))).isEmpty();
        assertThat(problems(day(SHORTEST, STARTED.minusDays(1))))
                .containsExactly("concludedOn: Check two days: the enquiry started on 3 July 2026, and it was closed on"
                        + " 2 July 2026, before that. One of them is not right");
        assertThat(problems(day(SHORTEST, TODAY.plusDays(1))))
                .containsExactly("concludedOn: The date must be today or in the past");
    }

    @Test
    void nothing_is_said_in_their_own_words_at_a_closing_after_they_died() {
        assertThat(problems(read(SHORTEST, List.of(), TODAY.minusDays(1))))
                .containsExactly("answeredBy: Edith died on 8 July 2026, and the enquiry was closed on 9 July 2026."
                        + " Select who says this for Edith, or say why Edith was not asked");
        assertThat(problems(read(SHORTEST, List.of(), TODAY))).isEmpty();
        for (var honest : List.of(
                SHORTEST.with("answeredBy", "representative"),
                SHORTEST.without("views").with("viewsSought", "no").with("viewsNotSought", "She died"))) {
            assertThat(problems(read(honest, List.of(), TODAY.minusDays(1)))).isEmpty();
        }
    }

    @Test
    void a_whole_risk_is_read_and_an_empty_row_is_none() {
        var typed = risk(SHORTEST, 2, "financial", "own-home", "known", "identified-action", "reduced");
        assertThat(accepted(typed).reported().risks())
                .containsExactly(new Risk(
                        AbuseType.FINANCIAL,
                        Location.OWN_HOME,
                        SourceOfRisk.KNOWN,
                        RiskAssessment.IDENTIFIED_ACTION,
                        RiskOutcome.REDUCED));
    }

    @Test
    void what_became_of_an_identified_risk_may_be_left_out() {
        var typed = risk(SHORTEST, 1, "financial", "own-home", "known", "identified-no-action", "");
        assertThat(accepted(typed).reported().risks().getFirst().outcome()).isNull();
    }

    @Test
    void half_a_risk_is_refused_with_what_is_missing() {
        assertThat(problems(SHORTEST.with("riskOutcome-3", "removed")))
                .containsExactly(
                        "riskType-3: Risk 3: select what it is, or clear the row",
                        "riskLocation-3: Risk 3: select where, or clear the row",
                        "riskSource-3: Risk 3: select where it comes from, or clear the row",
                        "riskAssessment-3: Risk 3: select what was found, or clear the row");
        assertThat(problems(risk(SHORTEST, 1, "financial", "", "known", "none-action", "")))
                .containsExactly("riskLocation-1: Risk 1: select where, or clear the row");
        for (var field : List.of("riskType", "riskLocation", "riskSource", "riskAssessment")) {
            var whole = risk(SHORTEST, 1, "financial", "own-home", "known", "none-action", "");
            assertThat(problems(whole.without(field + "-1"))).hasSize(1);
        }
    }

    @Test
    void what_became_of_a_risk_nobody_identified_is_refused() {
        assertThat(problems(risk(SHORTEST, 1, "financial", "own-home", "known", "none-action", "removed")))
                .containsExactly(
                        "riskOutcome-1: Risk 1: only a risk that was identified can remain, be reduced or be removed");
    }

    @Test
    void whether_they_could_decide_and_who_supported_them_may_be_said_or_left() {
        var lacked = accepted(SHORTEST.with("lackedCapacity", "yes").with("supportedBy", "family-or-friend"));
        assertThat(lacked.reported().capacity())
                .isEqualTo(new Capacity(LackedCapacity.YES, SupportedBy.FAMILY_OR_FRIEND));
        // An advocate is there for somebody who finds it hard to take part, whether or not they can decide.
        var could = accepted(SHORTEST.with("lackedCapacity", "no").with("supportedBy", "advocate"));
        assertThat(could.reported().capacity()).isEqualTo(new Capacity(LackedCapacity.NO, SupportedBy.ADVOCATE));
        assertThat(accepted(SHORTEST.with("lackedCapacity", "dont-know"))
                        .reported()
                        .capacity()
                        .supportedBy())
                .isNull();
    }

    @Test
    void what_was_sent_back_is_read_again_as_it_was() {
        var typed = risk(WITH_OUTCOME, 1, "financial", "own-home", "known", "identified-action", "reduced")
                .with("persons" + KEY, "would-rather-not-say")
                .with("personsWords" + KEY, "Leave it there")
                .with("reasons" + KEY, "changed-mind")
                .with("whyNot" + KEY, "She likes his company")
                .with("feelsSafer", "yes")
                .with("listenedTo", "always")
                .with("understood", "partly")
                .with("wellbeing", "better")
                .with("wordsForBoard", "I was asked")
                .with("lackedCapacity", "yes")
                .with("supportedBy", "advocate")
                .with("livesOn", "A visit");
        var conclusion = accepted(typed, STOPS_ASKING);
        assertThat(accepted(ConclusionBegun.typed(conclusion), STOPS_ASKING)).isEqualTo(conclusion);

        var other = accepted(SHORTEST.without("views")
                .with("viewsSought", "no")
                .with("viewsNotSought", "She died")
                .without("noActionWhy")
                .with("actionNeeded", "yes")
                .with("action", "Tell the coroner")
                .with("actionBy", "Sam Oyelaran"));
        assertThat(accepted(ConclusionBegun.typed(other))).isEqualTo(other);
    }

    @Test
    void the_page_has_room_for_three_risks_or_as_many_as_there_were() {
        assertThat(RiskRows.count(SHORTEST)).isEqualTo(3);
        assertThat(RiskRows.count(SHORTEST.with("riskType-4", "neglect"))).isEqualTo(4);
    }

    @Test
    void what_was_typed_about_something_that_changed_since_is_still_shown() {
        var changed = outcome("I want him to go away", new Standing.Changed(STOPS_ASKING.id()));
        var all = List.of(STOPS_ASKING, changed);
        assertThat(OutcomesAsked.shown(all, SHORTEST)).containsExactly(STOPS_ASKING);
        for (var field : List.of("persons", "personsWords", "workers", "whyNot")) {
            var typed = SHORTEST.with(ConclusionForm.field(field, changed), "not");
            assertThat(OutcomesAsked.shown(all, typed)).isEqualTo(all);
        }
    }

    private static Concluded concluded(Conclusion conclusion, @Nullable String correction) {
        return new Concluded(
                new ConclusionId(UUID.randomUUID()),
                new EnquiryId(UUID.randomUUID()),
                conclusion,
                new SignOff.Agreed("sam.oyelaran", NADIA.at(), "It is so", "Her own words"),
                correction,
                new Recording("nadia.rahman", NADIA.at()));
    }

    @Test
    void what_was_agreed_and_is_wrong_opens_as_it_was_and_says_what_it_puts_right() {
        var before = concluded(accepted(WITH_OUTCOME, STOPS_ASKING), null);
        var typed = ConclusionBegun.correcting(before);
        assertThat(typed.text("corrects")).isEqualTo(before.id().value().toString());
        assertThat(accepted(typed, STOPS_ASKING)).isEqualTo(before.conclusion());
    }

    @Test
    void what_was_sent_back_still_says_what_it_put_right() {
        var first = concluded(accepted(SHORTEST), null);
        assertThat(ConclusionBegun.again(first).has("corrects")).isFalse();
        var second = concluded(accepted(SHORTEST), "The day was wrong");
        var again = ConclusionBegun.again(second);
        assertThat(again.text("corrects")).isEqualTo(second.id().value().toString());
        assertThat(again.text("correction")).isEqualTo("The day was wrong");
        assertThat(accepted(again)).isEqualTo(second.conclusion());
    }

    @Test
    void putting_right_says_what_was_wrong_and_with_which() {
        var id = UUID.randomUUID();
        var typed = SHORTEST.with("corrects", id.toString());
        assertThat(CorrectionForm.read(new Reader(SHORTEST))).isEmpty();
        assertThat(CorrectionForm.read(new Reader(typed.with("correction", "The day"))))
                .contains(new Correction(new ConclusionId(id), "The day"));
        var read = new Reader(typed);
        CorrectionForm.read(read);
        assertThat(read.accept(() -> true))
                .isEqualTo(new Refused<Boolean>(
                        new Problems(List.of(new Problem("correction", "Enter what was wrong with the closing")))));
        assertThat(CorrectionForm.read(
                        new Reader(SHORTEST.with("corrects", "nonsense").with("correction", "The day"))))
                .isEmpty();
    }

    @Test
    void putting_right_asks_about_what_was_judged_and_what_had_been_said_by_then() {
        var changed = outcome("I want him to go away", new Standing.Changed(STOPS_ASKING.id()));
        var withdrawn = outcome("I want a lock", new Standing.Withdrawn(TODAY, "No need"));
        var later = outcome("I want to move", new Standing.Current(), TODAY.plusDays(1));
        var thatDay = outcome("I want company", new Standing.Current(), TODAY);
        var unknown = outcome("I want to be left alone", new Standing.Current(), null);
        var all = List.of(changed, withdrawn, STOPS_ASKING, later, thatDay, unknown);
        var before = concluded(accepted(SHORTEST.with("workers-" + changed.id().value(), "fully"), changed), null);
        assertThat(OutcomesAsked.asked(all, before, ConclusionBegun.correcting(before)))
                .containsExactly(changed, STOPS_ASKING, thatDay);
        assertThat(OutcomesAsked.asked(all, before, SHORTEST)).containsExactly(STOPS_ASKING, later, thatDay, unknown);
        assertThat(OutcomesAsked.asked(all, null, ConclusionBegun.correcting(before)))
                .containsExactly(STOPS_ASKING, later, thatDay, unknown);
    }

    @Test
    void what_another_system_sent_is_there_already_and_no_code_we_do_not_have() {
        var typed = ConclusionBegun.typed(new Sent(
                TODAY,
                "yes",
                "advocate",
                List.of(
                        new Sent.Risk("financial", "own-home", "known", "identified-action", "reduced"),
                        new Sent.Risk("neglect", null, null, null, null))));
        assertThat(typed)
                .isEqualTo(day(Typed.nothing(), TODAY)
                        .with("lackedCapacity", "yes")
                        .with("supportedBy", "advocate")
                        .with("riskType-1", "financial")
                        .with("riskLocation-1", "own-home")
                        .with("riskSource-1", "known")
                        .with("riskAssessment-1", "identified-action")
                        .with("riskOutcome-1", "reduced")
                        .with("riskType-2", "neglect"));
        assertThat(ConclusionBegun.typed(new Sent(null, "not-recorded", "none", List.of())))
                .isEqualTo(Typed.nothing().with("supportedBy", "none"));
        assertThat(ConclusionBegun.typed(new Sent(null, null, "somebody", List.of()))
                        .isEmpty())
                .isTrue();
    }

    private static DesiredOutcome outcome(String words, Standing standing) {
        return outcome(words, standing, STARTED);
    }

    private static DesiredOutcome outcome(String words, Standing standing, @Nullable LocalDate saidOn) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim(words, Voice.ADULT, saidOn),
                null,
                standing,
                ReadAs.NOTHING,
                new Recording("nadia.rahman", NADIA.at()));
    }

    @Test
    void how_it_was_done_may_be_left_out_and_a_reason_has_something_that_it_is_the_reason_for() {
        assertThat(accepted(SHORTEST).done()).isEqualTo(HowItWasDone.NOT_SAID);
        var done = new HowItWasDone(
                "She trusts him",
                SteppedIn.TOGETHER,
                "She asked us to come along",
                FromAgain.FULLY,
                "Others look in",
                new Involved("She chose the pictures", "Her son was asked"));
        var whole = accepted(HowItWasDoneForm.entered(SHORTEST, done));
        assertThat(whole.done()).isEqualTo(done);
        assertThat(accepted(day(ConclusionBegun.typed(whole), TODAY))).isEqualTo(whole);
        assertThat(problems(SHORTEST.with("proportion", "It was little").with("byWhat", "A lock")))
                .containsExactly(
                        "steppedIn: Select how far the council stepped in, or remove the words about it",
                        "fromAgain: Select whether something keeps it from happening again, or remove the words about it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HowItWasDone(null, null, "It was little", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HowItWasDone(null, null, null, null, "A lock"));
        assertThat(new HowItWasDone("She trusts him", null, null, null, null).isNothing())
                .isFalse();
        assertThat(HowItWasDone.NOT_SAID.isNothing()).isTrue();
    }

    private static Typed day(Typed typed, LocalDate day) {
        return typed.with("concludedOn-day", "" + day.getDayOfMonth())
                .with("concludedOn-month", "" + day.getMonthValue())
                .with("concludedOn-year", "" + day.getYear());
    }

    private static Typed risk(
            Typed typed, int row, String type, String location, String source, String assessment, String outcome) {
        var fields = new LinkedHashMap<>(typed.fields());
        Map.of(
                        "riskType", type,
                        "riskLocation", location,
                        "riskSource", source,
                        "riskAssessment", assessment,
                        "riskOutcome", outcome)
                .forEach((name, code) -> fields.put(name + "-" + row, List.of(code)));
        return new Typed(fields);
    }

    private static Reading<Conclusion> read(Typed typed, List<DesiredOutcome> current) {
        return read(typed, current, null);
    }

    private static Reading<Conclusion> read(Typed typed, List<DesiredOutcome> current, @Nullable LocalDate died) {
        var edith = new Details("Edith", "Abbott", null, died, Gender.FEMALE, null, null, null, null, null, null);
        var read = new Reader(typed);
        var conclusion = ConclusionForm.read(read, edith, STARTED, current, NADIA);
        return read.accept(conclusion::orElseThrow);
    }

    private static Conclusion accepted(Typed typed, DesiredOutcome... current) {
        return switch (read(typed, List.of(current))) {
            case Accepted<Conclusion>(var conclusion) -> conclusion;
            case Refused<Conclusion>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Typed typed, DesiredOutcome... current) {
        return problems(read(typed, List.of(current)));
    }

    private static List<String> problems(Reading<Conclusion> reading) {
        return switch (reading) {
            case Accepted<Conclusion> _ -> List.of();
            case Refused<Conclusion>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    @Test
    void why_a_wish_did_not_come_about_is_said_by_a_reason_or_in_words() {
        for (var workers : List.of(CameAbout.PARTLY, CameAbout.NOT)) {
            assertThat(WhyNotPrompts.isSaid(List.of(result(workers, List.of(), null))))
                    .isFalse();
            assertThat(WhyNotPrompts.isSaid(List.of(result(workers, List.of(NotMetReason.NOT_POSSIBLE), null))))
                    .isTrue();
            assertThat(WhyNotPrompts.isSaid(List.of(result(workers, List.of(), "He moved"))))
                    .isTrue();
        }
        var fully = result(CameAbout.FULLY, List.of(), null);
        assertThat(WhyNotPrompts.isSaid(List.of(fully))).isTrue();
        assertThat(WhyNotPrompts.isSaid(List.of(fully, result(CameAbout.NOT, List.of(), null))))
                .isFalse();
        assertThat(WhyNotPrompts.isSaid(List.of())).isTrue();
    }

    private static OutcomeResult result(CameAbout workers, List<NotMetReason> reasons, @Nullable String whyNot) {
        return new OutcomeResult(STOPS_ASKING.id(), PersonsView.NOT_ASKED, null, workers, reasons, whyNot);
    }
}
