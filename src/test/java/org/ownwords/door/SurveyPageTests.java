package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// Surveys of the Board, and how partners look at themselves.
class SurveyPageTests {

    private static final Visitor JUDITH = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
    private static final Visitor SAM = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private static final Visitor NADIA = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static final String HOSPITAL = "Larchmere Hospital " + UUID.randomUUID();
    private static final String POLICE = "Larchmere Police " + UUID.randomUUID();

    @BeforeAll
    static void the_council_works_with_two_partners() {
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        ken.record(ken.open("/settings/organisations"), typed("name", HOSPITAL, "kind", "nhs"));
        ken.record(ken.open("/settings/organisations"), typed("name", POLICE, "kind", "police"));
    }

    private static String survey(String... otherwise) {
        var typed = typed(
                "name",
                "How far partners are",
                "asks",
                "organisations",
                "question-1",
                "How far is it put into practice?",
                "kind-1",
                "one",
                "scale-1",
                "stages",
                "beside-1",
                "12",
                "question-2",
                "What could others learn from you?",
                "kind-2",
                "words",
                "why",
                "To see where each partner is");
        typed = new LinkedHashMap<>(typed);
        typed.putAll(typed(otherwise));
        return JUDITH.recorded(JUDITH.open("/surveys/new"), typed);
    }

    private static String round(String survey, String name, LocalDate opens) {
        return JUDITH.recorded(
                JUDITH.open(survey + "/rounds/new"),
                with(typed("name", name, "asked", "5"), "opens", opens, "closes", today().plusDays(9)));
    }

    private static Map<String, List<String>> with(Map<String, List<String>> typed, Object... days) {
        var all = new LinkedHashMap<>(typed);
        for (var i = 0; i < days.length; i += 2) {
            var day = (LocalDate) days[i + 1];
            all.putAll(typed(
                    days[i] + "-day",
                    String.valueOf(day.getDayOfMonth()),
                    days[i] + "-month",
                    String.valueOf(day.getMonthValue()),
                    days[i] + "-year",
                    String.valueOf(day.getYear())));
        }
        return all;
    }

    private static Answer answered(String round, String organisation, String level, String words) {
        return JUDITH.submit(
                JUDITH.open(round + "/answers/new"),
                typed("organisation", organisation, "rating-1", level, "words-1", words));
    }

    @Test
    void a_round_is_answered_read_in_tables_beside_the_years_and_closed() {
        var survey = survey();
        var before = round(survey, "Last year", today().minusDays(30));
        answered(before, HOSPITAL, "planning", "");
        var round = round(survey, "This year", today());
        assertThat(answered(round, HOSPITAL, "full", "It took three years").text())
                .contains("Recorded", "1 answered, and 5 were asked", "It took three years");
        answered(round, POLICE, "stalled", "");
        var read = NADIA.open(round);
        assertThat(read.text())
                .contains("2 answered it", "Fewer than ten answered", HOSPITAL, POLICE)
                .contains("Of 2 that answered");
        assertThat(read.page().select("th.govuk-table__header--numeric").eachText())
                .containsExactly("Number", "Per cent", "Last year, %", "London 2016, %", "England 2016, %");
        assertThat(read.page().select("tbody tr").get(0).select("td").eachText())
                .containsExactly("1", "50%", "0%", "12%", "6%");
        assertThat(read.page().select("main form")).isEmpty();
        assertThat(JUDITH.submit(JUDITH.open(round), typed()).problems())
                .containsExactly("Enter what the survey told, and what is done about it");
        var closed = JUDITH.submit(JUDITH.open(round), typed("words", "One partner has stalled. The Board asks why."));
        assertThat(closed.text()).contains("Closed", "What it told", "One partner has stalled");
        assertThat(JUDITH.open(round + "/answers/new").status()).isEqualTo(404);
        assertThat(Rows.of(
                        "select kind from fact where chain_id = ? order by position",
                        UUID.fromString(round.substring(round.lastIndexOf('/') + 1))))
                .extracting(row -> row.get("kind"))
                .containsExactly("SurveyOpened", "SurveyAnswered", "SurveyAnswered", "SurveyClosed");
    }

