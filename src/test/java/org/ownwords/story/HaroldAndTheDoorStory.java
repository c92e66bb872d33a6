package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Days;

/// Harold has dementia, his door does not lock, and he wants nobody in the house. His no is heard, thought about, and
/// ends nothing by itself.
class HaroldAndTheDoorStory {

    @ParameterizedTest
    @EnumSource(value = Way.class, names = "JAVASCRIPT")
    void a_refusal_is_not_taken_at_its_word_in_silence_and_nobody_is_made_to_test_him(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA)) {
            nadia.open("/concerns/new");
            nadia.type("givenName", "Harold");
            nadia.type("familyName", "Pym" + way.number);
            nadia.day("born", LocalDate.of(1940, 11, 5).plusDays(way.number));
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "The postwoman");
            nadia.type("words", "I want my own four walls and no strangers.");
            nadia.type("narrative", "The front door does not lock. Twice somebody walked in and took things.");
            nadia.type("safeNow", "Not at night");
            nadia.choose("raisedBy", "member-of-public");
            nadia.choose("supportReason", "memory-and-cognition");
            nadia.tick("health", "dementia");
            nadia.tick("themes", "home-not-secure");
            nadia.tick("themes", "dementia");
            nadia.record("Record the concern");
            var caseFile = nadia.path();
            assertThat(nadia.entry("Concern raised"))
                    .as("what could be prevented, here and elsewhere")
                    .contains("A home that is not secure, Going out or living alone with dementia");
            nadia.follow("Decide whether the section 42 duty arises");
            for (var limb : new String[] {"needs", "abuse", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "Dementia; stolen from twice; he does not see that the door is open");
            }
            nadia.record("Record the decision");

            nadia.open(caseFile + "/consent/new");
            nadia.choose("question", "other");
            nadia.type("otherWhat", "Somebody who comes in to help");
            nadia.choose("answer", "does-not-agree");
            nadia.type("said", "I want nobody in here.");
            nadia.record("Record the answer");
            assertThat(nadia.part("consent")).contains("Somebody who comes in to help: Harold does not agree");

            assertThat(nadia.part("consent"))
                    .as("it is asked whether anybody thought about his no")
                    .contains("because Harold said no", "Is there a reason to doubt that Harold can decide to say no?");
            nadia.picture("refusal-on-case");
            nadia.follow("Close the enquiry");
            assertThat(nadia.text())
                    .as("and it is not closed over his no without a thought of it")
                    .contains("Is there a reason to doubt that Harold can decide to say no?");
            nadia.open(caseFile);
            nadia.page()
                    .locator("section[aria-labelledby='consent'] a[href*='/capacity/new?of=']")
                    .first()
                    .click();
            nadia.type("decision", "Whether somebody comes in to help");
            nadia.press("Record what was found");
            assertThat(nadia.problems())
                    .as("whether it is doubted, and why: no more is asked where nobody does")
                    .hasSize(2);
            nadia.choose("doubt", "no");
            nadia.type("why", "He lists what they would do and what it costs, and has always said no to it.");
            nadia.record("Record what was found");
            assertThat(nadia.part("capacity")).contains("Harold is presumed to have capacity.");
            assertThat(nadia.entry("has always said no to it."))
                    .as("which no it is about, and when he said it")
                    .contains("About the time they said no")
                    .contains(Days.day(Somebody.today()) + ": Somebody who comes in to help");
            assertThat(nadia.part("consent")).doesNotContain("Is there a reason to doubt");

            whatKeepsTheDoorShut(nadia, caseFile);

            nadia.open(caseFile);
            nadia.follow("Close the enquiry");
            assertThat(nadia.text()).as("it was thought of").doesNotContain("Is there a reason to doubt");
            nadia.page().locator("input[name^='persons-'][value='fully']").check();
            nadia.page().locator("input[name^='workers-'][value='fully']").check();
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "The lock is all right.");
            nadia.choose("actionNeeded", "yes");
            nadia.type("action", "A lock and a chain");
            nadia.type("actionBy", "Larchmere Homes");
            nadia.page().locator("input[name^='settled-'][value='goes-on']").check();
            nadia.record("Close the enquiry");
            assertThat(nadia.text()).contains("Goes on after closing, from the plan", "Larchmere Homes");

            nadia.follow("What to think of at closing");
            nadia.choose("children", "done");
            nadia.type("prevented", "The lock is looked at each time that rent is collected");
            nadia.type("learnt", "The landlord knew of the door in March. Nobody had asked about it");
            nadia.record("Record this");
            assertThat(nadia.text()).contains("The landlord knew of the door in March.");
        }
    }

    /// A lock, whatever else is decided; and a child who stays there.
    private static void whatKeepsTheDoorShut(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/plan");
        nadia.type("what", "Fit a lock that shuts by itself, and a chain");
        nadia.type("who", "Larchmere Homes");
        nadia.day("dueOn", Somebody.today().plusDays(2));
        nadia.record("Add to the plan");
        nadia.open(caseFile + "/others-at-risk/new");
        nadia.choose("kind", "child");
        nadia.type("who", "His grandson, about six, who stays at weekends");
        nadia.choose("livesThere", "no");
        nadia.type("whatDanger", "Anybody can walk in.");
        nadia.choose("told", "yes");
        nadia.type("toldWhom", "Children’s services");
        nadia.record("Record this");
        assertThat(nadia.text()).contains("His grandson, about six", "Children’s services");
    }
}
