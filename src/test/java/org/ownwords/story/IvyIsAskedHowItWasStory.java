package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Days;

/// Ivy agrees that somebody independent asks her how it was. Carys, who had no part in it, is given a number and a safe
/// time, and sends Ivy a link instead because she would rather write. Nadia asks her again how it has been since.
class IvyIsAskedHowItWasStory {

    @ParameterizedTest
    @EnumSource(Way.class)
    void somebody_independent_asks_and_ivy_answers_in_her_own_words(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var carys = Somebody.signedIn(way, Cast.CARYS);
                var ivy = new Somebody(way);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
            carys.open("/interviews");
            carys.picture("interviews");
            closed(nadia, "Ivy", "Marlow" + way.number, LocalDate.of(1948, 3, 9).plusDays(way.number));
            var file = nadia.path();

            nadia.follow("Ask whether somebody may ask how it was");
            nadia.press("Record this");
            assertThat(nadia.problems()).containsExactly("Select what they say, or that it was not offered");
            nadia.picture("feedback-offer-empty");
            assertThat(nadia.page().locator("input[name='whyNot']").all().stream()
                            .map(each -> each.getAttribute("value")))
                    .as("what keeps it from being offered")
                    .contains("unsafe", "distressed", "died", "cannot-say");
            nadia.choose("answer", "yes");
            nadia.type("words", "Yes, but not when he is here.");
            nadia.choose("ofWhom", "adult");
            nadia.choose("how", "telephone");
            nadia.type("contact", "01632 960 017");
            nadia.type("safeWhen", "Tuesday mornings, before noon");
            nadia.type("notToDo", "Leave a message");
            nadia.type("agreed", "Somebody who does not work for the council may ring once.");
            nadia.type("caller", "A woman from Healthwatch");
            nadia.choose("againAfterYear", "yes");
            nadia.picture("feedback-offer");
            nadia.record("Record this");
            nadia.picture("case-with-feedback-offer");
            nadia.follow("Say who asks");
            assertThat(nadia.text())
                    .as("by whom, as she would like it")
                    .contains("Who may ask, as it was agreed: A woman from Healthwatch");
            nadia.press("Give it to them");
            assertThat(nadia.problems()).hasSize(1);
            nadia.picture("feedback-interviewer");
            nadia.choose("interviewer", "carys.morgan");
            nadia.record("Give it to them");

            carys.open("/interviews");
            carys.picture("interviews-with-ivy");
            assertThat(carys.text())
                    .as("within eight weeks of the closing")
                    .contains("By " + Days.day(Somebody.today().plusWeeks(8)));
            carys.follow("Ivy Marlow" + way.number);
            assertThat(carys.text())
                    .contains(
                            "Tuesday mornings, before noon",
                            "Leave a message",
                            "Somebody who does not work for the council may ring once.")
                    .as("nothing of the case")
                    .doesNotContain("lets himself in", "I want him to knock");
            carys.picture("interview");
            carys.press("Send this");
            assertThat(carys.problems()).containsExactly("Select whether somebody answered");
            carys.follow("print them in easy words");
            carys.picture("interview-on-paper");
            carys.looksRightOnPaper("interview-on-paper");
            carys.follow("Ask Ivy");
            carys.follow("Make a link");
            carys.picture("feedback-link");
            carys.choose("safe", "yes");
            carys.press("Go on");
            carys.picture("feedback-link-made");
            var link = URI.create(carys.page()
                            .locator(".govuk-inset-text")
                            .last()
                            .innerText()
                            .strip())
                    .getPath();

            ivy.open(link);
            ivy.picture("how-it-was");
            ivy.press("Send your answers");
            assertThat(ivy.problems()).hasSize(1);
            ivy.picture("how-it-was-in-error");
            ivy.choose("answer-listened", "quite");
            ivy.type("words-listened", "She let me finish.");
            ivy.press("Keep them and go on later");
            ivy.follow("Show the questions in easy words");
            ivy.picture("how-it-was-in-easy-words");
            ivy.press("Keep them and go on later");
            assertThat(ivy.text()).contains("You began this before");
            ivy.choose("answer-safer", "partly");
            ivy.press("Send your answers");
            assertThat(ivy.text()).contains("Thank you. Your answers were sent");
            ivy.picture("how-it-was-sent");
            ivy.open("/how-it-was/nonsense");
            ivy.picture("how-it-was-ended");

            nadia.open(file);
            assertThat(nadia.text()).contains("She let me finish.", "In some ways, but not in others");
            nadia.picture("case-with-how-it-was");
            nadia.follow("Record how it has been since");
            nadia.press("Record this");
            assertThat(nadia.problems()).containsExactly("Select whether somebody answered");
            nadia.picture("since-empty");
            nadia.choose("talked", "yes");
            nadia.type("words", "He knocks now. Mostly.");
            nadia.choose("been", "better");
            nadia.choose("feels", "partly");
            nadia.choose("lasted", "yes");
            nadia.choose("how", "telephone");
            nadia.picture("since");
            nadia.record("Record this");
            assertThat(nadia.text()).contains("He knocks now. Mostly.", "Better than then");
            nadia.picture("case-with-since");
            sam.open("/board/how-it-was");
            sam.picture("how-it-was-results");
        }
    }

    /// An enquiry that has ended as she wanted.
    static void closed(Somebody nadia, String givenName, String familyName, LocalDate born) {
        nadia.open("/concerns/new");
        nadia.type("givenName", givenName);
        nadia.type("familyName", familyName);
        nadia.day("born", born);
        nadia.choose("asked", "yes");
        nadia.type("askedBy", "Nadia Rahman");
        nadia.type("words", "I want him to knock.");
        nadia.type("narrative", "Her son lets himself in and takes money.");
        nadia.choose("raisedBy", "self");
        nadia.record("Record the concern");
        nadia.follow("Decide whether the section 42 duty arises");
        for (var limb : new String[] {"needs", "abuse", "unable"}) {
            nadia.choose(limb, "met");
            nadia.type(limb + "Reason", "As she told us");
        }
        nadia.record("Record the decision");
        nadia.follow("Close the enquiry");
        nadia.page().locator("input[name^='persons-'][value='fully']").check();
        nadia.page().locator("input[name^='workers-'][value='fully']").check();
        nadia.choose("viewsSought", "yes");
        nadia.type("views", "He knocks now.");
        nadia.choose("feelsSafer", "yes");
        nadia.choose("actionNeeded", "no");
        nadia.type("noActionWhy", "She has settled it with him");
        nadia.record("Close the enquiry");
    }
}
