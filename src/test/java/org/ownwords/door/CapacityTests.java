package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Ids;

/// What somebody can decide: one decision at one time, side by side with the others.
class CapacityTests {

    private static final String LOOK_AGAIN = "Look again at whether they can decide: ";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");

    @Test
    void several_decisions_stand_side_by_side_the_newest_first() {
        var matter = Matter.raised(nadia);
        assertThat(section(matter).text()).contains("is presumed to be able to make each decision");
        assess(matter, lacking("Where to live"));
        assess(matter, able("Seeing his wife"));
        assess(matter, presumed("Seeing his son"));

        assertThat(section(matter).select("dt").eachText())
                .containsExactly("Seeing his son", "Seeing his wife", "Where to live");
        var found = section(matter).select("dd.govuk-summary-list__value").eachText();
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).contains("is presumed to have capacity.", "Nadia Rahman");
        assertThat(found.get(1)).contains("has capacity.");
        assertThat(found.get(2)).contains("lacks capacity.");
        assertThat(Rows.of("select result from capacity_assessment where case_id = ? order by 1", matter.file()))
                .extracting(row -> row.get("result"))
                .containsExactly("has", "lacks", "presumed");
    }

    @Test
    void they_stand_side_by_side_on_every_case_about_the_person() {
        var matter = Matter.raised(nadia);
        assess(matter, able("Seeing his wife"));
        var concern = UUID.randomUUID();
        nadia.record(
                nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)),
                Matter.with(concern, Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(matter)));
        var other = Objects.requireNonNull(Rows.value("select case_id from concern where id = ?", concern));
        assertThat(other).isNotEqualTo(matter.file());
        var shown = nadia.open("/cases/" + other).page().select("section[aria-labelledby=capacity]");
        assertThat(shown.select("dt").eachText()).containsExactly("Seeing his wife");
        assertThat(shown.select("a[href=" + matter.path() + "]").text()).startsWith("Recorded on another case");
    }

    @Test
    void nobody_decides_for_somebody_who_can() {
        var matter = Matter.raised(nadia);
        for (var fields : List.of(able("Seeing his wife"), presumed("Seeing his son"))) {
            var path = matter.path() + "/capacity/" + assess(matter, fields) + "/best-interests";
            assertThat(section(matter).select("a[href=" + path + "]")).isEmpty();
            assertThat(nadia.open(path).status()).isEqualTo(404);
        }
        var path = matter.path() + "/capacity/" + assess(matter, lacking("Where to live")) + "/best-interests";
        assertThat(section(matter).select("a[href=" + path + "]")).hasSize(1);
        assertThat(nadia.open(path).status()).isEqualTo(200);
    }

    @Test
    void what_was_decided_for_them_stands_beside_it_and_on_the_timeline_with_all_that_was_weighed() {
        var matter = Matter.open(nadia);
        var typed = new LinkedHashMap<>(Form.BEST_INTERESTS.least(matter));
        typed.putAll(typed("benefits-1", "Nobody comes in at night", "harms-1", "He is hurt"));
        decide(matter, typed);
        assertThat(section(matter).text())
                .contains("best interests by Sam Oyelaran", "He gives back the key", "lacks capacity for now");
        assertThat(timeline(matter))
                .contains("Decided in the person’s best interests: “Whether he keeps his key”.")
                .contains("Option 1", "Change the lock", "Nobody comes in at night", "He is hurt")
                .contains("Her sister agrees", "Nothing less would do");
    }

    @Test
    void who_can_decide_again_is_decided_for_no_more_and_what_was_typed_meanwhile_is_kept() {
        var matter = Matter.open(nadia);
        var opened = nadia.open(Form.BEST_INTERESTS.path(matter));
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        var able = able("Whether he keeps his key");
        grace.record(grace.open(Form.CAPACITY_AT_ANOTHER_TIME.path(matter)), Matter.with(UUID.randomUUID(), able));
        var facts = Rows.facts();
        var answer = nadia.submit(opened, Form.BEST_INTERESTS.least(matter));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problems()).singleElement().asString().startsWith("Somebody has looked again");
        assertThat(answer.text()).contains("She always locked her own door");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(section(matter).text()).contains("Looked at again since");
        assertThat(section(matter).select("a[href$=best-interests]")).isEmpty();
    }

    @Test
    void a_decision_that_waits_is_on_the_list_until_it_is_looked_at_again() {
        var matter = Matter.raised(nadia);
        var waits = assess(matter, waiting("Selling the house"));
        assertThat(due(matter)).contains(LOOK_AGAIN + "Selling the house");
        assertThat(Rows.value("select on_list_of from due_line where row_id = ?", waits))
                .isEqualTo("nadia.rahman");
        assertThat(Rows.value("select due_on::text from due_line where row_id = ?", waits))
                .isEqualTo(today.plusDays(14).toString());

        var path = matter.path() + "/capacity/" + waits + "/reassessment";
        var opened = nadia.open(path);
        assertThat(opened.page().select("#decision").attr("value")).isEqualTo("Selling the house");
        nadia.record(opened, Matter.with(UUID.randomUUID(), able("Selling the house")));
        assertThat(due(matter)).noneMatch(what -> what.startsWith(LOOK_AGAIN));
        assertThat(section(matter).select("dt").eachText()).containsExactly("Selling the house", "Selling the house");
    }

    @Test
    void one_that_is_looked_at_again_in_error_waits_once_more() {
        var matter = Matter.raised(nadia);
        var waits = assess(matter, waiting("Selling the house"));
        var again = UUID.randomUUID();
        nadia.record(
                nadia.open(matter.path() + "/capacity/" + waits + "/reassessment"),
                Matter.with(again, able("Selling the house")));
        nadia.record(
                nadia.open(matter.path() + "/entries/" + again + "/correction"),
                typed("wrong", "It was somebody else"));
        assertThat(due(matter)).contains(LOOK_AGAIN + "Selling the house");
    }

    @Test
    void a_closing_asks_what_becomes_of_a_decision_that_waits() {
        var matter = Matter.open(nadia);
        var waits = assess(matter, waiting("Selling the house"));
        var goesOn = new LinkedHashMap<>(Form.CONCLUSION.least(matter));
        var opened = nadia.open(Form.CONCLUSION.path(matter));
        assertThat(nadia.submit(opened, goesOn).problems())
                .singleElement()
                .asString()
                .contains("Select what happens to", "Selling the house");
        goesOn.putAll(typed("settled-" + waits, "goes-on", "goesOnWho-" + waits, "Grace Adeyemi"));
        var id = UUID.randomUUID();
        assertThat(nadia.submit(opened, Matter.with(id, goesOn)).problems()).isEmpty();
        assertThat(due(matter)).contains(LOOK_AGAIN + "Selling the house");
        assertThat(Rows.value("select who_id from look_again where id = ?", Ids.from(id, "settled/" + waits)))
                .isEqualTo("grace.adeyemi");
        assertThat(timeline(matter))
                .contains("Whether the person can decide “Selling the house” is looked at again after closing");

        nadia.record(
                nadia.open(matter.path() + "/capacity/" + waits + "/reassessment"),
                Matter.with(UUID.randomUUID(), able("Selling the house")));
        assertThat(due(matter)).noneMatch(what -> what.startsWith(LOOK_AGAIN));
    }

    @Test
    void one_that_is_no_longer_needed_after_closing_is_due_no_more() {
        var matter = Matter.open(nadia);
        var waits = assess(matter, waiting("Selling the house"));
        var closing = new LinkedHashMap<>(Form.CONCLUSION.least(matter));
        closing.putAll(typed("settled-" + waits, "not-needed", "because-" + waits, "The house is let"));
        assertThat(nadia.submit(nadia.open(Form.CONCLUSION.path(matter)), closing)
                        .problems())
                .isEmpty();
        assertThat(due(matter)).noneMatch(what -> what.startsWith(LOOK_AGAIN));
    }

    @Test
    void their_copy_has_what_was_found_and_decided_and_not_what_others_said() {
        var matter = Matter.open(nadia);
        decide(matter, Form.BEST_INTERESTS.least(matter));
        var fields = lacking("Where to live");
        fields.putAll(typed("said", "At home", "consulted", "Her son wants the house"));
        assess(matter, fields);
        assertThat(copy(matter, "persons"))
                .contains("“Where to live”: the person lacks capacity.", "At home", "We came back in the morning")
                .contains("He gives back the key", "She is frightened", "She always locked her own door")
                .contains("Why it was found that the person can or cannot make a decision")
                .doesNotContain("Her son wants the house", "She did not know him", "Her sister agrees");
        assertThat(copy(matter, "subject-access"))
                .contains("Her son wants the house", "She did not know him", "Her sister agrees");
    }

    @Test
    void what_was_decided_for_them_keeps_an_assessment_that_says_they_could_not() {
        var matter = Matter.open(nadia);
        decide(matter, Form.BEST_INTERESTS.least(matter));
        var path = matter.path() + "/entries/" + matter.assessment() + "/again";
        var able = able("Whether he keeps his key");
        able.putAll(cleared());
        able.putAll(typed("wrong", "The result"));
        var facts = Rows.facts();
        var answer = nadia.submit(nadia.open(path), able);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).singleElement().asString().startsWith("A decision in the best interests of");
        assertThat(Rows.facts()).isEqualTo(facts);

        // What was refused is kept as a draft, and is not what is sent next.
        Rows.of("with gone as (delete from draft returning 1) select count(*) from gone");
        var right =
                nadia.submit(nadia.open(path), typed("wrong", "Which key", "decision", "Whether he keeps both keys"));
        assertThat(right.problems()).isEmpty();
        assertThat(right.path()).isEqualTo(matter.path());
        assertThat(section(matter).select("dt").eachText()).containsExactly("Whether he keeps both keys");
        assertThat(section(matter).text()).contains("He gives back the key");
        assertThat(timeline(matter)).contains("Decided in the person’s best interests: “Whether he keeps both keys”.");
    }

    @Test
    void what_was_decided_for_them_falls_with_an_assessment_that_was_in_error() {
        var matter = Matter.open(nadia);
        decide(matter, Form.BEST_INTERESTS.least(matter));
        var opened = nadia.open(matter.path() + "/entries/" + matter.assessment() + "/correction");
        assertThat(opened.text()).contains("What goes with it", "Decided in the person’s best interests");
        nadia.record(opened, typed("wrong", "It was about somebody else"));
        assertThat(section(matter).select("dt")).isEmpty();
        assertThat(Rows.count("from best_interests_stands where case_id = ?", matter.file()))
                .isZero();
    }

    private UUID assess(Matter matter, Map<String, List<String>> fields) {
        var id = UUID.randomUUID();
        nadia.record(nadia.open(matter.path() + "/capacity/new"), Matter.with(id, fields));
        return id;
    }

    private void decide(Matter matter, Map<String, List<String>> fields) {
        Answer opened = nadia.open(Form.BEST_INTERESTS.path(matter));
        nadia.record(opened, Matter.with(UUID.randomUUID(), fields));
    }

    private static Map<String, List<String>> presumed(String decision) {
        return typed(
                "decision", decision, "doubt", "no", "why", "He knows what he wants", "assessedBy", "Nadia Rahman");
    }

    private static Map<String, List<String>> able(String decision) {
        var typed = presumed(decision);
        typed.putAll(typed("doubt", "yes", "why", "He was confused last week"));
        for (var ability : List.of("understand", "retain", "weigh", "communicate")) {
            typed.put(ability, List.of("yes"));
        }
        return typed;
    }

    private static Map<String, List<String>> lacking(String decision) {
        var typed = new LinkedHashMap<>(Form.CAPACITY.typed(""));
        typed.putAll(typed("decision", decision, "outlook", "lasting"));
        for (var field : List.of("outlookWhy", "canWait", "cannotWait")) {
            typed.remove(field);
        }
        return typed;
    }

    private Map<String, List<String>> waiting(String decision) {
        var typed = lacking(decision);
        var day = today.plusDays(14);
        typed.putAll(typed("outlook", "regaining", "outlookWhy", "The ward says so", "canWait", "yes"));
        typed.putAll(typed(
                "lookAgain-day", "" + day.getDayOfMonth(),
                "lookAgain-month", "" + day.getMonthValue(),
                "lookAgain-year", "" + day.getYear()));
        return typed;
    }

    /// What is asked only where somebody cannot decide, left empty.
    private static Map<String, List<String>> cleared() {
        var cleared = new LinkedHashMap<String, List<String>>();
        for (var field : List.of(
                "impairment",
                "impairmentWhat",
                "because",
                "becauseHow",
                "outlook",
                "outlookWhy",
                "canWait",
                "cannotWait")) {
            cleared.put(field, List.of());
        }
        return cleared;
    }

    private Element section(Matter matter) {
        return Objects.requireNonNull(
                nadia.open(matter.path()).page().selectFirst("section[aria-labelledby=capacity]"));
    }

    private String timeline(Matter matter) {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=timeline]")
                .text();
    }

    private String copy(Matter matter, String which) {
        return nadia.open(matter.path() + "/copy/" + which)
                .page()
                .select("main")
                .text();
    }

    private List<String> due(Matter matter) {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }
}
