package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Margaret is too ill to say what she wants. Everybody waits, with a reason; then she says that nothing is to be done.
class MargaretAndTheLodgerStory {

    private static final String WAITING = "Waiting for the person to be well enough to decide";

    @ParameterizedTest
    @EnumSource(Way.class)
    void the_clock_is_paused_until_she_is_well_and_nobody_is_made_to_conclude(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
            nadia.open("/concerns/new");
            nadia.type("givenName", "Margaret");
            nadia.type("familyName", "Tully" + way.number);
            nadia.day("born", LocalDate.of(1956, 7, 8).plusDays(way.number));
            nadia.choose("asked", "no");
            nadia.choose("notAsked", "too-unwell");
            nadia.type("narrative", "The family have heard that she has made a will in the lodger’s favour.");
            nadia.choose("raisedBy", "family-or-friend");
            nadia.type("raiser", "Her niece");
            nadia.day("raisedOn", Somebody.ago(26));
            nadia.record("Record the concern");
            var caseFile = nadia.path();
            assertThat(nadia.text()).contains("Margaret has not been asked yet");

            nadia.follow("Decide whether the section 42 duty arises");
            nadia.choose("needs", "met");
            nadia.type("needsReason", "Severe depression; in hospital");
            nadia.choose("abuse", "cannot-yet-say");
            nadia.type("abuseReason", "Her family suspect it. Nobody knows");
            nadia.choose("unable", "cannot-yet-say");
            nadia.type("unableReason", "She cannot speak about money at present");
            nadia.day("decidedOn", Somebody.ago(25));
            nadia.record("Record the decision");
            assertThat(nadia.text()).contains("Cannot yet say").doesNotContain("enquiry since");

            whatShePermits(nadia, caseFile);

            var before = sam.howMany(WAITING);
            var daysBefore = sam.howManyDays(WAITING);
            nadia.open(caseFile);
            nadia.follow("A pause");
            nadia.choose("reason", "capacity-recovery");
            nadia.type("why", "The ward expects her to be well enough in two to three weeks. It can wait.");
            nadia.day("since", Somebody.ago(24));
            nadia.day("until", Somebody.today().plusDays(20));
            nadia.type("supportedBy", "Sam Oyelaran");
            nadia.record("Pause the clock");
            assertThat(nadia.text()).contains("The clock is paused");
            assertThat(nadia.page().locator(".govuk-tag:has-text('Late')").count())
                    .isZero();
            assertThat(nadia.part("capacity"))
                    .as("nobody had to say whether she can decide")
                    .doesNotContain("Margaret lacks capacity", "Margaret has capacity");
            nadia.picture("paused-case");
            assertThat(sam.howMany(WAITING)).as("counted apart, by its reason").isEqualTo(before + 1);
            assertThat(sam.howManyDays(WAITING))
                    .as("a pause that goes on lasts until today")
                    .isEqualTo(daysBefore + 24);

            nadia.open(caseFile);
            nadia.follow("A conversation");
            nadia.type(
                    "said",
                    "The care co-ordinator was at the house, as Margaret agreed. Clean, food in. No worries seen.");
            nadia.choose("wants", "not-talked-about");
            nadia.type("present", "The care co-ordinator and Ray");
            nadia.day("heldOn", Somebody.ago(20));
            nadia.record("Record the conversation");

            nadia.follow("Start it again");
            nadia.type("why", "She is well enough to talk about it");
            nadia.day("resumedOn", Somebody.ago(6));
            nadia.record("Start the clock again");
            assertThat(nadia.entry("The clock was paused")).contains("Supported by", "Sam Oyelaran", "Until");
            assertThat(sam.howManyDays(WAITING))
                    .as("from the day it stopped to the day it went on")
                    .isEqualTo(daysBefore + 18);

            sheDecides(nadia, caseFile);

            nadia.follow("A conversation");
            nadia.type("said", "Ray has been good to me. I give him money for the shopping.");
            nadia.choose("wants", "new");
            nadia.type("wantsWords", "I don’t want anything done. I want my family to leave it.");
            nadia.type("explained", "What safeguarding is, and that she may say no");
            nadia.record("Record the conversation");

            nadia.page().locator("main a[href$='/section42']").last().click();
            for (var limb : new String[] {"needs", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "She was very ill and could not speak about money");
            }
            nadia.choose("abuse", "met");
            nadia.type("abuseReason", "Reasonable cause to suspect, until we had asked her");
            nadia.record("Record the decision");

            herFamilyHears(nadia, caseFile);

            nadia.follow("Close the enquiry");
            nadia.page().locator("input[name^='persons-'][value='fully']").check();
            nadia.page().locator("input[name^='workers-'][value='fully']").check();
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "Thank you for waiting. Leave it now.");
            nadia.choose("actionNeeded", "no");
            nadia.type("noActionWhy", "She wants none, and no risk was found");
            nadia.select("riskType-1", "financial");
            nadia.select("riskLocation-1", "own-home");
            nadia.select("riskSource-1", "known");
            nadia.select("riskAssessment-1", "none-no-action");
            nadia.record("Close the enquiry");
            assertThat(nadia.text())
                    .contains("no further action needed")
                    .as("nobody said whether what they heard was so")
                    .doesNotContain("ubstantiated");
            assertThat(nadia.has("restricted"))
                    .as("nobody had to speak with Ray about it")
                    .isFalse();

