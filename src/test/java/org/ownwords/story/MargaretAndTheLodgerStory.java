package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Margaret is too ill to say what she wants. Everybody waits, with a reason; then she says that nothing is to be done.
class MargaretAndTheLodgerStory {

    @ParameterizedTest
    @EnumSource(Way.class)
    void the_clock_is_paused_until_she_is_well_and_nobody_is_made_to_conclude(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA)) {
            nadia.open("/concerns/new");
            nadia.type("givenName", "Margaret");
            nadia.type("familyName", "Tully" + way.number);
            nadia.day("born", LocalDate.of(1956, 7, 8).plusDays(way.number));
            nadia.choose("asked", "no");
            nadia.choose("notAsked", "too-unwell");
            nadia.type("narrative", "The family have heard that she has made a will in the lodger’s favour.");
            nadia.choose("raisedBy", "family-or-friend");
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
            nadia.record("Record the decision");
            assertThat(nadia.text()).contains("Cannot yet say").doesNotContain("enquiry since");

            nadia.open(caseFile);
            nadia.follow("A pause");
            nadia.choose("reason", "capacity-recovery");
            nadia.type("why", "The ward expects her to be well enough in two to three weeks. It can wait.");
            nadia.day(
                    "until", LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(20));
            nadia.type("supportedBy", "Sam Oyelaran");
            nadia.record("Pause the clock");
            assertThat(nadia.text()).contains("The clock is paused");
            assertThat(nadia.page().locator(".govuk-tag:has-text('Late')").count())
                    .isZero();
            nadia.picture("paused-case");

            nadia.follow("Start it again");
            nadia.type("why", "She is well enough to talk about it");
            nadia.record("Start the clock again");

            nadia.follow("A conversation");
            nadia.type("said", "Ray has been good to me. I give him money for the shopping.");
            nadia.choose("wants", "new");
            nadia.type("wantsWords", "I don’t want anything done. I want my family to leave it.");
            nadia.record("Record the conversation");

            nadia.page().locator("main a[href$='/section42']").last().click();
            for (var limb : new String[] {"needs", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "She was very ill and could not speak about money");
            }
            nadia.choose("abuse", "met");
            nadia.type("abuseReason", "Reasonable cause to suspect, until we had asked her");
            nadia.record("Record the decision");

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
            assertThat(nadia.text()).contains("no further action needed");
        }
    }
}