    @Test
    void an_organisation_answers_once_and_what_it_answered_can_be_changed_once_each_time() {
        var round = round(survey(), "2026", today());
        answered(round, HOSPITAL, "full", "");
        assertThat(answered(round, HOSPITAL.toLowerCase(java.util.Locale.UK), "stalled", "")
                        .status())
                .as("a second time")
                .isEqualTo(409);
        var change = JUDITH.open(round).page().select("a:contains(Change)").attr("href");
        var form = SAM.open(change);
        assertThat(form.page().select("input[name=rating-1][checked]").val()).isEqualTo("full");
        assertThat(SAM.submit(form, typed("rating-1", "piloting")).problems())
                .containsExactly("Enter what was wrong, or what has changed");
        var right = typed("rating-1", "piloting", "why", "It read the wrong line");
        assertThat(SAM.submit(form, right).text())
                .contains(
                        "1 answered it", "What answers said before", "Recorded again because: It read the wrong line");
        assertThat(SAM.submit(
                                form,
                                typed(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "rating-1",
                                        "planning",
                                        "why",
                                        "It was later"))
                        .status())
                .as("on a page opened before")
                .isEqualTo(409);
        assertThat(SAM.submit(form, right).path()).as("sent again").isEqualTo(round);
        assertThat(SAM.open(change).status()).as("another took its place").isEqualTo(404);
        assertThat(SAM.open(round)
                        .page()
                        .select("tbody tr")
                        .get(3)
                        .select("td")
                        .get(0)
                        .text())
                .isEqualTo("1");
    }

    private static String changing(String round, String organisation) {
        return JUDITH.open(round)
                .page()
                .select("li:contains(%s) a:contains(Change)".formatted(organisation))
                .attr("href");
    }

    private static List<String> cells(String round, int row) {
        return NADIA.open(round).page().select("tbody tr").get(row).select("td").eachText();
    }

    @Test
    void an_answer_of_the_wrong_partner_moves_to_the_right_one_and_one_that_should_not_be_here_is_counted_nowhere() {
        var survey = survey();
        var before = round(survey, "Last year", today().minusDays(30));
        answered(before, HOSPITAL, "full", "");
        var round = round(survey, "This year", today());
        answered(round, HOSPITAL, "full", "");
        assertThat(cells(round, 0)).startsWith("1", "100%", "100%");
        var moved = JUDITH.submit(
                JUDITH.open(changing(round, HOSPITAL)),
                typed("organisation", POLICE, "why", "It was the answer of the police"));
        assertThat(moved.text()).contains("1 answered it", "It was the answer of the police");
        assertThat(moved.page().select("li:contains(%s) a".formatted(POLICE))).hasSize(1);
        assertThat(answered(round, HOSPITAL, "stalled", "").text())
                .as("it may answer itself")
                .contains("2 answered it");
        assertThat(JUDITH.submit(
                                JUDITH.open(changing(round, HOSPITAL)),
                                typed("organisation", POLICE, "why", "It was the police"))
                        .problems())
                .containsExactly(
                        "There is an answer of this organisation already. Change that one on the page of the round");
        JUDITH.submit(JUDITH.open(round), typed("words", "One is there, one has stalled"));
        JUDITH.submit(
                JUDITH.open(changing(before, HOSPITAL)), typed("inError", "yes", "why", "It never answered last year"));
        assertThat(NADIA.open(round)
                        .page()
                        .select("th.govuk-table__header--numeric")
                        .eachText())
                .as("what is taken back stands beside nothing")
                .doesNotContain("Last year, %");
        JUDITH.submit(
                JUDITH.open(changing(round, POLICE)),
                typed("inError", "yes", "why", "The police took it back after the round"));
        assertThat(cells(round, 0)).as("a closed round too").startsWith("0", "0%");
        assertThat(NADIA.open(round).text()).contains("1 answered it", "The police took it back after the round");
    }

