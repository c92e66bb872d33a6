package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.At;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Recording;
import org.ownwords.casework.Unsettled;
import org.ownwords.conclusion.HeardBack.Became;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.Row;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.page.Chrome;
import org.ownwords.page.Problems;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.prompt.AtMoment;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

/// What the pages of closing say.
class ConclusionPageTests {

    private static final Templates TEMPLATES = new Templates();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final Instant NOW = Instant.parse("2026-07-09T10:00:00Z");
    private static final By NADIA =
            new By(new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null), NOW);
    private static final Chrome CHROME = new Chrome(
            "Larchmere Council",
            new Chrome.SignedIn("nadia.rahman", "Nadia Rahman", List.of()),
            null,
            "/cases/1/enquiries/2/conclusion",
            null,
            false);
    private static final CaseFile EDITH = new CaseFile(
            new CaseId(UUID.randomUUID()),
            1,
            new Person(
                    new PersonId(UUID.randomUUID()),
                    UUID.randomUUID(),
                    new Details(
                            "Edith",
                            "Abbott",
                            LocalDate.of(1952, 5, 3),
                            null,
                            Gender.FEMALE,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)),
            NOW);
    private static final StillOpen NOTHING_OPEN = new StillOpen(List.of(), List.of(), List.of());
    private static final DesiredOutcome STOPS_ASKING =
            outcome("I want him to stop asking me for money", new Standing.Current());

    @Test
    void the_person_comes_before_the_decision_and_the_figures() {
        assertThat(words(closing(List.of(STOPS_ASKING), null, Typed.nothing())))
                .containsSubsequence(
                        "I want him to stop asking me for money",
                        "Did it come about, as Edith sees it?",
                        "And in your judgement?",
                        "Was Edith asked about closing?",
                        "Has Edith heard what came of it?",
                        "Should any action be taken?",
                        "What regard was had to what Edith believes and feels?",
                        "How far did the council step in?",
                        "Does something keep it from happening again?",
                        "For the national figures",
                        "Could Edith make the decisions this enquiry was about?",
                        "Who supported Edith?");
    }

    @Test
    void what_is_still_open_is_asked_about_and_nothing_is_asked_where_nothing_is() {
        var ring = new Unsettled(UUID.randomUUID(), "Ring the bank", Doer.named("Priya"), TODAY);
        var lost = new Unsettled(UUID.randomUUID(), "Write to the bank", null, null);
        var asked = closing(
                List.of(),
                null,
                new StillOpen(List.of(ring), List.of(lost), List.of("Edith", "Nadia Rahman")),
                Typed.nothing().with("because-" + lost.row(), "They wrote to us"));
        assertThat(asked).contains("<option value=\"Nadia Rahman\">");
        assertThat(words(asked))
                .containsSubsequence(
                        "What the Act asks",
                        "What is still open",
                        "Ring the bank",
                        "Priya, due 9 July 2026",
                        "It goes on after closing",
                        "This is no longer open",
                        "Write to the bank",
                        "They wrote to us",
                        "For the national figures");
        assertThat(closing(List.of(), null, Typed.nothing())).doesNotContain("What is still open");
    }

    @Test
    void that_nobody_recorded_what_she_wants_is_said_and_stops_nothing() {
        assertThat(closing(List.of(), null, Typed.nothing()))
                .contains("No current wishes are recorded for Edith", EDITH.id().path() + "/outcomes/new")
                .contains("What the Act asks");
    }

    @Test
    void what_was_sent_back_opens_with_the_reason_and_as_it_was() {
        var back = concluded(new SignOff.SentBack("sam.oyelaran", NOW, "Ask whether she feels safer"));
        assertThat(closing(List.of(STOPS_ASKING), back, ConclusionBegun.typed(back.conclusion())))
                .contains("A colleague sent the closing back on 9 July 2026", "Ask whether she feels safer")
                .contains("I am glad it is done", "He has stopped");
    }

    @Test
    void what_was_typed_about_something_that_no_longer_stands_is_kept() {
        var changed = outcome("I want him gone", new Standing.Changed(STOPS_ASKING.id()));
        assertThat(closing(
                        List.of(changed),
                        null,
                        Typed.nothing().with(ConclusionForm.field("whyNot", changed), "She thought again")))
                .contains("This is no longer current, so nothing will be recorded about it", "She thought again");
    }

    @Test
    void whoever_signs_off_reads_the_whole_conclusion_first() {
        assertThat(words(signOff(concluded(new SignOff.Awaited()), new SignOff.Permission.Allowed(), Typed.nothing())))
                .containsSubsequence(
                        "I want him to stop asking me for money",
                        "He hasn",
                        "It turned out not to be possible",
                        "I am glad it is done",
                        "Do they feel safer?",
                        "No action is needed: He has stopped",
                        "Could Edith make the decisions this enquiry was about? They lacked capacity to make one or more of them.",
                        "Who supported Edith? An advocate.",
                        "Risk identified and action taken",
                        "They did nothing unless I said so",
                        "Do you agree to closing?",
                        "What was personal about the work?");
    }

    @Test
    void whoever_signs_off_reads_how_it_was_done_what_the_person_heard_and_which_reason_is_not_said() {
        var whole = concluded(new SignOff.Awaited());
        var conclusion = whole.conclusion();
        var judged = conclusion.outcomes().getFirst();
        var said = with(
                whole,
                new HowItWasDone(
                        "She trusts her neighbour",
                        SteppedIn.THEY_ACTED,
                        "She could do it herself",
                        FromAgain.PARTLY,
                        "He knows that others look in"),
                judged);
        var heard =
                new HeardBack(new Became.Heard("That he has stopped", "At home", Doer.named("Nadia"), "Good"), TODAY);
        assertThat(signOff(said, new SignOff.Permission.Allowed(), heard, List.of(), Typed.nothing()))
                .contains("Edith has heard what came of it.", "That he has stopped", "At home", "Good")
                .contains("She trusts her neighbour", SteppedIn.THEY_ACTED.words(), "She could do it herself")
                .contains("He knows that others look in")
                .doesNotContain("is not said", "It is not recorded whether Edith has heard");
        var without = with(
                whole,
                HowItWasDone.NOT_SAID,
                new OutcomeResult(judged.outcome(), PersonsView.FULLY, null, CameAbout.PARTLY, List.of(), null));
        assertThat(signOff(without, new SignOff.Permission.Allowed(), Typed.nothing()))
                .contains("Why it did not come about in full is not said.", "/reason/new")
                .contains("It is not recorded whether Edith has heard what came of it.", "/heard/new")
                .doesNotContain("What regard was had", "How far the council stepped in");
        var found = new WhyNot.Entry(
                without.enquiry(), judged.outcome(), new WhyNot(false, List.of(), "We asked him twice", TODAY));
        assertThat(signOff(without, new SignOff.Permission.Allowed(), null, List.of(found), Typed.nothing()))
                .contains("Nobody knows why something did not come about.", "We asked him twice")
                .doesNotContain("is not said");
    }

    private static Concluded with(Concluded whole, HowItWasDone done, OutcomeResult judged) {
        var conclusion = whole.conclusion();
        return new Concluded(
                whole.id(),
                whole.enquiry(),
                new Conclusion(
                        conclusion.on(),
                        List.of(judged),
                        conclusion.answers(),
                        conclusion.decision(),
                        conclusion.livesOn(),
                        conclusion.reported(),
                        done),
                whole.signOff(),
                whole.correction(),
                whole.recording());
    }

    @Test
    void nobody_is_offered_their_own_work_to_sign_off() {
        assertThat(signOff(
                        concluded(new SignOff.Awaited()),
                        new SignOff.Permission.OwnWork(),
                        Typed.nothing().with("why", "I did it well")))
                .contains("You closed this enquiry yourself")
                .contains("which was not recorded", "I did it well")
                .doesNotContain("Do you agree to closing?");
    }

    private static final AtMoment NO_PROMPTS = new AtMoment(
            new Moment(At.CLOSING, new Row("enquiry", UUID.randomUUID()), TODAY, "/conclusion"), List.of(), List.of());

    private static String closing(List<DesiredOutcome> shown, @Nullable Concluded before, Typed typed) {
        return closing(shown, before, NOTHING_OPEN, typed);
    }

    private static String closing(List<DesiredOutcome> shown, @Nullable Concluded before, StillOpen open, Typed typed) {
        return html(TEMPLATES.conclusionConclude(
                CHROME,
                EDITH,
                shown,
                List.of(),
                before,
                false,
                open,
                List.of(),
                typed,
                RiskRows.count(typed),
                NO_PROMPTS,
                Problems.NONE,
                List.of(),
                NADIA));
    }

    private static String signOff(Concluded concluded, SignOff.Permission permission, Typed typed) {
        return signOff(concluded, permission, null, List.of(), typed);
    }

    private static String signOff(
            Concluded concluded,
            SignOff.Permission permission,
            @Nullable HeardBack heardBack,
            List<WhyNot.Entry> found,
            Typed typed) {
        return html(TEMPLATES.conclusionSignOff(
                CHROME,
                EDITH,
                concluded,
                List.of(STOPS_ASKING),
                "Nadia Rahman",
                permission,
                heardBack,
                found,
                NO_PROMPTS,
                typed,
                Problems.NONE));
    }

    private static String html(JteModel page) {
        var out = new StringOutput();
        page.render(out);
        return out.toString();
    }

    /// What is read, in its order. To look for that among all tags takes seconds.
    private static String words(String html) {
        return Jsoup.parse(html).select("main").text();
    }

    private static DesiredOutcome outcome(String words, Standing standing) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim(words, Voice.ADULT, TODAY),
                null,
                standing,
                ReadAs.NOTHING,
                new Recording("nadia.rahman", NOW));
    }

    private static Concluded concluded(SignOff signOff) {
        return new Concluded(
                new ConclusionId(UUID.randomUUID()),
                new EnquiryId(UUID.randomUUID()),
                new Conclusion(
                        TODAY,
                        List.of(new OutcomeResult(
                                STOPS_ASKING.id(),
                                PersonsView.FULLY,
                                "He hasn't asked since",
                                CameAbout.PARTLY,
                                List.of(NotMetReason.NOT_POSSIBLE),
                                null)),
                        new PersonsAnswers(
                                new Views.Sought("I am glad it is done", Voice.ADULT),
                                FeelsSafer.YES,
                                ListenedTo.ALWAYS,
                                Understood.FULLY),
                        new Decision.NoActionNeeded("He has stopped"),
                        null,
                        new Reported(
                                List.of(new Risk(
                                        AbuseType.FINANCIAL,
                                        Location.OWN_HOME,
                                        SourceOfRisk.KNOWN,
                                        RiskAssessment.IDENTIFIED_ACTION,
                                        RiskOutcome.REDUCED)),
                                new Capacity(LackedCapacity.YES, SupportedBy.ADVOCATE),
                                "They did nothing unless I said so")),
                signOff,
                null,
                new Recording("nadia.rahman", NOW));
    }
}
