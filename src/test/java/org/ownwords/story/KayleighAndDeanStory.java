package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Kayleigh wants to stay with Dean and for him to change. Over months she comes to want something else. It stays her
/// decision, and one enquiry.
class KayleighAndDeanStory {

    private static final Pattern WITH_A_REASON = Pattern.compile("On (\\d+) of them");
    private static final LocalDate BORN = LocalDate.of(1998, 9, 21);
    private static final String FIRST = "I want to stay with Dean. I want him to be nice to me.";
    private static final String SECOND = "I still want Dean but he has to stop.";
    private static final String THIRD = "I want to live somewhere new, away from him, and feel safe.";

    @ParameterizedTest
    @EnumSource(Way.class)
    void what_she_wants_changes_twice_and_everything_she_said_is_kept(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
            var caseFile = aConcernThatWentNoFurther(nadia, way);

            nadia.follow("Another concern");
            nadia.choose("joins", caseFile.replace("/cases/", ""));
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "Her support worker");
            nadia.type("words", FIRST);
            nadia.day("askedOn", Somebody.ago(250));
            nadia.type("narrative", "Dean makes her do things in bed that she does not want.");
            nadia.choose("raisedBy", "care-provider");
            nadia.day("raisedOn", Somebody.ago(250));
            nadia.tick("abuseTypes", "sexual");
            nadia.record("Record the concern");
            assertThat(nadia.path()).as("the same case").isEqualTo(caseFile);

            nadia.follow("Decide whether the section 42 duty arises");
            for (var limb : new String[] {"needs", "abuse", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "As she describes it");
            }
            nadia.day("decidedOn", Somebody.ago(249));
            nadia.record("Record the decision");

            sheCanDecide(nadia, caseFile);
            whatOthersWantAndWhatTheyDo(nadia, caseFile);
            itTakesLonger(nadia, sam, caseFile);

            nadia.open(caseFile);
            nadia.follow("Record a change");
            nadia.type("words", SECOND);
            nadia.type("why", "He left the programme after two sessions");
            nadia.day("saidOn", Somebody.ago(120));
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
            assertThat(nadia.text().split("Section 42 enquiry since", -1))
                    .as("one enquiry")
                    .hasSize(2);

            nadia.follow("The plan");
            nadia.type("what", "Choose my new flat and my curtains");
            nadia.choose("written", "yes");
            nadia.type("who", "Kayleigh");
            nadia.record("Add to the plan");
            assertThat(nadia.text()).contains("Choose my new flat and my curtains");
            sheDecidesWhomSheSees(nadia, caseFile);
            sheHasItInEasyWords(nadia, caseFile);

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
            assertThat(nadia.page().locator("main form[method='post']").textContent())
                    .as("nobody has to say that she declined anything, though she said no to what others wanted")
                    .doesNotContainIgnoringCase("declined");
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
            assertThat(nadia.text())
                    .contains("Goes on after closing, from the plan", "Weir Court Supported Living")
                    .doesNotContainIgnoringCase("declined");
            nadia.open(caseFile + "?all=true");
            assertThat(nadia.whole()).contains(FIRST, SECOND, THIRD);
            for (var words : new String[] {FIRST, SECOND, THIRD}) {
                assertThat(nadia.entry(words)).contains("Recorded by Nadia Rahman");
            }

