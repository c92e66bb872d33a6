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

    private static void sheAndThePoliceAreTold(Somebody nadia) {
        nadia.follow("A conversation");
        nadia.type("said", "That’s fine. I’ll ring if he starts again.");
        nadia.choose("wants", "unchanged");
        nadia.type("explained", "That there is no enquiry, why, and whom she can ring");
        nadia.record("Record the conversation");
        assertThat(nadia.part("next")).contains("Tell Larchmere Police what was decided");
        nadia.follow("Tell Larchmere Police what was decided");
        nadia.choose("told", "yes");
        nadia.type("toldWords", "That she protects herself, and to tell us of anything new");
        nadia.record("Record what they were told");
        assertThat(nadia.part("next")).doesNotContain("Tell Larchmere Police");
        assertThat(nadia.text()).contains("and to tell us of anything new");
    }
}
