package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Kayleigh wants to stay with Dean and for him to change. Over months she comes to want something else. It stays her
/// decision, and one enquiry.
class KayleighAndDeanStory {

    private static final String FIRST = "I want to stay with Dean. I want him to be nice to me.";
    private static final String SECOND = "I still want Dean but he has to stop.";
    private static final String THIRD = "I want to live somewhere new, away from him, and feel safe.";

    @ParameterizedTest
    @EnumSource(Way.class)
    void what_she_wants_changes_twice_and_everything_she_said_is_kept(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA)) {
            nadia.open("/concerns/new");
            nadia.type("givenName", "Kayleigh");
            nadia.type("familyName", "Moss" + way.number);
            nadia.day("born", LocalDate.of(1998, 9, 21).plusDays(way.number));
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "Her support worker");
            nadia.type("words", FIRST);
            nadia.type("narrative", "Dean makes her do things in bed that she does not want.");
            nadia.choose("raisedBy", "care-provider");
            nadia.tick("abuseTypes", "sexual");
            nadia.record("Record the concern");
            var caseFile = nadia.path();

            nadia.follow("Decide whether the section 42 duty arises");
            for (var limb : new String[] {"needs", "abuse", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "As she describes it");
            }
            nadia.record("Record the decision");

            nadia.follow("Record a change");
            nadia.type("words", SECOND);
            nadia.type("why", "He left the programme after two sessions");
            nadia.record("Record the change");
            nadia.follow("A conversation");
            nadia.type("said", "He won’t change. I thought he would.");
            nadia.choose("wants", "changed");
            nadia.type("wantsWords", THIRD);
            nadia.record("Record the conversation");
            assertThat(nadia.page().locator(".ownwords-said s").allTextContents())
                    .contains(FIRST, SECOND);
            assertThat(nadia.page().locator(".ownwords-said blockquote").first().textContent())
                    .isEqualTo(THIRD);
            assertThat(nadia.text().split("Section 42 enquiry since", -1)).hasSize(2);

            nadia.follow("The plan");
            nadia.type("what", "Choose my new flat and my curtains");
            nadia.choose("written", "yes");
            nadia.type("who", "Kayleigh");
            nadia.record("Add to the plan");
            assertThat(nadia.text()).contains("Choose my new flat and my curtains");

            nadia.open(caseFile);
            nadia.follow("A review");
            nadia.type("words", "I chose yellow. I sleep all night.");
            nadia.choose("goesOn", "no");
            nadia.type("why", "She lives in her new flat");
            nadia.record("Record the review");

            nadia.follow("Close the enquiry");
            assertThat(nadia.page().locator("input[name^='workers-']").count())
                    .as("only what she wants now is asked about")
                    .isEqualTo(3);
            nadia.page().locator("input[name^='persons-'][value='fully']").check();
            nadia.page().locator("input[name^='workers-'][value='fully']").check();
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "You waited for me to decide.");
            nadia.choose("actionNeeded", "yes");
            nadia.type("action", "A new home");
            nadia.type("actionBy", "Kayleigh, with Weir Court");
            nadia.press("Close the enquiry");
            assertThat(nadia.problems()).containsExactly("Select what happens to “Choose my new flat and my curtains”");
            nadia.picture("still-open-in-error");
            nadia.page().locator("input[name^='settled-'][value='goes-on']").check();
            nadia.page().locator("input[name^='goesOnWho-']").fill("Weir Court Supported Living");
            nadia.picture("still-open");
            nadia.record("Close the enquiry");
            assertThat(nadia.text()).contains("Goes on after closing, from the plan", "Weir Court Supported Living");
            assertThat(nadia.whole()).contains(FIRST, SECOND, THIRD);
        }
    }
}
