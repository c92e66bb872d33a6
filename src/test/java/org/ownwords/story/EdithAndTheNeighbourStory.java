package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// A neighbour asks Edith for money. She wants him to keep coming and to stop asking, and tells him so herself.
class EdithAndTheNeighbourStory {

    private static final LocalDate BORN = LocalDate.of(1952, 5, 3);
    private static final String HER_WORDS = "I don’t want him to stop coming.\nI want him to stop asking me for money.";

    @ParameterizedTest
    @EnumSource(Way.class)
    void from_concern_to_closing_in_four_recordings_and_no_more_than_she_wants(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
            nadia.open("/people?q=edith");
            nadia.follow("Record a concern about somebody new");
            assertThat(nadia.controls()).as("controls at first").isLessThanOrEqualTo(way.javaScript ? 25 : 40);
            nadia.picture("new-concern");
            nadia.type("givenName", "Edith");
            nadia.type("familyName", "Abbott" + way.number);
            nadia.day("born", BORN.plusDays(way.number));
            nadia.type("communicationNeeds", "Sight loss: large print, read aloud");
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "Priya at the sight-loss service");
            nadia.type("words", HER_WORDS);
            nadia.type("narrative", "Her neighbour asks to borrow money two or three times a week.");
            nadia.choose("raisedBy", "voluntary");
            if (way.javaScript) {
                nadia.tick("abuseTypes", "financial");
            }
            nadia.record("Record the concern");
            var caseFile = nadia.path();
            assertThat(caseFile).startsWith("/cases/");
            assertThat(nadia.entry("Concern raised").contains("Financial or material abuse"))
                    .as("what kind of abuse it may be is said in one telling, and left open in the other")
                    .isEqualTo(way.javaScript);
            assertThat(nadia.whole()).contains(HER_WORDS);

            nadia.follow("Decide whether the section 42 duty arises");
            assertThat(nadia.whole()).contains(HER_WORDS);
            nadia.choose("needs", "met");
            nadia.type("needsReason", "Severe sight loss; has a support worker");
            nadia.choose("abuse", "met");
            nadia.type("abuseReason", "Pressed for money");
            nadia.choose("unable", "met");
            nadia.type("unableReason", "Cannot read what she signs");
            nadia.record("Record the decision");
            assertThat(nadia.text()).contains("Duty arises", "Section 42 enquiry");

            // She is coached, and the next step is hers.
            nadia.follow("A conversation");
            nadia.type("said", "I’d like to tell him myself. He is very kind.");
            nadia.choose("wants", "unchanged");
            nadia.type("explained", "What she wants to get out of it, and how she might begin");
            nadia.type("options", "Speaking to him herself; Nadia speaking to him; nothing");
            nadia.type("nextWhat", "Tell him, over tea");
            nadia.type("nextWho", "Edith");
            nadia.record("Record the conversation");

            nadia.follow("Close the enquiry");
            assertThat(nadia.controls()).as("controls at first").isLessThanOrEqualTo(way.javaScript ? 24 : 60);
            nadia.picture("closing");
            assertThat(nadia.page().content())
                    .as("no field asks whether it was proved")
                    .doesNotContain("ubstantiated");
            nadia.page().locator("input[name^='persons-'][value='partly']").check();
            nadia.page()
                    .locator("textarea[name^='personsWords-']")
                    .fill("It is a bit fragile. He still comes, and he has not asked.");
            nadia.page().locator("input[name^='workers-'][value='fully']").check();
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "You wouldn’t do anything unless I said you could.");
            nadia.choose("feelsSafer", "yes");
            nadia.choose("listenedTo", "always");
            nadia.choose("actionNeeded", "yes");
            nadia.type("action", "She spoke to him herself");
            nadia.type("actionBy", "Edith");
            nadia.type("livesOn", "She has the number of the sensory team, if she wants it");
            nadia.page().locator("input[name^='settled-'][value='done']").check();
            nadia.page().locator("textarea[name^='whatHappened-']").fill("He was cross, then he said sorry.");
            nadia.select("riskType-1", "financial");
            nadia.select("riskLocation-1", "own-home");
            nadia.select("riskSource-1", "known");
            nadia.select("riskAssessment-1", found(way));
            if (way.javaScript) {
                nadia.select("riskOutcome-1", "remained");
            }
            nadia.record("Close the enquiry");
            assertThat(nadia.recordings()).isEqualTo(4);
            assertThat(nadia.text()).contains("waiting for a colleague to sign off");
            nadia.picture("closed-case");
            thereIsNoMoreThanSheWants(nadia);
            whatAnAuditAsksIsOnTheRecord(nadia);

            // How it is read for reporting comes later, and from her words.
            nadia.follow("Category (for reporting)");
            nadia.tick("categories", "keep-relationship");
            nadia.record("Record the category");
            assertThat(nadia.part("in-words")).contains("to keep a relationship or contact");

            nadia.open(caseFile);
            assertThat(nadia.page()
                            .locator("main a[href$='/sign-off']:has-text('Sign off the closing')")
                            .count())
                    .isZero();

            sam.open(caseFile);
            sam.follow("Sign off the closing");
            assertThat(sam.whole()).contains(HER_WORDS, "She spoke to him herself");
            sam.choose("agreed", "yes");
            sam.type("why", "She has weighed the risk herself");
            sam.type("personal", "She chose the words and said them herself");
            sam.record("Record your decision");
            assertThat(sam.text()).contains("signed off").doesNotContain("ubstantiated");
            assertThat(sam.isCounted(caseFile, "SG2c/section-42/%s/known".formatted(found(way))))
                    .as("a risk that remained, or none, is an answer like any other")
                    .isTrue();
        }
    }

    /// One telling finds a risk, and it remains; the other finds none.
    private static String found(Way way) {
        return way.javaScript ? "identified-action" : "none-no-action";
    }

    /// No plan, meeting, referral, police or consent, nobody thought to have caused harm, and no category.
    private static void thereIsNoMoreThanSheWants(Somebody nadia) {
        for (var heading : new String[] {"consent", "processes", "crimes", "restricted", "asked-to-enquire"}) {
            assertThat(nadia.has(heading)).as(heading).isFalse();
        }
        assertThat(nadia.part("in-words")).contains("Category (for reporting)").doesNotContain("(for reporting):");
        assertThat(nadia.text()).doesNotContain("Planning meeting", "was added to the plan");
    }

    /// Whether she was asked and what she wants; the risk in that; whether she was part of it all along; whether it
    /// came about, and if not, why.
    private static void whatAnAuditAsksIsOnTheRecord(Somebody nadia) {
        assertThat(nadia.whole()).contains("Priya at the sight-loss service", HER_WORDS);
        assertThat(nadia.entry("I’d like to tell him myself"))
                .contains("how she might begin", "Speaking to him herself; Nadia speaking to him; nothing");
        assertThat(nadia.entry("Enquiry concluded"))
                .contains("You wouldn’t do anything unless I said you could.", "Always", "Financial or material abuse")
                .as("what she may take up afterwards")
                .contains("She has the number of the sensory team, if she wants it");
        assertThat(nadia.entry("It is a bit fragile")).contains("They say: in part");
        assertThat(nadia.text()).contains("He was cross, then he said sorry.");
    }
}
