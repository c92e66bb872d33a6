package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// The police are worried about Denise, who protects herself. No duty arises; she is still asked, told and helped, and
/// the next concern is seen beside this one.
class DeniseAndThePoliceStory {

    private static final String HER_WORDS = "I want him to stop ringing. I’ve blocked him.";

    @ParameterizedTest
    @EnumSource(value = Way.class, names = "JAVASCRIPT")
    void a_concern_without_an_enquiry_has_its_reasons_its_answer_and_its_place_in_the_figures(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
            nadia.open("/concerns/new");
            nadia.type("givenName", "Denise");
            nadia.type("familyName", "Crowe" + way.number);
            nadia.day("born", LocalDate.of(1972, 8, 30).plusDays(way.number));
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "PC Amos");
            nadia.type("words", HER_WORDS);
            nadia.type("narrative", "Her brother rings at night and shouts at her.");
            nadia.choose("raisedBy", "police");
            nadia.type("organisation", "Larchmere Police");
            nadia.day("raisedOn", Somebody.ago(3));
            nadia.record("Record the concern");
            var caseFile = nadia.path();

            nadia.follow("Decide whether the section 42 duty arises");
            assertThat(nadia.text()).contains(HER_WORDS);
            nadia.choose("needs", "met");
            nadia.type("needsReason", "She has support for her mental health");
            nadia.choose("abuse", "met");
            nadia.type("abuseReason", "He threatened her twice");
            nadia.choose("unable", "not-met");
            nadia.type("unableReason", "She blocked his number and told the police herself");
            nadia.choose("anyway", "no");
            nadia.tick("responses", "advice");
            nadia.tick("responses", "signposted");
            nadia.type("signpostedTo", "Larchmere Women’s Aid");
            nadia.day("lookOn", Somebody.today().plusMonths(3));
            nadia.type("insteadReason", "She asks for somebody to talk to, and for nothing else");
            nadia.record("Record the decision");
            assertThat(nadia.text()).contains("No duty, other help instead").doesNotContain("enquiry since");
            assertThat(nadia.entry("decided that the section 42 duty does not arise"))
                    .as("a reason for each of the three, and what is done instead")
                    .contains(
                            "Yes. She has support for her mental health",
                            "Yes. He threatened her twice",
                            "No. She blocked his number and told the police herself",
                            "advice and information, signposted to: Larchmere Women’s Aid",
                            "She asks for somebody to talk to");

            sheAndThePoliceAreTold(nadia);
            herDoorIsMadeSafer(nadia, caseFile);

            nadia.open(caseFile);
            assertThat(nadia.part("next"))
                    .as("in three months somebody asks how it is")
                    .contains("Ask whether it helped");
            sheSaysWhetherItHelped(nadia);

            assertThat(sam.isCounted(caseFile, "SG1f/concern/total/total"))
                    .as("a concern")
                    .isTrue();
            assertThat(sam.isCounted(caseFile, "SG1f/section-42/total/total"))
                    .as("and no enquiry")
                    .isFalse();
            assertThat(sam.isCounted(caseFile, "SG1f/other/total/total")).isFalse();
            herConcernIsAmongThoseLookedAt(sam, caseFile);

            nadia.follow("Another concern");
            assertThat(nadia.text()).contains("Is it part of a case already recorded?");
            nadia.choose("joins", caseFile.replace("/cases/", ""));
            nadia.choose("asked", "no");
            nadia.choose("notAsked", "not-present");
            nadia.type("narrative", "He stood outside her house.");
            nadia.choose("raisedBy", "police");
            nadia.record("Record the concern");
            assertThat(nadia.path()).as("beside the first").isEqualTo(caseFile);
            assertThat(nadia.text())
                    .contains(
                            HER_WORDS,
                            "No duty, other help instead",
                            "He stood outside her house.",
                            "Her brother rings at night and shouts at her.");
            nadia.follow("Decide whether the section 42 duty arises");
            assertThat(nadia.text()).contains("He stood outside her house.", HER_WORDS);
        }
    }

    /// Whether it was right that there was no enquiry is looked at too: a manager draws from the concerns that led to
    /// none, and hers is among them.
    private static void herConcernIsAmongThoseLookedAt(Somebody sam, String caseFile) {
        sam.open("/quality/programmes/new");
        sam.type("name", "Concerns without an enquiry");
        sam.type("why", "To see whether each was right");
        sam.choose("kind", "peer");
        sam.choose("otherTeam", "no");
        sam.choose("secondReader", "no");
        sam.type("period", "Each quarter");
        sam.type("owner", "Sam Oyelaran");
        sam.record("Set up the programme");
        sam.follow("Draw cases");
        sam.choose("frame", "no-enquiry");
        sam.type("howMany", "200");
        sam.choose("spread", "all");
        sam.press("See how many there are");
        assertThat(sam.text()).contains("to draw from: Concerns that did not go on to an enquiry");
        sam.record("Draw the cases");
        assertThat(sam.page()
                        .locator("main section:has(a[href='" + caseFile + "']) h2")
                        .allInnerTexts())
                .as("all there are in these three months are drawn, and hers is one")
                .singleElement()
                .asString()
                .contains("Denise Crowe");
    }

    /// She rang before the three months were over.
    private static void sheSaysWhetherItHelped(Somebody nadia) {
        nadia.follow("Ask whether it helped");
        assertThat(nadia.text()).contains(HER_WORDS, "Signposted", "Larchmere Women’s Aid");
        nadia.choose("talked", "yes");
        nadia.type("words", "I have somebody to ring now. He stopped.");
        nadia.choose("helped", "yes");
        nadia.choose("feels", "partly");
        nadia.record("Record this");
        assertThat(nadia.part("helped")).contains("I have somebody to ring now. He stopped.", "In some ways");
        assertThat(nadia.part("next")).doesNotContain("Ask whether it helped");
    }

    /// What keeps her safe at home waits for no enquiry.
    private static void herDoorIsMadeSafer(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/plan");
        nadia.type("what", "Fit a door viewer and a second lock");
        nadia.type("who", "Larchmere Homes");
        nadia.day("dueOn", Somebody.today().plusDays(5));
        nadia.record("Add to the plan");
        assertThat(nadia.text()).contains("Fit a door viewer and a second lock", "Larchmere Homes");
    }

    private static void sheAndThePoliceAreTold(Somebody nadia) {
        nadia.follow("A conversation");
        nadia.type("said", "That’s fine. I’ll ring if he starts again.");
        nadia.choose("wants", "unchanged");
        nadia.type("explained", "That there is no enquiry, why, and whom she can ring");
        nadia.record("Record the conversation");
        assertThat(nadia.entry("That’s fine. I’ll ring if he starts again."))
                .as("she is told, and why")
                .contains("That there is no enquiry, why, and whom she can ring");
        assertThat(nadia.part("next")).contains("Tell Larchmere Police what was decided");
        nadia.follow("Tell Larchmere Police what was decided");
        nadia.choose("told", "yes");
        nadia.type("toldWords", "That she protects herself, and to tell us of anything new");
        nadia.record("Record what they were told");
        assertThat(nadia.part("next")).doesNotContain("Tell Larchmere Police");
        assertThat(nadia.text()).contains("and to tell us of anything new");
    }
}
