package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Every page, empty and in error, looked at.
class EveryPageStory {

    private static final String SOMEBODY_SIMILAR =
            "Somebody with similar details is already recorded. Select who it is, or none of these";

    /// That they can be sent without JavaScript is tested at each door.
    @ParameterizedTest
    @EnumSource(value = Way.class, names = "JAVASCRIPT")
    void pages_with_little_on_them_and_forms_sent_empty_are_as_sound_as_the_rest(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA)) {
            for (var path :
                    List.of("/work", "/work/team", "/people", "/board", "/board?year=2024-25", "/nowhere", "/looks")) {
                nadia.open(path);
            }
            for (var search : Map.of("nobody", "nobodyatall", "many", "a", "perhaps", "edyth abbot 1952")
                    .entrySet()) {
                nadia.open("/people?q=" + URLEncoder.encode(search.getValue(), StandardCharsets.UTF_8));
                nadia.picture("search-" + search.getKey());
            }
            recordConcern(nadia, "Edith", "Abbott");
            if (nadia.problems().contains(SOMEBODY_SIMILAR)) {
                nadia.choose("same", "none");
                nadia.record("Record the concern");
            }
            recordConcern(nadia, "Edyth", "Abbot");
            assertThat(nadia.problems()).containsExactly(SOMEBODY_SIMILAR);
            nadia.picture("likely-matches");
            nadia.type("givenName", "Ivy");
            nadia.type("familyName", "Quill" + way.number);
            nadia.press("Record the concern");
            // Somebody like her may be known from another telling of this story.
            if (nadia.problems().contains(SOMEBODY_SIMILAR)) {
                nadia.choose("same", "none");
                nadia.record("Record the concern");
            }
            assertThat(nadia.recordedJustNow()).startsWith("Concern raised");
            var caseFile = nadia.path();
            nadia.picture("new-case");
            nadia.looksRightOnPaper("new-case");
            var person = nadia.page().locator("main a[href$='/details']").getAttribute("href");
            nadia.follow("Decide whether the section 42 duty arises");
            nadia.press("Record the decision");
            assertThat(nadia.problems()).hasSizeGreaterThan(5);
            nadia.picture("section42-in-error");
            for (var form : List.of(
                    "/outcomes/new",
                    "/conversations/new",
                    "/steps/new",
                    "/plan",
                    "/reviews/new",
                    "/capacity/new",
                    "/pauses/new",
                    "/advocacy/new",
                    "/advocates/new",
                    "/consent/new",
                    "/passed-on/new",
                    "/stop/new",
                    "/risks/new",
                    "/safe-to-ask/new",
                    "/signs/coercion/new",
                    "/signs/fire/new",
                    "/signs/self-neglect/new",
                    "/advice/new",
                    "/views/new",
                    "/negotiations/new",
                    "/relatives/new",
                    "/contact/new",
                    "/indignities/new",
                    "/meetings/new",
                    "/processes/new",
                    "/crimes/new",
                    "/interim-safety/new",
                    "/others-at-risk/new",
                    "/coordinator/new",
                    "/agreed-roles/new",
                    "/legal-powers/new",
                    "/in-touch/new",
                    "/other-ways/new",
                    "/leaflets/new",
                    "/decision-makers/new",
                    "/advance-wishes/new",
                    "/deprivations/new",
                    "/alleged/new",
                    "/plan/arrangements/new",
                    "/plan/given/new",
                    "/documents/given/new",
                    "/changes/new",
                    "/feels-safe/new",
                    "/departures/new",
                    "/stories/new",
                    "/own-page",
                    "/allocation")) {
                nadia.open(caseFile + form);
                nadia.picture(form.replace("/", "_"));
                nadia.page().locator("main form[method='post'] button").last().click();
                nadia.page().waitForLoadState();
                assertThat(nadia.problems()).as("problems on %s", form).isNotEmpty();
                nadia.looksRight();
            }
            what_people_say(nadia, way);
            what_she_can_decide(nadia, caseFile);
            an_advocate(nadia, caseFile);
            what_she_agrees_to(nadia, caseFile);
            a_risk(nadia, caseFile);
            what_others_want(nadia, caseFile);
            who_she_is(nadia, caseFile, person.replace("/details", "/profile"));
            a_meeting(nadia, caseFile);
            what_goes_on_beside(nadia, caseFile);
            who_does_what(nadia, caseFile);
            who_may_decide(nadia, caseFile);
            a_plan(nadia, caseFile);
            nadia.open(person.replace("/details", "/network"));
            nadia.picture("network-of-many");
            nadia.looksRightOnPaper("network-of-many");
            how_it_ends(nadia, caseFile);
            a_story_without_names(nadia, way, caseFile);
            nadia.open(person);
            whose_record_it_is(nadia, way, caseFile, person.replace("/details", ""));
        }
        try (var judith = Somebody.signedIn(way, Cast.JUDITH);
                var meera = Somebody.signedIn(way, Cast.MEERA);
                var ken = Somebody.signedIn(way, Cast.KEN)) {
            audits(way);
            judith.open("/quality/questions/new");
            judith.picture("questions-new");
            judith.press("Keep the questions");
            assertThat(judith.problems()).hasSize(6);
            judith.picture("questions-new-in-error");
            surveys(judith, ken, way);
            judith.open("/board");
            for (var page :
                    List.of("concerns", "time", "advocates", "taking-part", "behind", "breakdowns", "equality")) {
                judith.open("/board/" + page);
                judith.picture("board-" + page + "-published");
            }
            the_boards_work(judith);
            supervision_and_learning(judith, way);
            judith.open("/work");
            judith.open("/adult-reviews");
            judith.open("/adult-reviews/new");
            what_the_board_reviews(judith);
            what_the_board_reports(judith);
            judith.open("/returns/sac/2025-26/SG2a");
            for (var page : List.of(
                    "/returns",
                    "/returns/sac/2025-26",
                    "/returns/sac/2025-26/SG3a",
                    "/returns/sac/2025-26/SG1f/concern/total/total",
                    "/returns/sac/2025-26/checks",
                    "/returns/sac/2025-26/gaps",
                    "/returns/sac/2025-26/gaps/no-ethnicity",
                    "/returns/sac/2025-26/sign-off")) {
                meera.open(page);
            }
            meera.press("Sign off and keep");
            assertThat(meera.problems()).hasSize(2);
            meera.looksRight();
            meera.type("signedOffBy", "Ruth Penhale");
            meera.type("signedOffAs", "Director of Adult Social Services");
            meera.press("Sign off and keep");
            meera.looksRight();
            judith.open("/returns/measures");
            judith.open("/returns/measures?region=london");
            ken.open("/looks");
            settings(ken);
            a_leaflet(ken);
            ken.open("/records");
            for (var form : List.of("/records/in", "/records/out")) {
                ken.open(form);
                ken.press(form.equals("/records/in") ? "Check these records" : "Take the records out");
                assertThat(ken.problems()).as("problems on %s", form).hasSize(1);
            }
            ken.type("why", "To the new system, by courier");
            ken.press("Take the records out");
            ken.open("/records");
            ken.follow(" at ");
            ken.open("/board");
        }
    }

    private static void what_people_say(Somebody nadia, Way way) {
        nadia.open("/work/what-people-said");
        nadia.open("/remarks");
        nadia.open("/remarks/new");
        nadia.press("Record this");
        assertThat(nadia.problems()).hasSize(4);
        nadia.looksRight();
        try (var anybody = new Somebody(way)) {
            for (var path : List.of("/feedback", "/feedback/990", "/yours", "/how-it-was/nonsense")) {
                anybody.open(path);
            }
        }
    }

    /// The Board's plan: each form of its work sent empty, and one chain from an objective to what came of it.
    private static void the_boards_work(Somebody judith) {
        judith.open("/board/work");
        judith.picture("board-work-empty");
        for (var noun : List.of(
                "recommendations",
                "challenges",
                "assurances",
                "heard",
                "subgroups",
                "meetings",
                "groups",
                "activities",
                "ways",
                "unreached",
                "advocacy",
                "claims",
                "objectives")) {
            judith.open("/board/work/" + noun);
            judith.open("/board/work/" + noun + "/new");
            judith.picture("board-work-" + noun);
            judith.page().locator("main form[method='post'] button").last().click();
            judith.page().waitForLoadState();
            assertThat(judith.problems()).as("problems on %s", noun).isNotEmpty();
            judith.looksRight();
        }
        judith.open("/board/work/points/new");
        judith.open("/board/work/points");
        judith.open("/board/work/news");
        judith.open("/board/work/objectives/new");
        judith.type("title", "Everybody is asked first");
        judith.type("words", "I am asked what I want before a form is filled in.");
        judith.type("who", "Larchmere Council");
        judith.tick("principles", "empowerment");
        judith.tick("steps", "people");
        judith.tick("wellbeing", "control");
        judith.choose("from", "safe");
        judith.choose("to", "both");
        judith.record("Set an objective");
        var objective = judith.path();
        judith.follow("Agree an action");
        judith.press("Agree an action");
        assertThat(judith.problems()).hasSize(3);
        judith.type("what", "Teach it in each team");
        judith.type("who", "Judith Marsh");
        judith.type("by-day", "1");
        judith.type("by-month", "6");
        judith.type("by-year", "2026");
        judith.record("Agree an action");
        judith.follow("Record what came of it");
        judith.press("Record what came of it");
        assertThat(judith.problems()).hasSize(3);
        judith.picture("board-work-news-in-error");
        judith.open(objective + "/correction");
        judith.press("Record it again");
        assertThat(judith.problems()).hasSize(2);
        judith.picture("board-work-again-in-error");
        judith.open(objective);
        judith.picture("board-work-objective");
        judith.open("/board/work/actions");
        judith.open("/board/work");
        judith.picture("board-work");
    }

    /// The pages of supervision and learning, each form sent empty, and a supervision with what followed from it.
    private static void supervision_and_learning(Somebody judith, Way way) {
        judith.open("/learning");
        try (var sam = Somebody.signedIn(way, Cast.SAM)) {
            sam.open("/learning");
            sam.picture("learning-empty");
            sam.open("/learning/supervisions/new");
            for (var noun : List.of(
                    "supervisions", "reflections", "courses", "needs", "forums", "champions", "questions", "more")) {
                sam.open("/learning/" + noun);
                sam.open("/learning/" + noun + "/new?people=nadia.rahman");
                sam.picture("learning-" + noun);
                sam.page().locator("main form[method='post'] button").last().click();
                sam.page().waitForLoadState();
                assertThat(sam.problems()).as("problems on %s", noun).isNotEmpty();
                sam.looksRight();
            }
            sam.open("/learning/courses/new");
            sam.type("title", "Asking first, when time is short");
            sam.choose("kind", "taught");
            sam.tick("roles", "practitioner");
            sam.choose("required", "yes");
            sam.press("Record a course or event");
            sam.picture("learning-course");
            sam.follow("Record who had it");
            sam.picture("learning-had");
            sam.open("/learning/supervisions/new?people=nadia.rahman");
            sam.day("on", Somebody.today());
            sam.type("difference", "She goes out again, and says that she is not afraid.");
            sam.tick("inTheWay", "time");
            sam.choose("approach", "leads");
            sam.press("Record a supervision");
            sam.picture("learning-supervision");
            var supervision = sam.path();
            sam.follow("Record what was agreed");
            sam.picture("learning-agreed");
            sam.open(supervision + "/correction");
            sam.picture("learning-again");
            for (var page : List.of(
                    "/learning/due",
                    "/learning/mine",
                    "/learning/team",
                    "/learning/workload",
                    "/learning/agreed",
                    "/learning/supervisions",
                    "/learning")) {
                sam.open(page);
                sam.picture(page.replace("/", "_"));
            }
        }
    }

    /// The pages about case file audits that no story comes to, and each form of one sent empty.
    private static void audits(Way way) {
        try (var sam = Somebody.signedIn(way, Cast.SAM)) {
            sam.open("/quality/programmes/new");
            sam.type("name", "Ten cases in two months");
            sam.type("why", "To learn from them.");
            sam.choose("kind", "multi-agency");
            sam.choose("otherTeam", "no");
            sam.choose("secondReader", "no");
            sam.type("period", "Ten cases every two months");
            sam.type("owner", "Sam Oyelaran");
            sam.record("Set up the programme");
            var programme = sam.path();
            sam.picture("audit-programme");
            for (var form : List.of(
                    programme + "/draws/new",
                    programme + "/change",
                    programme + "/meetings/new",
                    programme + "/report",
                    programme + "/end",
                    "/quality/questions/six-principles-1",
                    "/quality/returned/new",
                    "/quality/groups/new",
                    "/quality/barriers/new")) {
                sam.open(form);
                sam.page().locator("main form[method='post'] button").last().click();
                sam.page().waitForLoadState();
                assertThat(sam.problems()).as("problems on %s", form).isNotEmpty();
                sam.looksRight();
                sam.picture(form.replace(programme, "audit").replace("/", "_"));
            }
            sam.type("words", "There is no room to talk alone.");
            sam.choose("kind", "means");
            sam.choose("named", "no");
            sam.record("Say it");
            sam.press("Answer");
            assertThat(sam.problems()).hasSize(2);
            sam.picture("barrier");
            sam.follow("Say it again as it should be");
            sam.press("Say it");
            assertThat(sam.problems()).hasSize(1);
            sam.picture("barrier-again");
            sam.open("/quality/groups/new");
            sam.type("about", "How we are told");
            sam.type("ledBy", "People First");
            sam.type("adults", "5");
            sam.type("agreed", "No names");
            sam.type("said", "Long letters frighten us.");
            sam.record("Record what they said");
            sam.picture("group-talks");
            sam.follow("Say what came of it");
            sam.press("Record what came of it");
            assertThat(sam.problems()).hasSize(1);
            sam.picture("group-came");
            for (var page : List.of(
                    "/quality/returned", "/quality/questions", "/quality/barriers", "/quality/time", "/quality")) {
                sam.open(page);
                sam.picture(page.replace("/", "_"));
            }
        }
    }

    private static void what_the_board_reviews(Somebody judith) {
        judith.open("/adult-reviews/referrals");
        judith.open("/adult-reviews/themes");
        wrong(judith, "/adult-reviews/referrals/new");
        judith.type("adult", "Adult L");
        judith.day("on", Somebody.ago(200));
        judith.type("by", "Larchmere Ambulance Service");
        judith.type("whatHappened", "He was found after four days. Three services had been there that month.");
        judith.record("Record the referral");
        var referral = judith.path();
        judith.picture("referral");
        wrong(judith, referral + "/decision");
        judith.choose("needs", "yes");
        judith.choose("working", "yes");
        judith.type("workingWords", "Nobody asked the others what they had seen.");
        judith.choose("harm", "died");
        judith.choose("decided", "review");
        judith.type("methodology", "A workshop with those who did the work");
        judith.choose("family", "take-part");
        judith.choose("advocate", "not-needed");
        judith.type("reasons", "All limbs are there.");
        judith.type("decidedBy", "The independent chair");
        judith.day("decidedOn", Somebody.ago(180));
        judith.record("Record the decision");
        wrong(judith, referral + "/findings/new");
        judith.type("finding", "What he wanted was written nowhere.");
        judith.page().locator("input[name=themes]").first().check();
        judith.choose("personal", "yes");
        judith.record("Record the finding");
        judith.page().locator("a[href$='/response']").first().click();
        var response = judith.path();
        wrong(judith, response);
        judith.choose("acts", "yes");
        judith.type("action", "Ask on the first visit.");
        judith.type("owner", "Adult social care");
        judith.day("dueOn", Somebody.ago(100));
        judith.day("decidedOn", Somebody.ago(179));
        judith.record("Record it");
        wrong(judith, response.replace("/response", "/progress"));
        wrong(judith, referral + "/report");
        judith.open(response.replace("/response", "/change"));
        judith.open(referral + "/change");
        judith.picture("referral-change");
        judith.open(referral);
        judith.looksRight();
        judith.picture("referral-whole");
        judith.open("/adult-reviews/themes");
        judith.picture("review-themes");
    }

    private static void what_the_board_reports(Somebody judith) {
        judith.open("/workshops");
        judith.open("/board/pack");
        judith.picture("board-pack");
        judith.looksRightOnPaper("board-pack");
        judith.open("/board/annual-reports");
        judith.open("/board/annual-reports/2025-26");
        judith.looksRight();
        judith.picture("annual-report");
        judith.open("/board/annual-reports/2025-26/read");
        judith.looksRight();
        judith.looksRightOnPaper("annual-report-read");
        for (var form : List.of("/parts/objective", "/members/new", "/comments/new", "/issue")) {
            wrong(judith, "/board/annual-reports/2025-26" + form);
        }
    }

    /// A survey and a self-assessment, from the first form to what is read, and each form of them sent empty.
    private static void surveys(Somebody judith, Somebody ken, Way way) {
        ken.open("/settings/organisations");
        ken.type("name", "Larchmere Hospital " + way.number);
        ken.choose("kind", "nhs");
        ken.press("Add the organisation");
        judith.open("/surveys/published");
        judith.picture("published-tables");
        wrong(judith, "/surveys/figures/new");
        judith.type("asked", "Services help them to feel safe");
        judith.choose("whose", "nation");
        judith.type("place", "England");
        judith.type("year", "2023");
        judith.type("percent", "87.12");
        judith.type("source", "Adult Social Care Survey, 2023");
        judith.record("Record this figure");
        judith.picture("figures-of-surveys");
        judith.follow("Change");
        wrong(judith, "/surveys/new");
        judith.open("/surveys/new?from=temperature-check");
        judith.type("why", "To see where each partner is.");
        judith.picture("surveys_new");
        judith.record("Keep the survey");
        judith.picture("survey");
        judith.follow("Open a round");
        wrong(judith, judith.path());
        judith.type("name", "2026");
        judith.day("opens", Somebody.today().minusDays(1));
        judith.day("closes", Somebody.today().plusDays(9));
        judith.record("Open the round");
        judith.follow("Enter an answer");
        wrong(judith, judith.path());
        judith.type("organisation", "Larchmere Hospital " + way.number);
        judith.choose("rating-11", "rolling-out");
        judith.choose("rating-8", "a1");
        judith.type("words-13", "We ask people what a good day is.");
        judith.picture("survey-answer");
        judith.record("Record this answer");
        judith.picture("survey-round");
        judith.press("Close the round");
        assertThat(judith.problems()).hasSize(1);
        var round = judith.path();
        judith.follow("Change");
        wrong(judith, judith.path());
        wrong(judith, round + "/change");
        judith.open(round);
        judith.type("words", "One partner is there.");
        judith.record("Close the round");
        wrong(judith, round + "/closing");
        judith.open("/surveys");
        judith.picture("surveys");
        wrong(judith, "/self-assessments/new");
        judith.choose("framework", "nine-steps");
        judith.page()
                .locator("select[name=organisation]")
                .selectOption(new SelectOption().setLabel("Larchmere Hospital " + way.number));
        judith.page().locator("input[name=year]").first().check();
        judith.record("Begin");
        var assessment = judith.path();
        wrong(judith, assessment + "/points/1");
        judith.type("words", "Our chief executive asks at each meeting what people said.");
        judith.choose("level", "rolling-out");
        judith.picture("self-assessment-point");
        judith.record("Record this");
        wrong(judith, assessment + "/points/1/moderation");
        judith.picture("self-assessment-moderation");
        judith.open(assessment);
        judith.picture("self-assessment");
        wrong(judith, assessment + "/change");
        wrong(judith, "/self-assessments/frameworks/new");
        judith.picture("framework-new");
        judith.open("/self-assessments/frameworks/nine-steps");
        judith.picture("framework");
        judith.open("/self-assessments");
        judith.picture("self-assessments");
    }

    /// Sends a form with nothing typed into it, and looks at it with what is wrong.
    private static void wrong(Somebody somebody, String form) {
        somebody.open(form);
        somebody.page().locator("main form[method='post'] button").last().click();
        somebody.page().waitForLoadState();
        assertThat(somebody.problems()).as("problems on %s", form).isNotEmpty();
        somebody.looksRight();
        somebody.picture(form.replaceAll("[0-9a-f-]{36}", "").replace("/", "_"));
    }

    private static void an_advocate(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/advocates/new");
        nadia.choose("kind", "imca");
        nadia.type("decision", "Where to live, as was found on Monday");
        nadia.type("benefit", "Her family do not agree");
        nadia.choose("agreement", "agrees");
        nadia.type("provider", "Harbour Advocacy");
        nadia.picture("advocate");
        nadia.record("Record this");
        nadia.follow("Record what happened next");
        nadia.press("Record what happened");
        assertThat(nadia.problems()).hasSize(1);
        nadia.picture("advocate-progress-in-error");
        nadia.choose("step", "started");
        nadia.type("who", "Rosa Lind");
        nadia.record("Record what happened");
        assertThat(nadia.recordedJustNow()).isEqualTo("An advocate has started.");
        nadia.picture("case-with-advocate");
    }

    private static void what_she_agrees_to(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/consent/new");
        nadia.choose("question", "passing-on");
        nadia.type("toWhom", "Harbour Surgery");
        nadia.choose("answer", "does-not-agree");
        nadia.type("said", "They need not know");
        nadia.picture("consent");
        nadia.record("Record the answer");
        assertThat(nadia.recordedJustNow()).isEqualTo("Telling Harbour Surgery: the person does not agree.");
        nadia.open(caseFile + "/passed-on/new");
        nadia.type("toWhom", "Harbour Surgery");
        nadia.type("what", "That she fell");
        nadia.type("why", "They see her on Monday");
        nadia.picture("passed-on-after-a-no");
        nadia.record("Record what was told");
        nadia.open(caseFile + "/stop/new");
        nadia.type("said", "Leave it be");
        nadia.choose("others", "yes");
        nadia.type("othersWho", "Her sister lives there too");
        nadia.picture("stop");
        nadia.record("Record what ");
        nadia.picture("case-after-a-no");
        nadia.follow("Say on what ground");
        nadia.press("Record on what ground it goes on");
        assertThat(nadia.problems()).hasSize(4);
        nadia.picture("going-on-in-error");
        nadia.tick("grounds", "others-at-risk");
        nadia.type("why", "He goes to her sister too");
        nadia.type("authorisedBy", "Sam Oyelaran");
        nadia.choose("told", "no");
        nadia.type("notToldWhy", "He reads her letters");
        nadia.record("Record on what ground it goes on");
        nadia.picture("case-going-on");
    }

    /// One risk, weighed with her twice, what is looked for beside it, and who is asked.
    private static void a_risk(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/risks/new");
        nadia.type("risk", "Money goes missing when Mr P comes");
        nadia.choose("asked", "yes");
        nadia.type("said", "He is the only one who visits.");
        nadia.choose("theirLife", "adds-a-lot");
        nadia.choose("theirHarm", "either");
        nadia.type("ourView", "He takes more each time.");
        nadia.choose("ourLife", "adds-something");
        nadia.choose("ourHarm", "both");
        nadia.type("familyWho", "Ann, her sister");
        nadia.type("family", "He should not be alone with her.");
        nadia.type("way-1", "He comes on Sundays, when Ann is there");
        nadia.type("wayBenefits-1", "She keeps his company.");
        nadia.type("wayHarms-1", "He may come on other days.");
        nadia.type("way-2", "He does not come");
        nadia.choose("decided", "lessened");
        nadia.choose("theyAccept", "yes");
        nadia.choose("othersAtRisk", "no");
        nadia.type("why", "Her purse stays with her sister when he comes.");
        nadia.picture("risk");
        nadia.record("Record this risk");
        nadia.picture("case-with-risk");
        nadia.follow("Agree for the council");
        assertThat(nadia.text()).contains("You weighed this risk yourself, so another colleague has to agree to it.");
        nadia.open(caseFile);
        nadia.follow("Weigh it again");
        nadia.press("Record this risk");
        assertThat(nadia.problems()).isNotEmpty();
        nadia.picture("risk-again-in-error");
        nadia.choose("asked", "no");
        nadia.type("notAsked", "He was in the room.");
        nadia.choose("decided", "not-yet");
        nadia.record("Record this risk");
        nadia.open(caseFile + "/safe-to-ask/new");
        nadia.choose("ask", "no");
        nadia.choose("reach", "not-known");
        nadia.type("why", "He answers her telephone.");
        nadia.type("notTold", "Mr P");
        nadia.record("Record this");
        nadia.open(caseFile + "/signs/coercion/new");
        nadia.choose("answered-for", "yes");
        nadia.type("answered-forSeen", "He spoke whenever we asked her.");
        nadia.record("Record what was found");
        nadia.open(caseFile + "/advice/new");
        nadia.choose("kind", "enablement-panel");
        nadia.type("ofWhom", "The risk enablement panel");
        nadia.type("question", "How can he go on visiting?");
        nadia.record("Record what you ask");
        nadia.follow("Record an answer");
        nadia.press("Record the answer");
        assertThat(nadia.problems()).hasSize(1);
        nadia.type("answer", "See him with her, once.");
        nadia.record("Record the answer");
        nadia.picture("case-with-risks");
    }

    /// What her son wants beside what she wants, how it was talked through, and who is to bring it about.
    private static void what_others_want(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/outcomes/new");
        nadia.choose("asked", "yes");
        nadia.type("askedBy", "Nadia Rahman");
        nadia.type("words", "I want to stay in my own house.");
        nadia.choose("voice", "adult");
        nadia.record("Record what ");
        nadia.open(caseFile + "/views/new");
        nadia.choose("whose", "relative");
        nadia.type("who", "Her son James");
        nadia.type("words", "She has to move near us.");
        nadia.choose("reception", "dismisses");
        nadia.type("said", "I am not moving.");
        nadia.picture("what-others-want");
        nadia.record("Record what others want");
        nadia.open(caseFile + "/negotiations/new");
        nadia.type("talked", "With James at her table, about a bed downstairs.");
        nadia.choose("tookPart", "negotiated");
        nadia.choose("ended", "another-way");
        nadia.type("otherWay", "James comes on Fridays.");
        nadia.picture("negotiation");
        nadia.record("Record what was negotiated");
        nadia.open(caseFile + "/bringing-about/new");
        nadia.press("Record who is to bring it about");
        assertThat(nadia.problems()).hasSize(3);
        nadia.picture("bringing-about-in-error");
        nadia.page().locator("input[name='wish']").first().check();
        nadia.type("who", "Harbour Housing");
        nadia.choose("gift", "others");
        nadia.record("Record who is to bring it about");
        nadia.picture("case-side-by-side");
    }

    /// What matters to her, on one page that is printed, and the people around her.
    private static void who_she_is(Somebody nadia, String caseFile, String profile) {
        nadia.open(profile);
        nadia.follow("Record what matters to");
        nadia.press("Save what matters to");
        assertThat(nadia.problems()).hasSize(1);
        nadia.type("matters", "My garden, and tea at four.");
        nadia.type("trusts", "The vicar");
        nadia.choose("money", "deputy");
        nadia.type("moneyWho", "Her daughter Ann");
        nadia.type("would", "A door chain.");
        nadia.picture("profile-change");
        nadia.record("Save what matters to");
        nadia.picture("profile");
        nadia.looksRightOnPaper("profile");
        nadia.open(caseFile + "/relatives/new");
        nadia.type("who", "Her daughter Ann");
        nadia.type("what", "That she is safe.");
        nadia.choose("how", "telephone");
        nadia.choose("wanted", "yes");
        nadia.type("fears", "That James blames her.");
        nadia.record("Record what they were told");
        nadia.open(caseFile + "/contact/new");
        nadia.type("withWhom", "Her son James");
        nadia.choose("arranged", "somebody-there");
        nadia.choose("whose", "theirs");
        nadia.type("why", "He shouted at her.");
        nadia.record("Record this contact");
        nadia.open(caseFile + "/indignities/new");
        nadia.type("what", "They talked over her head.");
        nadia.choose("often", "often");
        nadia.record("Record this small thing");
        nadia.picture("case-with-people-around");
    }

    /// One meeting: arranged, held, with minutes in two versions and the day she got hers.
    private static void a_meeting(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/meetings/new");
        nadia.choose("kind", "strategy");
        nadia.day("meetsOn", java.time.LocalDate.of(2099, 12, 1));
        nadia.type("place", "Her own flat, at 10.30");
        nadia.choose("invited", "yes");
        nadia.type("prepared", "She has seen who comes, and what is asked.");
        nadia.choose("state", "to-come");
        nadia.record("Record this meeting");
        nadia.picture("case-with-meeting");
        nadia.follow("Agenda to print");
        nadia.picture("meeting-agenda");
        nadia.open(caseFile);
        nadia.follow("Record what became of it");
        nadia.day("meetsOn", java.time.LocalDate.of(2026, 7, 1));
        nadia.choose("state", "held");
        nadia.press("Record this meeting");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("meeting-in-error");
        nadia.choose("attended", "part");
        nadia.type("attendedWhy", "She was tired.");
        nadia.type("contribution", "A picture of her front door.");
        nadia.type("decidedWhat", "Ann changes the lock.");
        nadia.record("Record this meeting");
        nadia.follow("Write the minutes");
        nadia.press("Record the minutes");
        assertThat(nadia.problems()).hasSize(1);
        nadia.type("words", "You want a new lock. Ann changes it.");
        nadia.type("apart", "The police know him.");
        nadia.picture("minutes");
        nadia.record("Record the minutes");
        nadia.follow("got them");
        nadia.press("Record this");
        assertThat(nadia.problems()).hasSize(1);
        nadia.choose("given", "yes");
        nadia.type("how", "Read aloud.");
        nadia.picture("minutes-given");
        nadia.record("Record this");
        nadia.picture("case-with-minutes");
        nadia.follow("Add a picture, a recording or a paper");
        nadia.press("Keep this file");
        assertThat(nadia.problems()).hasSize(3);
        nadia.picture("attachment-in-error");
    }

    /// Who may decide for her, what she wished for in advance, and her liberty.
    private static void who_may_decide(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/decision-makers/new");
        nadia.choose("kind", "lpa-property");
        nadia.choose("withAgreement", "yes");
        nadia.type("who", "Her sister Ann");
        nadia.choose("paperSeen", "no");
        nadia.picture("decision-maker");
        nadia.record("Record this");
        nadia.follow("Record what became known");
        nadia.press("Record what became known");
        assertThat(nadia.problems()).hasSize(2);
        nadia.choose("became", "concern");
        nadia.choose("guardianTold", "yes");
        nadia.type("words", "Money is missing.");
        nadia.picture("decision-maker-news");
        nadia.record("Record what became known");
        nadia.open(caseFile + "/advance-wishes/new");
        nadia.choose("kind", "refusal");
        nadia.type("treatment", "To be tube fed.");
        nadia.choose("lifeSustaining", "yes");
        nadia.picture("advance-wish");
        nadia.record("Record this");
        nadia.follow("Record that");
        nadia.press("Record that it was taken back");
        assertThat(nadia.problems()).hasSize(1);
        nadia.open(caseFile + "/deprivations/new");
        nadia.choose("kind", "standard");
        nadia.choose("state", "asked");
        nadia.type("byWhom", "The hospital");
        nadia.record("Record this");
        nadia.follow("Record what became of it");
        nadia.press("Record what became of it");
        assertThat(nadia.problems()).hasSize(2);
        nadia.choose("state", "not-granted");
        nadia.type("byWhom", "The council");
        nadia.type("why", "She can decide where to live.");
        nadia.picture("deprivation-step");
        nadia.record("Record what became of it");
        nadia.picture("case-with-arrangements");
    }

    /// What keeps her safe meanwhile, who else is in danger, what others look into.
    private static void what_goes_on_beside(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/interim-safety/new");
        nadia.type("what", "Her sister stays at night");
        nadia.type("doneBy", "Her sister Ann");
        nadia.type("theirView", "I like her company.");
        nadia.record("Record this");
        nadia.follow("Look again at this");
        nadia.press("Record what was found");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("interim-look-in-error");
        nadia.open(caseFile + "/others-at-risk/new");
        nadia.choose("kind", "child");
        nadia.type("who", "A boy of six");
        nadia.choose("livesThere", "yes");
        nadia.type("whatDanger", "He hears the shouting.");
        nadia.choose("told", "yes");
        nadia.type("toldWhom", "Children’s services");
        nadia.picture("other-at-risk");
        nadia.record("Record this");
        nadia.open(caseFile + "/crimes/new");
        nadia.type("what", "Her purse was taken.");
        nadia.choose("reported", "no");
        nadia.type("whyNot", "She does not want it, and nobody else is in danger.");
        nadia.record("Record this");
        nadia.open(caseFile + "/processes/new");
        nadia.choose("kind", "coroner");
        nadia.type("ledBy", "The coroner");
        nadia.type("about", "How her husband died.");
        nadia.record("Record this process");
        nadia.follow("Record what was heard");
        nadia.press("Record what was heard");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("process-news-in-error");
        nadia.choose("ended", "no");
        nadia.type("words", "There is a hearing in May.");
        nadia.record("Record what was heard");
        nadia.open(caseFile + "/alleged/new");
        nadia.type("who", "A neighbour");
        nadia.type("needs", "He has lost his work.");
        nadia.record("Open a restricted section");
        nadia.follow("Open the restricted section");
        nadia.picture("restricted-section");
        nadia.follow("Note something");
        nadia.press("Record this note");
        assertThat(nadia.problems()).hasSize(1);
        nadia.open(caseFile);
        nadia.follow("Open the restricted section");
        nadia.follow("Let a colleague in");
        nadia.press("Let them in");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("let-in-in-error");
        nadia.open(caseFile);
        nadia.picture("case-with-what-goes-on-beside");
    }

    /// Who coordinates, what a partner agreed to do, a legal power, and whom she has turned away from.
    private static void who_does_what(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/coordinator/new");
        nadia.type("who", "Jo Penn");
        nadia.type("organisation", "Larchmere Homes");
        nadia.record("Record who coordinates");
        nadia.open(caseFile + "/agreed-roles/new");
        nadia.type("who", "Larchmere Homes");
        nadia.type("what", "Change the lock");
        nadia.type("why", "It is their door.");
        nadia.choose("agrees", "partly");
        nadia.type("said", "Not on a Monday.");
        nadia.picture("agreed-role");
        nadia.record("Record what was agreed");
        nadia.follow("Record what came of this");
        nadia.press("Record what came of it");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("agreed-role-became-in-error");
        nadia.choose("became", "goes-on");
        nadia.type("words", "The part has not come.");
        nadia.record("Record what came of it");
        nadia.open(caseFile + "/legal-powers/new");
        nadia.choose("power", "other");
        nadia.type("which", "A warrant to enter");
        nadia.choose("outcome", "not-used");
        nadia.type("why", "She lets us in.");
        nadia.picture("legal-power");
        nadia.record("Record this power");
        nadia.open(caseFile + "/other-ways/new");
        nadia.choose("wanted", "partly");
        nadia.tick("ways", "company");
        nadia.type("said", "I used to sing.");
        nadia.type("toWhom", "The choir at the library");
        nadia.choose("because", "lonely");
        nadia.record("Record what was offered");
        nadia.picture("case-with-another-way");
        nadia.open(caseFile + "/in-touch/new");
        nadia.type("withWhom", "Harbour Surgery");
        nadia.choose("away", "yes");
        nadia.type("knownBy", "Her sister, who sees her on Sundays.");
        nadia.type("keeper", "Priya Shah");
        nadia.picture("in-touch");
        nadia.record("Record this");
        nadia.picture("case-with-who-does-what");
        nadia.open(caseFile + "/letters/new");
        nadia.picture("letters");
        nadia.follow("That we have the concern");
        nadia.press("Look at the whole letter");
        assertThat(nadia.problems()).hasSize(1);
        nadia.picture("letter-in-error");
        nadia.choose("how", "post");
        nadia.press("Look at the whole letter");
        nadia.picture("letter-to-look-at");
        nadia.press("Change it");
        nadia.press("Look at the whole letter");
        nadia.record("Record this letter as sent");
        nadia.follow("That we have the concern");
        nadia.picture("letter-as-sent");
        nadia.looksRightOnPaper("letter-as-sent");
        nadia.follow("Send it once more");
        nadia.picture("letter-once-more");
    }

    /// A story of the case, read by a second colleague and by the Board; what there is to learn from; and what is
    /// practised.
    private static void a_story_without_names(Somebody nadia, Way way, String caseFile) {
        nadia.open(caseFile + "/stories/new");
        nadia.page().locator("input[name=put]").first().check();
        nadia.press("Put their words into the story");
        nadia.picture("story-begun");
        nadia.type(
                "words",
                "A woman in her seventies gave a neighbour £450 to carry her coal. Nadia asked her what she wanted. She wanted"
                        + " him to come, and to stop asking. On 3 May she told him so. He listened the second time.");
        nadia.type("title", "A neighbour who was told twice");
        nadia.choose("theme", "asked");
        nadia.tick("harms", "financial");
        nadia.choose("consent", "agreed");
        nadia.type("agreedWords", "If it helps somebody");
        nadia.press("Record the story");
        assertThat(nadia.problems()).hasSize(1);
        nadia.picture("story-pointed-out");
        nadia.tick("checked", "yes");
        nadia.record("Record the story");
        assertThat(nadia.recordedJustNow()).startsWith("A story without names was written");
        try (var sam = Somebody.signedIn(way, Cast.SAM);
                var judith = Somebody.signedIn(way, Cast.JUDITH)) {
            sam.open("/stories");
            sam.picture("stories-waiting");
            sam.open(caseFile);
            sam.follow("Read it and say whether it may be told");
            sam.press("Record this");
            assertThat(sam.problems()).hasSize(1);
            sam.choose("may", "yes");
            sam.tick("checked", "yes");
            sam.picture("story-release");
            sam.record("Record this");
            sam.open(caseFile);
            sam.follow("Write it anew");
            sam.picture("story-version");
            sam.open(caseFile);
            sam.follow("Take it back");
            sam.picture("story-withdrawal");
            judith.open("/board");
            judith.follow("Stories without names");
            judith.picture("stories");
            judith.looksRightOnPaper("stories");
            judith.follow("A neighbour who was told twice");
            judith.picture("story-told");
            sam.open("/settings/library/first-talk");
            sam.picture("guide-set");
            sam.open("/settings/library");
            sam.picture("library-set");
        }
        nadia.open(caseFile + "/capacity/new");
        nadia.follow("Guides and tools");
        nadia.picture("library-place");
        nadia.follow("Supporting somebody to decide");
        nadia.picture("guide");
        nadia.open("/library");
        nadia.picture("library");
        nadia.follow("made-up cases");
        nadia.follow("The lodger who stayed");
        nadia.picture("practice-begun");
        nadia.follow("Begin");
        nadia.picture("practice-step");
        nadia.press("Go on");
        nadia.open("/practice");
        nadia.picture("practice");
    }

    /// A decision, an enquiry that ends, what she heard of it, and why one thing did not come about.
    private static void how_it_ends(Somebody nadia, String caseFile) {
        nadia.open(caseFile);
        nadia.follow("Decide whether the section 42 duty arises");
        nadia.picture("section42-beforehand");
        nadia.choose("needs", "met");
        nadia.type("needsReason", "Severe sight loss");
        nadia.choose("abuse", "met");
        nadia.type("abuseReason", "Pressed for money");
        nadia.choose("unable", "met");
        nadia.type("unableReason", "Cannot read what she signs");
        nadia.record("Record the decision");
        nadia.follow("Record what they heard of it");
        nadia.press("Record this");
        assertThat(nadia.problems()).hasSize(1);
        nadia.choose("heardBack", "heard");
        nadia.type("heardWhat", "That he has given back the key.");
        nadia.type("toldHow", "At home, read aloud");
        nadia.type("theirWords", "Good. He may still come on Sundays.");
        nadia.picture("heard");
        nadia.record("Record this");
        nadia.follow("Close the enquiry");
        nadia.type("regard", "She has known him for thirty years, and that counts for her.");
        nadia.choose("steppedIn", "together");
        nadia.type("proportion", "She wanted us there when she spoke to him.");
        nadia.choose("fromAgain", "partly");
        nadia.type("byWhat", "Her sister has the purse.");
        nadia.picture("closing-whole");
        nadia.looksRight();
        nadia.open(caseFile);
        nadia.picture("case-with-what-she-heard");
    }

    /// A plan as a whole, one thing of it that is not done, and what is asked between reviews.
    private static void a_plan(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/plan");
        nadia.type("what", "Change the lock");
        nadia.type("who", "Nadia Rahman");
        nadia.record("Add to the plan");
        nadia.follow("How it is going");
        nadia.press("Record how it is going");
        assertThat(nadia.problems()).hasSize(1);
        nadia.choose("step", "prepared");
        nadia.type("hopes", "That he asks before he comes.");
        nadia.type("begins", "On Sunday, over tea.");
        nadia.type("ifNot", "She rings her sister.");
        nadia.picture("prepared");
        nadia.record("Record how it is going");
        nadia.follow("How it is going");
        nadia.choose("step", "declined");
        nadia.type("partner", "Larchmere Homes");
        nadia.type("words", "They have nobody until June.");
        nadia.record("Record how it is going");
        nadia.follow("Record what holds for the plan as a whole");
        nadia.choose("agrees", "partly");
        nadia.type("said", "I want my key back.");
        nadia.type("ifWrong", "Her sister stays the night.");
        nadia.record("Record this");
        nadia.follow("was given the plan");
        nadia.choose("given", "yes");
        nadia.tick("forms", "large-print");
        nadia.record("Record this");
        nadia.picture("plan-as-a-whole");
        nadia.open(caseFile + "/feels-safe/new");
        nadia.choose("feels", "no");
        nadia.type("said", "Not at night.");
        nadia.record("Record what ");
        nadia.picture("case-feels-safe");
        nadia.open(caseFile + "/episodes");
        assertThat(nadia.text())
                .contains("You decided or recorded this yourself")
                .doesNotContain("Sign it off");
        nadia.picture("episodes");
        nadia.open("/work/without-enquiry");
        nadia.picture("without-enquiry");
        for (var page : List.of("concerns", "time", "advocates", "taking-part", "behind", "breakdowns", "equality")) {
            nadia.open("/board/" + page);
            nadia.picture("board-" + page);
        }
        nadia.open(caseFile + "/self-neglect");
        nadia.picture("self-neglect");
        nadia.open("/work/longer");
        nadia.picture("longer");
        nadia.open(caseFile + "/prompts/others-at-risk/plan/" + caseFile.replace("/cases/", ""));
        nadia.press("Pass it");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("pass-a-prompt");
        nadia.choose("reason", "not-here");
        nadia.type("why", "Her daughter stays with her.");
        nadia.record("Pass it");
        nadia.picture("plan-with-prompts");
        nadia.open("/work/passed");
        nadia.picture("passed");
    }

    /// Each page that is opened is measured, where there is least room.
    @ParameterizedTest
    @EnumSource(value = Way.class, names = "JAVASCRIPT")
    void a_word_without_end_makes_no_page_wider(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA)) {
            nadia.open("/concerns/new");
            nadia.type("givenName", "Long" + "w".repeat(400));
            nadia.type("familyName", "Word" + way.number);
            nadia.choose("asked", "no");
            nadia.choose("notAsked", "not-present");
            nadia.type("narrative", "w".repeat(4000));
            nadia.choose("raisedBy", "member-of-public");
            nadia.press("Record the concern");
            if (nadia.problems().contains(SOMEBODY_SIMILAR)) {
                nadia.choose("same", "none");
                nadia.record("Record the concern");
            }
            assertThat(nadia.recordedJustNow()).startsWith("Concern raised");
            var caseFile = nadia.path();
            nadia.open(caseFile + "/steps/new");
            nadia.type("what", "w".repeat(400));
            nadia.type("who", "Nadia Rahman");
            nadia.record("Record the next step");
            var details = nadia.page().locator("main a[href$='/details']").getAttribute("href");
            for (var path : List.of(
                    details,
                    details.replace("/details", ""),
                    caseFile + "/allocation",
                    "/work",
                    "/work/team",
                    "/people?q=Word" + way.number,
                    "/" + "w".repeat(2000))) {
                nadia.open(path);
            }
        }
    }

    /// Each page of settings as it is, and each form of one sent empty.
    private static void settings(Somebody ken) {
        ken.open("/settings");
        ken.picture("settings");
        ken.open("/settings/joint-boards");
        for (var form : List.of(
                "/settings/teams",
                "/settings/staff/new",
                "/settings/staff/nadia.rahman",
                "/settings/staff/nadia.rahman/absences/new",
                "/settings/targets/sign-off",
                "/settings/extra-stops/prompt-advocate",
                "/settings/bank-holidays",
                "/settings/people-here",
                "/settings/risk-principles",
                "/settings/organisations",
                "/settings/words/abuse-type/physical",
                "/settings/documents/persons-copy/en/easy-read",
                "/settings/leaflets",
                "/settings/leaflet-packs/new",
                "/settings/letters/invitation",
                "/settings/drafts")) {
            ken.open(form);
            ken.picture(form.replace("/", "_"));
            ken.page().locator("main form[method='post'] button").last().click();
            ken.page().waitForLoadState();
            assertThat(ken.problems()).as("problems on %s", form).isNotEmpty();
            ken.looksRight();
        }
        for (var page : List.of(
                "/settings/staff",
                "/settings/teams/safeguarding",
                "/settings/targets",
                "/settings/extra-stops",
                "/settings/letters",
                "/settings/words",
                "/settings/documents")) {
            ken.open(page);
            ken.picture(page.replace("/", "_"));
        }
    }

    /// What people are given, and what it looks like.
    private static void a_leaflet(Somebody ken) {
        ken.open("/settings/leaflets");
        ken.type("title", "What will happen");
        ken.choose("about", "safeguarding");
        ken.choose("audience", "person");
        ken.type("owner", "Helen Birch");
        ken.record("Add the leaflet");
        ken.follow("Add a version");
        ken.press("Add this version");
        assertThat(ken.problems()).hasSize(2);
        ken.picture("leaflet-version-in-error");
        ken.choose("format", "print");
        ken.type("words", "You decide.\n\nNothing happens without you.");
        ken.record("Add this version");
        ken.picture("leaflet");
        ken.follow("End");
        ken.picture("leaflet-ended");
        ken.open("/settings/leaflets");
        ken.picture("leaflets");
    }

    /// One decision that she cannot make now, made for her, and looked at again.
    private static void what_she_can_decide(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/capacity/new");
        nadia.type("decision", "Whether Mr P keeps his key");
        nadia.choose("doubt", "yes");
        nadia.type("why", "She did not know who he was.");
        nadia.type("information", "Who has a key, and what went missing.");
        nadia.type("support", "We came back in the morning, with her sister.");
        for (var ability : List.of("understand", "weigh", "communicate")) {
            nadia.choose(ability, "yes");
        }
        nadia.choose("retain", "no");
        nadia.type("retainShown", "It was gone after a minute.");
        nadia.picture("capacity-unable");
        nadia.press("Record what was found");
        assertThat(nadia.problems()).hasSize(1);
        nadia.choose("impairment", "yes");
        nadia.type("impairmentWhat", "Delirium");
        nadia.choose("because", "yes");
        nadia.type("becauseHow", "It began with the fever.");
        nadia.choose("outlook", "regaining");
        nadia.type("outlookWhy", "The ward expects her to be well in two weeks.");
        nadia.choose("canWait", "no");
        nadia.type("cannotWait", "He comes tonight.");
        nadia.picture("capacity-lacking");
        nadia.record("Record what was found");
        assertThat(nadia.text()).contains("lacks capacity for now");
        nadia.picture("capacity-on-case");
        nadia.follow("Decide in ");
        nadia.press("Record the decision");
        assertThat(nadia.problems()).hasSizeGreaterThan(3);
        nadia.picture("best-interests-in-error");
        nadia.type("wishes", "She always locked her own door.");
        nadia.type("option-1", "Leave it as it is.");
        nadia.type("option-3", "Change the lock.");
        nadia.choose("consulted", "yes");
        nadia.type("consultedWho", "Her sister: she would hate it.");
        nadia.type("written", "Nothing was found.");
        nadia.type("beliefs", "Her sister says she keeps to herself.");
        nadia.type("tookPart", "With pictures, in the morning.");
        nadia.type("later", "Not before she has to decide.");
        nadia.type("circumstances", "Her family lives near.");
        nadia.type("notAsked", "No attorney or deputy is known.");
        nadia.choose("lifeSustaining", "no");
        nadia.type("lessRestrictive", "He may ring the bell, as others do.");
        nadia.type("decided", "He gives back the key.");
        nadia.type("why", "She is frightened at night.");
        nadia.record("Record the decision");
        nadia.picture("best-interests-on-case");
        nadia.follow("Look again");
        nadia.picture("reassessment");
        nadia.press("Record what was found");
        assertThat(nadia.problems()).isNotEmpty();
    }

    /// The case is moved to somebody new, both records turn out to be of one person,
    /// and to be of two after all.
    private static void whose_record_it_is(Somebody nadia, Way way, String caseFile, String person) {
        nadia.open(caseFile + "/person");
        nadia.open(caseFile + "/person?q=nobodyatall");
        nadia.follow("Record who it is about");
        nadia.press("Record the person and move the case");
        assertThat(nadia.problems()).hasSize(3);
        nadia.picture("move-in-error");
        nadia.type("givenName", "Ivy");
        nadia.type("familyName", "Quillfeather" + way.number);
        nadia.type("why", "The neighbour meant the other Ivy.");
        nadia.press("Record the person and move the case");
        if (!nadia.problems().isEmpty()) {
            nadia.picture("move-somebody-alike");
            nadia.choose("same", "none");
            nadia.record("Record the person and move the case");
        }
        assertThat(nadia.recordedJustNow()).contains("moved");
        var details = nadia.page().locator("main a[href$='/details']").getAttribute("href");
        var other = details.replace("/details", "");
        nadia.open(other);
        nadia.picture("person");
        nadia.open(other + "/joining");
        nadia.picture("joining-pick");
        nadia.open(other + person.replace("/people", "/joining"));
        nadia.press("Join the two records");
        assertThat(nadia.problems()).hasSize(1);
        nadia.picture("joining-in-error");
        nadia.type("why", "She says so herself.");
        nadia.press("Join the two records");
        nadia.picture("person-joined");
        nadia.follow("Chronology of everything recorded");
        nadia.picture("chronology");
        nadia.looksRightOnPaper("chronology");
        nadia.page().locator(".ownwords-choose summary").click();
        nadia.picture("chronology-kinds");
        nadia.page().locator(".ownwords-choose details a").nth(1).click();
        nadia.picture("chronology-of-one-kind");
        nadia.open(other + "/network");
        nadia.picture("network");
        nadia.looksRightOnPaper("network");
        nadia.open(person);
        nadia.picture("joined");
        nadia.follow("These are two people");
        nadia.press("Part the two records");
        assertThat(nadia.problems()).isNotEmpty();
        nadia.picture("parting-in-error");
        nadia.type("why", "They are cousins of one name.");
        nadia.press("Part the two records");
        nadia.open(caseFile + person.replace("/people", "/person"));
        nadia.press("Move the case");
        assertThat(nadia.problems()).hasSize(1);
        nadia.picture("moving-in-error");
    }

    private static void recordConcern(Somebody practitioner, String givenName, String familyName) {
        practitioner.open("/concerns/new");
        practitioner.type("givenName", givenName);
        practitioner.type("familyName", familyName);
        practitioner.choose("asked", "no");
        practitioner.choose("notAsked", "not-present");
        practitioner.type("narrative", "A neighbour has not seen her for a week.");
        practitioner.choose("raisedBy", "member-of-public");
        practitioner.press("Record the concern");
    }
}
