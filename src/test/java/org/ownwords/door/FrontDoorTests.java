package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Ids;

/// What is thought of when a concern is raised: how it has affected the person, whether they may need help to take
/// part, and whether it is safe to ask them.
class FrontDoorTests {

    private static final String CONSIDER = "Consider whether an advocate is needed";
    private static final String LOST = "She says she is no use to anybody";

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.raised(nadia);

    @Test
    void how_it_has_affected_them_stands_with_the_concern_and_is_not_in_the_persons_copy() {
        var concern = UUID.randomUUID();
        var file = raise(concern, typed("effect", LOST, "mayNeedHelp", "no"));
        var entry = nadia.open(file).page().select("#entry-" + concern).text();
        assertThat(entry)
                .contains("How it has affected them " + LOST)
                .contains("Whether they may need somebody to help them take part No");
        assertThat(nadia.open(file + "/copy/persons").text())
                .doesNotContain(LOST)
                .contains("Whether they may need somebody to help them take part No");
        assertThat(nadia.open(file + "/copy/subject-access").text()).contains(LOST);
        var again = nadia.open(file + "/entries/" + concern + "/again").page();
        assertThat(again.select("textarea[name=effect]").text()).isEqualTo(LOST);
        assertThat(again.select("input[name=mayNeedHelp][checked]").eachAttr("value"))
                .containsExactly("no");
        assertThat(due(file)).doesNotContain(CONSIDER);
    }

    @Test
    void what_else_it_is_about_stands_with_the_concern_and_opens_as_it_was_ticked() {
        var concern = UUID.randomUUID();
        var file = raise(concern, typed("themes", "scam", "themes", "lonely"));
        assertThat(nadia.open(file).page().select("#entry-" + concern).text())
                .contains("What else it is about A scam, by telephone, online, by post or at the door, Being lonely");
        assertThat(nadia.open(file + "/entries/" + concern + "/again")
                        .page()
                        .select("input[name=themes][checked]")
                        .eachAttr("value"))
                .containsExactly("scam", "lonely");
    }

    @Test
    void where_they_may_need_help_to_take_part_considering_an_advocate_is_due_until_it_was() {
        var concern = UUID.randomUUID();
        var file = raise(concern, typed("mayNeedHelp", "yes"));
        assertThat(due(file)).contains(CONSIDER);
        assertThat(Rows.value(
                        "select on_list_of from due_line where kind = 'advocate-to-consider' and row_id = ?", concern))
                .isEqualTo("nadia.rahman");
        assertThat(due(matter.path())).doesNotContain(CONSIDER);

        nadia.record(
                nadia.open(file + "/advocacy/new"), Matter.with(UUID.randomUUID(), Form.ADVOCACY.typed(matter.name())));
        assertThat(due(file)).doesNotContain(CONSIDER);
    }

    @Test
    void that_it_is_not_safe_to_ask_is_found_at_the_concern_and_stands_at_the_top_of_the_case() {
        var concern = UUID.randomUUID();
        var file = raise(concern, typed("safeToAsk", "no", "safeToAskWhy", "He listens in on her calls"));
        var page = nadia.open(file).text();
        assertThat(page).contains("It is not safe to ask " + matter.name(), "He listens in on her calls");
        assertThat(page.indexOf("It is not safe to ask")).isLessThan(page.indexOf("What is next"));
        assertThat(page).contains("It is not known whether it is safe to write or call");
        assertThat(nadia.open(file + "/copy/persons").text()).doesNotContain("He listens in on her calls");
        assertThat(Rows.value(
                        "select looked_on = (select raised_at::date from concern where id = ?) from safe_to_ask where id = ?",
                        concern,
                        Ids.from(concern, "safe-to-ask")))
                .isEqualTo(true);
    }

    @Test
    void that_it_is_not_safe_is_known_from_something_and_no_words_are_passed_over() {
        assertThat(problems(typed("safeToAsk", "no")))
                .containsExactly("Enter how you know that it is not safe to ask " + matter.name());
        for (var answer : List.of("yes", "not-known", "")) {
            assertThat(problems(typed("safeToAsk", answer, "safeToAskWhy", "He listens in")))
                    .as(answer)
                    .containsExactly("Select no if it is not safe to ask " + matter.name() + ", or remove the words");
        }
        assertThat(Rows.of("select id from safe_to_ask where case_id = ?", matter.file()))
                .isEmpty();
    }

    @Test
    void of_somebody_new_all_of_it_is_asked_too() {
        var concern = UUID.randomUUID();
        var fields = Matter.with(
                concern,
                Form.CONCERN_ABOUT_SOMEBODY_NEW.typed(
                        "Zuleika" + concern.toString().replaceAll("[0-9-]", "")));
        fields.putAll(typed("effect", LOST, "mayNeedHelp", "yes", "safeToAsk", "yes"));
        nadia.record(nadia.open("/concerns/new"), fields);
        var file = "/cases/" + Ids.from(concern, "case");
        assertThat(due(file)).contains(CONSIDER);
        assertThat(nadia.open(file).text()).contains(LOST, "It is safe to ask Zuleika");
    }

    private List<String> problems(Map<String, List<String>> typed) {
        return nadia.submit(
                        nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)), fields(UUID.randomUUID(), typed))
                .problems();
    }

    /// A concern about somebody known, on a case of its own.
    private String raise(UUID concern, Map<String, List<String>> typed) {
        nadia.record(nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)), fields(concern, typed));
        return "/cases/" + Ids.from(concern, "case");
    }

    private Map<String, List<String>> fields(UUID concern, Map<String, List<String>> typed) {
        var fields = Matter.with(concern, Form.CONCERN_ABOUT_SOMEBODY_KNOWN.typed(matter.name()));
        fields.putAll(typed);
        return fields;
    }

    private List<String> due(String file) {
        return nadia.open(file).page().select(".ownwords-due__what").stream()
                .map(what -> what.ownText())
                .toList();
    }
}
