package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.Role;
import org.ownwords.page.Days;

/// Risks, weighed with the person, who accepts them, and what is due because of them.
class RiskPageTests {

    private static final String AGREE = "Agree for the council to the risk: He comes at night";
    private static final String ASK = "Ask whether they accept the risk: He comes at night";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Matter matter = Matter.raised(nadia);

    @Test
    void how_they_see_it_stands_first_and_how_the_worker_does_beside_it() {
        assertThat(nadia.open(matter.path()).page().select("#risks"))
                .as("with nothing to show")
                .isEmpty();
        weigh(placed());
        var risks = section("risks");
        assertThat(risks.select("h3").eachText()).containsExactly("He comes at night");
        assertThat(risks.select("blockquote").text()).isEqualTo("I want him here");
        assertThat(risks.text())
                .contains("As Nadia Rahman sees it: He takes money", "What makes it worth taking: He makes her laugh")
                .contains("Who else may come to harm: Her sister", "It is what she lives for");
        assertThat(risks.text().indexOf("I want him here"))
                .isLessThan(risks.text().indexOf("He takes money"));
    }

    @Test
    void a_risk_stands_beside_the_wish_it_comes_with_what_family_says_and_each_way_of_going_on() {
        var whole = placed();
        whole.putAll(typed(
                "wish",
                matter.outcome().toString(),
                "familyWho",
                "Ann, her sister",
                "family",
                "He should go",
                "way-1",
                "He comes on Sundays",
                "wayBenefits-1",
                "She has company",
                "wayHarms-1",
                "He may take money"));
        var first = weigh(whole);
        var risks = section("risks");
        assertThat(risks.text())
                .contains("It comes with what " + matter.name() + " wants: “Leave me be”")
                .contains("As Ann, her sister sees it: He should go");
        assertThat(risks.select("dt:containsOwn(He comes on Sundays) + dd p").eachText())
                .containsExactly("What is good about it: She has company", "What may go wrong: He may take money");
        var again = nadia.open(path(first) + "/weighed-again").page();
        assertThat(again.select("input[name=wish][checked]").val())
                .isEqualTo(matter.outcome().toString());
        assertThat(again.select("textarea[name=way-1]").text()).isEqualTo("He comes on Sundays");
        assertThat(copy("persons")).contains("He comes on Sundays").doesNotContain("He should go");
        assertThat(copy("subject-access")).contains("Ann, her sister: He should go");
    }

    @Test
    void a_panel_has_those_who_were_there_and_what_each_of_them_said() {
        var asked = recorded("/advice/new", Form.ADVICE.typed(matter.name()));
        var answer = new LinkedHashMap<>(Form.ADVICE_ANSWER.typed(matter.name()));
        answer.putAll(typed(
                "there-1", "Jo Penn, Larchmere Homes", "thereSaid-1", "The lock can be changed", "there-2", "The GP"));
        recorded("/advice/" + asked + "/answer/new", answer);
        assertThat(section("advice").select("li").eachText())
                .containsExactly("Jo Penn, Larchmere Homes: The lock can be changed", "The GP");
        assertThat(timeline()).contains("Jo Penn, Larchmere Homes: The lock can be changed");
    }

    @Test
    void signs_are_looked_for_again_on_the_day_that_was_set() {
        var day = today.plusDays(5);
        var signs = new LinkedHashMap<>(typed("pushes-away", "yes", "pushes-awaySeen", "He looked at her"));
        signs.putAll(typed(
                "lookAgain-day",
                String.valueOf(day.getDayOfMonth()),
                "lookAgain-month",
                String.valueOf(day.getMonthValue()),
                "lookAgain-year",
                String.valueOf(day.getYear())));
        recorded("/signs/coercion/new", signs);
        assertThat(due()).contains("Look again for signs: coercion or control");
        assertThat(section("signs").text())
                .contains("Turns help away because of somebody: He looked at her")
                .contains("To be looked for again on " + Days.day(day));
        assertThat(nadia.open(matter.path() + "/capacity/new")
                        .page()
                        .select("#think-of")
                        .text())
                .contains("Signs of coercion or control, on ", "He looked at her");
        recorded("/signs/coercion/new", typed("pushes-away", "no"));
        assertThat(due()).doesNotContain("Look again for signs: coercion or control");
    }