    @Test
    void a_round_that_was_closed_by_mistake_is_open_again_and_its_name_and_days_are_put_right() {
        var survey = survey();
        var round = round(survey, "This year", today().minusDays(3));
        answered(round, HOSPITAL, "full", "");
        JUDITH.submit(JUDITH.open(round), typed("words", "All are there"));
        var form = JUDITH.open(round + "/closing");
        assertThat(JUDITH.submit(form, typed()).problems())
                .containsExactly("Select what is wrong", "Enter what was wrong, or what has changed");
        var opened = SAM.open(round + "/closing");
        assertThat(JUDITH.submit(form, typed("wrong", "says", "words", "One is there", "why", "Only one answered"))
                        .text())
                .contains("One is there", "What it told: All are there", "Only one answered");
        assertThat(SAM.submit(opened, typed("wrong", "open", "why", "It is not over"))
                        .status())
                .as("on a page opened before")
                .isEqualTo(409);
        var again = SAM.submit(
                SAM.open(round + "/closing"), typed("wrong", "open", "why", "Its last day has not come yet"));
        assertThat(again.text())
                .contains("Open. From", "Its last day has not come yet")
                .doesNotContain("Closed.");
        assertThat(SAM.open(round + "/closing").status())
                .as("nothing to put right")
                .isEqualTo(404);
        assertThat(answered(round, POLICE, "stalled", "").text()).contains("2 answered it");
        assertThat(JUDITH.submit(JUDITH.open(round), typed("words", "One has stalled"))
                        .text())
                .contains("Closed.", "One has stalled");
        var change = JUDITH.open(round + "/change");
        assertThat(change.page().select("input[name=asked]").val()).isEqualTo("5");
        assertThat(JUDITH.submit(
                                change,
                                with(typed("name", "Spring", "why", "It was in spring"), "closes", today().plusDays(1)))
                        .text())
                .contains("Spring", "Round: This year", "It was in spring", "One has stalled", "2 answered it");
        assertThat(JUDITH.open(survey).text()).contains("Spring: Closed").doesNotContain("This year");
        var gone = JUDITH.submit(
                JUDITH.open(round + "/change"), typed("inError", "yes", "why", "It was opened for another survey"));
        assertThat(gone.text()).contains("It should not be here", "It was opened for another survey");
        assertThat(JUDITH.open(survey).text()).doesNotContain("Spring").contains("It has not been opened yet");
        assertThat(JUDITH.open(round + "/answers/new").status()).isEqualTo(404);
        assertThat(Rows.of(
                        "select kind from fact where chain_id = ? order by position",
                        UUID.fromString(round.substring(round.lastIndexOf('/') + 1))))
                .extracting(row -> row.get("kind"))
                .containsExactly(
                        "SurveyOpened",
                        "SurveyAnswered",
                        "SurveyClosed",
                        "SurveyClosed",
                        "SurveyReopened",
                        "SurveyAnswered",
                        "SurveyClosed",
                        "SurveyRoundCorrected",
                        "SurveyRoundCorrected");
    }

    @Test
    void people_answer_for_themselves_and_none_is_named() {
        var round = round(survey("asks", "people"), "2026", today());
        answered(round, HOSPITAL, "full", "I am never asked");
        for (var each = 2; each <= 4; each++) {
            answered(round, HOSPITAL, "stalled", "");
        }
        assertThat(NADIA.open(round).text())
                .contains("4 answered", "from 5 answers on")
                .doesNotContain("I am never asked", "Fully implemented");
        answered(round, POLICE, "stalled", "");
        assertThat(NADIA.open(round).text())
                .contains("5 answered it", "I am never asked")
                .doesNotContain(HOSPITAL, POLICE);
        var own = JUDITH.open(round)
                .page()
                .select("a:contains(somebody of %s)".formatted(POLICE))
                .attr("href");
        assertThat(SAM.open(own).status())
                .as("only whoever entered it opens what somebody said")
                .isEqualTo(404);
        assertThat(SAM.open(round).page().select("a[href^=/surveys/answers/]")).isEmpty();
        assertThat(JUDITH.submit(JUDITH.open(own), typed("inError", "yes", "why", "They said it twice"))
                        .text())
                .contains("from 5 answers on")
                .doesNotContain("What answers said before", "I am never asked");
    }

    @Test
    void another_version_takes_the_place_of_a_survey_and_only_one_does() {
        var survey = survey();
        var id = survey.substring(survey.lastIndexOf('/') + 1);
        var form = JUDITH.open("/surveys/new?from=" + id);
        assertThat(form.page().select("input[name=question-1]").val()).isEqualTo("How far is it put into practice?");
        var next = JUDITH.submit(form, typed("why", "Said more simply", "question-2", "What do you do well?"));
        assertThat(next.text()).contains("version 2", "Said more simply");
        assertThat(JUDITH.open(survey).text()).contains("Another version took its place", "What could others learn");
        assertThat(SAM.submit(SAM.open("/surveys/new?from=" + id), typed("why", "Another"))
                        .status())
                .isEqualTo(409);
        assertThat(JUDITH.open("/surveys/new?from=temperature-check")
                        .page()
                        .select("input[name=question-11]")
                        .val())
                .startsWith("How far is it put into practice");
        assertThat(NADIA.open("/surveys").page().select("main a[href^=/surveys/new]"))
                .isEmpty();
    }

