package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Arthur cannot find words since his stroke. He can decide some things and not others, whom he sees is his own
/// decision, and the enquiry ends while the police go on.
class ArthurAndHisFamilyStory {

    private static final LocalDate BORN = LocalDate.of(1947, 4, 30);
    private static final String HIS_WORDS = "Beryl, yes. Susan, yes. Neil, no.";

    @ParameterizedTest
    @EnumSource(value = Way.class, names = "JAVASCRIPT")
    void each_decision_is_looked_at_by_itself_and_whom_he_sees_is_his(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
            nadia.open("/concerns/new");
            nadia.type("givenName", "Arthur");
            nadia.type("familyName", "Penrose" + way.number);
            nadia.day("born", BORN.plusDays(way.number));
            nadia.type("safeContact", "Through the ward. Not through his son");
            nadia.type(
                    "communicationNeeds",
                    "Stroke: cannot find words. Yes and no cards, one question at a time, mornings");
            nadia.choose("asked", "no");
            nadia.choose("notAsked", "could-not-communicate");
            nadia.type("narrative", "He came in after a collapse, with bruises. His daughter says his son hit him.");
            nadia.choose("raisedBy", "hospital");
            nadia.day("raisedOn", Somebody.ago(60));
            nadia.tick("abuseTypes", "physical");
            nadia.tick("abuseTypes", "domestic");
            nadia.choose("location", "own-home");
            nadia.choose("sourceOfRisk", "known");
            nadia.record("Record the concern");
            var caseFile = nadia.path();
            nadia.follow("Decide whether the section 42 duty arises");
            for (var limb : new String[] {"needs", "abuse", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "A stroke; an assault is alleged; he could not call for help");
            }
            nadia.day("decidedOn", Somebody.ago(59));
            nadia.record("Record the decision");

            besideThePolice(nadia, sam, caseFile);
            whatHeSaysWithCards(nadia, caseFile);
            whatHeCanDecide(nadia, caseFile);
            anAdvocate(nadia, caseFile);
            whereHeLives(nadia, caseFile);
            whomHeSees(nadia, caseFile);
            whetherHeFeelsSafe(nadia, caseFile);

            nadia.follow("Close the enquiry");
            assertThat(nadia.page().locator("#beside").innerText())
                    .contains(
                            "Police investigation, led by Larchmere Police", "You can close the enquiry all the same");
            nadia.page().locator("input[name^='persons-'][value='fully']").check();
            nadia.page().locator("input[name^='workers-'][value='fully']").check();
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "With the cards: safe, yes.");
            nadia.choose("actionNeeded", "yes");
            nadia.type("action", "The nursing home, with visits as he decides");
            nadia.type("actionBy", "The hospital team");
            nadia.type("livesOn", "The police. Nadia tells him what she hears");
            nadia.record("Close the enquiry");
            signOff(sam, caseFile);
            var age = Somebody.ageOf(BORN);
            assertThat(sam.isCounted(caseFile, "SG3a/section-42/not-recorded/" + age))
                    .as("what was found about where he lives says nothing about the enquiry")
                    .isTrue();
            assertThat(sam.isCounted(caseFile, "SG3a/section-42/yes/" + age)).isFalse();

            theQuestionItselfIsAnswered(nadia, sam, caseFile);
            assertThat(sam.isCounted(caseFile, "SG3a/section-42/supported/" + age))
                    .as("supported by an advocate")
                    .isTrue();