    @Test
    void before_and_after_stand_side_by_side_on_a_grid_in_words() {
        var first = weigh(placed());
        var again = placed();
        again.putAll(typed("ourLife", "adds-a-lot", "ourHarm", "neither", "decided", "lessened"));
        nadia.record(nadia.open(path(first) + "/weighed-again"), Matter.with(UUID.randomUUID(), again));

        var risks = section("risks");
        assertThat(risks.select("h3")).hasSize(1);
        var day = Days.day(today);
        assertThat(cell(risks, "Adds a lot", 2)).contains(matter.name() + ", " + day);
        assertThat(cell(risks, "Takes away from it", 3)).isEqualTo("Nadia Rahman, " + day);
        assertThat(cell(risks, "Adds a lot", 1)).isEqualTo("Nadia Rahman, " + day);
        assertThat(risks.select("table th[scope=col]")).hasSize(4);
        assertThat(risks.select("details").text()).contains("It was weighed again on " + day);
        assertThat(nadia.open(path(first) + "/weighed-again").text()).contains("It was weighed again since");
    }

    /// What stands in one cell of the first grid.
    private static String cell(Element risks, String row, int column) {
        return risks.select("tbody tr:has(th:containsOwn(" + row + ")) td:eq(" + column + ")")
                .text();
    }

    @Test
    void a_manager_agrees_for_the_council_and_nobody_agrees_to_their_own() {
        var risk = weigh(Form.RISK.typed(matter.name()));
        assertThat(due()).contains(AGREE);
        assertThat(Rows.value(
                        "select done_by from due_line where case_id = ? and kind = 'risk-to-agree'", matter.file()))
                .isEqualTo("nadia.rahman");
        assertThat(section("risks").text()).contains("A manager has not agreed to it for the council yet.");

        assertThat(nadia.open(path(risk) + "/agreement").page().select("main form"))
                .isEmpty();
        refused(nadia, risk, "You weighed this risk yourself");
        assertThat(grace.open(path(risk) + "/agreement").text()).contains("Your post does not have that");
        refused(grace, risk, "You may not agree to risks for the council");

        answer(risk, "yes", "It is hers to take");
        assertThat(due()).doesNotContain(AGREE);
        assertThat(section("risks").text()).contains("accepts it. The council stands behind it.", "It is hers to take");
        assertThat(timeline()).contains("A manager agreed to a risk for the council: “He comes at night”.");
    }

    @Test
    void whoever_weighed_it_does_not_agree_to_it_though_a_colleague_recorded_it_and_their_name_has_changed_since() {
        var ines = WhoActsTests.colleague(Role.MANAGER);
        var typed = new LinkedHashMap<>(Form.RISK.typed(matter.name()));
        typed.put("weighedBy", List.of(ines.name()));
        var risk = weigh(typed);
        var renamed = WhoActsTests.renamed(ines, ines.username(), "Ines Hughes " + UUID.randomUUID());
        refused(WhoActsTests.signedIn(renamed), risk, "You weighed this risk yourself");
        answer(risk, "yes", "It is hers to take");
        assertThat(due()).doesNotContain(AGREE);
    }