    @Test
    void the_published_tables_are_shown_with_what_does_not_add_up_beside_each() {
        var page = NADIA.open("/surveys/published");
        assertThat(page.page().select("table")).hasSize(14);
        assertThat(page.text())
                .contains("Does not add up: The rows add up to 34, and 33 answered.")
                .contains("Does not add up: Named in no row: Harrow.")
                .contains("add up to 99. Rounding alone can do that.")
                .contains("14 in one place (line 208)");
        assertThat(NADIA.open("/board").page().select("main a[href=/surveys]")).hasSize(1);
    }

    @Test
    void what_a_national_survey_told_of_feeling_safe_stands_beside_the_nation_with_its_source() {
        var asked = "Services help them to feel safe " + UUID.randomUUID();
        var form = JUDITH.open("/surveys/figures/new");
        assertThat(JUDITH.submit(form, typed("percent", "101", "year", "23")).problems())
                .contains(
                        "Enter what was asked",
                        "Enter a year with four numbers, like 2026",
                        "Enter a number from 0 to 100, with up to two places, like 71.53");
        var nation = typed(
                "asked",
                asked,
                "whose",
                "nation",
                "place",
                "England",
                "year",
                "2023",
                "percent",
                "87.12",
                "source",
                "Adult Social Care Survey, 2023");
        assertThat(JUDITH.submit(form, nation).text()).contains("Recorded", "87.12%", "Not published");
        var own = new LinkedHashMap<>(nation);
        own.putAll(typed("whose", "own", "place", "Larchmere", "percent", "71.5%", "answered", "300"));
        JUDITH.record(JUDITH.open("/surveys/figures/new"), own);
        var read = NADIA.open("/surveys/figures").page().select("table:contains(%s) tbody tr".formatted(asked));
        assertThat(read.eachText())
                .containsExactly(
                        "2023 This council: Larchmere 71.5% 300 Adult Social Care Survey, 2023",
                        "2023 The nation: England 87.12% Not published Adult Social Care Survey, 2023");
        var change = JUDITH.open("/surveys/figures")
                .page()
                .select("table:contains(%s) tbody tr a".formatted(asked))
                .get(0)
                .attr("href");
        var opened = SAM.open(change);
        assertThat(SAM.submit(SAM.open(change), typed("percent", "71.53")).problems())
                .containsExactly("Enter what was wrong");
        JUDITH.record(JUDITH.open(change), typed("percent", "71.53", "why", "It was rounded"));
        assertThat(SAM.submit(opened, typed("percent", "70", "why", "I read it"))
                        .status())
                .isEqualTo(409);
        assertThat(NADIA.open("/surveys/figures").text())
                .contains("71.53%")
                .doesNotContain("71.5% 300")
                .contains("What these figures said before", "Larchmere, 2023: 71.5%", "It was rounded");
        JUDITH.record(JUDITH.open(change), typed("inError", "yes", "why", "It is of another council"));
        assertThat(NADIA.open("/surveys/figures")
                        .page()
                        .select("table:contains(%s) tbody tr".formatted(asked))
                        .eachText())
                .containsExactly("2023 The nation: England 87.12% Not published Adult Social Care Survey, 2023");
        assertThat(NADIA.open("/surveys/figures").text()).contains("It is of another council");
        assertThat(JUDITH.open(change).status()).isEqualTo(404);
    }

    private static String begun(String framework, int yearsAgo) {
        var form = JUDITH.open("/self-assessments/new");
        return JUDITH.recorded(
                form,
                typed(
                        "framework",
                        framework,
                        "organisation",
                        form.page()
                                .select("option:contains(%s)".formatted(HOSPITAL))
                                .val(),
                        "year",
                        form.page().select("input[name=year]").get(yearsAgo).val()));
    }