            nadia.open(caseFile);
            assertThat(nadia.part("processes")).as("the police go on").doesNotContain("It ended");
            assertThat(nadia.part("next"))
                    .as("he is asked again after closing")
                    .contains("Ask again whether they feel safe", "Look again at contact with: Neil, his son");
            nadia.follow("Ask again");
            nadia.choose("feels", "yes");
            nadia.record("Record what");
            assertThat(nadia.part("next")).doesNotContain("Ask again whether they feel safe");
        }
    }

    /// The police look into it at the same time. What is recorded about his son is for whoever is let in.
    private static void besideThePolice(Somebody nadia, Somebody sam, String caseFile) {
        nadia.open(caseFile + "/processes/new");
        nadia.choose("kind", "police");
        nadia.type("ledBy", "Larchmere Police");
        nadia.type("about", "Whether his son hit him. They speak with Neil first");
        nadia.day("beganOn", Somebody.ago(58));
        nadia.record("Record this process");
        nadia.open(caseFile + "/alleged/new");
        nadia.type("who", "Neil, his son");
        nadia.type("needs", "He drinks since he lost his work.");
        nadia.record("Open a restricted section");
        nadia.follow("Open the restricted section");
        assertThat(nadia.text()).contains("He drinks since he lost his work.");
        sam.open(caseFile);
        assertThat(sam.text())
                .contains("There is a restricted section about somebody thought to have caused harm")
                .doesNotContain("He drinks since he lost his work.", "Open the restricted section");
        whatEachOfThemSaysIsReadByWhomItIsMeantFor(nadia, sam, caseFile);
    }

    /// What his wife says is in a section of its own, and what his daughter says in another. Sam is let into one.
    private static void whatEachOfThemSaysIsReadByWhomItIsMeantFor(Somebody nadia, Somebody sam, String caseFile) {
        for (var said :
                new String[] {"Beryl, his wife: I was there and said nothing.", "Susan, his daughter: Mum saw it."}) {
            nadia.open(caseFile + "/alleged/new?about=confidence");
            nadia.type("who", said.substring(0, said.indexOf(':')));
            nadia.type("said", said.substring(said.indexOf(':') + 2));
            nadia.record("Open a restricted section");
        }
        sam.open(caseFile);
        assertThat(sam.text())
                .contains("There is a restricted section about something that somebody said in confidence")
                .doesNotContain("I was there and said nothing.", "Mum saw it.");
        nadia.open(caseFile);
        nadia.follow("Open the restricted section");
        assertThat(nadia.text()).contains("Mum saw it.").doesNotContain("I was there and said nothing.");
        nadia.follow("Let a colleague in");
        nadia.type("who", "Sam Oyelaran");
        nadia.type("why", "He decides whether the police hear of it");
        nadia.record("Let them in");
        sam.open(caseFile);
        sam.follow("Open the restricted section");
        assertThat(sam.text()).contains("Mum saw it.").doesNotContain("I was there and said nothing.");
    }

    private static void whatHeSaysWithCards(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/conversations/new");
        nadia.type("said", "With the cards, on three mornings: wants to see Beryl, yes; Susan, yes; Neil, no.");
        nadia.choose("wants", "new");
        nadia.type("wantsWords", HIS_WORDS);
        nadia.type("place", "On the stroke unit");
        nadia.day("heldOn", Somebody.ago(40));
        nadia.choose("manner", "elsewhere");
        nadia.type("helped", "A speech and language therapist, yes and no cards, and time");
        nadia.record("Record the conversation");
        assertThat(nadia.part("in-words")).contains(HIS_WORDS, "In their own words");
        assertThat(nadia.entry("wants to see Beryl, yes"))
                .as("where he was asked, and what helped him to answer")
                .contains("On the stroke unit", "A speech and language therapist, yes and no cards, and time");
    }

    /// Four decisions, each with its own day. Two are his.
    private static void whatHeCanDecide(Somebody nadia, String caseFile) {
        lacks(nadia, caseFile, "Where to live after hospital", 30);
        lacks(nadia, caseFile, "Who looks after his money", 28);
        has(nadia, caseFile, "Whether to see Neil, his son", 40);
        has(nadia, caseFile, "Whether to see Beryl and Susan", 39);
        var rows = nadia.page().locator("section[aria-labelledby='capacity'] .govuk-summary-list__row");
        assertThat(rows.allInnerTexts())
                .as("side by side, and none of them for the whole case")
                .hasSize(4)
                .anyMatch(row -> row.contains("Where to live") && row.contains("Arthur lacks capacity."))
                .anyMatch(row -> row.contains("his money") && row.contains("Arthur lacks capacity."))
                .anyMatch(row -> row.contains("Neil, his son") && row.contains("Arthur has capacity."))
                .anyMatch(row -> row.contains("Beryl and Susan") && row.contains("Arthur has capacity."));
    }

    private static void lacks(Somebody nadia, String caseFile, String decision, int daysAgo) {
        looksAt(nadia, caseFile, decision);
        nadia.type("information", "What there is to choose from.");
        nadia.type("support", "Cards and pictures, in the morning, with the therapist.");
        nadia.choose("understand", "yes");
        nadia.choose("retain", "yes");
        nadia.choose("communicate", "yes");
        nadia.choose("weigh", "no");
        nadia.type("weighShown", "He chose each of them in turn.");
        nadia.choose("impairment", "yes");
        nadia.type("impairmentWhat", "A dense stroke");
        nadia.choose("because", "yes");
        nadia.type("becauseHow", "He cannot hold two things beside each other.");
        nadia.choose("outlook", "lasting");
        nadia.day("assessedOn", Somebody.ago(daysAgo));
        nadia.record("Record what was found");
    }

    private static void has(Somebody nadia, String caseFile, String decision, int daysAgo) {
        looksAt(nadia, caseFile, decision);
        for (var ability : new String[] {"understand", "retain", "weigh", "communicate"}) {
            nadia.choose(ability, "yes");
        }
        nadia.day("assessedOn", Somebody.ago(daysAgo));
        nadia.record("Record what was found");
    }

    private static void looksAt(Somebody nadia, String caseFile, String decision) {
        nadia.open(caseFile + "/capacity/new");
        nadia.type("decision", decision);
        nadia.choose("doubt", "yes");
        nadia.type("why", "He cannot find words since the stroke.");
    }

    /// His wife does not see the risk, his daughter is a witness, his son is who it is about.
    private static void anAdvocate(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/advocacy/new");
        for (var ability : new String[] {"understand", "retain", "useOrWeigh"}) {
            nadia.choose(ability, "no");
        }
        nadia.choose("communicate", "yes");
        nadia.type("communicateShown", "With cards he answers one question at a time.");
        nadia.choose("somebody", "yes");
        nadia.type("who", "Beryl, his wife");
        nadia.choose("paid", "no");
        nadia.choose("implicated", "no");
        nadia.choose("unable", "yes");
        nadia.choose("consent", "agrees");
        nadia.type("whoWhy", "She wants him home and does not see the risk");
        nadia.type("others", "Susan, his daughter, is a witness. Neil, his son, is who she says hit him");
        nadia.day("decidedOn", Somebody.ago(50));
        nadia.record("Record the decision");
        assertThat(nadia.part("advocacy")).contains("The duty to arrange an advocate arose on");
        assertThat(nadia.entry("There is a duty to arrange an independent advocate"))
                .as("why none of the three speaks for him")
                .contains(
                        "She wants him home and does not see the risk",
                        "Susan, his daughter, is a witness. Neil, his son, is who she says hit him");
        nadia.open(caseFile + "/advocates/new");
        nadia.choose("kind", "care-act");
        nadia.choose("agreement", "agrees");
        nadia.type("agreementWhy", "With the cards: yes, on two mornings");
        nadia.type("provider", "Harbour Advocacy");
        nadia.day("askedOn", Somebody.ago(49));
        nadia.record("Record this");
        nadia.follow("Record what happened next");
        nadia.choose("step", "started");
        nadia.type("who", "Rosa Lind");
        nadia.day("happenedOn", Somebody.ago(45));
        nadia.record("Record what happened");
        assertThat(nadia.part("advocacy")).contains("(Rosa Lind)", "5 days after the duty");
    }

    /// His wife wants him home. What she says is heard, and is not his agreement.
    private static void whereHeLives(Somebody nadia, String caseFile) {
        nadia.page()
                .locator("section[aria-labelledby='capacity'] .govuk-summary-list__row:has-text('Where to live')"
                        + " a[href$='/best-interests']")
                .click();
        nadia.type("wishes", "Somewhere safe, where he is understood and can see Beryl every day.");
        nadia.type("tookPart", "With Rosa Lind, who speaks for him");
        nadia.type("option-1", "Home, with care four times a day");
        nadia.type("benefits-1", "Beryl and his own bed");
        nadia.type("harms-1", "Neil has a key");
        nadia.type("option-2", "A nursing home in the same street");
        nadia.type("option-3", "Staying in hospital");
        nadia.choose("consulted", "yes");
        nadia.type("consultedWho", "Beryl: home, she will manage. Susan: the nursing home");
        nadia.type("written", "Nothing was found.");
        nadia.type("beliefs", "Beryl, and being told the truth.");
        nadia.type("later", "No, it will not come back.");
        nadia.type("circumstances", "Neil has a key to the house.");
        nadia.type("notAsked", "Neil, who may have caused harm.");
        nadia.choose("lifeSustaining", "no");
        nadia.type("lessRestrictive", "Beryl comes and goes as she likes, and he goes out with her");
        nadia.type("decided", "The nursing home");
        nadia.type("why", "He is safe there and sees her every day");
        nadia.day("decidedOn", Somebody.ago(26));
        nadia.record("Record the decision");
        assertThat(nadia.part("capacity")).contains("The nursing home");
        assertThat(nadia.entry("He is safe there and sees her every day"))
                .as("each way there was, what his wife wants, and what restricts him less")
                .contains(
                        "Home, with care four times a day",
                        "A nursing home in the same street",
                        "Staying in hospital",
                        "Beryl: home, she will manage.",
                        "Beryl comes and goes as she likes");
        assertThat(nadia.has("consent"))
                .as("what his wife asks for is nobody’s agreement")
                .isFalse();
        assertThat(nadia.part("in-words")).doesNotContain("she will manage");
        nadia.open(caseFile + "/deprivations/new");
        nadia.choose("kind", "standard");
        nadia.choose("state", "asked");
        nadia.type("byWhom", "The nursing home");
        nadia.record("Record this");
        assertThat(nadia.text()).contains("Standard authorisation");
    }

    /// Each by itself, and looked at again and again.
    private static void whomHeSees(Somebody nadia, String caseFile) {
        for (var name : new String[] {"Beryl, his wife", "Susan, his daughter"}) {
            contact(nadia, caseFile, name, "as-they-wish");
        }
        contact(nadia, caseFile, "Neil, his son", "none");
        assertThat(nadia.part("family"))
                .contains(
                        "Contact with Beryl, his wife: They meet as they like",
                        "Contact with Susan, his daughter: They meet as they like",
                        "Contact with Neil, his son: They have no contact");
        assertThat(nadia.part("next")).contains("Look again at contact with: Neil, his son");
        nadia.page()
                .locator("section[aria-labelledby='family'] p:has-text('Neil') a:has-text('Look at it again')")
                .click();
        nadia.type("said", "Neil, no.");
        nadia.type("why", "He was asked again, and it is the same");
        nadia.day("lookAgain", Somebody.today().plusDays(28));
        nadia.record("Record this contact");
        assertThat(nadia.page()
                        .locator(".ownwords-due__what:has-text('Look again at contact with: Neil')")
                        .count())
                .as("due once more, for the new day")
                .isEqualTo(1);
    }

    private static void contact(Somebody nadia, String caseFile, String name, String arranged) {
        nadia.open(caseFile + "/contact/new");
        nadia.type("withWhom", name);
        nadia.choose("arranged", arranged);
        nadia.choose("whose", "theirs");
        nadia.type("why", "As he says with the cards");
        nadia.day("decidedOn", Somebody.ago(20));
        nadia.day("lookAgain", Somebody.today().plusDays(14));
        nadia.record("Record this contact");
    }

    private static void whetherHeFeelsSafe(Somebody nadia, String caseFile) {
        for (var daysAgo : new int[] {20, 6}) {
            nadia.open(caseFile + "/feels-safe/new");
            nadia.choose("feels", "yes");
            nadia.type("said", "With the cards: safe, yes.");
            nadia.day("askedOn", Somebody.ago(daysAgo));
            nadia.day("next", Somebody.ago(daysAgo).plusDays(14));
            nadia.record("Record what");
        }
        assertThat(nadia.part("feels-safe")).contains("With the cards: safe, yes.");
    }

    private static void signOff(Somebody sam, String caseFile) {
        sam.open(caseFile);
        sam.follow("Sign off the closing");
        sam.choose("agreed", "yes");
        sam.type("why", "He is safe, and the police need not have ended");
        sam.type("personal", "Whom he sees is what he said with the cards");
        sam.record("Record your decision");
    }

    /// Whether he could make the decisions of the enquiry is a question of its own.
    private static void theQuestionItselfIsAnswered(Somebody nadia, Somebody sam, String caseFile) {
        nadia.open(caseFile);
        nadia.follow("Correct the closing");
        nadia.type("correction", "Whether he could make these decisions was not answered");
        nadia.choose("lackedCapacity", "yes");
        nadia.choose("supportedBy", "advocate");
        nadia.record("Record the corrected closing");
        signOff(sam, caseFile);
    }
}
