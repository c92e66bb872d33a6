package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// The Board's own work, as its members and managers record it and whoever reads the Board's page reads it.
class BoardWorkPageTests {

    private static final Visitor JUDITH = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
    private static final Visitor SAM = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private static final Visitor NADIA = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private static Map<String, List<String>> with(String field, LocalDate day, String... otherwise) {
        var typed = new LinkedHashMap<>(typed(otherwise));
        typed.putAll(typed(
                field + "-day",
                String.valueOf(day.getDayOfMonth()),
                field + "-month",
                String.valueOf(day.getMonthValue()),
                field + "-year",
                String.valueOf(day.getYear())));
        return typed;
    }

    private static Visitor.Answer sent(Visitor visitor, String path, Map<String, List<String>> typed) {
        var answer = visitor.submit(visitor.open(path), typed);
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.saysRecorded()).as(answer.path()).isTrue();
        return answer;
    }

    private static String objective(String title) {
        return sent(
                        JUDITH,
                        "/board/work/objectives/new",
                        typed(
                                "title",
                                title,
                                "words",
                                "People are asked what they want when a concern is raised",
                                "who",
                                "Larchmere Police",
                                "principles",
                                "empowerment",
                                "steps",
                                "difference",
                                "from",
                                "safe",
                                "to",
                                "both"))
                .path();
    }

    private static String action(String about, String what, LocalDate by) {
        return sent(SAM, about + "/actions/new", with("by", by, "what", what, "who", "Nadia Rahman"))
                .path();
    }

    @Test
    void a_recommendation_leads_to_an_action_with_evidence_and_is_looked_at_again() {
        var title = "Ask before the form " + UUID.randomUUID();
        var recommendation = sent(
                        JUDITH,
                        "/board/work/recommendations/new",
                        with("on", today, "title", title, "cameFrom", "audit", "source", "Ten cases in spring"))
                .path();
        var action = action(recommendation, "Teach it in each team", today.plusDays(20));
        sent(
                JUDITH,
                action + "/news/new",
                with("on", today, "standing", "done", "words", "Four teams came", "evidence", "The list of who came"));
        var form = JUDITH.open(recommendation + "/news/new");
        assertThat(JUDITH.submit(form, with("on", today, "standing", "held", "words", ""))
                        .problems())
                .containsExactly("Enter what was done or said");
        var looked = sent(
                JUDITH,
                recommendation + "/news/new",
                with(
                        "on",
                        today,
                        "standing",
                        "held-in-part",
                        "words",
                        "Three of four teams ask",
                        "changed",
                        "People are asked first",
                        "evidence",
                        "The audit of autumn"));
        assertThat(looked.path()).isEqualTo(recommendation);
        assertThat(looked.text())
                .as("the whole chain is on its page")
                .contains(
                        "Ten cases in spring",
                        "Teach it in each team",
                        "The list of who came",
                        "Looked at again: it has held in part",
                        "The audit of autumn");
        assertThat(NADIA.open("/board/work/recommendations?kind=audit&stands=open")
                        .text())
                .contains(title);
        assertThat(NADIA.open("/board/work/recommendations?kind=survey").text()).doesNotContain(title);
        assertThat(NADIA.open("/board/work/recommendations?stands=closed").text())
                .doesNotContain(title);
    }

    @Test
    void an_action_is_on_the_list_of_whoever_has_it_and_they_say_what_came_of_it() {
        var what = "Ring the day centre " + UUID.randomUUID();
        var objective = objective("Ask first " + UUID.randomUUID());
        var action = action(objective, what, today.minusDays(1));
        var later = action(objective, "Much later " + what, today.plusDays(15));
        var reminder = "For the Board: " + what;
        var list = NADIA.open("/work");
        assertThat(list.text()).contains(reminder).doesNotContain("For the Board: Much later " + what);
        assertThat(list.page().select("a[href=" + action + "]")).hasSize(1);
        assertThat(SAM.open("/work").text()).doesNotContain(reminder);
        assertThat(JUDITH.open("/board/work").text()).contains(what, "Overdue");
        assertThat(JUDITH.open("/board/work/actions?stands=overdue&who=nadia").text())
                .contains(what)
                .doesNotContain("Much later " + what);
        assertThat(NADIA.open(objective).page().select("main a[href$=/new]"))
                .as("whoever reads is offered no form")
                .isEmpty();
        assertThat(NADIA.open(objective + "/news/new").status()).isEqualTo(404);
        assertThat(NADIA.open(objective + "/actions/new").status()).isEqualTo(404);
        sent(NADIA, action + "/news/new", with("on", today, "standing", "done", "words", "I rang"));
        assertThat(NADIA.open("/work").text()).doesNotContain(reminder);
        assertThat(JUDITH.open("/board/work/actions?stands=overdue").text()).doesNotContain(what);
        assertThat(later).isNotEqualTo(action);
    }

    @Test
    void the_plan_says_which_principles_and_steps_its_objectives_serve_and_where_they_are_on_the_grid() {
        var title = "Ask first " + UUID.randomUUID();
        objective(title);
        var page = JUDITH.open("/board/work").page();
        assertThat(page.select("tr:has(th:contains(Empowerment))").text()).contains(title);
        assertThat(page.select("tr:has(th:contains(9. Measure))").text()).contains(title);
        assertThat(page.select("table:contains(Little wellbeing) tr:contains(Little wellbeing) td")
                        .last())
                .satisfies(cell -> assertThat(String.valueOf(cell)).contains("Now: " + title));
        assertThat(NADIA.open("/board").page().select("main a[href=/board/work]"))
                .hasSize(1);
    }

    @Test
    void partners_challenge_each_other_and_what_changed_is_said() {
        var words = "Why do people wait two weeks? " + UUID.randomUUID();
        var form = JUDITH.open("/board/work/challenges/new");
        assertThat(JUDITH.submit(form, with("on", today, "from", "Police", "to", "Police", "words", words))
                        .problems())
                .containsExactly("Enter another organisation: one partner asks another");
        var challenge = sent(
                        JUDITH,
                        "/board/work/challenges/new",
                        with("on", today, "from", "Police", "to", "Harbour Hospital", "words", words))
                .path();
        assertThat(JUDITH.open("/board/work").page().select("a[href=" + challenge + "]"))
                .as("no day was said")
                .isEmpty();
        var late = with("on", today.minusDays(9), "again", "wrong", "why", "They were given a day");
        late.putAll(with("by", today.minusDays(2)));
        JUDITH.record(JUDITH.open(challenge + "/correction"), late);
        assertThat(JUDITH.open("/board/work").page().select("li:contains(Challenge:) a[href=" + challenge + "]"))
                .as("overdue, and it says what it is")
                .hasSize(1);
        sent(
                JUDITH,
                challenge + "/news/new",
                with("on", today, "standing", "changed", "words", "They ring now", "changed", "Two days"));
        assertThat(NADIA.open(challenge).text())
                .contains("Police asks Harbour Hospital", words, "Something changed because of it", "Two days");
        assertThat(NADIA.open("/board/work/challenges?who=harbour").page().select("a[href=" + challenge + "]"))
                .hasSize(1);
        assertThat(NADIA.open("/board/work/challenges?who=nobody").page().select("a[href=" + challenge + "]"))
                .isEmpty();
    }

    @Test
    void what_people_said_is_answered_and_they_are_told() {
        var heard = sent(
                        JUDITH,
                        "/board/work/heard/new",
                        with("on", today, "words", "Nobody rang us back", "whom", "The carers' forum"))
                .path();
        var page = sent(
                JUDITH,
                heard + "/news/new",
                with(
                        "toldOn",
                        today,
                        "on-day",
                        String.valueOf(today.getDayOfMonth()),
                        "on-month",
                        String.valueOf(today.getMonthValue()),
                        "on-year",
                        String.valueOf(today.getYear()),
                        "standing",
                        "did",
                        "words",
                        "Every caller is rung within a day",
                        "toldHow",
                        "At the forum"));
        assertThat(page.text()).contains("You said: Nobody rang us back", "We did something", "At the forum");
        assertThat(JUDITH.open(heard + "/recommendations/new").status()).isEqualTo(200);
        assertThat(JUDITH.open(heard + "/meetings/new").status())
                .as("what does not follow from it")
                .isEqualTo(404);
    }

    @Test
    void colleagues_tell_the_board_and_it_answers() {
        var words = "We have no room to talk in " + UUID.randomUUID();
        var heard = sent(
                        NADIA,
                        "/board/work/heard/new",
                        with("on", today, "words", words, "whom", "Colleagues of the safeguarding team"))
                .path();
        assertThat(NADIA.open("/board/work/objectives/new").status()).isEqualTo(404);
        assertThat(JUDITH.open("/board/work/heard?who=colleagues").text()).contains(words);
        sent(JUDITH, heard + "/news/new", with("on", today, "standing", "did", "words", "There is one now"));
        assertThat(NADIA.open(heard).text()).contains("We did something", "There is one now");

        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        assertThat(grace.open(heard).page().select("main a[href$=/correction]")).isEmpty();
        assertThat(grace.open(heard + "/correction").status()).isEqualTo(404);
        var again = NADIA.open(heard).page().select("main a[href$=/correction]").attr("href");
        var changed = NADIA.submit(
                NADIA.open(again),
                typed("again", "wrong", "why", "It is the other office", "words", words + ", upstairs"));
        assertThat(changed.page().select("h1").text()).isEqualTo("You said: " + words + ", upstairs");
        assertThat(changed.text()).as("its history").contains("It is the other office");
    }

    @Test
    void every_kind_is_recorded_and_recorded_again_with_what_stood_before() {
        var forms = new LinkedHashMap<String, Map<String, List<String>>>();
        forms.put(
                "assurances",
                with("on", today, "partner", "Harbour Hospital", "topic", "staff", "words", "How are they taught?"));
        forms.put("subgroups", typed("name", "Pressure sores", "threads", "quality", "purpose", "Fewer"));
        forms.put("meetings", with("on", today, "met", "board", "agenda", "The plan"));
        forms.put("groups", typed("name", "Ambassadors", "kind", "ambassadors", "who", "Eight people"));
        forms.put("activities", with("on", today, "title", "A visit", "kind", "visit", "words", "To a home"));
        forms.put("ways", with("on", today, "partner", "Harbour Hospital", "words", "A panel"));
        forms.put("unreached", with("on", today, "who", "Travellers", "shows", "None last year"));
        forms.put(
                "advocacy",
                typed(
                        "who",
                        "Harbour Advocacy",
                        "from-day",
                        "1",
                        "from-month",
                        "4",
                        "from-year",
                        "2025",
                        "until-day",
                        "31",
                        "until-month",
                        "3",
                        "until-year",
                        "2026",
                        "asked",
                        "12",
                        "gaps",
                        "In the evening"));
        forms.put("claims", with("on", today.minusYears(2), "point", "1", "words", "It is so", "evidence", "A figure"));
        forms.forEach((noun, least) -> {
            var path = "/board/work/" + noun;
            var empty = JUDITH.submit(JUDITH.open(path + "/new"), typed());
            assertThat(empty.status()).as(noun).isEqualTo(422);
            var id = UUID.randomUUID();
            var typed = new LinkedHashMap<>(least);
            typed.putAll(typed("id", id.toString()));
            var form = JUDITH.open(path + "/new");
            var page = JUDITH.submit(form, typed);
            assertThat(page.saysRecorded()).as(noun + " " + page.problems()).isTrue();
            assertThat(JUDITH.submit(form, typed).path()).as("sent twice").isEqualTo(page.path());
            assertThat(page.path()).isEqualTo(path + "/" + id);
            assertThat(NADIA.open(path).page().select("main a[href=" + page.path() + "]"))
                    .as(noun)
                    .hasSize(1);
            var again = SAM.open(page.path() + "/correction");
            var gone = SAM.submit(again, typed("again", "not-here", "why", "It was another Board's"));
            assertThat(gone.text()).contains("It should not be here", "It was another Board's", "Sam Oyelaran");
            assertThat(NADIA.open(path).page().select("main a[href=" + page.path() + "]"))
                    .as(noun)
                    .isEmpty();
            assertThat(Rows.of("select kind from fact where chain_id = ? order by position", id).stream()
                            .map(row -> row.get("kind")))
                    .containsExactly("BoardWorkRecorded", "BoardWorkRecordedAgain");
        });
    }

    @Test
    void of_two_who_record_the_same_entry_again_the_second_is_told_of_the_first() {
        var objective = objective("Before");
        var form = JUDITH.open(objective + "/correction");
        assertThat(form.page().select("input[name=title]").val()).isEqualTo("Before");
        var second = SAM.open(objective + "/correction");
        var answer = JUDITH.submit(form, typed("again", "changed", "why", "It has grown", "title", "After"));
        assertThat(answer.saysRecorded()).isTrue();
        assertThat(answer.page().select("h1").text()).isEqualTo("After");
        assertThat(answer.text()).as("its history").contains("Before", "It has grown");
        var late = SAM.submit(second, typed("again", "wrong", "why", "A slip", "title", "Besides"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("It says now: After");
        assertThat(late.page().select("input[name=title]").val()).isEqualTo("Besides");
        assertThat(SAM.submit(late, typed()).page().select("h1").text()).isEqualTo("Besides");
    }

    @Test
    void a_subgroup_meets_and_what_its_meeting_decides_becomes_an_action() {
        var subgroup = sent(
                        SAM,
                        "/board/work/subgroups/new",
                        typed(
                                "name",
                                "Task group on pressure sores",
                                "threads",
                                "quality",
                                "purpose",
                                "Fewer",
                                "because",
                                "Twice as many as last year"))
                .path();
        var meeting = sent(
                        SAM,
                        subgroup + "/meetings/new",
                        with(
                                "on",
                                today,
                                "met",
                                "subgroup",
                                "agenda",
                                "Mattresses",
                                "present",
                                "Harbour Hospital: two"))
                .path();
        action(meeting, "Count the mattresses", today.plusDays(5));
        assertThat(NADIA.open(subgroup).text()).contains("Twice as many as last year", "Mattresses");
        assertThat(NADIA.open(meeting).text())
                .contains("Count the mattresses", "Nadia Rahman", "Harbour Hospital: two");
    }

    @Test
    void a_group_is_active_or_not_and_says_when_it_was_last_heard() {
        var name = "Reading panel " + UUID.randomUUID();
        var group = sent(
                        SAM,
                        "/board/work/groups/new",
                        typed("name", name, "kind", "reference", "who", "Six people", "support", "Fares"))
                .path();
        sent(SAM, group + "/news/new", with("on", today, "standing", "not-active", "words", "Two have moved away"));
        assertThat(NADIA.open("/board/work/groups?kind=reference")
                        .page()
                        .select("li:contains(" + name + ")")
                        .text())
                .contains("Not active now");
        var visit = sent(
                        SAM,
                        group + "/activities/new",
                        with(
                                "on",
                                today,
                                "title",
                                "Fernleigh",
                                "kind",
                                "visit",
                                "words",
                                "They ate there",
                                "asked",
                                "Is it warm?"))
                .path();
        assertThat(NADIA.open(group).text()).contains("Fernleigh", "Is it warm?");
        assertThat(NADIA.open(visit).text()).contains(name);
    }

    @Test
    void the_regulators_points_are_a_version_and_old_evidence_is_marked() {
        var words = "We ask everybody " + UUID.randomUUID();
        sent(
                SAM,
                "/board/work/claims/new",
                with("on", today.minusYears(2), "point", "2", "words", words, "evidence", "An audit"));
        assertThat(NADIA.open("/board/work/claims")
                        .page()
                        .select("li:contains(" + words + ")")
                        .text())
                .contains("More than a year old");
        var form = SAM.open("/board/work/points/new");
        assertThat(form.page().select("textarea[name=points]").val().lines()).hasSize(7);
        var points = sent(
                        SAM,
                        "/board/work/points/new",
                        typed("source", "The next framework", "points", "People are safe.\nPeople are heard."))
                .path();
        assertThat(SAM.open("/board/work/claims/new").page().select("input[name=point]"))
                .hasSize(2);
        assertThat(NADIA.open("/board/work/claims").text()).contains("About points that are no more", words);
        SAM.submit(SAM.open(points + "/correction"), typed("again", "not-here", "why", "Only a draft"));
        assertThat(SAM.open("/board/work/claims/new").page().select("input[name=point]"))
                .hasSize(7);
    }

    @Test
    void a_partner_is_asked_to_show_something_and_the_board_says_how_sure_it_is() {
        var words = "How do contracts ask for it? " + UUID.randomUUID();
        var typed = with("on", today.minusDays(9), "partner", "Harbour Care", "topic", "contracts", "words", words);
        typed.putAll(with("by", today.minusDays(1)));
        var asked = sent(JUDITH, "/board/work/assurances/new", typed).path();
        assertThat(JUDITH.open("/board/work").page().select("li:contains(Overdue) a[href=" + asked + "]"))
                .hasSize(1);
        sent(
                JUDITH,
                asked + "/news/new",
                with("on", today, "standing", "shown", "words", "In each contract", "evidence", "Clause 12"));
        assertThat(NADIA.open(asked).text()).contains(words, "the Board is sure", "Clause 12");
        assertThat(JUDITH.open("/board/work").page().select("a[href=" + asked + "]"))
                .isEmpty();
    }

    @Test
    void awareness_work_stands_beside_the_concerns_it_was_to_prevent() {
        var done = today.minusMonths(3);
        var page = sent(
                JUDITH,
                "/board/work/activities/new",
                with(
                        "on",
                        done,
                        "title",
                        "Doorstep traders",
                        "kind",
                        "awareness",
                        "words",
                        "At four markets",
                        "harm",
                        "financial"));
        var quarters = page.page().select("table:contains(Financial or material abuse) tbody tr");
        assertThat(quarters).hasSize(8);
        assertThat(quarters.select("tr:contains(the day is in this quarter)")).hasSize(1);
        var raised = LocalDate.of(done.getYear(), (done.getMonthValue() - 1) / 3 * 3 + 1, 1);
        var concerns = Rows.count(
                "from counted_concern where abuse_types @> array['financial'] and raised_on >= ? and raised_on < ?",
                raised,
                raised.plusMonths(3));
        assertThat(quarters.select("tr:contains(the day is in this quarter) td").text())
                .isEqualTo(concerns < 5 ? "withheld" : String.valueOf((concerns + 2) / 5 * 5));
    }

    @Test
    void any_day_of_the_boards_work_can_be_put_beside_concerns_and_nothing_is_recorded_of_that() {
        var heard = sent(
                        JUDITH,
                        "/board/work/heard/new",
                        with(
                                "on",
                                today.minusYears(4),
                                "words",
                                "They ring at the door and stay",
                                "whom",
                                "The carers’ group"))
                .path();
        assertThat(NADIA.open(heard).page().select("main table")).isEmpty();
        assertThat(NADIA.open(heard).page().select("form[method=get] select[name=harm]"))
                .hasSize(1);
        var facts = Rows.facts();
        var beside = NADIA.open(heard + "?harm=financial");
        assertThat(beside.page().select("table:contains(Financial or material abuse) tbody tr"))
                .hasSize(8);
        assertThat(beside.page().select("tr:contains(the day is in this quarter)"))
                .hasSize(1);
        assertThat(beside.page().select("option[value=financial][selected]")).hasSize(1);
        assertThat(NADIA.open(heard + "?harm=nothing").page().select("main table"))
                .isEmpty();
        assertThat(Rows.facts()).isEqualTo(facts);
        var objective = objective("To be different");
        assertThat(NADIA.open(objective + "?harm=financial").page().select("main table"))
                .as("it has no day yet")
                .isEmpty();
    }

    @Test
    void what_should_not_be_here_leads_to_nothing_more() {
        var objective = objective("A slip");
        SAM.submit(SAM.open(objective + "/correction"), typed("again", "not-here", "why", "A slip"));
        assertThat(SAM.open(objective + "/actions/new").status()).isEqualTo(404);
        assertThat(SAM.open("/board/work/actions/new").status())
                .as("an action follows from something")
                .isEqualTo(404);
        assertThat(SAM.open("/board/work/nonsense").status()).isEqualTo(404);
    }
}