    @Test
    void a_partner_looks_at_itself_another_looks_at_that_and_years_stand_side_by_side() {
        var last = begun("provider-strengths", 1);
        JUDITH.record(JUDITH.open(last + "/points/1"), typed("words", "We began", "level", "no"));
        var now = begun("provider-strengths", 0);
        assertThat(begun("provider-strengths", 0)).as("begun again").isEqualTo(now);
        assertThat(JUDITH.open(now + "/points/1/moderation").status())
                .as("nothing said yet")
                .isEqualTo(404);
        var said = JUDITH.submit(
                JUDITH.open(now + "/points/1"),
                with(
                        typed(
                                "words",
                                "Everybody has a page",
                                "level",
                                "yes",
                                "evidence",
                                "Twelve pages",
                                "where",
                                "Ward 4"),
                        "on",
                        today()));
        assertThat(said.text()).contains("Recorded", "Yes: Everybody has a page", "Twelve pages", "Ward 4");
        var looking = SAM.open(now + "/points/1/moderation");
        assertThat(SAM.submit(looking, typed("moderator", HOSPITAL, "level", "partly", "words", "So we see it"))
                        .problems())
                .containsExactly("Enter another organisation. None looks at its own work");
        assertThat(SAM.submit(looking, typed("moderator", "Nobody")).problems())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Enter an organisation that the council works with");
        var looked = SAM.submit(
                SAM.open(now + "/points/1/moderation"),
                typed("moderator", POLICE, "level", "partly", "words", "Half of them have one"));
        assertThat(looked.text()).contains(POLICE + " sees it as: Partially. Half of them have one");
        assertThat(NADIA.open(now).page().select("tbody tr").get(0).select("td").eachText())
                .containsExactly("Yes", "Partially", "No", "Not looked at");
        assertThat(NADIA.open(now).page().select("main a[href*=points]")).isEmpty();
        assertThat(NADIA.open("/self-assessments/frameworks/provider-strengths").text())
                .contains(POLICE + " sees: Partially");
        assertThat(SAM.submit(
                                looking,
                                typed(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "moderator",
                                        POLICE,
                                        "level",
                                        "no",
                                        "words",
                                        "No"))
                        .status())
                .as("on a page opened before")
                .isEqualTo(409);
        var opened = JUDITH.open(now + "/points/1");
        SAM.record(SAM.open(now + "/points/1"), typed("words", "Nearly everybody", "why", "Two had none"));
        assertThat(JUDITH.submit(opened, typed("words", "All")).status()).isEqualTo(409);
        assertThat(JUDITH.open(now).text())
                .as("what was said to the words before is not said to these")
                .contains("Nearly everybody", "No other partner has looked at it yet");
        assertThat(JUDITH.open(now + "/points/99").status()).isEqualTo(404);
    }

    @Test
    void a_point_and_how_a_partner_sees_it_are_changed_with_a_reason_and_what_stood_before_is_read() {
        var path = begun("own-plan", 0);
        var point = path + "/points/1";
        var level = JUDITH.open(point).page().select("input[name=level]").eachAttr("value");
        JUDITH.record(JUDITH.open(point), typed("words", "Each has a pln", "level", level.getFirst()));
        assertThat(SAM.submit(SAM.open(point), typed("words", "Each has a plan"))
                        .problems())
                .containsExactly("Enter what was wrong, or what has changed");
        JUDITH.record(JUDITH.open(point), typed("evidence", "The plans"));
        var looking = point + "/moderation";
        JUDITH.record(
                JUDITH.open(looking),
                typed("moderator", POLICE, "level", level.getFirst(), "words", "We saw tne plans"));
        var facts = Rows.facts();
        JUDITH.submit(JUDITH.open(point), typed());
        JUDITH.submit(JUDITH.open(looking), typed());
        assertThat(Rows.facts()).as("nothing is changed").isEqualTo(facts);
        assertThat(JUDITH.open(path).text()).contains(POLICE + " sees it as");
        assertThat(SAM.submit(SAM.open(looking), typed("words", "We saw ten plans"))
                        .problems())
                .containsExactly("Enter what was wrong, or what has changed");
        JUDITH.record(JUDITH.open(looking), typed("words", "We saw ten plans", "why", "The number was wrong"));
        JUDITH.record(JUDITH.open(point), typed("words", "Each has a plan", "why", "A letter was missing"));
        var section = NADIA.open(path)
                .page()
                .select("section:contains(What point 1 said before)")
                .text();
        assertThat(section)
                .contains("Each has a plan", "Each has a pln", "Recorded again because: A letter was missing")
                .contains("We saw tne plans", "Recorded again because: The number was wrong")
                .as("what was said to the words before")
                .contains("We saw ten plans");
        assertThat(JUDITH.open(path).text()).contains("No other partner has looked at it yet");
    }

