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
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Days;

/// Supervision, training, and whom to ask, as each of those who do the work sees them.
class WorkforcePageTests {

    private static final Visitor SAM = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private static final Visitor NADIA = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private static final Visitor GRACE = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
    private static final Visitor HELEN = Visitor.signedIn(TestCouncil.get(), "helen.birch");
    private static final Visitor JUDITH = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
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

    private static Answer sent(Visitor visitor, String path, Map<String, List<String>> typed) {
        var answer = visitor.submit(visitor.open(path), typed);
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.saysRecorded()).as(answer.path()).isTrue();
        return answer;
    }

    private String supervision(String difference, String... otherwise) {
        var typed = with("on", today, "people", "nadia.rahman", "difference", difference, "approach", "in-part");
        typed.putAll(typed(otherwise));
        return sent(SAM, "/learning/supervisions/new?people=nadia.rahman", typed)
                .path();
    }

    private static int status(Visitor visitor, String path) {
        return visitor.open(path).status();
    }

    @Test
    void a_supervision_is_read_and_answered_by_whoever_was_in_it_and_by_nobody_else() {
        var matter = Matter.open();
        var words = "She goes out again " + UUID.randomUUID();
        assertThat(SAM.open("/learning/supervisions/new").page().select("input[name=people][value=nadia.rahman]"))
                .as("it asks first who it is with")
                .hasSize(1);
        var form = SAM.open("/learning/supervisions/new?people=nadia.rahman");
        assertThat(form.page().select("textarea").first())
                .satisfies(first -> assertThat(String.valueOf(first)).contains("name=\"difference\""));
        var path = supervision(words, "cases", matter.file().toString(), "inTheWay", "time");
        var hers = NADIA.open(path);
        assertThat(hers.text()).contains(words, "In part, or in some of the work", "Time, or how much work there is");
        assertThat(hers.page().select("main a[href=" + matter.path() + "]"))
                .as("the case is a link")
                .hasSize(1);
        assertThat(status(GRACE, path)).isEqualTo(404);
        assertThat(status(HELEN, path)).as("another manager").isEqualTo(404);
        assertThat(status(JUDITH, path)).isEqualTo(404);
        assertThat(HELEN.open("/learning/supervisions").body()).doesNotContain(path);
        var answered = sent(NADIA, path + "/replies/new", typed("words", "I see it otherwise"));
        assertThat(answered.text()).contains("I see it otherwise");
        var reply = answered.page().select("main a[href^=/learning/replies/]").attr("href");
        assertThat(status(SAM, reply)).isEqualTo(200);
        assertThat(status(HELEN, reply)).isEqualTo(404);
        assertThat(status(SAM, path + "/replies/new")).as("whoever held it").isEqualTo(404);
        assertThat(status(NADIA, path + "/correction")).isEqualTo(404);
        assertThat(SAM.open("/learning/supervisions").text())
                .contains("As it was recorded in the supervisions you held");
    }

    @Test
    void what_was_agreed_is_on_the_list_of_whoever_took_it_on_until_they_say_what_came_of_it() {
        var what = "Ring the bank " + UUID.randomUUID();
        var path = supervision("He is asked first");
        sent(SAM, path + "/agreed/new", with("by", today.plusDays(3), "what", what, "owner", "nadia.rahman"));
        sent(
                NADIA,
                path + "/agreed/new",
                with("by", today.plusDays(15), "what", "Later: " + what, "owner", "nadia.rahman"));
        var reminder = "Agreed in supervision: " + what;
        var work = NADIA.open("/work");
        assertThat(work.text()).contains(reminder).doesNotContain("Agreed in supervision: Later: " + what);
        assertThat(SAM.open("/work").text()).doesNotContain(reminder);
        var agreed = work.page().select("a:contains(" + what + ")").attr("href");
        assertThat(status(GRACE, agreed)).isEqualTo(404);
        assertThat(status(HELEN, agreed + "/news/new")).isEqualTo(404);
        var done = sent(NADIA, agreed + "/news/new", with("on", today, "standing", "done", "words", "They answered"));
        assertThat(done.text()).contains("It is done", "They answered");
        assertThat(NADIA.open("/work").text()).doesNotContain(reminder);
        assertThat(SAM.open(path).text()).contains("They answered");
        var again = SAM.submit(SAM.open(path + "/correction"), typed("again", "not-here", "why", "It was another day"));
        assertThat(again.text()).contains("It should not be here", "It was another day");
        assertThat(NADIA.open("/learning/supervisions").body()).doesNotContain(path);
    }

    @Test
    void a_reflection_is_the_writers_own_until_they_share_it_and_again_when_they_take_that_back() {
        var words = "I spoke too soon " + UUID.randomUUID();
        var path = sent(NADIA, "/learning/reflections/new", with("on", today, "words", words))
                .path();
        assertThat(status(SAM, path)).isEqualTo(404);
        sent(
                NADIA,
                path + "/correction",
                typed("again", "changed", "why", "To talk it over", "sharedWith", "sam.oyelaran", "words", "Wait"));
        var shared = SAM.open(path);
        assertThat(shared.text()).contains("Wait").doesNotContain(words);
        assertThat(shared.page().select("main a[href$=/correction]")).isEmpty();
        assertThat(status(HELEN, path)).isEqualTo(404);
        sent(NADIA, path + "/correction", typed("again", "changed", "why", "Mine again", "sharedWith", ""));
        assertThat(status(SAM, path)).isEqualTo(404);
        assertThat(NADIA.open(path).text()).contains(words, "Only mine");
    }

    @Test
    void training_that_must_be_had_is_on_the_list_of_whoever_is_due_and_of_nobody_who_had_it() {
        var title = "Asking first " + UUID.randomUUID();
        var course = sent(
                        JUDITH,
                        "/learning/courses/new",
                        typed(
                                "title",
                                title,
                                "kind",
                                "taught",
                                "roles",
                                "practitioner",
                                "required",
                                "yes",
                                "every",
                                "12"))
                .path();
        var reminder = "Training: " + title;
        assertThat(NADIA.open("/work").text()).contains(reminder);
        assertThat(SAM.open("/work").text()).as("it is not for managers").doesNotContain(reminder);
        assertThat(SAM.open("/learning/due")
                        .page()
                        .select("li:contains(" + title + ")")
                        .text())
                .contains("Nadia Rahman", "Grace Adeyemi")
                .doesNotContain("Tom Fairley");
        var had = sent(SAM, course + "/had/new", with("on", today, "people", "nadia.rahman", "cameOfIt", "She asks"));
        assertThat(had.text()).contains("One colleague", "She asks", "Nadia Rahman, had on");
        assertThat(NADIA.open("/work").text()).doesNotContain(reminder);
        assertThat(NADIA.open("/learning").text()).doesNotContain(title);
        assertThat(SAM.open("/learning/due")
                        .page()
                        .select("li:contains(" + title + ")")
                        .text())
                .contains("Grace Adeyemi")
                .doesNotContain("Nadia Rahman");
        assertThat(JUDITH.open(course).text())
                .as("the Board reads how many, and no names")
                .contains("have had it and are not due again")
                .doesNotContain("Nadia Rahman", "She asks");
        assertThat(NADIA.open(course).text()).contains("She asks");
        sent(GRACE, course + "/had/new", with("on", today.minusMonths(13), "people", "grace.adeyemi"));
        assertThat(GRACE.open("/work").text()).as("too long ago").contains(reminder);
        assertThat(status(NADIA, "/learning/due")).isEqualTo(403);
        sent(JUDITH, course + "/correction", typed("again", "changed", "why", "No longer", "required", "no"));
        assertThat(GRACE.open("/work").text()).doesNotContain(reminder);
    }

    @Test
    void a_question_is_answered_by_those_who_can_be_asked_and_read_by_everybody() {
        var topic = "When somebody says no " + UUID.randomUUID();
        sent(
                SAM,
                "/learning/champions/new",
                typed("name", "Grace Adeyemi", "kind", "principal", "topics", "Saying no", "reach", "Room 4"));
        assertThat(NADIA.open("/learning").text())
                .contains("Grace Adeyemi: Saying no. Principal social worker. Room 4");
        var question = sent(NADIA, "/learning/questions/new", typed("topic", topic, "words", "What helps?"))
                .path();
        var reminder = "A question about practice: " + topic;
        assertThat(GRACE.open("/work").text()).containsOnlyOnce(reminder);
        assertThat(NADIA.open("/work").text()).doesNotContain(reminder);
        assertThat(beside(question)).isEqualTo("Asked %s, not answered yet".formatted(Days.day(today)));
        assertThat(status(NADIA, question + "/replies/new")).isEqualTo(404);
        sent(GRACE, question + "/replies/new", typed("words", "To come back another day"));
        assertThat(GRACE.open("/work").text()).doesNotContain(reminder);
        assertThat(JUDITH.open(question).text()).contains("What helps?", "To come back another day");
        assertThat(beside(question)).isEqualTo("Asked %1$s, answered %1$s".formatted(Days.day(today)));
    }

    /// What the list of questions says beside one.
    private static String beside(String question) {
        return NADIA.open("/learning/questions")
                .page()
                .select("main li:has(a[href=" + question + "]) .govuk-body-s")
                .text();
    }

    @Test
    void each_partner_has_somebody_named_here_to_turn_to() {
        var partner = "Larchmere Police " + UUID.randomUUID();
        sent(
                SAM,
                "/learning/champions/new",
                typed("name", "Grace Adeyemi", "kind", "partner", "topics", partner, "reach", "01632 960 004"));
        assertThat(NADIA.open("/learning").text())
                .contains(
                        "Grace Adeyemi: %s. The person here whom a partner turns to. 01632 960 004".formatted(partner));
    }

    @Test
    void whoever_came_to_a_forum_has_it_among_what_they_learned_and_their_manager_sees_it() {
        var topic = "Saying no " + UUID.randomUUID();
        var forum = sent(
                        JUDITH,
                        "/learning/forums/new",
                        with("on", today, "kind", "clinic", "topic", topic, "came", "nadia.rahman"))
                .path();
        assertThat(NADIA.open("/learning/mine")
                        .page()
                        .select("h2:contains(Forums and clinics you came to) + ul")
                        .text())
                .contains(topic);
        assertThat(GRACE.open("/learning/mine").text()).doesNotContain(topic);
        assertThat(SAM.open("/learning/team")
                        .page()
                        .select("section:has(#c-nadia\\.rahman)")
                        .text())
                .contains("Came to:", topic);
        assertThat(GRACE.open(forum).text())
                .contains("How many colleagues came")
                .doesNotContain("Nadia Rahman");
        assertThat(JUDITH.open(forum + "/correction")
                        .page()
                        .select("input[name=came][checked]")
                        .eachAttr("value"))
                .containsExactly("nadia.rahman");
        sent(
                JUDITH,
                forum + "/correction",
                with("on", today, "again", "wrong", "why", "It was Grace", "came", "grace.adeyemi"));
        assertThat(NADIA.open("/learning/mine").text()).doesNotContain(topic);
        assertThat(GRACE.open("/learning/mine").text()).contains(topic);
    }

    @Test
    void forums_have_their_days_and_what_colleagues_need_to_learn_is_met() {
        var topic = "Hard cases " + UUID.randomUUID();
        var forum = sent(
                        SAM,
                        "/learning/forums/new?source=audit&sourceSays=Spring",
                        with("on", today.plusDays(8), "kind", "open-forum", "topic", topic))
                .path();
        assertThat(NADIA.open("/learning").text()).contains(topic, "Open practice forum");
        assertThat(NADIA.open(forum).text()).contains("An audit of case files", "Spring");
        assertThat(status(NADIA, "/learning/forums/new")).isEqualTo(404);
        var what = "How to ask " + UUID.randomUUID();
        var need = sent(
                        SAM,
                        "/learning/needs/new",
                        typed("what", what, "person", "nadia.rahman", "source", "supervision"))
                .path();
        assertThat(NADIA.open("/learning/needs").text()).contains(what);
        assertThat(GRACE.open("/learning/needs").text()).doesNotContain(what);
        assertThat(status(JUDITH, need)).isEqualTo(404);
        sent(NADIA, need + "/news/new", with("on", today, "standing", "done", "words", "I went with Grace"));
        assertThat(SAM.open(need).text()).contains("I went with Grace");
        var first = SAM.open(need + "/correction");
        var second = SAM.open(need + "/correction");
        sent(SAM, need + "/correction", typed("again", "changed", "why", "Clearer", "what", "How to ask again"));
        assertThat(SAM.submit(second, typed("again", "wrong", "why", "A slip")).status())
                .isEqualTo(409);
        assertThat(first.status()).isEqualTo(200);
    }

    @Test
    void what_somebody_had_and_needs_is_on_a_page_of_their_own_and_their_managers_page_has_the_team() {
        var title = "Asking first " + UUID.randomUUID();
        var course = sent(SAM, "/learning/courses/new", typed("title", title, "kind", "event", "required", "no"))
                .path();
        sent(
                SAM,
                course + "/had/new",
                with("on", today, "people", "nadia.rahman", "cameOfIt", "She asks before she writes"));
        var team = SAM.open("/learning/team");
        var link = team.page().select("main a[href^=/learning/needs/new?team=]").attr("href");
        var what = "How to end well " + UUID.randomUUID();
        var form = SAM.open(link);
        assertThat(form.text()).contains("By a team as a whole?");
        assertThat(SAM.submit(form, typed("what", what, "source", "supervision"))
                        .text())
                .contains("For whom", "The team ");
        var own = "How to chair " + UUID.randomUUID();
        sent(SAM, "/learning/needs/new", typed("what", own, "person", "nadia.rahman", "source", "supervision"));
        assertThat(SAM.open("/learning/team").text()).contains(what);
        assertThat(SAM.open("/learning/team")
                        .page()
                        .select("section:contains(Nadia Rahman)")
                        .text())
                .contains(title, own)
                .doesNotContain(what);
        assertThat(SAM.open("/learning/team")
                        .page()
                        .select("section:contains(Grace)")
                        .text())
                .doesNotContain(title, own);
        assertThat(NADIA.open("/learning/mine").text())
                .contains("What is recorded for Nadia Rahman", title, "She asks before she writes", what, own);
        assertThat(GRACE.open("/learning/mine").text()).contains(what).doesNotContain(title, own);
        assertThat(NADIA.open("/learning/team").status()).isEqualTo(403);
        assertThat(NADIA.open("/learning").page().select("main a[href=/learning/mine]"))
                .hasSize(1);
        assertThat(SAM.open("/learning").page().select("main a[href=/learning/team]"))
                .hasSize(1);
    }

    @Test
    void what_each_has_in_hand_is_by_name_with_what_needs_more_and_why() {
        var matter = Matter.open();
        var words = "Each week " + UUID.randomUUID();
        var more = sent(
                        NADIA,
                        "/learning/more/new",
                        with("since", today, "aboutCase", matter.file().toString(), "why", "trust", "words", words))
                .path();
        var team = SAM.open("/learning/workload");
        assertThat(team.text()).contains("no target and no ranking", "Nadia Rahman", "Grace Adeyemi", words);
        assertThat(team.page().select("main a[href=" + more + "]").text()).contains(matter.name());
        assertThat(SAM.open("/work/team").page().select("main a[href=/learning/workload]"))
                .hasSize(1);
        assertThat(NADIA.open("/learning/workload").text()).contains(words).doesNotContain("Grace Adeyemi");
        assertThat(status(GRACE, more)).isEqualTo(404);
        sent(NADIA, more + "/news/new", with("on", today, "standing", "done", "words", "He comes by himself"));
        assertThat(SAM.open("/learning/workload").text()).doesNotContain(words);
    }

    @Test
    void each_entry_is_on_a_chain_of_its_own() {
        var path = supervision("They ask first");
        sent(SAM, path + "/correction", typed("again", "changed", "why", "There is more to say"));
        assertThat(Rows.of(
                                "select kind from fact where chain_id = ? order by position",
                                UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                        .stream()
                        .map(row -> row.get("kind")))
                .containsExactly("LearningRecorded", "LearningRecordedAgain");
    }
}