    private void refused(Visitor visitor, UUID risk, String problem) {
        var fields = new LinkedHashMap<>(Form.RISK_AGREEMENT.typed(matter.name()));
        fields.putAll(typed(
                "_csrf",
                visitor.open("/sign-in").page().select("input[name=_csrf]").attr("value"),
                "why",
                "Words that are kept"));
        var facts = Rows.facts();
        var answer = visitor.post(path(risk) + "/agreement", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).singleElement().asString().startsWith(problem);
        assertThat(answer.text()).contains("Words that are kept");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void what_a_manager_does_not_agree_to_is_weighed_again_and_the_latest_answer_counts() {
        var risk = weigh(Form.RISK.typed(matter.name()));
        answer(risk, "no", "What of her sister?");
        assertThat(due()).contains("Weigh the risk again: He comes at night").doesNotContain(AGREE);
        assertThat(section("risks").text())
                .contains("A manager does not agree to it for the council.", "What of her sister?");
        var answered = Rows.value("select id from risk_agreement where weighing_id = ?", risk);
        assertThat(nadia.open(matter.path() + "/entries/" + answered + "/correction")
                        .text())
                .contains("answer again. The latest answer counts.");

        answer(risk, "yes", "She stays elsewhere now");
        assertThat(due()).noneMatch(what -> what.contains("He comes at night"));
        assertThat(section("risks").text()).contains("The council stands behind it.");
    }

    @Test
    void nobody_agrees_to_what_was_weighed_again_meanwhile_and_what_they_typed_is_kept() {
        var risk = weigh(Form.RISK.typed(matter.name()));
        var opened = sam.open(path(risk) + "/agreement");
        nadia.record(
                nadia.open(path(risk) + "/weighed-again"),
                Matter.with(UUID.randomUUID(), Form.RISK.typed(matter.name())));
        var facts = Rows.facts();
        var answer = sam.submit(opened, typed("agreed", "yes", "why", "It is hers to take"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("This risk was weighed again", "It is hers to take");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void an_unwise_choice_is_theirs_and_only_they_are_asked() {
        var hers = new LinkedHashMap<>(Form.RISK.typed(matter.name()));
        hers.putAll(typed("theyAccept", "not-asked", "othersAtRisk", "no", "others", "", "askCouncil", "no"));
        var risk = weigh(hers);
        assertThat(due()).contains(ASK).doesNotContain(AGREE);
        hers.put("theyAccept", List.of("yes"));
        nadia.record(nadia.open(path(risk) + "/weighed-again"), Matter.with(UUID.randomUUID(), hers));
        assertThat(due()).noneMatch(what -> what.contains("He comes at night"));
        assertThat(section("risks").text()).contains("It is taken. " + matter.name() + " accepts it.");
    }

    @Test
    void where_nothing_is_taken_there_is_nothing_to_agree_to() {
        var risk = weigh(typed(
                "risk",
                "He comes at night",
                "asked",
                "no",
                "notAsked",
                "He was there",
                "decided",
                "not-yet",
                "weighedBy",
                "Nadia Rahman"));
        assertThat(sam.open(path(risk) + "/agreement").status()).isEqualTo(404);
        assertThat(section("risks").text()).contains("was not asked: He was there", "Nothing is decided yet.");
    }

    @Test
    void it_is_looked_at_again_on_its_day_and_no_pause_hides_that() {
        var fields = new LinkedHashMap<>(Form.RISK.typed(matter.name()));
        fields.putAll(day("lookAgain", today.plusDays(14)));
        var risk = weigh(fields);
        assertThat(due()).contains("Look again at the risk: He comes at night");
        assertThat(Rows.value("select due_on::text from due_line where row_id = ? and kind = 'risk-look-again'", risk))
                .isEqualTo(today.plusDays(14).toString());
        nadia.record(
                nadia.open(path(risk) + "/weighed-again"),
                Matter.with(UUID.randomUUID(), Form.RISK.typed(matter.name())));
        assertThat(due()).noneMatch(what -> what.startsWith("Look again at the risk"));
    }

    @Test
    void what_a_manager_agreed_to_is_asked_again_when_it_was_written_down_wrongly_and_what_follows_stays() {
        var risk = weigh(Form.RISK.typed(matter.name()));
        answer(risk, "yes", "It is hers to take");
        var opened = nadia.open(matter.path() + "/entries/" + risk + "/again");
        assertThat(nadia.submit(opened, typed("wrong", "Whose harm", "others", "Her sister and a child"))
                        .path())
                .isEqualTo(matter.path());
        assertThat(due()).contains(AGREE);
        assertThat(section("risks").text()).contains("Her sister and a child").doesNotContain("It is hers to take");
        answer(risk, "yes", "Still hers to take");
        nadia.record(
                nadia.open(path(risk) + "/weighed-again"),
                Matter.with(UUID.randomUUID(), Form.RISK.typed(matter.name())));
        assertThat(section("risks").select("h3")).hasSize(1);
        assertThat(section("risks").select("details").text()).contains("Her sister and a child");
    }

    @Test
    void their_copy_has_how_they_see_it_and_not_what_others_think() {
        weigh(placed());
        assertThat(copy("persons"))
                .contains("A risk was weighed: “He comes at night”. It is taken.", "I want him here")
                .contains("He makes her laugh", "Quality of life: adds a lot")
                .contains("How others see a risk, and who else may come to harm.")
                .doesNotContain("He takes money", "Her sister");
        assertThat(copy("subject-access")).contains("He takes money", "Her sister");
    }

    @Test
    void that_it_is_not_safe_to_ask_stands_at_the_top_of_every_case_about_them_until_it_is() {
        recorded("/safe-to-ask/new", Form.SAFE_TO_ASK.typed(matter.name()));
        var page = nadia.open(matter.path()).text();
        assertThat(page).contains("It is not safe to ask " + matter.name(), "Who must not know: Her son");
        assertThat(page.indexOf("It is not safe to ask")).isLessThan(page.indexOf("What is next"));
        assertThat(copy("persons"))
                .contains("Whether it was safe to ask the person, and how they are reached.")
                .doesNotContain("Her son", "He listens in");
        assertThat(copy("subject-access")).contains("Her son", "He listens in");

        var concern = UUID.randomUUID();
        nadia.record(
                nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)),
                Matter.with(concern, Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(matter)));
        var other = Objects.requireNonNull(Rows.value("select case_id from concern where id = ?", concern));
        assertThat(nadia.open("/cases/" + other).text()).contains("It is not safe to ask " + matter.name());

        recorded("/safe-to-ask/new", typed("ask", "yes", "reach", "yes"));
        assertThat(nadia.open(matter.path()).text())
                .contains("It is safe to ask " + matter.name())
                .doesNotContain("Who must not know: Her son");
    }

    @Test
    void signs_that_were_seen_say_what_to_think_of_next_and_nothing_is_forced() {
        assertThat(nadia.open(matter.path()).page().select("section[aria-labelledby=signs]"))
                .isEmpty();
        recorded("/signs/fire/new", Form.SIGNS.typed(matter.name()));
        assertThat(section("signs").text())
                .contains("No working smoke alarm: There is none")
                .contains("Not known: A way out that is blocked, or too hard")
                .contains("A home fire safety visit by the fire and rescue service")
                .doesNotContain("Smoking in bed");
        assertThat(due()).noneMatch(what -> what.contains("fire"));
        recorded("/signs/fire/new", typed("alarm", "no"));
        assertThat(section("signs").text()).contains("No sign was seen.").doesNotContain("There is none");
        recorded("/signs/self-neglect/new", typed("clutter", "yes", "clutterSeen", "Papers to the ceiling"));
        recorded("/signs/coercion/new", typed("afraid", "not-known"));
        assertThat(section("signs").select("h3")).hasSize(3);
        assertThat(nadia.open(matter.path() + "/signs/nonsense/new").status()).isEqualTo(404);
        assertThat(copy("persons")).doesNotContain("Papers to the ceiling");
        assertThat(copy("subject-access")).contains("Papers to the ceiling");
    }

    @Test
    void what_helps_with_self_neglect_stands_in_an_order_each_as_it_is_recorded_and_nothing_is_forced() {
        recorded("/signs/self-neglect/new", typed("clutter", "yes", "clutterSeen", "Papers to the ceiling"));
        var way = matter.path() + "/self-neglect";
        assertThat(section("signs").select("a[href=" + way + "]")).hasSize(1);
        var none = nadia.open(way).page().select("main ol > li");
        assertThat(none).hasSize(7).allSatisfy(step -> assertThat(step.text()).contains("Not recorded."));
        assertThat(none.select("strong").eachText())
                .startsWith("Whom they trust, and a way in")
                .endsWith("A review with them");
        for (var form : List.of(Form.CAPACITY, Form.SIGNS, Form.AGREED_ROLE, Form.ADVICE, Form.IN_TOUCH, Form.REVIEW)) {
            form.record(nadia, matter);
        }
        nadia.record(nadia.open(Form.PROFILE.path(matter)), typed("trusts", "Her sister Ann"));
        assertThat(nadia.open(way).page().select("main ol > li"))
                .hasSize(7)
                .allSatisfy(step -> assertThat(step.text()).contains("Recorded:", "Record it again"));
    }

    @Test
    void a_panel_that_was_asked_is_waited_for_until_it_answers() {
        var asked = recorded("/advice/new", Form.ADVICE.typed(matter.name()));
        assertThat(due()).contains("Answer from The panel");
        assertThat(section("advice").text()).contains("What else could be tried?", "There is no answer yet.");
        recorded("/advice/" + asked + "/answer/new", Form.ADVICE_ANSWER.typed(matter.name()));
        assertThat(due()).doesNotContain("Answer from The panel");
        assertThat(section("advice").text()).contains("they said: Go on seeing her");
        assertThat(timeline())
                .contains("Advice about a risk was asked for: high-risk panel.", "There was an answer about a risk.");
        assertThat(copy("persons"))
                .contains("Advice about a risk was asked for")
                .doesNotContain("Go on seeing her");

        // What was answered falls with the question.
        nadia.record(
                nadia.open(matter.path() + "/entries/" + asked + "/correction"),
                typed("wrong", "It was about somebody else"));
        assertThat(nadia.open(matter.path()).page().select("section[aria-labelledby=advice]"))
                .isEmpty();
        assertThat(Rows.count("from risk_advice_given_stands where case_id = ?", matter.file()))
                .isZero();
    }

    /// With a place on the grid, as each of them sees it.
    private Map<String, List<String>> placed() {
        var placed = new LinkedHashMap<>(Form.RISK.typed(matter.name()));
        placed.putAll(typed(
                "theirLife",
                "adds-a-lot",
                "theirHarm",
                "either",
                "ourView",
                "He takes money",
                "ourLife",
                "takes-away",
                "ourHarm",
                "both",
                "worth",
                "He makes her laugh"));
        return placed;
    }

    private UUID weigh(Map<String, List<String>> typed) {
        return recorded("/risks/new", typed);
    }

    private void answer(UUID risk, String agreed, String why) {
        sam.record(
                sam.open(path(risk) + "/agreement"),
                Matter.with(UUID.randomUUID(), typed("agreed", agreed, "why", why)));
    }

    private UUID recorded(String place, Map<String, List<String>> typed) {
        var id = UUID.randomUUID();
        nadia.record(nadia.open(matter.path() + place), Matter.with(id, typed));
        return id;
    }

    private String path(UUID risk) {
        return matter.path() + "/risks/" + risk;
    }

    private static Map<String, List<String>> day(String field, LocalDate day) {
        return typed(
                field + "-day", "" + day.getDayOfMonth(),
                field + "-month", "" + day.getMonthValue(),
                field + "-year", "" + day.getYear());
    }

    private Element section(String which) {
        return Objects.requireNonNull(
                nadia.open(matter.path()).page().selectFirst("section[aria-labelledby=" + which + "]"));
    }

    private String timeline() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=timeline]")
                .text();
    }

    private String copy(String which) {
        return nadia.open(matter.path() + "/copy/" + which)
                .page()
                .select("main")
                .text();
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }
}