    private static String option(Answer form, String organisation) {
        return form.page().select("option:contains(%s)".formatted(organisation)).val();
    }

    @Test
    void a_self_assessment_of_the_wrong_partner_is_of_the_right_one_with_all_that_was_said_in_it() {
        var path = begun("advocacy", 2);
        JUDITH.record(JUDITH.open(path + "/points/1"), typed("words", "We ask each time", "level", "yes"));
        JUDITH.record(
                JUDITH.open(path + "/points/1/moderation"),
                typed("moderator", POLICE, "level", "partly", "words", "Half of them"));
        var form = JUDITH.open(path + "/change");
        var opened = SAM.open(path + "/change");
        var police = option(form, POLICE);
        assertThat(JUDITH.submit(form, typed("organisation", police)).problems())
                .containsExactly("Enter what was wrong");
        assertThat(JUDITH.submit(form, typed("organisation", police, "why", "It is theirs"))
                        .problems())
                .singleElement()
                .asString()
                .contains("none looks at its own work");
        JUDITH.record(
                JUDITH.open(path + "/change"),
                typed(
                        "organisation",
                        option(form, HOSPITAL),
                        "year",
                        form.page().select("input[name=year]").get(1).val(),
                        "why",
                        "It was the year after"));
        assertThat(SAM.submit(opened, typed("why", "It is of this year")).status())
                .as("on a page opened before")
                .isEqualTo(409);
        var other = begun("advocacy", 2);
        assertThat(other).as("the year is free again").isNotEqualTo(path);
        JUDITH.record(JUDITH.open(other + "/points/1"), typed("words", "This one is of the police", "level", "no"));
        JUDITH.record(JUDITH.open(other + "/change"), typed("organisation", police, "why", "The police sent it to us"));
        assertThat(JUDITH.open(other).text())
                .contains(
                        POLICE + ", ", "This one is of the police", "Organisation: " + HOSPITAL, "The police sent it");
        var there = begun("advocacy", 2);
        assertThat(JUDITH.submit(
                                JUDITH.open(path + "/change"),
                                typed(
                                        "year",
                                        form.page()
                                                .select("input[name=year]")
                                                .get(2)
                                                .val(),
                                        "why",
                                        "No, the year before"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("This organisation has a self-assessment of that year already");
        JUDITH.record(JUDITH.open(there + "/change"), typed("inError", "yes", "why", "It was begun twice"));
        assertThat(JUDITH.open(there).text()).contains("It should not be here", "It was begun twice");
        assertThat(JUDITH.open(there + "/points/1").status()).isEqualTo(404);
        assertThat(JUDITH.open("/self-assessments").page().select("main a[href=%s]".formatted(there)))
                .isEmpty();
        assertThat(JUDITH.open(path).text()).contains("We ask each time", "It was the year after");
    }

    @Test
    void a_framework_stands_beside_regulators_and_a_council_writes_another_version() {
        assertThat(NADIA.open("/self-assessments/frameworks/nine-steps").text())
                .contains("Care Quality Commission, providers: Shared direction and culture", "Police inspectorate");
        var empty = JUDITH.open("/self-assessments/frameworks/new");
        assertThat(JUDITH.submit(empty, typed()).problems())
                .containsExactly(
                        "Enter what the framework is called",
                        "Enter whose framework it is",
                        "Select the levels of each point",
                        "Enter a point",
                        "Enter why you write it, or what has changed");
        var own = JUDITH.recorded(
                empty,
                typed(
                        "name",
                        "Ours",
                        "source",
                        "The Board",
                        "scale",
                        "levels",
                        "point-1",
                        "It is asked",
                        "why",
                        "New"));
        var form = JUDITH.open("/self-assessments/frameworks/new?from=" + own.substring(own.lastIndexOf('/') + 1));
        assertThat(JUDITH.submit(
                                form,
                                typed("point-2", "It is heard", "beside-2", "Regulator: Listening", "why", "More"))
                        .text())
                .contains("Ours, version 2", "Regulator: Listening");
        assertThat(SAM.submit(form(SAM, own), typed("why", "Another")).status()).isEqualTo(409);
        assertThat(NADIA.open(own).text()).contains("Another version took its place");
    }

    private static Answer form(Visitor visitor, String framework) {
        return visitor.open(
                "/self-assessments/frameworks/new?from=" + framework.substring(framework.lastIndexOf('/') + 1));
    }
}
