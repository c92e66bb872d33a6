package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Winifred, who has dementia, was not looked after in a care home. Her family speaks for her, and what she says
/// herself stands beside it.
class WinifredInTheCareHomeStory {

    private static final LocalDate BORN = LocalDate.of(1944, 2, 11);
    private static final Pattern NUMBER = Pattern.compile("This is case (\\d+)");
    private static final String HOME = "Fernleigh House";
    private static final String HER_WORDS = "Not back there.";
    private static final String FAMILY =
            "We want to know why nobody called a doctor, and we want her somewhere they know how to look after her.";

    @ParameterizedTest
    @EnumSource(value = Way.class, names = "JAVASCRIPT")
    void her_family_speaks_for_her_and_her_own_words_stand_beside_theirs(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM);
                var ken = Somebody.signedIn(way, Cast.KEN)) {
            aLeafletIsThere(ken, way);
            nadia.open("/concerns/new");
            nadia.type("givenName", "Winifred");
            nadia.type("familyName", "Hale" + way.number);
            nadia.day("born", BORN.plusDays(way.number));
            nadia.type("communicationNeeds", "Dementia: short sentences, familiar people, mornings");
            nadia.type("address", "Larchmere General Hospital, ward 6");
            nadia.choose("asked", "no");
            nadia.choose("notAsked", "too-unwell");
            nadia.type("words", FAMILY);
            nadia.choose("voice", "representative");
            nadia.type("narrative", "She had hardly eaten or drunk for twelve days. Staff did not call a doctor.");
            nadia.choose("raisedBy", "family-or-friend");
            nadia.type("raiser", "Carol Hale");
            nadia.tick("abuseTypes", "neglect");
            nadia.tick("abuseTypes", "organisational");
            nadia.choose("location", "care-home-residential");
            nadia.choose("sourceOfRisk", "service-provider");
            nadia.choose("supportReason", "memory-and-cognition");
            nadia.tick("health", "dementia");
            nadia.record("Record the concern");
            var caseFile = nadia.path();
            assertThat(nadia.part("in-words")).contains(FAMILY, "Said for them by family or a friend");

            // Nobody has asked what she agrees to, and nothing waits for it.
            nadia.follow("Decide whether the section 42 duty arises");
            for (var limb : new String[] {"needs", "abuse", "unable"}) {
                nadia.choose(limb, "met");
                nadia.type(limb + "Reason", "Dementia; twelve days without enough food or drink");
            }
            nadia.record("Record the decision");
            assertThat(nadia.has("consent")).isFalse();

            whoMaySupportHer(nadia, caseFile);
            theDrip(nadia, caseFile);
            whereSheLives(nadia, caseFile);

            theLeafletIsGiven(nadia, caseFile, way);

            nadia.open(caseFile);
            nadia.follow("A conversation");
            nadia.type("said", "Carol and her brother went through the leaflet with me. Winifred held Carol’s hand.");
            nadia.choose("wants", "new");
            nadia.type("wantsWords", HER_WORDS);
            nadia.type("place", "On the ward");
            nadia.type("present", "Winifred, Carol and her brother");
            nadia.type("explained", "What an enquiry is, and what it cannot do");
            nadia.choose("othersFirst", "yes");
            nadia.type("othersFirstWhy", "Carol rang us while Winifred was too unwell to be asked");
            nadia.choose("manner", "elsewhere");
            nadia.record("Record the conversation");
            assertThat(nadia.part("in-words"))
                    .contains(HER_WORDS, "In their own words", FAMILY, "Said for them by family or a friend");

            whatOthersLookInto(nadia, caseFile);

            // She has moved already, and the enquiry goes on.
            nadia.open(caseFile + "/changes/new");
            nadia.type("words", "She lives at The Limes now, which her family chose.");
            nadia.tick("what", "life");
            nadia.choose("review", "no");
            nadia.type("whyNot", "Nobody has a plan for her yet");
            nadia.record("Record what changed");
            assertThat(nadia.text()).contains("Section 42 enquiry since", "open 0 days");
            nadia.follow("A conversation");
            nadia.type("said", "Carol rang: she has put weight on, and knows the staff by their voices.");
            nadia.choose("wants", "unchanged");
            nadia.choose("manner", "telephone");
            nadia.record("Record the conversation");
            nadia.follow("A review");
            nadia.type("words", "She sings again.");
            nadia.choose("voice", "representative");
            nadia.choose("goesOn", "yes");
            nadia.record("Record the review");

            nadia.follow("Close the enquiry");
            assertThat(nadia.page().locator("#beside").innerText())
                    .contains("Look at a provider by quality or market teams", "Action by a regulator");
            var hard = nadia.page().locator("input[name^='howHard-']").first().getAttribute("name");
            nadia.choose(hard, "hard");
            nadia.type(hard.replace("howHard", "hardWhy"), "The home first said that she had eaten.");
            for (var answer : nadia.page()
                    .locator("input[name^='persons-'][value='fully'], input[name^='workers-'][value='fully']")
                    .all()) {
                answer.check();
            }
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "We got a straight answer in the end, and she is safe.");
            nadia.choose("answeredBy", "representative");
            nadia.choose("feelsSafer", "yes");
            nadia.choose("listenedTo", "quite-a-bit");
            nadia.choose("understood", "fully");
            nadia.choose("actionNeeded", "yes");
            nadia.type("action", "Fernleigh House trains its staff");
            nadia.type("actionBy", "Fernleigh House");
            nadia.choose("lackedCapacity", "yes");
            nadia.choose("supportedBy", "family-or-friend");
            nadia.select("riskType-1", "neglect");
            nadia.select("riskLocation-1", "care-home-residential");
            nadia.select("riskSource-1", "service-provider");
            nadia.select("riskAssessment-1", "identified-action");
            nadia.select("riskOutcome-1", "removed");
            nadia.record("Close the enquiry");
            assertThat(nadia.entry("Enquiry concluded"))
                    .contains("We got a straight answer", "Said for them by family or a friend");

            sam.open(caseFile);
            sam.follow("Sign off the closing");
            sam.choose("agreed", "yes");
            sam.type("why", "She is safe, and the home has changed");
            sam.type("personal", "Her own words were kept beside her family’s");
            sam.record("Record your decision");
            whoElseHearsOfIt(nadia, caseFile);
            var age = Somebody.ageOf(BORN);
            assertThat(sam.isCounted(caseFile, "SG3a/section-42/yes/" + age)).isTrue();
            assertThat(sam.isCounted(caseFile, "SG3a/section-42/supported/" + age))
                    .as("her family supported her")
                    .isTrue();
            assertThat(sam.isCounted(caseFile, "SG4a/section-42/expressed/" + age))
                    .isTrue();
        }
    }

    /// What the council gives to read, in a version of its own.
    private static void aLeafletIsThere(Somebody ken, Way way) {
        ken.open("/settings/leaflets");
        ken.type("title", "Keeping safe " + way.number);
        ken.choose("about", "safeguarding");
        ken.choose("audience", "person");
        ken.type("owner", "Helen Birch");
        ken.record("Add the leaflet");
        ken.follow("Add a version");
        ken.choose("format", "large-print");
        ken.type("words", "You have a say.\n\nSomebody you trust can speak for you.");
        ken.record("Add this version");
    }

    /// Which version in which language, how, to whom and by whom is in the record, and she is not asked to understand
    /// it.
    private static void theLeafletIsGiven(Somebody nadia, String caseFile, Way way) {
        nadia.open(caseFile + "/leaflets/new");
        nadia.page().getByLabel("Keeping safe " + way.number).first().check();
        nadia.choose("how", "gone-through");
        nadia.type("whom", "Carol Hale and her brother");
        nadia.type("said", "So we can speak for her.");
        nadia.record("Record what was given");
        assertThat(nadia.part("leaflets"))
                .contains("Keeping safe " + way.number, "Large print", "English", "So we can speak for her.");
        assertThat(nadia.entry("Somebody else was given information."))
                .contains("Gone through together, face to face", "Carol Hale and her brother");
    }

    /// Carol raised it, and hears how it ended.
    private static void whoElseHearsOfIt(Somebody nadia, String caseFile) {
        nadia.open(caseFile);
        nadia.follow("Tell Carol Hale what came of it");
        nadia.choose("told", "yes");
        nadia.type("toldWords", "What Fernleigh House did not do, and what it does now.");
        nadia.record("Record this");
        assertThat(nadia.entry("Told what came of it: Carol Hale.")).contains("What Fernleigh House did not do");
        assertThat(nadia.text()).doesNotContain("Tell Carol Hale what came of it");
    }

    /// Her daughter raised it, and had no part in it.
    private static void whoMaySupportHer(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/advocacy/new");
        for (var ability : new String[] {"understand", "useOrWeigh", "communicate"}) {
            nadia.choose(ability, "no");
        }
        nadia.choose("retain", "yes");
        nadia.type("retainShown", "It was gone after a minute.");
        nadia.choose("somebody", "yes");
        nadia.type("who", "Carol, her daughter");
        for (var exclusion : new String[] {"paid", "implicated", "unable"}) {
            nadia.choose(exclusion, "no");
        }
        nadia.choose("consent", "best-interests");
        nadia.type("whoWhy", "Winifred is calm with her. She raised it, and had no part in it");
        nadia.record("Record the decision");
        assertThat(nadia.part("advocacy")).contains("No advocate has to be arranged: Carol, her daughter can support");
    }

    /// One decision she can make, and the next she cannot.
    private static void theDrip(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/capacity/new");
        nadia.type("decision", "Whether to have a drip");
        nadia.choose("doubt", "yes");
        nadia.type("why", "She was very drowsy when she came.");
        nadia.type("information", "What a drip does, and that it can be taken out.");
        nadia.type("support", "After she had slept, with Carol, and with a drip to look at.");
        for (var ability : new String[] {"understand", "retain", "weigh", "communicate"}) {
            nadia.choose(ability, "yes");
        }
        nadia.record("Record what was found");
        assertThat(nadia.part("capacity")).contains("Whether to have a drip", "Winifred has capacity.");
    }

    private static void whereSheLives(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/capacity/new");
        nadia.type("decision", "Where to live after hospital");
        nadia.choose("doubt", "yes");
        nadia.type("why", "She thinks that she is at school.");
        nadia.type("information", "Which homes there are, and what each is like.");
        nadia.type("support", "In the morning, with Carol, with photographs.");
        for (var ability : new String[] {"understand", "weigh", "communicate"}) {
            nadia.choose(ability, "yes");
        }
        nadia.choose("retain", "no");
        nadia.type("retainShown", "The photographs were new to her each time.");
        nadia.choose("impairment", "yes");
        nadia.type("impairmentWhat", "Dementia");
        nadia.choose("because", "yes");
        nadia.type("becauseHow", "What is said is gone after a minute.");
        nadia.choose("outlook", "lasting");
        nadia.record("Record what was found");
        nadia.follow("Decide in Winifred’s best interests");
        nadia.type("wishes", "“Not back there.” She always liked a garden.");
        nadia.type("option-1", "Going back, with changes");
        nadia.type("option-2", "The Limes, which knows dementia");
        nadia.choose("consulted", "yes");
        nadia.type("consultedWho", "Carol and her brother: The Limes");
        nadia.type("written", "Nothing was found.");
        nadia.type("beliefs", "Her sister says she keeps to herself.");
        nadia.type("tookPart", "With pictures, in the morning.");
        nadia.type("later", "Not before she has to decide.");
        nadia.type("circumstances", "Her family lives near.");
        nadia.type("notAsked", "No attorney or deputy is known.");
        nadia.choose("lifeSustaining", "no");
        nadia.type("lessRestrictive", "No: at home nobody could be with her at night");
        nadia.type("decided", "The Limes");
        nadia.type("why", "They know how to look after her, and her family is near");
        nadia.record("Record the decision");
        assertThat(nadia.part("capacity"))
                .contains(
                        "Winifred has capacity.",
                        "Winifred lacks capacity.",
                        "Decided in Winifred’s best interests",
                        "The Limes");
    }

    /// The hospital is asked to enquire, the regulator and the council's own quality team look at the home, and others
    /// who live there may be in danger too.
    private static void whatOthersLookInto(Somebody nadia, String caseFile) {
        nadia.open(caseFile);
        nadia.follow("Ask another organisation to enquire");
        nadia.type("organisation", "Larchmere General Hospital");
        nadia.day("askedOn", Somebody.today());
        nadia.type("scope", "How ill she was when she came, and since when");
        nadia.type("involving", "Carol tells them what she saw");
        nadia.record("Ask them to enquire");
        nadia.follow("Record what became of the report");
        nadia.choose("became", "received");
        nadia.type("words", "She had been dry for ten days.");
        nadia.record("Record this");
        nadia.follow("Record what became of the report");
        nadia.choose("became", "accepted");
        nadia.record("Record this");
        for (var kind : new String[] {"regulator", "provider-concern"}) {
            nadia.open(caseFile + "/processes/new");
            nadia.choose("kind", kind);
            nadia.type("ledBy", kind.equals("regulator") ? "Care Quality Commission" : "Larchmere quality team");
            nadia.type("provider", HOME);
            nadia.type("about", "How Fernleigh House calls for a doctor");
            nadia.record("Record this process");
        }
        nadia.open(caseFile + "/others-at-risk/new");
        nadia.choose("kind", "adult");
        nadia.type("who", "Others who live at Fernleigh House");
        nadia.choose("livesThere", "no");
        nadia.type("whatDanger", "Nobody may call a doctor for them either.");
        nadia.choose("told", "yes");
        nadia.type("toldWhom", "Larchmere quality team");
        nadia.record("Record this");
        assertThat(nadia.text()).contains("Others who live at Fernleigh House", "Larchmere quality team");
        herNeighbourThere(nadia, caseFile);
    }

    /// A concern about somebody else who lives there is linked to hers, and either is found from the other.
    private static void herNeighbourThere(Somebody nadia, String caseFile) {
        nadia.open("/concerns/new");
        nadia.type("givenName", "Stanley");
        nadia.type("familyName", "Orme" + Way.JAVASCRIPT.number);
        nadia.choose("asked", "no");
        nadia.choose("notAsked", "not-present");
        nadia.type("narrative", "He lives at Fernleigh House too, and has lost a stone.");
        nadia.choose("raisedBy", "care-provider");
        nadia.record("Record the concern");
        var his = nadia.path();
        var number = NUMBER.matcher(nadia.text());
        assertThat(number.find()).isTrue();
        nadia.open(caseFile + "/others-at-risk/new");
        nadia.choose("kind", "adult");
        nadia.type("who", "Stanley Orme, two doors from her");
        nadia.choose("livesThere", "no");
        nadia.type("theirCase", number.group(1));
        nadia.type("whatDanger", "Nobody called a doctor for him.");
        nadia.choose("told", "yes");
        nadia.type("toldWhom", "His niece");
        nadia.record("Record this");
        assertThat(nadia.page().locator("main a[href='" + his + "']").count())
                .as("his case, from hers")
                .isPositive();
        nadia.open(his);
        nadia.follow("People and organisations around Stanley");
        assertThat(nadia.page().locator("main a[href='" + caseFile + "']").count())
                .as("hers, from his")
                .isPositive();
        nadia.open(his + "/processes/new");
        nadia.choose("kind", "provider-concern");
        nadia.type("ledBy", "Larchmere quality team");
        nadia.type("provider", HOME);
        nadia.type("about", "How Fernleigh House calls for a doctor");
        nadia.record("Record this process");
        nadia.open("/people");
        nadia.follow("Find a provider of care");
        nadia.type("name", HOME);
        nadia.press("Find");
        assertThat(nadia.text()).contains("It is recorded about 2 people.");
        nadia.open(caseFile);
        nadia.follow(HOME);
        assertThat(nadia.text()).contains("It is recorded about 2 people.", "Winifred Hale", "Stanley Orme");
        nadia.picture("provider");
        nadia.open(caseFile);
    }
}