            sam.open(caseFile);
            sam.follow("Sign off the closing");
            sam.choose("agreed", "yes");
            sam.type("why", "She decided, and is safe");
            sam.type("personal", "She was heard each time that she wanted something else");
            sam.record("Record your decision");
            var age = Somebody.ageOf(BORN);
            assertThat(sam.isCounted(caseFile, "SG4a/section-42/expressed/" + age))
                    .isTrue();
            assertThat(sam.isCounted(caseFile, "SG4a/section-42/fully/" + age))
                    .as("what counts is what she wanted in the end")
                    .isTrue();
            assertThat(sam.isCounted(caseFile, "SG4a/section-42/partially/" + age))
                    .isFalse();
        }
    }

    /// Somebody worried about her before. It went no further, with a reason, and the police did nothing.
    private static String aConcernThatWentNoFurther(Somebody nadia, Way way) {
        nadia.open("/concerns/new");
        nadia.type("givenName", "Kayleigh");
        nadia.type("familyName", "Moss" + way.number);
        nadia.day("born", BORN.plusDays(way.number));
        nadia.choose("asked", "yes");
        nadia.type("askedBy", "Her support worker");
        nadia.day("askedOn", Somebody.ago(400));
        nadia.type("narrative", "Her boyfriend shouts at her.");
        nadia.choose("raisedBy", "care-provider");
        nadia.day("raisedOn", Somebody.ago(400));
        nadia.record("Record the concern");
        var caseFile = nadia.path();
        nadia.follow("Decide whether the section 42 duty arises");
        nadia.choose("needs", "met");
        nadia.type("needsReason", "A learning disability");
        nadia.choose("abuse", "not-met");
        nadia.type("abuseReason", "She says that they both shout, and that she is not afraid");
        nadia.choose("unable", "not-met");
        nadia.type("unableReason", "She asks him to leave when she has had enough, and he does");
        nadia.choose("anyway", "no");
        nadia.tick("responses", "case-management");
        nadia.type("insteadReason", "Her social worker sees her each month");
        nadia.day("decidedOn", Somebody.ago(399));
        nadia.record("Record the decision");
        nadia.open(caseFile + "/processes/new");
        nadia.choose("kind", "police");
        nadia.type("ledBy", "Larchmere Police");
        nadia.type("about", "What Dean did. They spoke with both of them");
        nadia.day("beganOn", Somebody.ago(398));
        nadia.record("Record this process");
        nadia.follow("Record what was heard");
        nadia.choose("ended", "yes");
        nadia.type("words", "They took no action.");
        nadia.day("heardOn", Somebody.ago(380));
        nadia.record("Record what was heard");
        assertThat(nadia.text()).contains("No duty, other help instead", "They took no action.");
        return caseFile;
    }

    private static void sheCanDecide(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/capacity/new");
        nadia.type("decision", "Whether to be with Dean, and to have sex with him");
        nadia.choose("doubt", "yes");
        nadia.type("why", "He may press her. We saw her alone, and with Weir Court, and she said the same.");
        for (var ability : new String[] {"understand", "retain", "weigh", "communicate"}) {
            nadia.choose(ability, "yes");
        }
        nadia.day("assessedOn", Somebody.ago(240));
        nadia.record("Record what was found");
        assertThat(nadia.part("capacity"))
                .contains("Kayleigh has capacity.")
                .as("nobody decides for her")
                .doesNotContain("best interests");
        assertThat(nadia.entry("Whether to be with Dean"))
                .as("that he may press her was thought of")
                .contains("We saw her alone, and with Weir Court, and she said the same.");
    }

    /// What professionals want stands beside what she wants. The risk is weighed with her, and she takes it. Help is
    /// tried for Dean too.
    private static void whatOthersWantAndWhatTheyDo(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/views/new");
        nadia.choose("whose", "professional");
        nadia.type("who", "Weir Court and the police");
        nadia.type("words", "She should live apart from him.");
        nadia.choose("reception", "dismisses");
        nadia.type("said", "No. I’m staying with him.");
        nadia.day("saidOn", Somebody.ago(230));
        nadia.record("Record what others want");
        assertThat(nadia.part("in-words")).contains(FIRST).doesNotContain("She should live apart from him.");
        nadia.open(caseFile + "/risks/new");
        nadia.type("risk", "That Dean hurts her when they are alone");
        nadia.choose("asked", "yes");
        nadia.type("said", "I want him here. I’ll ring you if he starts.");
        nadia.choose("theirLife", "adds-a-lot");
        nadia.choose("theirHarm", "either");
        nadia.type("ourView", "He has hurt her twice.");
        nadia.choose("ourLife", "adds-something");
        nadia.choose("ourHarm", "both");
        nadia.choose("decided", "taken");
        nadia.choose("theyAccept", "yes");
        nadia.choose("othersAtRisk", "no");
        nadia.choose("askCouncil", "no");
        nadia.type("why", "It is her decision. Weir Court looks in each evening.");
        nadia.day("weighedOn", Somebody.ago(230));
        nadia.record("Record this risk");
        sheIsThereWhenTheRiskIsTalkedThrough(nadia, caseFile);
        nadia.open(caseFile + "/agreed-roles/new");
        nadia.type("who", "Weir Court Supported Living");
        nadia.type("what", "Find Dean a course about relationships");
        nadia.choose("agrees", "yes");
        nadia.day("agreedOn", Somebody.ago(220));
        nadia.record("Record what was agreed");
        nadia.follow("Record what came of this");
        nadia.choose("became", "not-done");
        nadia.type("words", "He left after two sessions.");
        nadia.day("happenedOn", Somebody.ago(130));
        nadia.record("Record what came of it");
        assertThat(nadia.has("family")).as("nothing keeps them apart").isFalse();
    }

    /// Her view of the risk and theirs are talked through at a meeting she comes to. She dismisses what they want.
    private static void sheIsThereWhenTheRiskIsTalkedThrough(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/meetings/new");
        nadia.choose("kind", "network");
        nadia.day("meetsOn", Somebody.ago(229));
        nadia.choose("invited", "yes");
        nadia.choose("state", "held");
        nadia.choose("attended", "all");
        nadia.type("contribution", "You can all say it. I’m staying with him.");
        nadia.type("present", "Kayleigh, Weir Court, the police, Nadia");
        nadia.type("revisited", "She does not want what the others want. What she wants has not come about yet.");
        nadia.type("decidedWhat", "Weir Court looks in each evening. Kayleigh rings if he starts.");
        nadia.record("Record this meeting");
        assertThat(nadia.entry("You can all say it. I’m staying with him."))
                .contains(
                        "What she wants has not come about yet.",
                        "Weir Court looks in each evening. Kayleigh rings if he starts.");
        assertThat(nadia.part("in-words"))
                .as("no meeting changes what she wants")
                .contains(FIRST);
    }

    private static void itTakesLonger(Somebody nadia, Somebody sam, String caseFile) {
        var before = sam.howMany("To go at the pace of the person");
        var explained = longEnquiriesWithAReason(sam);
        departs(nadia, caseFile, "decision", "Her support worker was asked first");
        assertThat(longEnquiriesWithAReason(sam))
                .as("why it took longer to decide says nothing of how long the enquiry is open")
                .isEqualTo(explained);
        departs(nadia, caseFile, "enquiry", "It goes on for as long as she needs to decide");
        assertThat(longEnquiriesWithAReason(sam)).isEqualTo(explained + 1);
        assertThat(sam.howMany("To go at the pace of the person"))
                .as("counted by its reason")
                .isEqualTo(before + 2);
    }

    private static void departs(Somebody nadia, String caseFile, String from, String instead) {
        nadia.open(caseFile + "/departures/new");
        nadia.choose("from", from);
        nadia.type("instead", instead);
        nadia.choose("reason", "their-pace");
        nadia.type("why", "She meets us each month and thinks about what was said");
        nadia.type("supportedBy", "Sam Oyelaran");
        nadia.record("Record this");
    }

    /// Of the enquiries that are open for longer than the council expects, on how many it is recorded why.
    private static int longEnquiriesWithAReason(Somebody sam) {
        sam.open("/work/longer");
        var text = sam.text();
        var found = WITH_A_REASON.matcher(text.substring(text.indexOf("Open for longer than the council expects")));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static void sheHasItInEasyWords(Somebody nadia, String caseFile) {
        nadia.open(caseFile);
        nadia.follow("Something in writing to give");
        nadia.follow("Easy Read, with pictures");
        nadia.picture("plan-easy-read");
        assertThat(nadia.text()).contains(THIRD, "Choose my new flat and my curtains", "You will still get help.");
        nadia.open(caseFile + "/documents");
        nadia.follow("Give Kayleigh the plan");
        nadia.choose("given", "yes");
        nadia.choose("copyForm", "easy-read");
        nadia.choose("language", "en");
        nadia.choose("how", "hand");
        nadia.record("Record this");
        assertThat(nadia.text()).contains("Easy Read, with pictures", "Open the file");
    }

    private static void sheDecidesWhomSheSees(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/contact/new");
        nadia.type("withWhom", "Dean");
        nadia.type("said", "He can ring. I won’t see him.");
        nadia.choose("arranged", "from-afar");
        nadia.choose("whose", "theirs");
        nadia.type("why", "She decided it herself");
        nadia.record("Record this contact");
        assertThat(nadia.part("family")).contains("Contact with Dean:", "He can ring. I won’t see him.");
    }
}
