package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Olive's son wants to speak for her, and he is whom the concern is about. She needs somebody independent, and nobody
/// is asked for one before she agrees. What whoever reads such a case file sees is in [FiveCasesAndTwoReadersStory].
class OliveAndHerSonStory {

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_son_who_is_implicated_does_not_speak_for_her_and_no_advocate_is_asked_for_without_her(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
            var before = howOftenAdvocatesAreAskedFor(sam);
            nadia.open("/concerns/new");
            nadia.type("givenName", "Olive");
            nadia.type("familyName", "Tranter" + way.number);
            nadia.day("born", LocalDate.of(1938, 3, 17).plusDays(way.number));
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "The bank’s manager");
            nadia.type("words", "I want to know where my money goes.");
            nadia.type("narrative", "Her son Keith takes out £300 each week. He says that he speaks for her.");
            nadia.choose("raisedBy", "other");
            nadia.record("Record the concern");
            var caseFile = nadia.path();
            nadia.follow("Decide whether the section 42 duty arises");
            for (var limb : new String[] {"needs", "abuse", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "She cannot follow what is done with her money, or stop it");
            }
            nadia.record("Record the decision");
            assertThat(howOftenAdvocatesAreAskedFor(sam))
                    .as("only enquiries in which taking part is very hard are looked at")
                    .isEqualTo(before);

            nadia.open(caseFile + "/advocacy/new");
            nadia.choose("understand", "yes");
            nadia.type("understandShown", "Three explanations, and she still did not follow what a deputy is.");
            for (var ability : new String[] {"retain", "useOrWeigh", "communicate"}) {
                nadia.choose(ability, "no");
            }
            nadia.choose("somebody", "yes");
            nadia.type("who", "Keith, her son");
            nadia.type("whoWhy", "He is the nearest relative. But it is about what he took");
            nadia.press("Record the decision");
            assertThat(nadia.problems())
                    .as("each thing that speaks against somebody is asked")
                    .hasSize(4)
                    .anyMatch(problem -> problem.contains("implicated in what may have happened"));
            nadia.picture("son-not-asked-about");
            nadia.choose("paid", "no");
            nadia.choose("implicated", "yes");
            nadia.choose("unable", "no");
            nadia.choose("consent", "agrees");
            nadia.record("Record the decision");
            assertThat(nadia.part("advocacy"))
                    .as("the duty is met, and the record says that nobody was asked")
                    .contains("The duty to arrange an advocate arose on", "Nobody has been asked yet.")
                    .doesNotContain("Keith");
            assertThat(nadia.part("next")).contains("Arrange an independent advocate");
            assertThat(howOftenAdvocatesAreAskedFor(sam)).isEqualTo(before.andNobodyAsked());

            nadia.follow("Ask for an advocate");
            assertThat(nadia.page().locator("input[name='agreement']").count())
                    .as("yes, no, and what is best for her where she cannot decide it")
                    .isEqualTo(3);
            nadia.choose("kind", "care-act");
            nadia.type("provider", "Harbour Advocacy");
            nadia.press("Record this");
            assertThat(nadia.problems()).containsExactly("Select whether Olive agrees to an advocate");
            nadia.choose("agreement", "refuses");
            nadia.press("Record this");
            assertThat(nadia.problems()).containsExactly("Enter how you know, or why it is in their best interests");
            nadia.type("agreementWhy", "Not today. I want to ask my sister first.");
            nadia.record("Record this");
            assertThat(nadia.part("advocacy"))
                    .as("kept, and nobody was asked")
                    .contains("offered on", "and not wanted", "Olive did not want one.")
                    .doesNotContain("Record what happened next");
            assertThat(nadia.part("next")).doesNotContain("An advocate starts");
            assertThat(nadia.text()).contains("Not today. I want to ask my sister first.");

            nadia.follow("Ask for an advocate");
            nadia.choose("kind", "care-act");
            nadia.choose("agreement", "agrees");
            nadia.type("agreementWhy", "My sister says yes.");
            nadia.type("provider", "Harbour Advocacy");
            nadia.record("Record this");
            assertThat(nadia.part("advocacy")).contains("One was asked for on", "Nobody has started yet.");
            assertThat(nadia.part("next")).contains("An advocate starts, from Harbour Advocacy");
            assertThat(howOftenAdvocatesAreAskedFor(sam))
                    .as("of enquiries in which taking part is very hard, one more in which somebody was asked")
                    .isEqualTo(before.andOneAsked());
        }
    }

    /// Of enquiries in which the person would have substantial difficulty, in how many an advocate was asked for,
    /// and in how many nobody was.
    private record AskedFor(int asked, int notAsked) {

        AskedFor andNobodyAsked() {
            return new AskedFor(asked, notAsked + 1);
        }

        AskedFor andOneAsked() {
            return new AskedFor(asked + 1, notAsked);
        }
    }

    private static AskedFor howOftenAdvocatesAreAskedFor(Somebody sam) {
        sam.open("/board/advocates");
        var rows = sam.page()
                .locator("section:has(h2:text-is('How often were advocates asked for where taking part is very hard?'))"
                        + " tbody td:nth-child(2)")
                .allInnerTexts();
        return rows.isEmpty()
                ? new AskedFor(0, 0)
                : new AskedFor(Integer.parseInt(rows.getFirst()), Integer.parseInt(rows.get(1)));
    }
}