            whoeverRaisedItHears(nadia);

            sam.open(caseFile);
            sam.follow("Sign off the closing");
            sam.choose("agreed", "yes");
            sam.type("why", "We waited until she could say it");
            sam.type("personal", "She told her family herself");
            sam.record("Record your decision");
            assertThat(sam.isCounted(caseFile, "SG2c/section-42/none-no-action/known"))
                    .isTrue();
        }
    }

    /// On the ward she agrees to one thing and to nothing else.
    private static void whatShePermits(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/consent/new");
        nadia.choose("question", "other");
        nadia.type("otherWhat", "A visit to the house");
        nadia.choose("answer", "agrees");
        nadia.type("limits", "Anything about money");
        nadia.type("said", "Ray. He’s my lodger. I can’t talk about money.");
        nadia.day("askedOn", Somebody.ago(24));
        nadia.record("Record the answer");
        assertThat(nadia.part("consent"))
                .contains("A visit to the house: Margaret agrees", "But not to: Anything about money");
    }

    /// When she is well, it is looked at whether she can decide, and she can.
    private static void sheDecides(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/capacity/new");
        nadia.type("decision", "Whether anything is done about Ray and her money");
        nadia.choose("doubt", "yes");
        nadia.type("why", "Three weeks ago she could not speak about it.");
        for (var ability : new String[] {"understand", "retain", "weigh", "communicate"}) {
            nadia.choose(ability, "yes");
        }
        nadia.day("assessedOn", Somebody.ago(5));
        nadia.record("Record what was found");
        assertThat(nadia.part("capacity")).contains("Margaret has capacity.");
    }

    /// Her niece raised it, and hears how it ended.
    private static void whoeverRaisedItHears(Somebody nadia) {
        nadia.follow("Tell Her niece what came of it");
        nadia.choose("told", "yes");
        nadia.type("toldWords", "That Margaret wants nothing done, and thanks them.");
        nadia.record("Record this");
        assertThat(nadia.entry("Told what came of it: Her niece.")).contains("That Margaret wants nothing done");
    }

    /// Her family is told with her agreement, and she is there.
    private static void herFamilyHears(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/relatives/new");
        nadia.type("who", "Her niece");
        nadia.type("what", "With Margaret there: that it was looked into, and what she wants. They accept it.");
        nadia.choose("how", "face-to-face");
        nadia.choose("wanted", "yes");
        nadia.record("Record what they were told");
        assertThat(nadia.part("family")).contains("They accept it.");
    }
}
